/// Labels that people gave, suggested for pictures that look alike: "our dog Rex" after a few examples. Nothing is trained: a picture is
/// compared with the mean of each label's examples, and with its nearest one, in the features of `ImageLabeler`.
public struct LearnedLabels: Sendable {
    public struct Suggestion: Sendable, Equatable {
        public let label: String
        /// Likeness, from 0 to 1; suggestions below `threshold` are not made.
        public let score: Double
    }

    /// Of pairs of photos of different things, fewer than one in a thousand are as alike as this; see the model's card.
    public static let threshold = 0.5

    private let labels: [String]
    /// Of each label: the examples, and their mean, all of length 1.
    private let examples: [[[Float]]]
    private let means: [[Float]]

    /// - Parameter examples: labels with the features of a picture that has them; any number of each, in any order.
    public init(_ examples: [(label: String, features: [Float])]) {
        var byLabel: [String: [[Float]]] = [:]
        for example in examples { byLabel[example.label, default: []].append(example.features) }
        labels = byLabel.keys.sorted()
        self.examples = labels.map { byLabel[$0] ?? [] }
        means = self.examples.map(Self.mean)
    }

    /// The likeliest labels for a picture, the likeliest first. Cost: a thousand multiplications for each example.
    public func suggestions(for features: [Float], most: Int = 3) -> [Suggestion] {
        let scored = labels.indices.map { Suggestion(label: labels[$0], score: score($0, features)) }
        return Array(scored.filter { $0.score >= Self.threshold }.sorted { ($0.score, $1.label) > ($1.score, $0.label) }.prefix(most))
    }

    private func score(_ label: Int, _ features: [Float]) -> Double {
        let nearest = examples[label].map { Self.product($0, features) }.max() ?? 0
        return Double(max(0, (nearest + Self.product(means[label], features)) / 2))
    }

    private static func product(_ a: [Float], _ b: [Float]) -> Float {
        guard a.count == b.count else { return 0 }
        return a.withUnsafeBufferPointer { a in b.withUnsafeBufferPointer { b in a.indices.reduce(0) { $0 + a[$1] * b[$1] } } }
    }

    private static func mean(_ rows: [[Float]]) -> [Float] {
        guard var sum = rows.first else { return [] }
        for row in rows.dropFirst() where row.count == sum.count { for place in sum.indices { sum[place] += row[place] } }
        let length = product(sum, sum).squareRoot()
        return length > 0 ? sum.map { $0 / length } : sum
    }
}
