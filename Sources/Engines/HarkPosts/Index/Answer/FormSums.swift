/// The reports of several, added up: how often each form occurs at least, and at most.
struct FormSums: Sendable {
    private struct Sum: Sendable {
        var count = 0, slack = 0
        /// What the reports that list the form say of others.
        var rest = 0
        /// Whether an answer may tell it.
        let isTold: Bool

        @inline(__always)
        mutating func add(_ count: Int, _ slack: Int, rest: Int) {
            self.count += count
            self.slack += slack
            self.rest += rest
        }
    }

    private var table = TermTable()
    private var sums: [Sum] = []
    private var rest = 0

    /// - Parameter isTold: whether an answer may tell a form; asked once for each.
    init(_ reports: [TermReport], where isTold: (UnsafeRawBufferPointer) -> Bool = { _ in true }) {
        for report in reports {
            rest += report.rest
            report.forEach { form, count, slack in
                let number = Int(table.number(of: form))
                if number == sums.count { sums.append(Sum(isTold: isTold(form))) }
                sums[number].add(count, slack, rest: report.rest)
            }
        }
    }

    /// The same of those forms only that may be among the first `limit` of all, where it costs less to look these up in each report than to add up
    /// what all of them list; else of all forms.
    /// - Parameters:
    ///   - reports: none lists a form twice, or one that an answer may not tell.
    ///   - index: of the report at a place; asked for only where forms are looked up.
    static func first(_ limit: Int, of reports: [TermReport], by index: (Int) -> TermReportIndex) -> FormSums {
        guard let candidates = candidates(limit, of: reports) else { return FormSums(reports) }
        let indexes = reports.indices.map(index)
        var first = FormSums([])
        first.rest = reports.reduce(0) { $0 + $1.rest }
        first.table = candidates
        first.sums = (0..<candidates.count).map { number in
            let form = first.form(number)
            return zip(reports, indexes).reduce(into: Sum(isTold: true)) { sum, part in
                part.0.forEach(form, by: part.1) { listed, count, slack in
                    if listed.elementsEqual(form) { sum.add(count, slack, rest: part.0.rest) }
                }
            }
        }
        return first
    }

    /// The forms that may be among the first `limit`; nil where adding up all forms takes fewer look-ups.
    ///
    /// So many forms of one report reach a count, so the last of the first has it at least. Whoever is to reach it must do so, by its share, in
    /// one of the reports: all others are passed over without a look at their bytes.
    private static func candidates(_ limit: Int, of reports: [TermReport]) -> TermTable? {
        let rest = reports.reduce(0) { $0 + $1.rest }, bounds = reports.map { $0.bound(limit) }, least = bounds.max() ?? 0
        guard least > rest else { return nil }
        let all = Double(bounds.reduce(0, +)), most = reports.reduce(0) { $0 + $1.count } / reports.count
        var candidates = TermTable()
        for (report, bound) in zip(reports, bounds) {
            report.forEach(reaching: Int(Double(least - rest) * Double(bound) / all)) { form in
                if candidates.count < most { _ = candidates.number(of: form) }
            }
            guard candidates.count < most else { return nil }
        }
        return candidates
    }

    /// The first forms among those whose counts are known, and those that may belong to them but have to be looked up; nil where forms may belong
    /// to them that nobody lists.
    func first(_ limit: Int) -> (known: [FoldedCount], uncertain: [[UInt8]])? {
        let bound = bound(limit)
        guard rest == 0 || rest < bound else { return nil }
        var known = Best(limit: limit, FoldedCount.isBefore), uncertain: [[UInt8]] = []
        for number in sums.indices where sums[number].isTold && most(number) >= bound {
            if slack(number) > 0 { uncertain.append(form(number)) } else { known.offer(FoldedCount(folded: form(number), count: sums[number].count)) }
        }
        return (known.sorted(), uncertain)
    }

    /// One report for all, of fewer than `limit` forms unless that are all.
    func report(keeping limit: Int) -> TermReport {
        let told = sums.indices.filter { sums[$0].isTold }, bound = told.count <= limit ? 0 : bound(limit)
        var report = TermReport()
        report.rest = rest
        for number in told {
            if sums[number].count > bound {
                table.withKey(UInt32(number)) { report.append($0, sums[number].count, slack: slack(number)) }
            } else {
                report.rest = max(report.rest, most(number))
            }
        }
        return report
    }

    /// The count that so many forms reach at least; 0 where there are fewer forms.
    private func bound(_ limit: Int) -> Int {
        var best = Best<Int>(limit: limit, >)
        for sum in sums where sum.isTold { best.offer(sum.count) }
        let counts = best.sorted()
        return counts.count < limit ? 0 : counts.last ?? 0
    }

    private func slack(_ number: Int) -> Int { sums[number].slack + rest - sums[number].rest }
    private func most(_ number: Int) -> Int { sums[number].count + slack(number) }
    private func form(_ number: Int) -> [UInt8] { table.withKey(UInt32(number)) { Array($0) } }
}
