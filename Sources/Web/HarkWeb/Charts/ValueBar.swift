/// A bar beside a number, compared with the largest one. The number stands beside it in words, so the picture is for the eye alone.
public enum ValueBar {
    /// - Parameter share: of the longest bar, from 0 to 1.
    public static func svg(_ share: Double, isReversed: Bool = false) -> String {
        let width = Int((min(max(share, 0), 1) * 1000).rounded())
        return "<svg viewBox=\"0 0 1000 20\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">"
            + "<rect x=\"\(isReversed ? 1000 - width : 0)\" y=\"1\" width=\"\(width)\" height=\"18\" rx=\"3\"/></svg>"
    }
}
