/// The hash functions of the house for pieces of text: small, stable for ever (models and indexes keep their values on
/// disk) and the same on every machine. `Tests/HarkModelsTests/Oracle/oracle.py` computes them a second time.
public enum TextHash {
    /// 2^64 divided by the golden ratio, odd: the multiplier of Fibonacci hashing (Knuth, TAOCP 6.4).
    @usableFromInline static let golden: UInt64 = 0x9E37_79B9_7F4A_7C15
    @usableFromInline static let second: UInt64 = 0xC2B2_AE3D_27D4_EB4F

    /// Hash of `count` bytes: eight at a time, little-endian, the last group filled with zeros, then the length.
    /// - Precondition: `count` bytes are readable at `bytes`. Cost: one multiplication per eight bytes.
    @inlinable @inline(__always)
    public static func bytes(_ bytes: UnsafeRawPointer, count: Int) -> UInt64 {
        var hash = second, offset = 0
        while count - offset >= 8 {
            hash = step(hash, UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
            offset += 8
        }
        if offset < count { hash = step(hash, tail(bytes, from: offset, to: count)) }
        return step(hash, UInt64(count))
    }

    /// One to seven bytes, little-endian, by loads that overlap: most words are so short, and a byte after the other takes longer than the hash.
    @inlinable @inline(__always)
    static func tail(_ bytes: UnsafeRawPointer, from start: Int, to end: Int) -> UInt64 {
        let count = end - start
        if end >= 8 { return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: end - 8, as: UInt64.self)) >> UInt64(64 - 8 * count) }
        if count >= 4 {
            let low = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt32.self))
            let high = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: end - 4, as: UInt32.self))
            return UInt64(low) | UInt64(high) << UInt64(8 * (count - 4))
        }
        let first = UInt64(bytes.load(fromByteOffset: start, as: UInt8.self)), middle = UInt64(bytes.load(fromByteOffset: start + count / 2, as: UInt8.self))
        return first | middle << UInt64(8 * (count / 2)) | UInt64(bytes.load(fromByteOffset: end - 1, as: UInt8.self)) << UInt64(8 * (count - 1))
    }

    /// Hash of a pair in its order.
    @inlinable @inline(__always)
    public static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 { step(first &* golden, second) }

    /// Hash of an n-gram of `length` bytes (at most 7) packed little-endian into `packed`.
    @inlinable @inline(__always)
    public static func ngram(_ packed: UInt64, length: Int) -> UInt64 {
        let mixed = (packed | UInt64(length) << 56) &* golden
        return (mixed ^ (mixed >> 32)) &* second
    }

    /// Spreads a hash over `0..<count` without a division (Lemire 2016), by its upper half.
    @inlinable @inline(__always)
    public static func bucket(_ hash: UInt64, of count: UInt32) -> Int { Int(((hash >> 32) &* UInt64(count)) >> 32) }

    @inlinable @inline(__always)
    static func step(_ hash: UInt64, _ value: UInt64) -> UInt64 {
        let mixed = (hash ^ value) &* golden
        return mixed ^ (mixed >> 29)
    }
}
