import HarkText

/// Walks through a post and hands out words until it meets a link, a tag or a name.
struct PostTokenScanner: ~Copyable {
    /// What stops the walk.
    enum Place {
        case link(end: Int)
        /// A `#` or `@` that may have a tag or name behind it.
        case tag(mark: Mark)
    }

    struct Mark {
        let isHash: Bool, end: Int
    }

    let text: UnsafeRawBufferPointer
    var offset = 0
    /// The word that is being read, folded, and where it began.
    private var word = FoldedWord()
    private var start = 0
    /// The kind of the scalar before `offset`, which says whether a tag can begin here.
    private var before = ScalarKind.space

    init(_ text: UnsafeRawBufferPointer) { self.text = text }

    /// Hands out words up to the next link, tag or name, and stands behind its mark; nil at the end of the text.
    @inline(__always)
    mutating func nextPlace(_ body: (PostTokens.Kind, UnsafeRawBufferPointer, Range<Int>) -> Void) -> Place? {
        while offset < text.count {
            let byte = text[offset]
            if ASCIISet.words.contains(byte) {
                if let end = linkEnd(byte) {
                    finish(body)
                    return .link(end: end)
                }
                takeRun()
            } else if byte >= 0x80 {
                if let mark = takeWide(body) { return .tag(mark: mark) }
            } else if let mark = takeSign(byte, body) {
                return .tag(mark: mark)
            }
        }
        finish(body)
        return nil
    }

    /// Letters and digits of ASCII in a row, all at once; up to a letter with which a link may begin.
    @inline(__always)
    private mutating func takeRun() {
        if word.count == 0 { start = offset }
        repeat {
            word.append(ascii: text[offset])
            offset &+= 1
        } while offset < text.count && ASCIISet.words.contains(text[offset]) && !mayBeginScheme(text[offset])
        before = .word
    }

    /// Whether `http` may begin here.
    @inline(__always)
    private func mayBeginScheme(_ byte: UInt8) -> Bool {
        byte | 0x20 == UInt8(ascii: "h") && offset &+ 2 < text.count && text[offset &+ 1] | 0x20 == UInt8(ascii: "t")
            && text[offset &+ 2] | 0x20 == UInt8(ascii: "t")
    }

    /// A sign or white space of ASCII; the mark, where a tag may follow it.
    @inline(__always)
    private mutating func takeSign(_ byte: UInt8, _ body: (PostTokens.Kind, UnsafeRawBufferPointer, Range<Int>) -> Void) -> Mark? {
        let mark = byte == UInt8(ascii: "#") || byte == UInt8(ascii: "@") ? mark(isHash: byte == UInt8(ascii: "#"), end: offset + 1) : nil
        finish(body)
        offset += 1
        before = .punctuation
        return mark
    }

    /// A scalar beyond ASCII (or a byte that is none); the mark, where it is a full-width `＃` or `＠` that a tag may follow.
    @inline(never)
    private mutating func takeWide(_ body: (PostTokens.Kind, UnsafeRawBufferPointer, Range<Int>) -> Void) -> Mark? {
        let (scalar, length) = UTF8Decoding.scalar(text, at: offset)
        let kind = scalar.map(ScalarKind.of) ?? .space
        defer { if kind != .ignorable { before = kind } }
        switch kind {
        case .ignorable: offset += length
        case .word, .alone:
            if kind == .alone { finish(body) }
            let first = offset
            offset += length
            if let scalar { Folding.fold(scalar) { take($0, from: first, body) } }
            if kind == .alone { finish(body) }
        case .space, .punctuation, .emoji:
            let isMark = scalar == 0xFF03 || scalar == 0xFF20
            let mark = isMark ? mark(isHash: scalar == 0xFF03, end: offset + length) : nil
            finish(body)
            offset += length
            return mark
        }
        return nil
    }

