/// The numbers that terms have in a file: tiers by falling frequency, within a tier by key.
struct TermOrder {
    let tiers: TermTiers
    /// By new number: the term as it was numbered while it was read.
    let sorted: [UInt32]
    private let numbers: [UInt32]

    init(of intake: TermIntake, terms: [UInt32]) throws(IndexDamage) {
        var frequencies = [Int](repeating: 0, count: intake.bases.count)
        for term in terms { frequencies[Int(term)] += 1 }
        var order = Self.byFallingFrequency(frequencies)
        tiers = try TermTiers(fitting: order.map { frequencies[Int($0)] })
        for span in tiers.spans { Self.sortByKey(&order[span], intake) }
        var numbers = [UInt32](repeating: 0, count: order.count)
        for (number, term) in order.enumerated() { numbers[Int(term)] = UInt32(number) }
        (self.numbers, sorted) = (numbers, order)
    }

    /// Those of one frequency in their order. Sorted as whole numbers, which lie side by side.
    private static func byFallingFrequency(_ frequencies: [Int]) -> [UInt32] {
        var order = frequencies.enumerated().map { (UInt64(UInt32.max) - UInt64($1)) << 32 | UInt64($0) }
        order.sort()
        return order.map { UInt32(truncatingIfNeeded: $0) }
    }

    /// By the first bytes of the keys, and by the keys themselves only where those are the same.
    private static func sortByKey(_ terms: inout ArraySlice<UInt32>, _ intake: TermIntake) {
        var order = terms.map { (start: intake.table.start(of: $0), term: $0) }
        order.sort { $0.start != $1.start ? $0.start < $1.start : intake.isKey(of: $0.term, before: $1.term) }
        for (place, entry) in zip(terms.indices, order) { terms[place] = entry.term }
    }

    subscript(term: UInt32) -> Int { Int(numbers[Int(term)]) }

    func beginsTier(_ number: Int) -> Bool { number == 0 || number == tiers.firstOfTwo || number == tiers.firstOfThree }
}

/// The rows of every base, counted into one array.
struct Postings {
    private var starts: [Int]
    private var rows: [UInt32]

    init(of intake: TermIntake, terms: [UInt32], ends: [Int]) {
        // By term: the last row that was counted, plus one.
        var last = [UInt32](repeating: 0, count: intake.bases.count)
        starts = [Int](repeating: 0, count: intake.bases.count + 1)
        rows = []
        Self.forEachDistinct(intake, terms, ends, &last) { term, _ in starts[term + 1] += 1 }
        for term in intake.bases.indices { starts[term + 1] += starts[term] }
        var next = starts
        rows = [UInt32](repeating: 0, count: starts.last!)
        last = [UInt32](repeating: 0, count: intake.bases.count)
        Self.forEachDistinct(intake, terms, ends, &last) { term, row in
            rows[next[term]] = row
            next[term] += 1
        }
    }

    subscript(term: UInt32) -> ArraySlice<UInt32> { rows[starts[Int(term)]..<starts[Int(term) + 1]] }

    private static func forEachDistinct(
        _ intake: TermIntake, _ terms: [UInt32], _ ends: [Int], _ last: inout [UInt32], _ body: (Int, UInt32) -> Void
    ) {
        var start = 0
        for (row, end) in ends.enumerated() {
            for place in start..<end {
                let base = Int(intake.bases[Int(terms[place])])
                guard last[base] != UInt32(row + 1) else { continue }
                last[base] = UInt32(row + 1)
                body(base, UInt32(row))
            }
            start = end
        }
    }
}
