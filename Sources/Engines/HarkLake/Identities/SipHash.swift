/// SipHash-2-4 with 128 bits (Aumasson and Bernstein, "SipHash: a fast short-input PRF", 2012): a hash whose values nobody can foretell
/// who does not know the key, so that nobody can make up two ids that meet.
package struct SipHash: Sendable {
    private let key: (UInt64, UInt64)

    package init(key: (UInt64, UInt64)) { self.key = key }

    /// - Returns: the first and the second eight bytes of the hash, each read little-endian.
    package func hash(_ bytes: UnsafeRawBufferPointer) -> (UInt64, UInt64) {
        var state = State(key)
        let whole = bytes.count & ~7
        for offset in stride(from: 0, to: whole, by: 8) {
            state.absorb(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
        }
        var last = UInt64(truncatingIfNeeded: bytes.count) << 56
        for place in whole..<bytes.count { last |= UInt64(bytes[place]) << UInt64(8 * (place - whole)) }
        state.absorb(last)
        return state.finish()
    }

    private struct State {
        var v0: UInt64, v1: UInt64, v2: UInt64, v3: UInt64

        init(_ key: (UInt64, UInt64)) {
            v0 = key.0 ^ 0x736F_6D65_7073_6575
            v1 = key.1 ^ 0x646F_7261_6E64_6F6D ^ 0xEE
            v2 = key.0 ^ 0x6C79_6765_6E65_7261
            v3 = key.1 ^ 0x7465_6462_7974_6573
        }

        mutating func absorb(_ word: UInt64) {
            v3 ^= word
            round()
            round()
            v0 ^= word
        }

        mutating func finish() -> (UInt64, UInt64) {
            v2 ^= 0xEE
            for _ in 0..<4 { round() }
            let first = v0 ^ v1 ^ v2 ^ v3
            v1 ^= 0xDD
            for _ in 0..<4 { round() }
            return (first, v0 ^ v1 ^ v2 ^ v3)
        }

        @inline(__always)
        private mutating func round() {
            v0 = v0 &+ v1
            v1 = turn(v1, 13) ^ v0
            v0 = turn(v0, 32)
            v2 = v2 &+ v3
            v3 = turn(v3, 16) ^ v2
            v0 = v0 &+ v3
            v3 = turn(v3, 21) ^ v0
            v2 = v2 &+ v1
            v1 = turn(v1, 17) ^ v2
            v2 = turn(v2, 32)
        }

        @inline(__always)
        private func turn(_ word: UInt64, _ count: UInt64) -> UInt64 { word << count | word >> (64 - count) }
    }
}
