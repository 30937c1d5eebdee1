/// Names in a text made unreadable (D-38): `@ada` becomes `@…`; everything else stays.
public enum MentionMask {
    public static let mark = "…"

    public static func masked(_ text: String) -> String {
        var text = text
        guard text.utf8.contains(UInt8(ascii: "@")) else { return text }
        return text.withUTF8 { bytes in
            var result: [UInt8] = [], rest = 0
            PostTokens.forEach(in: UnsafeRawBufferPointer(bytes)) { kind, _, place in
                // The range is the name, behind its sign.
                guard kind == .mention, place.lowerBound >= rest else { return }
                result += bytes[rest..<place.lowerBound]
                result += mark.utf8
                rest = place.upperBound
            }
            return String(decoding: result + bytes[rest...], as: UTF8.self)
        }
    }
}
