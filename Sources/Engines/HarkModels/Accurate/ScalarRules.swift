/// What becomes of a scalar before a text is cut into words: a two-level table, built from `WordPieceTable`.
struct ScalarRules: Sendable {
    /// One scalar's rule in 32 bits: flags, and the scalar that stands for it (or the place and count of several).
    struct Rule: Equatable {
        static let isDropped: UInt32 = 1 << 31, isSpace: UInt32 = 1 << 30, isAlone: UInt32 = 1 << 29, isSeveral: UInt32 = 1 << 28
        static let payload: UInt32 = (1 << 21) - 1
        var bits: UInt32
    }

    static let bert = ScalarRules()

    private var pageOf = [UInt16](repeating: 0, count: 0x1100)
    private var pages: [UInt32] = []
    /// Rules of the scalars that one scalar becomes; the last one is marked with `endsSequence`.
    private var sequences: [UInt32] = []
    static let endsSequence: UInt32 = 1 << 27

    /// - Precondition: `scalar` is below 0x110000.
    @inline(__always)
    func rule(_ scalar: UInt32) -> UInt32 {
        let page = pageOf[Int(scalar >> 8)]
        return page == 0 ? scalar : pages[Int(page - 1) << 8 | Int(scalar & 0xFF)]
    }

    /// The rule at a place that a rule with `isSeveral` names, and the ones after it up to `endsSequence`.
    @inline(__always)
    func sequenceRule(_ place: Int) -> UInt32 { sequences[place] }

    private init() {
        HexadecimalRuns.each(in: WordPieceTable.marks) { set($0, rule($0) | Rule.isAlone) }
        let alone = self
        HexadecimalRuns.each(in: WordPieceTable.dropped) { set($0, Rule.isDropped) }
        HexadecimalRuns.each(in: WordPieceTable.spaces) { set($0, Rule.isSpace) }
        HexadecimalRuns.eachTarget(in: WordPieceTable.targets) { scalar, targets in
            let rules = targets.map { alone.rule($0) }
            guard rules.count > 1 else { return set(scalar, rules[0]) }
            set(scalar, Rule.isSeveral | UInt32(sequences.count))
            sequences.append(contentsOf: rules)
            sequences[sequences.count - 1] |= Self.endsSequence
        }
        HexadecimalRuns.each(in: WordPieceTable.ideographs) { set($0, rule($0) | Rule.isAlone) }
    }

    private mutating func set(_ scalar: UInt32, _ rule: UInt32) {
        if pageOf[Int(scalar >> 8)] == 0 {
            pages.append(contentsOf: (scalar & ~0xFF)...(scalar | 0xFF))
            pageOf[Int(scalar >> 8)] = UInt16(pages.count >> 8)
        }
        pages[Int(pageOf[Int(scalar >> 8)] - 1) << 8 | Int(scalar & 0xFF)] = rule
    }
}

/// Reads the strings of `WordPieceTable`.
private enum HexadecimalRuns {
    typealias Text = Slice<UnsafeBufferPointer<UInt8>>

    /// Hands out each scalar of `first;` and `first-count;`.
    static func each(in runs: StaticString, _ body: (UInt32) -> Void) {
        for run in bytes(runs).split(separator: UInt8(ascii: ";")) {
            let parts = run.split(separator: UInt8(ascii: "-")).map(number)
            for place in 0..<(parts.count > 1 ? parts[1] : 1) { body(parts[0] + place) }
        }
    }

    /// Hands out each scalar with what it becomes.
    static func eachTarget(in runs: StaticString, _ body: (UInt32, [UInt32]) -> Void) {
        for run in bytes(runs).split(separator: UInt8(ascii: ";")) {
            let sides = run.split(separator: UInt8(ascii: "="))
            let step: UInt32 = sides[0].contains(UInt8(ascii: "/")) ? 2 : 1
            let head = sides[0].split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") }.map(number)
            let targets = sides[1].split(separator: UInt8(ascii: "+")).map(number)
            for place in 0..<(head.count > 1 ? head[1] : 1) { body(head[0] + place * step, targets.map { $0 + place * step }) }
        }
    }

    private static func bytes(_ text: StaticString) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }

    private static func number(_ digits: Text) -> UInt32 { digits.reduce(0) { $0 << 4 | UInt32($1 < 0x41 ? $1 - 0x30 : $1 - 0x37) } }
}
