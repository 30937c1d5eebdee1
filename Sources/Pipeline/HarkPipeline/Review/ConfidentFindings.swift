extension ConfidentLearning {
    /// The second pass: the confident joint, and the items off its diagonal, likeliest wrong first.
    public struct Findings: Sendable {
        private let thresholds: [Double?]
        private let limit: Int
        /// `joint[i][j]`: items that people called i and that are confidently counted to j (the paper's C).
        public private(set) var joint: [[Int]]
        /// How many items had each label.
        private var given: [Int]
        private var kept: [Finding] = []

        /// - Parameter limit: most findings kept; of more, those with the lowest margins.
        /// - Precondition: `limit` is above 0.
        public init(_ thresholds: Thresholds, limit: Int = 10_000) {
            precondition(limit > 0)
            self.thresholds = thresholds.values
            self.limit = limit
            joint = Array(repeating: Array(repeating: 0, count: self.thresholds.count), count: self.thresholds.count)
            given = Array(repeating: 0, count: self.thresholds.count)
        }

        /// - Complexity: O(labels), and O(limit · log limit) once every `limit` findings.
        public mutating func add(_ item: Item) {
            given[item.given] += 1
            guard let likely = confident(item.scores) else { return }
            joint[item.given][likely] += 1
            guard likely != item.given else { return }
            kept.append(Finding(id: item.id, given: item.given, likely: likely, margin: item.margin))
            if kept.count >= 2 * limit { cut() }
        }

        /// The place of the label that an item is confidently counted to: of those whose probability reaches their threshold the most
        /// probable; nil where none does. Equal ones: the first.
        func confident(_ scores: [Double]) -> Int? {
            var best: Int?
            for (label, threshold) in thresholds.enumerated() {
                guard let threshold, scores[label] >= threshold else { continue }
                if let known = best, scores[label] <= scores[known] { continue }
                best = label
            }
            return best
        }

        /// Likeliest wrong first: by margin, then by id.
        public var ranked: [Finding] {
            var copy = self
            copy.cut()
            return copy.kept
        }

        /// Estimate of how the given labels and the true ones are distributed together, adding up to 1: the confident joint, its rows
        /// brought to the numbers of given labels (the paper's Q). A label that nobody gave, or of which nothing was counted
        /// confidently, is taken as given.
        public var estimate: [[Double]] {
            let total = given.reduce(0, +)
            guard total > 0 else { return joint.map { $0.map { _ in 0 } } }
            return joint.indices.map { row in
                let sum = joint[row].reduce(0, +), share = Double(given[row]) / Double(total)
                return joint.indices.map { column in
                    sum > 0 ? Double(joint[row][column]) / Double(sum) * share : (row == column ? share : 0)
                }
            }
        }

        /// Estimated share of wrong labels, 0…1.
        public var noise: Double {
            let estimate = estimate
            return max(0, estimate.reduce(0) { $0 + $1.reduce(0, +) } - estimate.indices.reduce(0) { $0 + estimate[$1][$1] })
        }

        private mutating func cut() {
            kept.sort { ($0.margin, $0.id) < ($1.margin, $1.id) }
            if kept.count > limit { kept.removeSubrange(limit...) }
        }
    }
}

extension ConfidentLearning.Item {
    /// Probability of the given label less the highest of the others.
    public var margin: Double {
        let other = scores.indices.filter { $0 != given }.map { scores[$0] }.max() ?? 0
        return scores[given] - other
    }
}
