/// A step that the text of each post goes through as it arrives, before it is judged, indexed and kept (001-16). Posts are kept as they were sent
/// where there is none.
public enum PostTransform: String, Sendable, CaseIterable {
    /// Takes the documented ranges of emoji out, as the documents' collector did (001-05).
    case emoji
    /// Takes every emoji out.
    case allEmoji = "all-emoji"
    /// Takes links out.
    case links
    /// Makes names unreadable: `@ada` becomes `@…`.
    case names

    public func applied(to text: String) -> String {
        switch self {
        case .emoji: EmojiFilter.documented.removing(from: text)
        case .allEmoji: EmojiFilter.all.removing(from: text)
        case .links: PostLinks.removed(from: text)
        case .names: MentionMask.masked(text)
        }
    }
}

extension PostLinks {
    fileprivate static func removed(from text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in
            let bytes = UnsafeRawBufferPointer(bytes)
            var rest: [UInt8] = [], end = 0
            for link in ranges(in: bytes) {
                rest += bytes[end..<link.lowerBound]
                end = link.upperBound
            }
            return String(decoding: rest + bytes[end...], as: UTF8.self)
        }
    }
}