    /// A folded scalar of a word, which need not be one of a word itself: `ŀ` is `l` and a sign then, and Thai's `ำ` two letters. Cut here,
    /// a word is cut no further when it is read again.
    private mutating func take(_ folded: UInt32, from first: Int, _ body: (PostTokens.Kind, UnsafeRawBufferPointer, Range<Int>) -> Void) {
        let kind = ScalarKind.of(folded)
        if kind == .ignorable { return }
        if kind != .word { finish(body) }
        guard kind == .word || kind == .alone else { return }
        if word.count == 0 { start = first }
        word.append(folded)
        if kind == .alone { finish(body) }
    }

    /// Whether a tag may begin at a `#` or `@` here: not in the midst of a word (an address of mail, say), nor in `&#39;`. `RT@name` is
    /// the one word that a name may follow.
    private func mark(isHash: Bool, end: Int) -> Mark? {
        switch before {
        case .word: return !isHash && word.buffer.elementsEqual("rt".utf8) ? Mark(isHash: false, end: end) : nil
        case .alone: return isHash ? nil : Mark(isHash: false, end: end)
        default:
            let isEntity = isHash && offset > 0 && text[offset - 1] == UInt8(ascii: "&")
            return isEntity ? nil : Mark(isHash: isHash, end: end)
        }
    }

    @inline(__always)
    private mutating func finish(_ body: (PostTokens.Kind, UnsafeRawBufferPointer, Range<Int>) -> Void) {
        guard word.count > 0 else { return }
        body(.word, word.buffer, start..<offset)
        word.clear()
    }
}

extension PostTokenScanner {
    /// The end of the link that begins here: `http://` and `https://` anywhere, `www.` where a word begins.
    @inline(__always)
    private func linkEnd(_ byte: UInt8) -> Int? {
        switch byte | 0x20 {
        case UInt8(ascii: "h") where mayBeginScheme(byte): PostLinks.end(in: text, at: offset)
        case UInt8(ascii: "w") where before != .word: PostLinks.end(in: text, at: offset)
        default: nil
        }
    }

    /// The tag or name behind a mark, if there is one, and the words inside it; then stands behind it.
    mutating func handOutTag(behind mark: Mark, _ body: (PostTokens.Kind, UnsafeRawBufferPointer, Range<Int>) -> Void) {
        if handOutPlainTag(behind: mark, body) { return }
        let end = mark.isHash ? TagRules.hashtagEnd(in: text, from: mark.end) : TagRules.mentionEnd(in: text, from: mark.end)
        guard end > mark.end else { return }
        let range = mark.end..<end, folded = TagRules.folded(UnsafeRawBufferPointer(rebasing: text[range]))
        folded.withUnsafeBytes { folded in
            // An accent alone folds to nothing, and is no tag.
            if !folded.isEmpty { body(mark.isHash ? .hashtag : .mention, folded, range) }
            TextWords.forEach(in: folded) { body(.tagWord, $0, range) }
        }
        offset = end
        before = .word
    }

    /// The same for what most tags and names are: letters, digits and `_` of ASCII with a sign of ASCII behind them, so one word too.
    private mutating func handOutPlainTag(behind mark: Mark, _ body: (PostTokens.Kind, UnsafeRawBufferPointer, Range<Int>) -> Void) -> Bool {
        var end = mark.end
        while end < text.count, ASCIISet.words.contains(text[end]) { end &+= 1 }
        let next = end < text.count ? text[end] : 0
        let mayGoOn = next >= 0x80 || (!mark.isHash && (next == UInt8(ascii: ".") || next == UInt8(ascii: "@")))
        guard end > mark.end, !mayGoOn else { return false }
        for byte in text[mark.end..<end] { word.append(ascii: byte) }
        body(mark.isHash ? .hashtag : .mention, word.buffer, mark.end..<end)
        body(.tagWord, word.buffer, mark.end..<end)
        word.clear()
        offset = end
        before = .word
        return true
    }
}
