/// The most frequent terms of many segments, exactly, without adding up all terms of each.
///
/// After Cao & Wang 2004 ("TPUT"): the most frequent terms of each segment give a count that the last of the list reaches at least. Spread evenly
/// over the segments it says from which count on a segment has to report a term; what is still possible after these reports were added up
/// is looked up in every segment.
struct TopCounts: Sendable {
    let group: TermKind.Group
    let limit: Int
    let tallies: [SegmentTally]
    let crew: SearchCrew
    /// So many entries are quicker added up than bounded.
    private static let few = 50_000

    /// Folded forms with their counts, the highest first, ties by their bytes.
    func find() async throws -> [FoldedCount] {
        guard limit > 0, !tallies.isEmpty else { return [] }
        // A folded form may stand twice in a segment, as a tag of one word and as a wide one.
        let slots = tallies.count * group.kinds
        let least = try await least(slots)
        let reported = try await sums { [group] in $0.report(of: group, atLeast: least) }
        guard least > 1 else { return reported.best(limit) }
        return try await exact(reported.candidates(limit, slots: slots, unreported: least - 1))
    }

    /// From which count on segments report: what they keep back may be a quarter of the bound at most, so that few forms have to be looked up.
    private func least(_ slots: Int) async throws -> Int {
        if tallies.reduce(0, { $0 + $1.groups[group.rawValue].count }) <= Self.few { return 1 }
        let likely = try await sums { [group, limit] in $0.most(of: group, limit) }
        return max(1, likely.bound(limit) / (slots * 4))
    }

    private func sums(_ report: @escaping @Sendable (SegmentTally) -> TermReport) async throws -> TermSums {
        let reports = try await crew.map(tallies.count) { [tallies] segment, _ in report(tallies[segment]) }
        return try await crew.run { [group] in TermSums(reports) { group != .words || CountedWords.counts($0) } }
    }

    private func exact(_ candidates: [[UInt8]]) async throws -> [FoldedCount] {
        let counts = try await Self.counts(candidates, group, tallies, crew)
        var best = Best(limit: limit, FoldedCount.isBefore)
        for (folded, count) in zip(candidates, counts) { best.offer(FoldedCount(folded: folded, count: count)) }
        return best.sorted()
    }

    /// How often each folded form occurs in all segments together.
    static func counts(_ forms: [[UInt8]], _ group: TermKind.Group, _ tallies: [SegmentTally], _ crew: SearchCrew) async throws -> [Int] {
        let parts = try await crew.map(tallies.count) { segment, _ in forms.map { tallies[segment].count(group, $0) } }
        return parts.reduce(into: [Int](repeating: 0, count: forms.count)) { sums, part in
            for place in sums.indices { sums[place] += part[place] }
        }
    }

    /// How each form was written most often; ties by the bytes.
    static func spellings(of forms: [FoldedCount], _ group: TermKind.Group, _ tallies: [SegmentTally], _ crew: SearchCrew) async throws -> [String] {
        let parts = try await crew.map(tallies.count) { segment, _ in
            forms.map { form in
                var spellings: [ArraySlice<UInt8>: Int] = [:]
                tallies[segment].forEachSpelling(group, form.folded) { spellings[$0, default: 0] += $1 }
                return spellings
            }
        }
        return forms.indices.map { place in
            let sums = parts.reduce(into: [:]) { sums, part in sums.merge(part[place], uniquingKeysWith: +) }
            let best = sums.min { $0.value != $1.value ? $0.value > $1.value : $0.key.lexicographicallyPrecedes($1.key) }
            return String(decoding: best?.key ?? forms[place].folded[...], as: UTF8.self)
        }
    }
}

extension SegmentTally {
    /// About the `limit` most frequent terms: a guess, from which `TopCounts` takes its bound.
    func most(of group: TermKind.Group, _ limit: Int) -> TermReport {
        // Two or three hundred stop words stand before the words that count.
        let wanted = group == .words ? limit + 300 : 2 * limit
        var bins = [Int](repeating: 0, count: 1024)
        for entry in groups[group.rawValue] { bins[min(Int(entry.count), 1023)] += 1 }
        var cut = 1023, taken = bins[1023]
        while cut > 1, taken + bins[cut - 1] <= wanted {
            cut -= 1
            taken += bins[cut]
        }
        return report(of: group, atLeast: cut)
    }

    /// All terms with at least so many occurrences.
    func report(of group: TermKind.Group, atLeast least: Int) -> TermReport {
        let entries = groups[group.rawValue].filter { $0.count >= least }
        var report = TermReport(), place = 0
        segment.forEachKey(of: entries.map(\.term)) { key in
            report.append(UnsafeRawBufferPointer(rebasing: key.dropFirst()), entries[place].count)
            place += 1
        }
        return report
    }
}
