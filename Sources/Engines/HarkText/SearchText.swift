/// Texts as a full-text index sees them, and queries in the same form.
public enum SearchText {
    /// Folded words parted by single spaces. Each letter of a script written without spaces (Han, Kana, Thai, Khmer …) stands
    /// alone, so that a run of them in a query is found inside any longer run as a phrase.
    ///
    /// Cost: O(bytes).
    public static func words(_ text: String) -> String {
        var text = Folding.fold(text)
        return text.withUTF8 { words(UnsafeRawBufferPointer($0)) }
    }

    /// Folded text, its punctuation kept and its white space made single spaces: what is searched for by any part of it.
    public static func folded(_ text: String) -> String {
        let folded = Folding.fold(text)
        return folded.unicodeScalars.split { ScalarKind.of($0.value) == .space }.map { String($0) }.joined(separator: " ")
    }

    private static func words(_ folded: UnsafeRawBufferPointer) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(folded.count * 2)
        var offset = 0, isInWord = false
        while offset < folded.count {
            let (scalar, length) = UTF8Decoding.scalar(folded, at: offset)
            offset += length
            guard let scalar else { continue }
            let kind = ScalarKind.of(scalar)
            if kind == .ignorable { continue }
            if kind == .word || kind == .alone {
                if !result.isEmpty, !isInWord || kind == .alone { result.append(0x20) }
                UTF8Encoding.append(scalar, to: &result)
            }
            isInWord = kind == .word
        }
        return String(decoding: result, as: UTF8.self)
    }
}
