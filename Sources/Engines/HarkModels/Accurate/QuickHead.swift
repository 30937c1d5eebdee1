/// What the encoder's quick step reads of a text: fewer tokens than the whole encoder does.
public struct QuickReading: Sendable, Codable, Equatable {
    /// Tokens that are left out, such as points and articles.
    public let dropped: [Int64]
    /// Of those that are left as many are read.
    public let maxTokens: Int

    public init(dropped: [Int64], maxTokens: Int) {
        self.dropped = dropped
        self.maxTokens = maxTokens
    }

    /// A text of which nothing would be left keeps its first two tokens.
    package func tokens(of ids: [Int64]) -> [Int64] {
        let left = ids.lazy.filter { !dropped.contains($0) }.prefix(maxTokens)
        return left.isEmpty ? Array(ids.prefix(2)) : Array(left)
    }
}

/// Answers from the features of the encoder's quick step, which costs a fifteenth of the whole encoder. `TierChoice.auto` asks it where the
/// fast tier is not sure, and takes its answer where that is. Its answers bear the tier `fast`: the whole encoder has not seen the text.
public struct QuickHead: Sendable, Equatable {
    let numbers: HeadNumbers
    public let reading: QuickReading
    /// An answer is taken where its confidence is at least this.
    public let threshold: Double
    private let task: TextTask

    /// Parameters as those of `AccurateHead`.
    /// - Throws: `HeadProblem` where the numbers do not fit each other or cannot give probabilities.
    public init(
        task: TextTask, weights: [[Float]], bias: [Float], temperature: Double, fastWeight: Double, blendTemperature: Double? = nil,
        threshold: Double, reading: QuickReading
    ) throws {
        numbers = HeadNumbers(weights: weights, bias: bias, temperature: temperature, fastWeight: fastWeight, blendTemperature: blendTemperature)
        (self.task, self.reading, self.threshold) = (task, reading, threshold)
        try numbers.check(task)
        try HeadProblem.demand((0...2).contains(threshold), "has a threshold outside 0…2")
        try HeadProblem.demand((1...512).contains(reading.maxTokens), "has max_tokens outside 1…512")
    }

    /// Features that a text must have.
    public var width: Int { numbers.width }

    /// - Parameters:
    ///   - features: of the text, by the encoder's quick step.
    ///   - fast: the fast tier's scores of the same text, in the task's order.
    ///   - model: `quickModel` of the head that this is a part of.
    /// - Precondition: `features` has `width` numbers.
    public func predict(features: [Float], fast: [Double], model: String) -> Prediction {
        Prediction(task, numbers.scores(features: features, fast: fast), .fast, model)
    }
}

extension Prediction {
    /// The likeliest label of `scores`.
    init(_ task: TextTask, _ scores: [Double], _ tier: Tier, _ model: String) {
        let best = scores.indices.max { scores[$0] < scores[$1] } ?? 0
        self.init(label: task.labels[best], confidence: scores[best], scores: scores, tier: tier, model: model)
    }
}
