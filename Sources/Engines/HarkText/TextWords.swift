/// Cuts a text into words: runs of letters, marks and digits, folded; each letter of a script without spaces is a word
/// by itself. Apostrophes part words ("don't" gives "don" and "t"); broken UTF-8 does too.
public enum TextWords {
    /// Hands out the words of `text` in their order, as UTF-8 that lives only during the call.
    /// Cost: about 3 ns a byte and one allocation.
    @inline(__always)
    public static func forEach(in text: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) -> Void) {
        var word: [UInt8] = []
        word.reserveCapacity(64)
        func finish() {
            if !word.isEmpty { word.withUnsafeBytes(body) }
            word.removeAll(keepingCapacity: true)
        }
        var offset = 0
        while offset < text.count {
            let (scalar, length) = UTF8Decoding.scalar(text, at: offset)
            offset += length
            let kind = scalar.map(ScalarKind.of) ?? .space
            if kind == .alone { finish() }
            if let scalar, kind == .word || kind == .alone {
                Folding.fold(scalar) { UTF8Encoding.append($0, to: &word) }
            } else if kind == .ignorable {
                continue
            }
            if kind != .word { finish() }
        }
        finish()
    }
}
