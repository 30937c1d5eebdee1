import HarkPosts
import HarkWeb

/// One bar of two parts: which share of the posts is positive. The numbers stand beside it, so the picture is for the eye alone.
enum MoodBar {
    static func svg(_ sentiment: TopicSentiment) -> String {
        let all = sentiment.positive + sentiment.negative
        guard all > 0 else { return "" }
        let width = Int((Double(sentiment.positive) / Double(all) * 1000).rounded())
        return "<svg class=\"chart mood\" viewBox=\"0 0 1000 40\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">"
            + "<rect class=\"part-0\" width=\"\(width)\" height=\"40\"/><rect class=\"part-1\" x=\"\(width)\" width=\"\(1000 - width)\" height=\"40\"/></svg>"
    }
}

extension TopicSentiment {
    /// Of all posts, rounded; 0 where there is none.
    var positivePercent: Int { Int((Double(positive) / Double(max(1, positive + negative)) * 100).rounded()) }
}
