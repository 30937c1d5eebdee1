/// Turns texts into lists of term numbers, in the order of the text.
struct TermIntake: Sendable {
    private(set) var table = TermTable()
    /// By term: the term of the folded form, often itself.
    private(set) var bases: [UInt32] = []
    private(set) var kinds: [TermKind] = []
    private var key: [UInt8] = []
    private var pending = PendingTag()

    /// Appends the terms of `text` to `terms`. Cost: about 1 µs for a post of 100 characters.
    mutating func read(_ text: UnsafeRawBufferPointer, into terms: inout [UInt32]) {
        PostTokens.forEach(in: text) { kind, folded, range in
            switch kind {
            case .word:
                flush(into: &terms)
                terms.append(number(.word, folded))
            case .tagWord:
                pending.add(word: folded)
            case .hashtag, .mention:
                flush(into: &terms)
                pending.begin(isHashtag: kind == .hashtag, folded: folded, spelling: UnsafeRawBufferPointer(rebasing: text[range]))
            }
        }
        flush(into: &terms)
    }

    /// Whether the key of one term comes before that of another, byte by byte.
    func isKey(of left: UInt32, before right: UInt32) -> Bool { table.isKey(of: left, before: right) }

    /// Whether a tag is one word shows only once the next token comes.
    private mutating func flush(into terms: inout [UInt32]) {
        guard pending.isOpen else { return }
        let tag = pending
        terms.append(tag.folded.withUnsafeBytes { folded in tag.spelling.withUnsafeBytes { number(tag.kind, folded, spelling: $0) } })
        if !tag.isOneWord {
            var start = 0
            for end in tag.wordEnds {
                terms.append(tag.words.withUnsafeBytes { number(.tagWord, UnsafeRawBufferPointer(rebasing: $0[start..<end])) })
                start = end
            }
        }
        pending.close()
    }

    @inline(__always)
    private mutating func number(_ kind: TermKind, _ folded: UnsafeRawBufferPointer) -> UInt32 {
        noted(table.number(of: kind.rawValue, folded), kind, base: nil)
    }

    private mutating func number(_ kind: TermKind, _ folded: UnsafeRawBufferPointer, spelling: UnsafeRawBufferPointer) -> UInt32 {
        let base = number(kind, folded)
        if folded.elementsEqual(spelling) { return base }
        key.removeAll(keepingCapacity: true)
        key.append(contentsOf: folded)
        key.append(TermKey.end)
        key.append(contentsOf: spelling)
        return noted(key.withUnsafeBytes { table.number(of: kind.rawValue, $0) }, kind, base: base)
    }

    @inline(__always)
    private mutating func noted(_ number: UInt32, _ kind: TermKind, base: UInt32?) -> UInt32 {
        if number == bases.count {
            bases.append(base ?? number)
            kinds.append(kind)
        }
        return number
    }
}

extension TermIntake {
    /// The number that a term of another intake has here, a new one if it has none yet: as if its text had been read here.
    /// - Parameter known: by the other's numbers those here, plus one; 0 where nobody has asked yet.
    @inline(__always)
    mutating func number(of term: UInt32, from other: TermIntake, _ known: inout [UInt32]) -> UInt32 {
        let number = known[Int(term)]
        return number != 0 ? number - 1 : take(term, from: other, &known)
    }

    private mutating func take(_ term: UInt32, from other: TermIntake, _ known: inout [UInt32]) -> UInt32 {
        let theirs = other.bases[Int(term)]
        // The folded form comes first, as it does when a text is read.
        let base = theirs == term ? nil : number(of: theirs, from: other, &known)
        let number = noted(other.table.withKey(term) { table.number(of: $0) }, other.kinds[Int(term)], base: base)
        known[Int(term)] = number + 1
        return number
    }
}

/// A tag or name, and the words inside it as far as they have come.
private struct PendingTag: Sendable {
    private(set) var isOpen = false
    private var isHashtag = false
    private(set) var folded: [UInt8] = [], spelling: [UInt8] = [], words: [UInt8] = []
    private(set) var wordEnds: [Int] = []

    mutating func begin(isHashtag: Bool, folded: UnsafeRawBufferPointer, spelling: UnsafeRawBufferPointer) {
        isOpen = true
        self.isHashtag = isHashtag
        self.folded.append(contentsOf: folded)
        self.spelling.append(contentsOf: spelling)
    }

    mutating func add(word: UnsafeRawBufferPointer) {
        words.append(contentsOf: word)
        wordEnds.append(words.count)
    }

    var isOneWord: Bool { wordEnds.count == 1 && words == folded }

    var kind: TermKind {
        switch (isHashtag, isOneWord) {
        case (true, true): .hashtag
        case (true, false): .wideHashtag
        case (false, true): .mention
        case (false, false): .wideMention
        }
    }

    mutating func close() {
        isOpen = false
        folded.removeAll(keepingCapacity: true)
        spelling.removeAll(keepingCapacity: true)
        words.removeAll(keepingCapacity: true)
        wordEnds.removeAll(keepingCapacity: true)
    }
}
