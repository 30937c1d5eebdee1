import HarkText

/// How far tags and names reach.
enum TagRules {
    /// The end of the tag that begins at `start`; `start` where none does. Letters, digits and `_` of any script (D-08).
    static func hashtagEnd(in text: UnsafeRawBufferPointer, from start: Int) -> Int {
        run(in: text, from: start, isLetter)
    }

    /// The end of the name that begins at `start`, with its server: `ada`, `ada@social.example`, `ada.bsky.social`. A name's letters are
    /// those of scripts with spaces, so that "@ada" ends where Japanese goes on.
    static func mentionEnd(in text: UnsafeRawBufferPointer, from start: Int) -> Int {
        let end = run(in: text, from: start) { $0 == .word }
        guard end > start, end < text.count else { return end }
        if text[end] == UInt8(ascii: "@"), let server = hostEnd(in: text, from: end + 1, labels: 2) { return server }
        // With a single point it may be the end of a sentence: "@ada.thanks".
        if text[end] == UInt8(ascii: "."), let server = hostEnd(in: text, from: end + 1, labels: 2) { return server }
        return end
    }

    private static func isLetter(_ kind: ScalarKind) -> Bool { kind == .word || kind == .alone }

    /// Letters folded, what joins them as it stands. Cost: one allocation.
    static func folded(_ tag: UnsafeRawBufferPointer) -> [UInt8] {
        var folded: [UInt8] = []
        folded.reserveCapacity(tag.count + 8)
        var offset = 0
        while offset < tag.count {
            let (scalar, length) = UTF8Decoding.scalar(tag, at: offset)
            offset += length
            guard let scalar, ScalarKind.of(scalar) != .ignorable else { continue }
            if scalar < 0x80 {
                Folding.fold(scalar) { UTF8Encoding.append($0, to: &folded) }
            } else {
                Folding.fold(scalar) { if isLetter(ScalarKind.of($0)) { UTF8Encoding.append($0, to: &folded) } }
            }
        }
        return folded
    }

    /// Scalars of the kinds that `belongs` names, and what joins them, from a first one of these kinds on.
    private static func run(in text: UnsafeRawBufferPointer, from start: Int, _ belongs: (ScalarKind) -> Bool) -> Int {
        var offset = start
        while offset < text.count {
            let (scalar, length) = UTF8Decoding.scalar(text, at: offset)
            guard let scalar else { break }
            let kind = ScalarKind.of(scalar)
            guard belongs(kind) || (kind == .ignorable && offset > start) else { break }
            offset += length
        }
        return offset
    }

    /// The end of a host's name of at least so many labels, the last of letters alone.
    private static func hostEnd(in text: UnsafeRawBufferPointer, from start: Int, labels least: Int) -> Int? {
        var end: Int?, count = 0, offset = start
        while true {
            let label = offset
            while offset < text.count, ASCIISet.hostLabels.contains(text[offset]) { offset += 1 }
            guard offset > label else { break }
            count += 1
            let isLast = offset - label > 1 && text[label..<offset].allSatisfy(ASCIISet.letters.contains)
            if count >= least, isLast, run(in: text, from: offset, { $0 == .word || $0 == .ignorable }) == offset { end = offset }
            guard offset < text.count, text[offset] == UInt8(ascii: ".") else { break }
            offset += 1
        }
        return end
    }
}
