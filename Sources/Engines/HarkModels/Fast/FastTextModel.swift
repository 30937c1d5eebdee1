import Foundation
import HarkText

/// The fast tier: a linear model over hashed features of a text, one signed byte per weight.
///
/// The evidence for a label is the sum of its features' weights divided by the root of how many features there are, so
/// that long texts are not surer than short ones only for being long; probabilities are its logistic function or softmax
/// after calibration. A text without any known word or n-gram gets the same probability for every label. Safe to use from any number of threads. Cost: about 20 ns a byte of text.
public struct FastTextModel: TextClassifier {
    public let header: ModelHeader
    private let file: MappedFile
    let caches = GramCaches()

    public var task: TextTask { header.task }
    public var tier: Tier { .fast }
    public let model: String

    /// Maps and checks the file. Throws `ModelFileError` where it is missing, cut off, damaged or of another version.
    public init(path: String) throws {
        file = try .ofModel(path)
        header = try ModelFile.decode(file.bytes, path: path)
        model = header.model
    }

    public func predict(_ utf8: UnsafeRawBufferPointer) -> Prediction {
        let scores = header.shape.columns == 1 ? twoScores(positiveProbability(utf8)) : softmax(evidence(utf8))
        let best = scores.indices.max { scores[$0] < scores[$1] } ?? 0
        return Prediction(label: header.labels[best], confidence: scores[best], scores: scores, tier: .fast, model: model)
    }

    /// Probability of the second of two labels, without allocation.
    /// - Precondition: the model has two labels.
    public func positiveProbability(_ utf8: UnsafeRawBufferPointer) -> Double { positiveProbability(utf8, nil) }

    /// The same of many texts, in their order. They take less time together than one by one: most words come again.
    /// - Precondition: the model has two labels.
    public func positiveProbabilities(_ texts: [String]) -> [Double] {
        guard texts.count >= GramCache.worthwhile else { return texts.map { positiveProbability($0, nil) } }
        return caches.with { cache in texts.map { positiveProbability($0, cache) } }
    }

    private func positiveProbability(_ text: String, _ cache: GramCache?) -> Double {
        var text = text
        return text.withUTF8 { positiveProbability(UnsafeRawBufferPointer($0), cache) }
    }

    /// The same, with what `cache` remembers of the texts before.
    @inline(__always)
    func positiveProbability(_ utf8: UnsafeRawBufferPointer, _ cache: GramCache?) -> Double {
        precondition(header.shape.columns == 1, "Only a model of two labels has one probability.")
        return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: SumSink.mostPending) { pending in
            var sink = SumSink(shape: header.shape, weights: weights, knownWords: knownWords, cache: cache, pending: pending.baseAddress.unsafelyUnwrapped)
            TextFeatures.extract(utf8, into: &sink)
            sink.addPending()
            guard sink.hasEvidence else { return 0.5 }
            return 1 / (1 + exp(-calibrated(words: sink.words, grams: sink.grams, features: sink.features)))
        }
    }

    private var weights: UnsafePointer<Int8> {
        UnsafeRawPointer(file.bytes.baseAddress.unsafelyUnwrapped + ModelFile.payloadOffset).assumingMemoryBound(to: Int8.self)
    }

    private var knownWords: UnsafePointer<UInt8> {
        UnsafeRawPointer(weights + header.shape.cells).assumingMemoryBound(to: UInt8.self)
    }

    /// The stored weight of a cell.
    func weightByte(_ cell: Int) -> Int8 { weights[cell] }

    /// All stored weights, as the file has them.
    var weightBytes: [UInt8] { Array(file.bytes[ModelFile.payloadOffset..<ModelFile.payloadOffset + header.shape.cells]) }

    /// The filter of the words that were met in training.
    var knownWordBytes: [UInt8] { Array(file.bytes[(ModelFile.payloadOffset + header.shape.cells)...]) }

    @inline(__always)
    private func calibrated(words: Int, grams: Int, features: Int) -> Double {
        let sum = Double(words) * Double(header.wordStep) + Double(grams) * Double(header.gramStep)
        return sum / (Double(max(features, 1)).squareRoot() * Double(header.temperature))
    }

    private func evidence(_ utf8: UnsafeRawBufferPointer) -> [Double] {
        var sink = ColumnSink(shape: header.shape, weights: weights, knownWords: knownWords)
        TextFeatures.extract(utf8, into: &sink)
        guard sink.hasEvidence else { return [Double](repeating: 0, count: header.shape.columns) }
        return (0..<header.shape.columns).map { calibrated(words: sink.words[$0], grams: sink.grams[$0], features: sink.features) }
    }

    private func twoScores(_ positive: Double) -> [Double] { [1 - positive, positive] }
}

