import Foundation

/// Weights as one signed byte each, words and n-grams with a step of their own.
struct QuantisedWeights {
    let shape: ModelShape
    let bytes: [Int8]
    let knownWords: [UInt8]
    let wordStep: Float, gramStep: Float

    init(_ weights: [Float], shape: ModelShape, knownWords: [UInt8]) {
        self.shape = shape
        self.knownWords = knownWords
        wordStep = Self.step(weights[..<shape.wordCells])
        gramStep = Self.step(weights[shape.wordCells...])
        let (words, grams) = (wordStep, gramStep)
        bytes = weights.enumerated().map { place, weight in
            Int8(max(-127, min(127, (weight / (place < shape.wordCells ? words : grams)).rounded())))
        }
    }

    /// A 127th of the weight that only one in 20,000 of those in use exceeds: a few strong words lose some of their
    /// strength, and all others are stored finer.
    private static func step(_ weights: ArraySlice<Float>) -> Float {
        let sizes = weights.lazy.map(abs).filter { $0 > 0 }.sorted()
        guard let largest = sizes.last else { return 1 }
        let clipped = sizes[max(0, sizes.count - 1 - sizes.count / 20_000)]
        return max(clipped, largest / 16) / 127
    }

    /// The temperature that makes the texts likeliest (Guo et al. 2017), between 0.05 and 20.
    func temperature(on texts: LabelledTexts) -> Float {
        let evidence = texts.rows.map { row in texts.withText(of: row) { self.evidence($0) } }
        func loss(_ logarithm: Double) -> Double {
            let temperature = exp(logarithm)
            return zip(evidence, texts.rows).reduce(0) { sum, item in
                sum - log(max(1e-12, softmax(item.0.map { $0 / temperature })[item.1.label]))
            }
        }
        return Float(exp(Self.lowest(of: loss, from: log(0.05), to: log(20))))
    }

    /// Golden-section search: the loss has one lowest point.
    private static func lowest(of loss: (Double) -> Double, from low: Double, to high: Double) -> Double {
        let ratio = (5.0.squareRoot() - 1) / 2
        var (low, high) = (low, high)
        var (left, right) = (high - ratio * (high - low), low + ratio * (high - low))
        var (lossLeft, lossRight) = (loss(left), loss(right))
        while high - low > 0.001 {
            if lossLeft < lossRight {
                (high, right, lossRight) = (right, left, lossLeft)
                left = high - ratio * (high - low)
                lossLeft = loss(left)
            } else {
                (low, left, lossLeft) = (left, right, lossRight)
                right = low + ratio * (high - low)
                lossRight = loss(right)
            }
        }
        return (low + high) / 2
    }

    /// Evidence per label, uncalibrated.
    private func evidence(_ text: UnsafeRawBufferPointer) -> [Double] {
        var list = CellList(shape: shape, knownWords: knownWords)
        list.read(text)
        var sums = [Double](repeating: 0, count: shape.columns)
        for cell in list.cells {
            let step = Int(cell) < shape.wordCells ? wordStep : gramStep
            for column in sums.indices { sums[column] += Double(Float(bytes[Int(cell) + column]) * step) }
        }
        let scale = 1 / Double(max(1, list.cells.count)).squareRoot()
        return shape.columns == 1 ? [0, sums[0] * scale] : sums.map { $0 * scale }
    }

    /// Writes beside `path`, then renames, so that a reader finds the old file or the new one.
    func write(to path: String, header: (_ sha256: String) -> ModelHeader) throws {
        let payload = bytes.map { UInt8(bitPattern: $0) } + knownWords
        let file = try payload.withUnsafeBytes { raw in try ModelFile.encode(header(ModelFile.digest(raw)), payload: raw) }
        let url = URL(fileURLWithPath: path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try file.write(to: url, options: .atomic)
    }
}
