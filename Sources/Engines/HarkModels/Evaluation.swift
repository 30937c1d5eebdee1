import Foundation

/// How good a model is on labelled texts: what `hark evaluate` and `hark train` print.
public struct Evaluation: Sendable, Codable, Equatable {
    public struct Label: Sendable, Codable, Equatable {
        public let n: Int
        public let precision: Double
        public let recall: Double
        public let f1: Double
    }

    public let n: Int
    public let accuracy: Double
    /// Mean over labels of the share found of each; a label without rows is left out.
    public let macroRecall: Double
    public let macroF1: Double
    /// Expected calibration error of the top label (Naeini et al. 2015), in `eceBins` bins of equal width.
    public let ece: Double
    public let eceBins: Int
    public let textsPerSecond: Double
    public let labels: [String: Label]

    /// Asks `model` about every row, one after the other, in this thread.
    public init(of model: some TextClassifier, on texts: LabelledTexts) {
        var outcomes: [(truth: Int, answer: Int, confidence: Double)] = []
        outcomes.reserveCapacity(texts.count)
        let places = Dictionary(uniqueKeysWithValues: model.task.labels.enumerated().map { ($1, $0) })
        let elapsed = ContinuousClock().measure {
            for row in texts.rows {
                let prediction = texts.withText(of: row) { model.predict($0) }
                outcomes.append((row.label, places[prediction.label] ?? 0, prediction.confidence))
            }
        }
        let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
        self.init(outcomes, labels: model.task.labels, seconds: seconds)
    }

    /// Asks `tiers` about all rows, many at a time.
    public init(of tiers: LocalTiers, on texts: LabelledTexts) throws {
        let window = 16_384
        var outcomes: [(truth: Int, answer: Int, confidence: Double)] = []
        outcomes.reserveCapacity(texts.count)
        let places = Dictionary(uniqueKeysWithValues: tiers.task.labels.enumerated().map { ($1, $0) })
        let start = ContinuousClock.now
        for first in stride(from: 0, to: texts.count, by: window) {
            let rows = texts.rows[first..<min(first + window, texts.count)]
            let predictions = try tiers.predict(rows.map { row in texts.withText(of: row) { Array($0) } })
            for (row, prediction) in zip(rows, predictions) { outcomes.append((row.label, places[prediction.label] ?? 0, prediction.confidence)) }
        }
        self.init(outcomes, labels: tiers.task.labels, seconds: (ContinuousClock.now - start) / .seconds(1))
    }

    /// - Parameter outcomes: place of the true label, place of the answer, confidence of the answer. Not empty.
    package init(_ outcomes: [(truth: Int, answer: Int, confidence: Double)], labels names: [String], seconds: Double) {
        n = outcomes.count
        accuracy = Double(outcomes.count { $0.truth == $0.answer }) / Double(max(n, 1))
        let perLabel = names.indices.map { Self.label($0, outcomes) }
        let present = perLabel.filter { $0.n > 0 }
        macroRecall = present.map(\.recall).reduce(0, +) / Double(max(present.count, 1))
        macroF1 = present.map(\.f1).reduce(0, +) / Double(max(present.count, 1))
        eceBins = n < 2_000 ? 10 : 15
        ece = Self.calibrationError(outcomes, bins: eceBins)
        textsPerSecond = (Double(n) / max(seconds, 1e-9)).rounded()
        labels = Dictionary(uniqueKeysWithValues: zip(names, perLabel))
    }

    private static func label(_ place: Int, _ outcomes: [(truth: Int, answer: Int, confidence: Double)]) -> Label {
        let hits = outcomes.count { $0.truth == place && $0.answer == place }
        let rows = outcomes.count { $0.truth == place }, answers = outcomes.count { $0.answer == place }
        let precision = answers == 0 ? 0 : Double(hits) / Double(answers)
        let recall = rows == 0 ? 0 : Double(hits) / Double(rows)
        return Label(n: rows, precision: precision, recall: recall, f1: hits == 0 ? 0 : 2 * precision * recall / (precision + recall))
    }

    /// Sum over bins of (share of rows in it) × |accuracy - mean confidence|.
    static func calibrationError(_ outcomes: [(truth: Int, answer: Int, confidence: Double)], bins: Int) -> Double {
        var right = [Double](repeating: 0, count: bins), sure = right
        for outcome in outcomes {
            let bin = min(bins - 1, max(0, Int((outcome.confidence * Double(bins)).rounded(.up)) - 1))
            right[bin] += outcome.truth == outcome.answer ? 1 : 0
            sure[bin] += outcome.confidence
        }
        return zip(right, sure).reduce(0) { $0 + abs($1.0 - $1.1) } / Double(max(outcomes.count, 1))
    }
}
