/// The generator of Steele, Lea & Flood 2014: the same numbers from the same seed on every machine. Quick, and no secret is safe with it.
public struct SplitMix64: RandomNumberGenerator, Sendable {
    @usableFromInline var state: UInt64

    public init(seed: UInt64) { state = seed }

    @inlinable
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A place below `count`, with a bias below 2^-32.
    public mutating func place(below count: Int) -> Int { Int(((next() >> 32) &* UInt64(count)) >> 32) }

    /// 0 to below 1.
    public mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }
}
