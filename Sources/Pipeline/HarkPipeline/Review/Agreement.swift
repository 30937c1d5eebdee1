/// How far two people who judged the same items agree beyond what chance would give: Cohen's kappa (Cohen 1960).
public struct Agreement: Sendable, Equatable {
    public let labels: [String]
    /// `counts[i][j]`: items that the first person called `labels[i]` and the second `labels[j]`.
    public private(set) var counts: [[Int]]

    /// - Precondition: labels are not empty and differ from each other.
    public init(labels: [String]) {
        precondition(!labels.isEmpty && Set(labels).count == labels.count)
        self.labels = labels
        counts = Array(repeating: Array(repeating: 0, count: labels.count), count: labels.count)
    }

    /// Counts items that both judged. Labels that are not among `labels` are passed over.
    public mutating func add(_ first: String, _ second: String, count: Int = 1) {
        guard let row = labels.firstIndex(of: first), let column = labels.firstIndex(of: second) else { return }
        counts[row][column] += count
    }

    /// Items that both judged.
    public var total: Int { counts.reduce(0) { $0 + $1.reduce(0, +) } }

    /// Share of the items on which both gave the same label, 0…1; nil where there is none.
    public var observed: Double? {
        guard total > 0 else { return nil }
        return Double(labels.indices.reduce(0) { $0 + counts[$1][$1] }) / Double(total)
    }

    /// (observed − expected) / (1 − expected), −1…1; the expected share is that of two people who keep their own habits and know
    /// nothing of the items. nil where there is no item, or where both gave one and the same label to all: chance agrees then too.
    /// - Complexity: O(labels²).
    public var kappa: Double? {
        guard let observed, let expected, expected < 1 else { return nil }
        return (observed - expected) / (1 - expected)
    }

    /// Asymptotic standard error of `kappa` (Fleiss, Cohen & Everitt 1969); 95 % of such samples lie within ± 1.96 of it.
    /// nil where `kappa` is.
    public var standardError: Double? {
        guard let kappa, let expected else { return nil }
        let (rows, columns) = margins, n = Double(total)
        var (agreeing, differing) = (0.0, 0.0)
        for i in labels.indices {
            for j in labels.indices {
                let share = Double(counts[i][j]) / n
                if i == j {
                    let term = 1 - (rows[i] + columns[i]) * (1 - kappa)
                    agreeing += share * term * term
                } else {
                    let term = columns[i] + rows[j]
                    differing += share * term * term
                }
            }
        }
        let rest = kappa - expected * (1 - kappa)
        let variance = (agreeing + (1 - kappa) * (1 - kappa) * differing - rest * rest) / ((1 - expected) * (1 - expected) * n)
        return max(0, variance).squareRoot()
    }

    /// Share of agreement that chance would give.
    private var expected: Double? {
        guard total > 0 else { return nil }
        let (rows, columns) = margins
        return zip(rows, columns).reduce(0) { $0 + $1.0 * $1.1 }
    }

    /// How often each label was given, by the first person and by the second, as shares.
    private var margins: (rows: [Double], columns: [Double]) {
        let n = Double(total)
        let rows = counts.map { Double($0.reduce(0, +)) / n }
        let columns = labels.indices.map { column in Double(counts.reduce(0) { $0 + $1[column] }) / n }
        return (rows, columns)
    }
}
