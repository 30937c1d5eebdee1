/// Folded forms with how often they occur, as one segment reports them; the bytes behind one another.
struct TermReport: Sendable {
    private var bytes: [UInt8] = []
    private var entries: [(end: UInt32, count: UInt32)] = []

    mutating func append(_ folded: UnsafeRawBufferPointer, _ count: UInt32) {
        bytes.append(contentsOf: folded)
        entries.append((UInt32(bytes.count), count))
    }

    func forEach(_ body: (UnsafeRawBufferPointer, Int) -> Void) {
        bytes.withUnsafeBytes { bytes in
            var start = 0
            for entry in entries {
                body(UnsafeRawBufferPointer(rebasing: bytes[start..<Int(entry.end)]), Int(entry.count))
                start = Int(entry.end)
            }
        }
    }
}

/// A folded form and how often it occurs.
struct FoldedCount: Sendable {
    var folded: [UInt8]
    var count: Int

    /// The order of every list of an answer (001-34).
    static func isBefore(_ left: FoldedCount, _ right: FoldedCount) -> Bool {
        left.count != right.count ? left.count > right.count : left.folded.lexicographicallyPrecedes(right.folded)
    }
}

/// The reports of several segments, added up.
struct TermSums: Sendable {
    private var table = TermTable()
    private var sums: [(count: Int, reports: Int)] = []
    private var isTold: [Bool] = []

    /// - Parameter isTold: whether an answer may tell a form; asked once for each.
    init(_ reports: [TermReport], where isTold: (UnsafeRawBufferPointer) -> Bool) {
        for report in reports {
            report.forEach { folded, count in
                let number = Int(table.number(of: folded))
                if number == sums.count {
                    sums.append((0, 0))
                    self.isTold.append(isTold(folded))
                }
                sums[number].count += count
                sums[number].reports += 1
            }
        }
    }

    func best(_ limit: Int) -> [FoldedCount] {
        // Compared by count first: the bytes are fetched for those alone that have a chance.
        let bound = bound(limit)
        var best = Best(limit: limit, FoldedCount.isBefore)
        for number in sums.indices where isTold[number] && sums[number].count >= bound { best.offer(FoldedCount(folded: folded(number), count: sums[number].count)) }
        return best.sorted()
    }

    /// The count that so many forms reach; 0 where there are fewer forms.
    func bound(_ limit: Int) -> Int {
        var best = Best<Int>(limit: limit, >)
        for (sum, isTold) in zip(sums, isTold) where isTold { best.offer(sum.count) }
        let counts = best.sorted()
        return counts.count < limit ? 0 : counts.last ?? 0
    }

    /// Forms that may be among the first `limit` if each of the `slots` that has not reported them held up to `unreported` more.
    func candidates(_ limit: Int, slots: Int, unreported: Int) -> [[UInt8]] {
        let bound = bound(limit)
        return sums.indices.filter { isTold[$0] && sums[$0].count + (slots - sums[$0].reports) * unreported >= bound }.map(folded)
    }

    private func folded(_ number: Int) -> [UInt8] { table.withKey(UInt32(number)) { Array($0) } }
}
