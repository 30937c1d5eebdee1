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
    package let path: String
    package let sequences: ClosedRange<UInt64>
    package let count: Int
    private let shape: Shape
    /// Where the records of each prefix begin.
    private let starts: [UInt32]
    /// Records are read, not mapped: for one of them the system may map two megabytes, which would all be this process's memory.
    private let descriptor: CInt

    /// - Throws: `HarkError` where the file is not whole or has changed.
    /// - Cost: reads all of it once, and keeps it open.
    package init(_ path: String, hour: Int64) throws {
        let file = try MappedFile.opened(path), bytes = file.bytes
        let damaged = HarkError(.internal, "A file of identities is damaged.").logged(path)
        guard bytes.count >= Self.headerBytes, bytes.word(0) == Self.magic, bytes.word(16) <= bytes.word(24), bytes.word(8) < 1 << 31,
            bytes.word(32) & 0xFF <= 2, 1...8 ~= bytes.word(32) >> 8
        else { throw damaged }
        let shape = Shape(prefixBytes: Int(bytes.word(32) & 0xFF), sequenceBytes: Int(bytes.word(32) >> 8)), count = Int(bytes.word(8))
        guard bytes.count == shape.recordsStart + count * shape.recordBytes, Self.check(bytes) == bytes.word(40) else { throw damaged }
        // What stands in the file was checked as a whole, not each number: hence the bound.
        starts = (0...shape.prefixes).map { min(UInt32(count), bytes.half(Self.headerBytes + 4 * $0)) }
        (self.hour, self.path, self.shape, self.count) = (hour, path, shape, count)
        sequences = bytes.word(16)...bytes.word(24)
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileFailure.error("opened", path, code: errno) }
    }

    deinit { close(descriptor) }

    static func check(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        TextHash.pair(
            TextHash.bytes(bytes.baseAddress!, count: 40),
            TextHash.bytes(bytes.baseAddress! + headerBytes, count: bytes.count - headerBytes))
    }

    /// The sequence of the post with this identity; the latest where there are several (a post that was edited). What the disk cannot give is
    /// not found: then a post is rather kept twice than lost.
    package func sequence(of identity: PostIdentity) -> UInt64? {
        identity.withBytes { wanted in
            let prefix = wanted[..<shape.prefixBytes].reduce(0) { $0 << 8 | Int($1) }
            let all = Int(starts[prefix])..<max(Int(starts[prefix]), Int(starts[prefix + 1]))
            guard !all.isEmpty else { return nil }
            let likely = likely(wanted, among: all), found = look(for: wanted, in: likely)
            // At an end of what was read there may be more of it beyond.
            let isSure = (found.isAfterFirst || likely.lowerBound == all.lowerBound) && (found.isBeforeLast || likely.upperBound == all.upperBound)
            return isSure ? found.sequence : look(for: wanted, in: all).sequence
        }
    }

    /// The records among which an identity nearly always is, if it is here: identities are hashes and so lie evenly, with a deviation of at most half
    /// the root of their number.
    private func likely(_ wanted: UnsafeRawBufferPointer, among all: Range<Int>) -> Range<Int> {
        guard all.count > 256 else { return all }
        let rest = UInt64(UInt32(bigEndian: wanted.loadUnaligned(fromByteOffset: shape.prefixBytes, as: UInt32.self)))
        let middle = all.lowerBound + Int(rest * UInt64(all.count) >> 32), reach = 2 * Int(Double(all.count).squareRoot()) + 16
        return max(all.lowerBound, middle - reach)..<min(all.upperBound, middle + reach)
    }

    private func look(
        for wanted: UnsafeRawBufferPointer, in range: Range<Int>
    ) -> (sequence: UInt64?, isAfterFirst: Bool, isBeforeLast: Bool) {
        withUnsafeTemporaryAllocation(byteCount: range.count * shape.recordBytes, alignment: 8) { buffer in
            guard read(range, into: buffer) else { return (nil, true, true) }
            let bytes = UnsafeRawBufferPointer(buffer)
            func order(_ index: Int) -> CInt {
                memcmp(bytes.baseAddress! + index * shape.recordBytes, wanted.baseAddress! + shape.prefixBytes, 12 - shape.prefixBytes)
            }
            var low = 0, high = range.count
            while low < high {
                let middle = (low + high) / 2
                if order(middle) < 0 { low = middle + 1 } else { high = middle }
            }
            var found: UInt64?, next = low
            while next < range.count, order(next) == 0 {
                found = max(found ?? 0, sequence(bytes, next))
                next += 1
            }
            return (found, low > 0, next < range.count)
        }
    }

    /// In their order.
    /// - Throws: `HarkError` where the disk does not give them.
    package func forEach(_ body: (PostIdentity, UInt64) -> Void) throws {
        var prefix = 0
        for first in stride(from: 0, to: count, by: 4096) {
            let range = first..<min(first + 4096, count)
            try withUnsafeTemporaryAllocation(byteCount: range.count * shape.recordBytes, alignment: 8) { buffer in
                guard read(range, into: buffer) else { throw HarkError(.internal, "A file of identities cannot be read.").logged(path) }
                let bytes = UnsafeRawBufferPointer(buffer)
                for index in range {
                    while starts[prefix + 1] <= index { prefix += 1 }
                    body(identity(bytes, index - first, prefix), sequence(bytes, index - first))
                }
            }
        }
    }

    /// Whether all records of the range were read.
    private func read(_ range: Range<Int>, into buffer: UnsafeMutableRawBufferPointer) -> Bool {
        var done = 0
        while done < buffer.count {
            let taken = pread(
                descriptor, buffer.baseAddress! + done, buffer.count - done, off_t(shape.recordsStart + range.lowerBound * shape.recordBytes + done))
            if taken < 0, errno == EINTR { continue }
            guard taken > 0 else { return false }
            done += taken
        }
        return true
    }

    private func identity(_ records: UnsafeRawBufferPointer, _ index: Int, _ prefix: Int) -> PostIdentity {
        let record = index * shape.recordBytes
        var high: UInt64 = 0, low: UInt32 = 0
        for place in 0..<12 {
            let byte = place < shape.prefixBytes
                ? UInt8(truncatingIfNeeded: prefix >> (8 * (shape.prefixBytes - 1 - place))) : records[record + place - shape.prefixBytes]
            if place < 8 { high = high << 8 | UInt64(byte) } else { low = low << 8 | UInt32(byte) }
        }
        return PostIdentity(high: high, low: low)
    }

    private func sequence(_ records: UnsafeRawBufferPointer, _ index: Int) -> UInt64 {
        let end = (index + 1) * shape.recordBytes
        var distance: UInt64 = 0
        for place in (1...shape.sequenceBytes) { distance = distance << 8 | UInt64(records[end - place]) }
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
