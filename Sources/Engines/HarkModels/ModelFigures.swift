/// How good a model is, as its page shows it: beside the figures the confusion of labels and how honest its confidence is.
/// The file `figures.json` in a model's folder has this form.
public struct ModelFigures: Sendable, Codable, Equatable {
    /// One bin of confidence.
    public struct Bin: Sendable, Codable, Equatable {
        /// Mean confidence of the answers in it, and the share of them that was right.
        public let confidence: Double, accuracy: Double
        public let n: Int

        public init(confidence: Double, accuracy: Double, n: Int) {
            self.confidence = confidence
            self.accuracy = accuracy
            self.n = n
        }
    }

    /// What tier `auto` would be at a threshold: of the fast tier's confidence, or of the quick step's where that is asked in between.
    public struct CascadePoint: Sendable, Codable, Equatable {
        public let threshold: Double, shareAccurate: Double, accuracy: Double

        public init(threshold: Double, shareAccurate: Double, accuracy: Double) {
            self.threshold = threshold
            self.shareAccurate = shareAccurate
            self.accuracy = accuracy
        }
    }

    public let n: Int
    public let accuracy: Double
    public let macroF1: Double
    public let ece: Double
    /// Rows are the truth, columns the answers, both in the task's order of labels.
    public let confusion: [[Int]]
    public let calibration: [Bin]
    public let cascade: [CascadePoint]?
    /// The same with the encoder's quick step between both tiers, for the fast tier's threshold that the model has.
    public let quickCascade: [CascadePoint]?

    /// - Parameter outcomes: place of the true label, place of the answer, confidence of the answer.
    public init(_ outcomes: [(truth: Int, answer: Int, confidence: Double)], labels: [String]) {
        let evaluation = Evaluation(outcomes, labels: labels, seconds: 0)
        n = evaluation.n
        accuracy = evaluation.accuracy
        macroF1 = evaluation.macroF1
        ece = evaluation.ece
        var confusion = labels.map { _ in labels.map { _ in 0 } }
        for outcome in outcomes { confusion[outcome.truth][outcome.answer] += 1 }
        self.confusion = confusion
        calibration = Self.bins(outcomes, count: evaluation.eceBins)
        (cascade, quickCascade) = (nil, nil)
    }

    private static func bins(_ outcomes: [(truth: Int, answer: Int, confidence: Double)], count: Int) -> [Bin] {
        let groups = Dictionary(grouping: outcomes) { min(count - 1, max(0, Int(($0.confidence * Double(count)).rounded(.up)) - 1)) }
        return groups.sorted { $0.key < $1.key }.map { _, members in
            let n = Double(members.count)
            return Bin(
                confidence: members.map(\.confidence).reduce(0, +) / n, accuracy: Double(members.count { $0.truth == $0.answer }) / n, n: members.count)
        }
    }
}
