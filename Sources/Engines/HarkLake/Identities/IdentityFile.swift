import HarkCore
import HarkObjects
import HarkText

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The identities of the posts of one arrival hour in a file, sorted, with the sequence of each: about 13 bytes a post.
///
///     HARKIDS1  count  first  last  prefix bytes  sequence bytes  hash of the file without this  where each prefix begins  records
///
/// Numbers are little-endian. A record is what follows the prefix of an identity's twelve bytes (high first, as they sort), and the
/// distance of its sequence from `first`. With its first byte (or two) told by where it stands, a record is that much shorter and the
/// search begins among a few hundred.
package final class IdentityFile: Sendable {
    struct Shape: Equatable {
        let prefixBytes: Int, sequenceBytes: Int

        init(prefixBytes: Int, sequenceBytes: Int) {
            self.prefixBytes = prefixBytes
            self.sequenceBytes = sequenceBytes
        }

        init(count: Int, span: UInt64) {
            prefixBytes = count < 4096 ? 0 : count < 1 << 20 ? 1 : 2
            sequenceBytes = max(1, (71 - span.leadingZeroBitCount) / 8)
        }

        var recordBytes: Int { 12 - prefixBytes + sequenceBytes }
        var prefixes: Int { 1 << (8 * prefixBytes) }
        var recordsStart: Int { IdentityFile.headerBytes + 4 * (prefixes + 1) }
    }

    static let magic: UInt64 = 0x3153_4449_4B52_4148
    static let headerBytes = 48

    package let hour: Int64
    package let sequences: ClosedRange<UInt64>
    package let count: Int
    private let shape: Shape
    private let file: MappedFile

    package var path: String { file.path }

    /// - Throws: `HarkError` where the file is not whole or has changed.
    /// - Cost: reads all of it once.
    package init(_ path: String, hour: Int64) throws {
        let file = try MappedFile.opened(path), bytes = file.bytes
        let damaged = HarkError(.internal, "A file of identities is damaged.").logged(path)
        guard bytes.count >= Self.headerBytes, bytes.word(0) == Self.magic, bytes.word(16) <= bytes.word(24), bytes.word(8) < 1 << 31,
            bytes.word(32) & 0xFF <= 2, 1...8 ~= bytes.word(32) >> 8
        else { throw damaged }
        let shape = Shape(prefixBytes: Int(bytes.word(32) & 0xFF), sequenceBytes: Int(bytes.word(32) >> 8)), count = Int(bytes.word(8))
        guard bytes.count == shape.recordsStart + count * shape.recordBytes, Self.check(bytes) == bytes.word(40) else { throw damaged }
        (self.hour, self.file, self.shape, self.count) = (hour, file, shape, count)
        sequences = bytes.word(16)...bytes.word(24)
        letGo()
    }

    /// Says that what was read of the file need not stay in this process's memory; it is read again when it is needed.
    func letGo() { madvise(UnsafeMutableRawPointer(mutating: file.bytes.baseAddress!), file.bytes.count, MADV_DONTNEED) }

    static func check(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        TextHash.pair(
            TextHash.bytes(bytes.baseAddress!, count: 40),
            TextHash.bytes(bytes.baseAddress! + headerBytes, count: bytes.count - headerBytes))
    }

    /// The sequence of the post with this identity; the latest where there are several (a post that was edited).
    package func sequence(of identity: PostIdentity) -> UInt64? {
        let bytes = file.bytes
        return identity.withBytes { wanted in
            let prefix = wanted[..<shape.prefixBytes].reduce(0) { $0 << 8 | Int($1) }
            var low = start(of: prefix), high = start(of: prefix + 1)
            while low < high {
                let middle = (low + high) / 2
                if order(bytes, middle, wanted) < 0 { low = middle + 1 } else { high = middle }
            }
            var found: UInt64?
            while low < count, low < start(of: prefix + 1), order(bytes, low, wanted) == 0 {
                found = max(found ?? 0, sequence(bytes, low))
                low += 1
            }
            return found
        }
    }

    /// In their order.
    package func forEach(_ body: (PostIdentity, UInt64) -> Void) {
        defer { letGo() }
        let bytes = file.bytes
        var prefix = 0
        for index in 0..<count {
            while start(of: prefix + 1) <= index { prefix += 1 }
            let record = shape.recordsStart + index * shape.recordBytes
            var high: UInt64 = 0, low: UInt32 = 0
            for place in 0..<12 {
                let byte = place < shape.prefixBytes
                    ? UInt8(truncatingIfNeeded: prefix >> (8 * (shape.prefixBytes - 1 - place))) : bytes[record + place - shape.prefixBytes]
                if place < 8 { high = high << 8 | UInt64(byte) } else { low = low << 8 | UInt32(byte) }
            }
            body(PostIdentity(high: high, low: low), sequence(bytes, index))
        }
    }

    /// Below 0 where the record at `index` comes before `wanted`, 0 where it is the same.
    private func order(_ bytes: UnsafeRawBufferPointer, _ index: Int, _ wanted: UnsafeRawBufferPointer) -> CInt {
        memcmp(
            bytes.baseAddress! + shape.recordsStart + index * shape.recordBytes, wanted.baseAddress! + shape.prefixBytes, 12 - shape.prefixBytes)
    }

    /// Where the records of a prefix begin. What stands in the file was checked as a whole, not each number: hence the bound.
    private func start(of prefix: Int) -> Int { min(count, Int(file.bytes.half(Self.headerBytes + 4 * prefix))) }

    private func sequence(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> UInt64 {
        let end = shape.recordsStart + (index + 1) * shape.recordBytes
        var distance: UInt64 = 0
        for place in (1...shape.sequenceBytes) { distance = distance << 8 | UInt64(bytes[end - place]) }
        return sequences.lowerBound &+ distance
    }
}

extension PostIdentity {
    /// The twelve bytes in which identities sort.
    func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try withUnsafeTemporaryAllocation(byteCount: 16, alignment: 8) { bytes in
            bytes.storeBytes(of: high.bigEndian, as: UInt64.self)
            bytes.storeBytes(of: low.bigEndian, toByteOffset: 8, as: UInt32.self)
            return try body(UnsafeRawBufferPointer(rebasing: bytes[..<12]))
        }
    }
}

extension UnsafeRawBufferPointer {
    func word(_ offset: Int) -> UInt64 { UInt64(littleEndian: loadUnaligned(fromByteOffset: offset, as: UInt64.self)) }
    func half(_ offset: Int) -> UInt32 { UInt32(littleEndian: loadUnaligned(fromByteOffset: offset, as: UInt32.self)) }
}