/// Probabilities of evidence, adding up to 1; safe for any finite evidence.
func softmax(_ evidence: [Double]) -> [Double] {
    let highest = evidence.max() ?? 0
    let powers = evidence.map { exp($0 - highest) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
}

/// Adds up the weights of a model of one column.
///
/// Most weights are not in the processor's cache. So the places of words' weights are noted first and looked up one right after the other, when
/// nothing else stands between: then the processor waits for a dozen of them at a time.
private struct SumSink: FeatureSink {
    /// So many places are noted at most; a post has some eighty.
    static let mostPending = 512

    let shape: ModelShape
    let weights: UnsafePointer<Int8>
    let knownWords: UnsafePointer<UInt8>
    let cache: GramCache?
    private let pending: UnsafeMutablePointer<UInt32>
    private var pendingCount = 0
    var words = 0, grams = 0, features = 0
    var hasEvidence = false
    /// What is remembered of the word at hand.
    private var recalled: GramCache.Entry?
    private var isKnown = false
    /// `grams` and `features` before the word at hand.
    private var before = (grams: 0, features: 0)

    init(
        shape: ModelShape, weights: UnsafePointer<Int8>, knownWords: UnsafePointer<UInt8>, cache: GramCache?, pending: UnsafeMutablePointer<UInt32>
    ) {
        (self.shape, self.weights, self.knownWords, self.cache, self.pending) = (shape, weights, knownWords, cache, pending)
    }

    @inline(__always)
    mutating func knows(_ hash: UInt64) -> Bool {
        recalled = cache?.entry(of: hash)
        isKnown = recalled.map { $0.isKnown } ?? KnownWords.contains(hash, in: knownWords)
        hasEvidence = hasEvidence || isKnown
        return isKnown
    }

    @inline(__always)
    mutating func addWord(_ hash: UInt64) {
        pending[pendingCount] = UInt32(truncatingIfNeeded: TextHash.bucket(hash, of: shape.wordBuckets))
        pendingCount &+= 1
        if pendingCount == Self.mostPending { addPending() }
    }

    /// Looks up what was noted.
    mutating func addPending() {
        var sum = 0
        for place in 0..<pendingCount { sum &+= Int(weights[Int(pending[place])]) }
        words &+= sum
        features &+= pendingCount
        pendingCount = 0
    }

    @inline(__always)
    mutating func addGram(_ hash: UInt64) {
        grams &+= Int(weights[Int(shape.wordBuckets) &+ TextHash.bucket(hash, of: shape.gramBuckets)])
        features &+= 1
        hasEvidence = true
    }

    @inline(__always)
    mutating func recallsGrams(of word: UInt64) -> Bool {
        guard let recalled else {
            before = (grams, features)
            return false
        }
        grams &+= Int(recalled.sum)
        features &+= Int(recalled.count)
        hasEvidence = true
        return true
    }

    @inline(__always)
    mutating func endGrams(of word: UInt64) {
        guard let cache else { return }
        cache.remember(
            GramCache.Entry(word: word, sum: Int32(grams - before.grams), count: Int16(features - before.features), isKnown: isKnown))
    }
}

/// Adds up the weights of each column.
private struct ColumnSink: FeatureSink {
    let shape: ModelShape
    let weights: UnsafePointer<Int8>
    let knownWords: UnsafePointer<UInt8>
    var words: [Int], grams: [Int], features = 0
    var hasEvidence = false

    init(shape: ModelShape, weights: UnsafePointer<Int8>, knownWords: UnsafePointer<UInt8>) {
        self.shape = shape
        self.weights = weights
        self.knownWords = knownWords
        words = [Int](repeating: 0, count: shape.columns)
        grams = words
    }

    mutating func knows(_ hash: UInt64) -> Bool {
        let isKnown = KnownWords.contains(hash, in: knownWords)
        hasEvidence = hasEvidence || isKnown
        return isKnown
    }

    mutating func addWord(_ hash: UInt64) {
        let cell = shape.wordCell(hash)
        for column in words.indices { words[column] += Int(weights[cell + column]) }
        features += 1
    }

    mutating func addGram(_ hash: UInt64) {
        let cell = shape.gramCell(hash)
        for column in grams.indices { grams[column] += Int(weights[cell + column]) }
        features += 1
        hasEvidence = true
    }
}
