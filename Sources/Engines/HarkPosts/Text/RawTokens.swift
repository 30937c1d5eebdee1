import HarkText

/// The documented count of tags and names (D-08): a text cut at each single space, whatever else stands in a piece.
public enum RawTokens {
    /// Hands out the pieces of `text` that hold `mark` anywhere, as they stand: `#a!`, `x#y` and pieces with line breaks too.
    /// - Parameter mark: `#` or `@`.
    public static func forEach(in text: UnsafeRawBufferPointer, containing mark: UInt8, _ body: (UnsafeRawBufferPointer) -> Void) {
        var rest = text[...]
        while !rest.isEmpty {
            let whole = UnsafeRawBufferPointer(rebasing: rest)
            let end = ByteSearch.first(UInt8(ascii: " "), in: whole) ?? whole.count
            let piece = UnsafeRawBufferPointer(rebasing: whole[..<end])
            if ByteSearch.first(mark, in: piece) != nil { body(piece) }
            rest = rest.dropFirst(end + 1)
        }
    }
}
