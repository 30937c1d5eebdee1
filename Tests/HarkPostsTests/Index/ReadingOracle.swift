import HarkCore
import HarkPosts

/// The answer to a question found by reading every post, with dictionaries and sorting only: what the index must give.
struct ReadingOracle {
    var answer = TopicAnswer()
    /// Newest first.
    var posts: [KeptPost] = []
    /// Most repeated first: the first post of each body, and how often.
    var repeated: [(count: Int, first: UInt64)] = []

    init(_ posts: [KeptPost], _ query: TopicQuery, from: Timestamp, to: Timestamp, through: UInt64, withdrawn: Set<UInt64>, top: Int) {
        let matching = posts.filter { kept in
            kept.sequence <= through && !withdrawn.contains(kept.sequence) && kept.post.createdAt >= from && kept.post.createdAt < to
                && query.matches(kept.post)
        }
        answer.total = matching.count
        answer.retweets = matching.filter { $0.post.text.hasPrefix("RT @") }.count
        answer.sentiment.positive = matching.filter(\.mood.isPositive).count
        answer.sentiment.negative = answer.total - answer.sentiment.positive
        answer.sentiment.undecided = matching.filter { $0.mood.level == 128 }.count
        answer.perHour = Dictionary(grouping: matching, by: \.post.createdAt.hour).sorted { $0.key < $1.key }
            .map { HourCount(hour: Timestamp(hour: $0.key), count: $0.value.count) }
        answer.places = Self.top(top, matching.compactMap(\.post.place).map { ($0, $0) })
        let tokens = matching.flatMap { Self.tokens($0.post.text) }
        answer.words = Self.top(top, tokens.filter { $0.kind == .word && Self.tells($0.folded) }.map { ($0.folded, $0.folded) })
        answer.hashtags = Self.top(top, tokens.filter { $0.kind == .hashtag }.map { ($0.folded, $0.spelling) })
        answer.mentions = Self.top(top, tokens.filter { $0.kind == .mention }.map { ($0.folded, $0.spelling) })
        self.posts = matching.sorted { ($0.post.createdAt, $0.sequence) > ($1.post.createdAt, $1.sequence) }
        repeated = Dictionary(grouping: matching) { Self.body($0.post.text) }.values.map { ($0.count, $0.map(\.sequence).min()!) }
            .sorted { $0.count != $1.count ? $0.count > $1.count : $0.first > $1.first }
    }

    private static func tokens(_ text: String) -> [(kind: PostTokens.Kind, folded: String, spelling: String)] {
        let bytes = Array(text.utf8)
        var tokens: [(PostTokens.Kind, String, String)] = []
        bytes.withUnsafeBytes { all in
            PostTokens.forEach(in: all) { kind, folded, range in
                tokens.append((kind, String(decoding: folded, as: UTF8.self), String(decoding: bytes[range], as: UTF8.self)))
            }
        }
        return tokens
    }

    private static func tells(_ word: String) -> Bool { Array(word.utf8).withUnsafeBytes(CountedWords.counts) }

    private static func body(_ text: String) -> String {
        let bytes = Array(text.utf8)
        if let range = bytes.withUnsafeBytes(Retweet.body) { return String(decoding: bytes[range], as: UTF8.self) }
        return String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }

    /// Grouped by the first, shown as the second that is the most frequent of the group.
    private static func top(_ limit: Int, _ forms: [(String, String)]) -> [TopicCount] {
        Dictionary(grouping: forms, by: \.0).sorted { left, right in
            left.value.count != right.value.count ? left.value.count > right.value.count : left.key.utf8.lexicographicallyPrecedes(right.key.utf8)
        }.prefix(limit).map { _, group in
            let spellings = Dictionary(grouping: group.map(\.1)) { Array($0.utf8) }
            let best = spellings.min { left, right in
                left.value.count != right.value.count ? left.value.count > right.value.count : left.key.lexicographicallyPrecedes(right.key)
            }!
            return TopicCount(String(decoding: best.key, as: UTF8.self), group.count)
        }
    }
}
