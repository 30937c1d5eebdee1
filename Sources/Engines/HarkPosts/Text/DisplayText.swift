import HarkText

/// Posts as they are shown; what is stored stays as it was sent.
public enum DisplayText {
    /// The text without links and control characters, each run of white space as one space, none at the ends (001-29). Marks that turn the
    /// direction of what follows are left out too: they could turn the page around the post.
    public static func cleaned(_ text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in
            let bytes = UnsafeRawBufferPointer(bytes)
            var cleaned = String.UnicodeScalarView(), end = 0
            for link in PostLinks.ranges(in: bytes) {
                append(String(decoding: bytes[end..<link.lowerBound], as: UTF8.self), to: &cleaned)
                end = link.upperBound
            }
            append(String(decoding: bytes[end...], as: UTF8.self), to: &cleaned)
            if cleaned.last == " " { cleaned.removeLast() }
            return String(cleaned)
        }
    }

    /// The same for a text in which links stay.
    static func onOneLine(_ text: String) -> String {
        var line = String.UnicodeScalarView()
        append(text, to: &line)
        if line.last == " " { line.removeLast() }
        return String(line)
    }

    private static func append(_ text: String, to cleaned: inout String.UnicodeScalarView) {
        for scalar in text.unicodeScalars {
            if ScalarKind.of(scalar.value) == .space {
                if let last = cleaned.last, last != " " { cleaned.append(" ") }
            } else if !turns(scalar) {
                cleaned.append(scalar)
            }
        }
    }

    /// Embeddings, overrides and isolates; the marks that only say a direction stay.
    private static func turns(_ scalar: Unicode.Scalar) -> Bool { 0x202A...0x202E ~= scalar.value || 0x2066...0x2069 ~= scalar.value }
}
