/// Takes emoji out of a text, as the documents' answers had them taken out (001-05, D-16).
public enum EmojiFilter: String, Sendable, CaseIterable {
    /// The four ranges that are printed in the documents: emoticons, symbols and pictographs, transport, flags. Later blocks stay.
    case documented
    /// Every emoji, with all that is joined to it.
    case all

    public func removing(from text: String) -> String {
        switch self {
        case .documented: String(String.UnicodeScalarView(text.unicodeScalars.filter { !Self.isDocumented($0.value) }))
        case .all: String(text.filter { !Self.isEmoji($0) })
        }
    }

    private static func isDocumented(_ scalar: UInt32) -> Bool {
        0x1F300...0x1F64F ~= scalar || 0x1F680...0x1F6FF ~= scalar || 0x1F1E0...0x1F1FF ~= scalar
    }

    /// Drawn as a picture by itself, or by the selector behind it; digits, `#` and `*` become one with a keycap around them.
    private static func isEmoji(_ character: Character) -> Bool {
        guard let first = character.unicodeScalars.first?.properties, first.isEmoji else { return false }
        return first.isEmojiPresentation || character.unicodeScalars.contains { $0.value == 0xFE0F || $0.value == 0x20E3 }
    }
}
