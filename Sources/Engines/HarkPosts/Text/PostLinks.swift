import HarkText

/// Where links are in a post.
public enum PostLinks {
    private static let schemes: [StaticString] = ["http://", "https://", "www."]

    /// The end of the link that begins at `offset`, nil where none does. It goes up to white space, quotes, angle brackets, signs beyond
    /// ASCII (the `…` of a cut post) and letters of scripts without spaces.
    static func end(in text: UnsafeRawBufferPointer, at offset: Int) -> Int? {
        guard let scheme = schemes.first(where: { starts(text, at: offset, with: $0) }) else { return nil }
        var end = offset + scheme.utf8CodeUnitCount
        while end < text.count {
            let (scalar, length) = UTF8Decoding.scalar(text, at: end)
            guard let scalar, isPart(scalar) else { break }
            end += length
        }
        return end
    }

    /// Hands out the links of `text`: the bytes of each, without the signs that end a sentence or a bracket behind it.
    public static func forEach(in text: UnsafeRawBufferPointer, _ body: (Range<Int>) -> Void) {
        guard mayHold(text) else { return }
        for link in ranges(in: text) {
            let last = text[link].lastIndex { !trailing.contains($0) }
            body(link.lowerBound..<(last.map { $0 + 1 } ?? link.upperBound))
        }
    }

    /// Whether there is anything that a link cannot be without: `://`, or a point behind three `w`. Most posts have neither, and need not be cut into
    /// tokens to be told so.
    private static func mayHold(_ text: UnsafeRawBufferPointer) -> Bool {
        guard text.count > 4 else { return false }
        for place in 3..<text.count {
            let byte = text[place]
            if byte == UInt8(ascii: "/"), text[place - 1] == UInt8(ascii: "/"), text[place - 2] == UInt8(ascii: ":") { return true }
            if byte == UInt8(ascii: "."), (1...3).allSatisfy({ text[place - $0] | 0x20 == UInt8(ascii: "w") }) { return true }
        }
        return false
    }

    /// All that links keep from being words.
    package static func ranges(in text: UnsafeRawBufferPointer) -> [Range<Int>] {
        var ranges: [Range<Int>] = [], scanner = PostTokenScanner(text)
        while let place = scanner.nextPlace({ _, _, _ in }) {
            switch place {
            case .link(let end):
                ranges.append(scanner.offset..<end)
                scanner.offset = end
            case .tag(let mark): scanner.handOutTag(behind: mark) { _, _, _ in }
            }
        }
        return ranges
    }

    private static let trailing = Array(".,;:!?)]}'*".utf8)

    private static func isPart(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return scalar > 0x20 && scalar != 0x7F && scalar != 0x22 && scalar != 0x3C && scalar != 0x3E }
        return ScalarKind.of(scalar) == .word
    }

    private static func starts(_ text: UnsafeRawBufferPointer, at offset: Int, with scheme: StaticString) -> Bool {
        guard offset + scheme.utf8CodeUnitCount <= text.count else { return false }
        for place in 0..<scheme.utf8CodeUnitCount {
            let byte = text[offset + place]
            guard (ASCIISet.letters.contains(byte) ? byte | 0x20 : byte) == scheme.utf8Start[place] else { return false }
        }
        return true
    }
}
