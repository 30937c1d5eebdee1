import Foundation
import HarkCore

/// What retraining a head may be told.
public struct HeadSettings: Sendable, Equatable {
    /// Steps of accelerated gradient descent over all rows (Nesterov 1983).
    public var steps = 150
    /// How strongly the weights are drawn to the champion's, as a share of the features' mean square: scale-free.
    public var pull: Float = 0.02

    public init() {}
}

/// Teaches the accurate tier's head a few rows more on frozen features: multinomial logistic regression with an L2 term towards
/// the champion's weights. Rows that are rehearsed have for their aim what the champion says of them. No randomness, one thread, Float arithmetic in one order: equal rows give equal numbers.
///
/// Temperatures, blend, threshold and encoder stay the champion's; a quick part is left out, since it does not know what the rows teach. Cost: steps × rows × labels × features multiplications, twice.
public struct HeadTraining {
    private let champion: AccurateHead
    private let settings: HeadSettings

    public init(from champion: AccurateHead, settings: HeadSettings = HeadSettings()) {
        self.champion = champion
        self.settings = settings
    }

    /// - Parameters:
    ///   - features: of each text, as many numbers as the head has.
    ///   - weights: how much each row counts, in their order.
    ///   - isNew: for each row whether it teaches its label; the others are rehearsed.
    ///   - progress: called with the share of the work that is done; what it throws ends the training.
    public func train(
        features: [[Float]], labels: [Int], weights: [Float], isNew: [Bool], progress: ContinuedTraining.Progress = { _ in }
    ) throws -> AccurateHead {
        precondition(features.count == labels.count && features.count == weights.count && features.count == isNew.count, "Each row has its label and weight.")
        let aims = features.indices.map { row in
            isNew[row]
                ? champion.bias.indices.map { $0 == labels[row] ? Float(1) : 0 }
                : softmax(champion.logits(features[row]).map { $0 / champion.temperature }).map(Float.init)
        }
        var descent = HeadDescent(champion, features, aims, weights, pull: settings.pull)
        for step in 0..<settings.steps {
            descent.step(step)
            if step % max(1, settings.steps / 50) == 0 { try progress(Double(step) / Double(settings.steps)) }
        }
        return try AccurateHead(
            task: champion.task, weights: descent.rows, bias: descent.bias, temperature: champion.temperature, fastWeight: champion.fastWeight,
            blendTemperature: champion.blendTemperature, threshold: champion.threshold, maxTokens: champion.maxTokens,
            encoderSHA256: champion.encoderSHA256, seed: champion.seed, rows: features.count)
    }
}

/// The state of the descent: one row a label, the bias as the last number of each.
private struct HeadDescent {
    private let width: Int, labelCount: Int
    private let inputs: [Float]
    /// What is aimed at for each row, a number a label.
    private let aims: [[Float]]
    private let weights: [Float]
    private let temperature: Float
    private let start: [Float]
    private let pull: Float, rate: Float
    private var now: [Float], ahead: [Float]

    init(_ champion: AccurateHead, _ features: [[Float]], _ aims: [[Float]], _ rowWeights: [Float], pull share: Float) {
        width = champion.width + 1
        labelCount = champion.weights.count
        self.aims = aims
        temperature = Float(champion.temperature)
        inputs = features.flatMap { $0 + [1] }
        let total = max(rowWeights.reduce(0, +), 1e-6)
        weights = rowWeights.map { $0 / total }
        start = zip(champion.weights, champion.bias).flatMap { $0 + [$1] }
        now = start
        ahead = start
        // The mean square of a row bounds the loss's curvature: half of it, over the temperature's square.
        var square: Float = 0
        for (row, weight) in weights.enumerated() {
            for place in row * width..<(row + 1) * width { square += weight * inputs[place] * inputs[place] }
        }
        let curvature = 0.5 * square / (temperature * temperature)
        pull = share * curvature / Float(width)
        rate = 1 / max(curvature + pull, 1e-12)
    }

    var rows: [[Float]] { (0..<labelCount).map { Array(now[$0 * width..<($0 + 1) * width - 1]) } }
    var bias: [Float] { (0..<labelCount).map { now[($0 + 1) * width - 1] } }

    mutating func step(_ number: Int) {
        let gradient = gradient(at: ahead)
        let momentum = Float(number) / Float(number + 3)
        for place in now.indices {
            let next = ahead[place] - rate * gradient[place]
            ahead[place] = next + momentum * (next - now[place])
            now[place] = next
        }
    }

    private func gradient(at point: [Float]) -> [Float] {
        var gradient = zip(point, start).map { pull * ($0 - $1) }
        var logits = [Double](repeating: 0, count: labelCount)
        inputs.withUnsafeBufferPointer { inputs in
            point.withUnsafeBufferPointer { point in
                for row in aims.indices {
                    for label in 0..<labelCount {
                        var sum: Float = 0
                        for place in 0..<width { sum += point[label * width + place] * inputs[row * width + place] }
                        logits[label] = Double(sum / temperature)
                    }
                    for (label, score) in softmax(logits).enumerated() {
                        let error = (Float(score) - aims[row][label]) * weights[row] / temperature
                        for place in 0..<width { gradient[label * width + place] += error * inputs[row * width + place] }
                    }
                }
            }
        }
        return gradient
    }
}
