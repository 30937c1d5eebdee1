import Foundation
import HarkCore

/// What going on from a model may be told. The defaults were chosen on rows of our own: see Documentation/decisions, the learning loop.
public struct ContinuedSettings: Sendable, Equatable {
    /// Passes over the rows; the step falls linearly to zero over all of them.
    public var epochs = 10
    public var seed: UInt64 = 1
    /// AdaGrad's step, and what its sums of squares start from: small for weights that the champion never learned, so that
    /// what is new is learned fast; larger for those that it has, so that what is old moves slowly.
    public var step: Float = 0.8
    public var freshSquares: Float = 0.03
    public var settledSquares: Float = 10
    /// How strongly a weight is drawn back to what it was, each time it is met.
    public var pull: Float = 0.002
    /// A new row that has its label with this probability teaches nothing more: what is known need not be shouted.
    public var enough: Float = 0.8
    /// A word must stand in this many of the new rows to become known.
    public var newWordCount = 2

    public init() {}
}

/// Teaches a fast model a few rows more: it goes on from the weights that are there, as they are stored, and touches only those
/// that the rows have features of. Rows that are rehearsed have for their aim what the champion says of them, not their label, so
/// that what is new moves as little as it can of what is old (learning without forgetting, Li & Hoiem 2016). One thread; equal model, rows, settings and seed give equal bytes.
///
/// The values of features, the steps of stored weights and the temperature stay the champion's. Memory: some 20 bytes for each
/// weight that the rows touch. Cost: epochs × rows × about 20 µs.
public struct ContinuedTraining {
    /// Called with the share of the work that is done, 0…1, some hundred times; what it throws ends the training.
    public typealias Progress = (Double) throws -> Void

    private let champion: FastTextModel
    private let settings: ContinuedSettings

    public init(from champion: FastTextModel, settings: ContinuedSettings = ContinuedSettings()) {
        self.champion = champion
        self.settings = settings
    }

    /// Trains on all rows and writes the model beside `path`, flushed to disk, then renames it there.
    /// - Parameters:
    ///   - weights: how much each row counts, in their order; 1 is one row.
    ///   - isNew: for each row whether it teaches its label and its words; the others are rehearsed.
    public func train(
        on texts: LabelledTexts, weights: [Float], isNew: [Bool], writingTo path: String, progress: Progress = { _ in }
    ) throws -> FastTextModel {
        precondition(weights.count == texts.count && isNew.count == texts.count, "Each row has its weight.")
        let knownWords = knowing(texts, isNew)
        var touched = TouchedWeights(champion, knownWords: knownWords)
        let rows = texts.rows.indices.map { place in
            let features = texts.withText(of: texts.rows[place]) { touched.places(of: $0) }
            return touched.lesson(features, label: isNew[place] ? texts.rows[place].label : nil, weight: weights[place])
        }
        try touched.learn(rows, settings, progress)
        let payload = touched.payload(knownWords: knownWords)
        let file = try payload.withUnsafeBytes { raw in
            try ModelFile.encode(champion.header.continued(rows: texts.count, seed: settings.seed, sha256: ModelFile.digest(raw)), payload: raw)
        }
        try DurableFile.write(file, to: path)
        return try FastTextModel(path: path)
    }

    /// The champion's filter with the words that stand in several of the new rows.
    private func knowing(_ texts: LabelledTexts, _ isNew: [Bool]) -> [UInt8] {
        let fresh = LabelledTexts(zip(texts.rows.indices, isNew).filter(\.1).map { (texts.text(at: $0.0), texts.label(at: $0.0)) })
        var filter = champion.knownWordBytes
        for (place, byte) in KnownWords.filter(of: fresh, least: settings.newWordCount).enumerated() where byte != 0 { filter[place] |= byte }
        return filter
    }
}

/// One row as the training sees it.
private struct Lesson {
    /// Of its features, among the weights that are touched.
    let places: [Int32]
    /// Nil where the row is rehearsed.
    let label: Int?
    let aim: [Float]
    let weight: Float
}

/// The weights that some rows have features of, unpacked; all others stay the bytes that they are.
private struct TouchedWeights {
    private let champion: FastTextModel
    private let shape: ModelShape
    private var list: CellList
    /// First cell of a feature -> its place among those touched.
    private var places: [Int32: Int32] = [:]
    private var cells: [Int32] = []
    private var weights: [Float] = []
    private var starting: [Float] = []

