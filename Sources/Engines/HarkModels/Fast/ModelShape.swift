import HarkText

/// How a model's table is laid out: word features first, n-gram features after them, each with one column per output.
/// Two labels need one column (the second label's evidence less the first's), more labels one each.
public struct ModelShape: Sendable, Codable, Equatable {
    public let labels: Int
    public let wordBuckets: UInt32
    public let gramBuckets: UInt32

    public init(labels: Int, wordBuckets: UInt32, gramBuckets: UInt32) {
        self.labels = labels
        self.wordBuckets = wordBuckets
        self.gramBuckets = gramBuckets
    }

    /// 10.5 million cells: the shape that the sentiment model is trained with.
    public static let large = ModelShape(labels: 2, wordBuckets: 6_291_456, gramBuckets: 4_194_304)

    public var columns: Int { labels == 2 ? 1 : labels }
    public var wordCells: Int { Int(wordBuckets) * columns }
    public var cells: Int { wordCells + Int(gramBuckets) * columns }

    @inline(__always)
    func wordCell(_ hash: UInt64) -> Int { TextHash.bucket(hash, of: wordBuckets) &* columns }

    @inline(__always)
    func gramCell(_ hash: UInt64) -> Int { wordCells &+ TextHash.bucket(hash, of: gramBuckets) &* columns }
}
