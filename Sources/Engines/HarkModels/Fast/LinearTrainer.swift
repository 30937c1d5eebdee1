import Foundation
import HarkCore

/// Trains the fast tier: logistic regression (softmax for more than two labels) by AdaGrad over hashed features whose
/// values are naive Bayes ratios. One thread; equal rows, settings and seed give equal bytes.
public struct LinearTrainer {
    private struct Cell {
        var weight: Float = 0
        var squares: Float
    }

    /// Called with the share of the work that is done, 0…1, some hundred times.
    public typealias Progress = (Double) -> Void

    private let task: TextTask
    private let settings: TrainingSettings

    public init(task: TextTask, settings: TrainingSettings = TrainingSettings()) {
        self.task = task
        self.settings = settings
    }

    /// Trains on all rows but every `heldEvery`-th, calibrates on half of those, writes the model to `path` (beside it
    /// first, then renamed) and measures it, as it will be read again, on the other half.
    /// - Parameter others: rows that are learnt from too, such as texts labelled by another model; none is calibrated or
    ///   measured on, and each of `texts` counts as much as `settings.ownRowsCount` of them.
    public func train(
        on texts: LabelledTexts, and others: LabelledTexts? = nil, writingTo path: String, progress: Progress = { _ in }
    ) throws -> Evaluation {
        let (own, held) = texts.split(every: settings.heldEvery)
        let rows = others.map { own.joined($0, times: settings.ownRowsCount) } ?? own
        guard own.count > 0, held.count > 1 else {
            throw LabelledTexts.ReadError(description: "\(texts.count) rows are too few to train on; give at least \(2 * settings.heldEvery).")
        }
        let (calibration, test) = held.split(every: 2)
        let knownWords = KnownWords.filter(of: rows, least: settings.rareWordCount)
        let weights = learn(rows, knownWords, progress)
        let quantised = QuantisedWeights(weights, shape: settings.shape, knownWords: knownWords)
        let temperature = quantised.temperature(on: calibration)
        try quantised.write(to: path) { sha256 in
            ModelHeader(
                task: task, labels: task.labels, features: TextFeatures.version, shape: settings.shape, wordStep: quantised.wordStep,
                gramStep: quantised.gramStep, temperature: temperature, rows: rows.count, seed: settings.seed, sha256: sha256)
        }
        return Evaluation(of: try FastTextModel(path: path), on: test)
    }

    /// The weights, features' values multiplied in.
    private func learn(_ texts: LabelledTexts, _ knownWords: [UInt8], _ progress: Progress) -> [Float] {
        let shape = settings.shape, columns = shape.columns
        let values = LogCountRatios.values(of: texts, shape: shape, knownWords: knownWords, share: settings.ratioShare)
        var cells = [Cell](repeating: Cell(squares: settings.startingSquares), count: shape.cells)
        var list = CellList(shape: shape, knownWords: knownWords), order = Array(texts.rows.indices), random = SplitMix64(seed: settings.seed)
        let steps = settings.epochs * order.count
        var done = 0
        for epoch in 0..<settings.epochs {
            if epoch > 0 { shuffle(&order, &random) }
            for place in order {
                let row = texts.rows[place]
                texts.withText(of: row) { list.read($0) }
                let step = settings.step * (1 - Float(done) / Float(steps))
                if columns == 1 {
                    updateOne(&cells, values, list.cells, isSecond: row.label == 1, step: step)
                } else {
                    updateAll(&cells, values, list.cells, label: row.label, step: step)
                }
                done += 1
                if done % max(1, steps / 200) == 0 { progress(Double(done) / Double(steps)) }
            }
        }
        return cells.indices.map { cells[$0].weight * values[$0 / columns] }
    }

    private func shuffle(_ order: inout [Int], _ random: inout SplitMix64) {
        for place in stride(from: order.count - 1, to: 0, by: -1) { order.swapAt(place, random.place(below: place + 1)) }
    }

    @inline(__always)
    private func updateOne(_ cells: inout [Cell], _ values: [Float], _ features: [Int32], isSecond: Bool, step: Float) {
        guard !features.isEmpty else { return }
        let scale = 1 / Float(features.count).squareRoot()
        var sum: Float = 0
        for feature in features { sum += cells[Int(feature)].weight * values[Int(feature)] }
        let error = (1 / (1 + exp(-sum * scale)) - (isSecond ? 1 : 0)) * scale
        for feature in features {
            let gradient = error * values[Int(feature)]
            var cell = cells[Int(feature)]
            cell.squares += gradient * gradient
            cell.weight -= step * gradient / cell.squares.squareRoot()
            cells[Int(feature)] = cell
        }
    }

    /// The same for more than two labels; `features` are the first cells of their rows of columns.
    private func updateAll(_ cells: inout [Cell], _ values: [Float], _ features: [Int32], label: Int, step: Float) {
        guard !features.isEmpty else { return }
        let columns = settings.shape.columns, scale = 1 / Float(features.count).squareRoot()
        var sums = [Double](repeating: 0, count: columns)
        for feature in features {
            let value = values[Int(feature) / columns]
            for column in 0..<columns { sums[column] += Double(cells[Int(feature) + column].weight * value * scale) }
        }
        let errors = softmax(sums).enumerated().map { (Float($1) - ($0 == label ? 1 : 0)) * scale }
        for feature in features {
            let value = values[Int(feature) / columns]
            for column in 0..<columns {
                let gradient = errors[column] * value
                cells[Int(feature) + column].squares += gradient * gradient
                cells[Int(feature) + column].weight -= step * gradient / cells[Int(feature) + column].squares.squareRoot()
            }
        }
    }
}
