/// Finds labels that are likely wrong, by confident learning (Northcutt, Jiang & Chuang 2021, "Confident Learning: Estimating Uncertainty
/// in Dataset Labels", JAIR 70): compares the label that a person gave with what a model, which had not seen that label, thought probable.
///
/// Two passes over the items, in memory that does not grow with them: `Thresholds` learns how sure the model is, on average, of each
/// label where people gave it; `Findings` then counts each item under the label that it is confidently counted to, and keeps the
/// items whose own label is another.
public enum ConfidentLearning {
    /// An item: the label that a person gave and the model's probability of each, both by the label's place.
    public struct Item: Sendable {
        public let id: String
        public let given: Int
        /// Adds up to 1.
        public let scores: [Double]

        public init(id: String, given: Int, scores: [Double]) {
            self.id = id
            self.given = given
            self.scores = scores
        }
    }

    /// The first pass: the mean probability that the model gave to a label, over the items that people gave that label
    /// (the paper's t_j).
    public struct Thresholds: Sendable {
        private var sums: [Double]
        private var counts: [Int]

        /// - Precondition: at least two labels.
        public init(labelCount: Int) {
            precondition(labelCount > 1)
            sums = Array(repeating: 0, count: labelCount)
            counts = Array(repeating: 0, count: labelCount)
        }

        public mutating func add(_ item: Item) {
            sums[item.given] += item.scores[item.given]
            counts[item.given] += 1
        }

        /// By label; nil for one that nobody gave: nothing is counted to it.
        public var values: [Double?] { zip(sums, counts).map { $1 > 0 ? $0 / Double($1) : nil } }
    }

    /// A label that is likely wrong.
    public struct Finding: Sendable, Equatable {
        public let id: String
        /// The label that was given and the one that the item was counted to, by place.
        public let given: Int, likely: Int
        /// Probability of the given label less the highest of the others, −1…1: the lower, the likelier wrong.
        public let margin: Double
    }
}
