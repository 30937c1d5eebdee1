/// Which keys stand for all: those whose hash falls below a threshold, so that a key is always in or always out and its every request is
/// seen (Waldspurger et al., SHARDS, FAST 2015).
struct KeySample {
    private static let range: UInt64 = 1 << 32
    private let multiplier: UInt64
    private(set) var threshold = range

    /// - Parameter multiplier: odd; samples with different ones are drawn independently, as a sample of a sample must be.
    init(multiplier: UInt64 = 0x9FB2_1C65_1E98_DF25) { self.multiplier = multiplier }

    /// The share of keys that are in.
    var rate: Double { Double(threshold) / Double(Self.range) }

    func contains(_ hash: UInt64) -> Bool { place(of: hash) < threshold }

    func place(of hash: UInt64) -> UInt64 { (hash &* multiplier) >> 32 }

    /// Half of the keys that are in leave.
    mutating func halve() { threshold = max(1, threshold / 2) }
}
