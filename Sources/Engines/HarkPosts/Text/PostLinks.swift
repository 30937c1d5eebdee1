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
        for link in ranges(in: text) {
            let last = text[link].lastIndex { !trailing.contains($0) }
            body(link.lowerBound..<(last.map { $0 + 1 } ?? link.upperBound))
        }
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
