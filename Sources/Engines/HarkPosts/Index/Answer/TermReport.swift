/// Folded forms with how often they occur, as somebody reports them who counted a part of the posts; the bytes behind one another.
struct TermReport: Sendable {
    private struct Entry: Sendable {
        var end: UInt32
        var count: UInt32
        /// It may occur so many times more.
        var slack: UInt32
    }

    /// A form that is not listed occurs so many times at most.
    var rest = 0
    private var bytes: [UInt8] = []
    private var entries: [Entry] = []

    mutating func append(_ form: some Collection<UInt8>, _ count: Int, slack: Int = 0) {
        bytes.append(contentsOf: form)
        entries.append(Entry(end: UInt32(bytes.count), count: UInt32(clamping: count), slack: UInt32(clamping: slack)))
    }

    /// - Parameter body: gets the form's bytes, its count and its slack.
    func forEach(_ body: (UnsafeRawBufferPointer, Int, Int) -> Void) {
        bytes.withUnsafeBytes { bytes in
            var start = 0
            for entry in entries {
                body(UnsafeRawBufferPointer(rebasing: bytes[start..<Int(entry.end)]), Int(entry.count), Int(entry.slack))
                start = Int(entry.end)
            }
        }
    }

    /// Hands on what an index finds under a key, and perhaps others.
    func forEach(_ key: [UInt8], by index: TermReportIndex, _ body: (UnsafeRawBufferPointer, Int, Int) -> Void) {
        bytes.withUnsafeBytes { bytes in
            index.forEachPlace(of: key) { place in
                let entry = entries[place]
                body(UnsafeRawBufferPointer(rebasing: bytes[start(of: place)..<Int(entry.end)]), Int(entry.count), Int(entry.slack))
            }
        }
    }

    /// The forms that may occur so many times.
    func forEach(reaching least: Int, _ body: (UnsafeRawBufferPointer) -> Void) {
        bytes.withUnsafeBytes { bytes in
            for place in entries.indices where Int(entries[place].count) + Int(entries[place].slack) >= least {
                body(UnsafeRawBufferPointer(rebasing: bytes[start(of: place)..<Int(entries[place].end)]))
            }
        }
    }

    /// The count that so many forms reach; 0 where there are fewer.
    func bound(_ limit: Int) -> Int {
        guard limit <= entries.count else { return 0 }
        var best = Best<UInt32>(limit: limit, >)
        for entry in entries { best.offer(entry.count) }
        return Int(best.sorted().last ?? 0)
    }

    private func start(of place: Int) -> Int { place == 0 ? 0 : Int(entries[place - 1].end) }

    var count: Int { entries.count }
    var byteCount: Int { bytes.capacity + entries.capacity * MemoryLayout<Entry>.stride }
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

extension SegmentTally {
    /// The most frequent forms of a group, about `limit` of them, and those as frequent as the last of these or none of them.
    func report(of group: TermKind.Group, keeping limit: Int) -> TermReport {
        // Two or three hundred stop words stand before the words that count.
        let least = least(groups[group.rawValue], group == .words && limit < .max - 300 ? limit + 300 : limit)
        let entries = groups[group.rawValue].filter { $0.count >= least }
        var report = TermReport(), place = 0
        // A folded form may stand twice in a segment, as a tag of one word and as a wide one.
        report.rest = (least - 1) * group.kinds
        segment.forEachKey(of: entries.map(\.term)) { key in
            let form = UnsafeRawBufferPointer(rebasing: key.dropFirst()), count = Int(entries[place].count)
            place += 1
            let other = least > 1 && group != .words ? otherCount(TermKey.kind(key), Array(form)) : 0
            // Where both are frequent the first of them tells the sum.
            if other >= least, TermKey.kind(key).isWide { return }
            report.append(form, count + other)
        }
        return report
    }

    /// How the forms of a group were written otherwise, as `TermKey` joins the two.
    func spellings(of group: TermKind.Group) -> TermReport {
        var report = TermReport()
        for entry in spelled where segment.kind(of: entry.base).group == group {
            report.append(segment.key(of: entry.term).dropFirst(), Int(entry.count))
        }
        return report
    }

    /// Entries with at least so many are no more than `limit`; 1 where that are all.
    private func least(_ entries: [Entry], _ limit: Int) -> Int {
        guard entries.count > limit else { return 1 }
        var bins = [Int](repeating: 0, count: 1024)
        for entry in entries { bins[min(Int(entry.count), 1023)] += 1 }
        var least = 1024, taken = 0
        while least > 1, taken + bins[least - 1] <= limit || least == 1024 {
            least -= 1
            taken += bins[least]
        }
        return least
    }

    private func otherCount(_ kind: TermKind, _ folded: [UInt8]) -> Int {
        guard let other = kind.twin, let base = segment.find(other, folded) else { return 0 }
        return Self.count(of: base, in: groups[kind.group!.rawValue])
    }
}

extension TermKind {
    fileprivate var isWide: Bool { self == .wideHashtag || self == .wideMention }

    /// The kind under which the same form of the same group may stand too.
    fileprivate var twin: TermKind? {
        switch self {
        case .hashtag: .wideHashtag
        case .wideHashtag: .hashtag
        case .mention: .wideMention
        case .wideMention: .mention
        case .word, .tagWord: nil
        }
    }
}
