/// What a text that a person writes may be, in one place for every door that takes one.
public enum TextAdmission {
    /// In grapheme clusters, what a person counts as characters.
    public static let characterLimit = 5000
    public static let byteLimit = 40_000

    public enum Fault: Sendable, Equatable {
        /// Nothing in it can be seen.
        case blank
        /// More characters or bytes than the limits.
        case tooLong
    }

    /// What is wrong with a text; nil for one that may come in.
    /// - Complexity: O(bytes), but characters are only counted when there are more bytes than characters allowed.
    public static func fault(of text: String) -> Fault? {
        guard text.unicodeScalars.contains(where: \.isVisible) else { return .blank }
        let bytes = text.utf8.count
        return bytes <= byteLimit && (bytes <= characterLimit || text.count <= characterLimit) ? nil : .tooLong
    }

    /// Whether a text holds control characters that no keyboard makes (all below the space but tabs and line ends): then it is a file
    /// rather than a sentence.
    public static func isBinary(_ text: String) -> Bool { text.utf8.contains { $0 < 0x09 || 0x0E..<0x20 ~= $0 } }

    /// One character that can be seen, as a regular expression of ECMAScript: the categories Cc, Cf and Z of Unicode, taken away.
    public static let visiblePattern =
        "[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u0600-\\u0605\\u061c\\u06dd\\u070f\\u0890\\u0891\\u08e2\\u1680\\u180e"
        + "\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u2064\\u2066-\\u206f\\u3000\\ufeff\\ufff9-\\ufffb"
        + "\u{110bd}\u{110cd}\u{13430}-\u{1343f}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0001}\u{e0020}-\u{e007f}]"
}

extension Unicode.Scalar {
    /// Neither white space nor control nor format character (zero-width joiners, marks of direction). A code point that this
    /// program's Unicode does not know yet counts: it may be tomorrow's emoji.
    fileprivate var isVisible: Bool {
        if value < 0x7F { return value > 0x20 }
        switch properties.generalCategory {
        case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .surrogate: return false
        default: return true
        }
    }
}
