/// Gathers the cells of one text's features, for the trainer, which needs them twice.
struct CellList: FeatureSink {
    /// Features beyond these are left out of training; only texts of several thousand bytes have more.
    private static let most = 20_000

    let shape: ModelShape
    private let knownWords: [UInt8]
    private(set) var cells: [Int32] = []

    init(shape: ModelShape, knownWords: [UInt8]) {
        self.shape = shape
        self.knownWords = knownWords
        cells.reserveCapacity(Self.most)
    }

    mutating func knows(_ hash: UInt64) -> Bool {
        knownWords.withUnsafeBufferPointer { KnownWords.contains(hash, in: $0.baseAddress.unsafelyUnwrapped) }
    }

    mutating func addWord(_ hash: UInt64) { append(shape.wordCell(hash)) }
    mutating func addGram(_ hash: UInt64) { append(shape.gramCell(hash)) }

    mutating func read(_ text: UnsafeRawBufferPointer) {
        cells.removeAll(keepingCapacity: true)
        TextFeatures.extract(text, into: &self)
    }

    @inline(__always)
    private mutating func append(_ cell: Int) {
        if cells.count < Self.most { cells.append(Int32(truncatingIfNeeded: cell)) }
    }
}