    init(_ champion: FastTextModel, knownWords: [UInt8]) {
        self.champion = champion
        shape = champion.header.shape
        list = CellList(shape: shape, knownWords: knownWords)
    }

    private func step(_ cell: Int) -> Float { cell < shape.wordCells ? champion.header.wordStep : champion.header.gramStep }

    /// Where a text's features stand, each as often as it has it.
    mutating func places(of text: UnsafeRawBufferPointer) -> [Int32] {
        list.read(text)
        return list.cells.map { cell in
            if let place = places[cell] { return place }
            let place = Int32(cells.count)
            places[cell] = place
            cells.append(cell)
            for column in 0..<shape.columns {
                let weight = Float(champion.weightByte(Int(cell) + column)) * step(Int(cell))
                weights.append(weight)
                starting.append(weight)
            }
            return place
        }
    }

    /// - Parameter label: nil takes what the champion says for the aim.
    func lesson(_ places: [Int32], label: Int?, weight: Float) -> Lesson {
        var aim = scores(places)
        if let label { for place in aim.indices { aim[place] = place == label ? 1 : 0 } }
        return Lesson(places: places, label: label, aim: aim, weight: weight)
    }

    mutating func learn(_ lessons: [Lesson], _ settings: ContinuedSettings, _ progress: ContinuedTraining.Progress) throws {
        var squares = starting.indices.map { place in
            let first = place / shape.columns * shape.columns
            return starting[first..<first + shape.columns].contains { $0 != 0 } ? settings.settledSquares : settings.freshSquares
        }
        var order = Array(lessons.indices), random = SplitMix64(seed: settings.seed)
        let steps = settings.epochs * order.count
        var done = 0
        for _ in 0..<settings.epochs {
            for place in stride(from: order.count - 1, to: 0, by: -1) { order.swapAt(place, random.place(below: place + 1)) }
            for number in order {
                let step = settings.step * (1 - Float(done) / Float(steps))
                if let errors = errors(lessons[number], enough: settings.enough) {
                    update(lessons[number].places, errors, &squares, step: step, pull: settings.pull)
                }
                done += 1
                if done % max(1, steps / 100) == 0 { try progress(Double(done) / Double(steps)) }
            }
        }
    }

    /// Probability of each label by the weights as they are, uncalibrated.
    private func scores(_ places: [Int32]) -> [Float] {
        let columns = shape.columns, scale = 1 / Float(max(1, places.count)).squareRoot()
        var sums = [Float](repeating: 0, count: columns)
        for place in places { for column in 0..<columns { sums[column] += weights[Int(place) * columns + column] } }
        return softmax((columns == 1 ? [0, sums[0]] : sums).map { Double($0 * scale) }).map(Float.init)
    }

    /// What each column's evidence has too much, per unit of a weight; nil where the row is known well enough.
    private func errors(_ lesson: Lesson, enough: Float) -> [Float]? {
        let scores = scores(lesson.places), factor = lesson.weight / Float(max(1, lesson.places.count)).squareRoot()
        if let label = lesson.label, scores[label] >= enough { return nil }
        let errors = zip(scores, lesson.aim).map { ($0 - $1) * factor }
        return shape.columns == 1 ? [errors[1]] : errors
    }

    private mutating func update(_ row: [Int32], _ errors: [Float], _ squares: inout [Float], step: Float, pull: Float) {
        for place in row {
            for column in errors.indices {
                let index = Int(place) * errors.count + column
                let gradient = errors[column] + pull * (weights[index] - starting[index])
                squares[index] += gradient * gradient
                weights[index] -= step * gradient / squares[index].squareRoot()
            }
        }
    }

    /// The champion's bytes with those touched stored anew, then the words that are known.
    func payload(knownWords: [UInt8]) -> [UInt8] {
        var bytes = champion.weightBytes
        for (place, cell) in cells.enumerated() {
            for column in 0..<shape.columns {
                let index = Int(cell) + column
                let steps = (weights[place * shape.columns + column] / step(index)).rounded()
                bytes[index] = UInt8(bitPattern: Int8(max(-127, min(127, steps))))
            }
        }
        return bytes + knownWords
    }
}
