import HarkCore
import HarkObjects

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension IdentityFile {
    /// Writes identities to a file that is whole and on disk when this returns, whatever stood there before; the names of the folder are
    /// flushed by the caller, once for all.
    /// - Parameter entries: at least one, in any order.
    package static func write(_ entries: consuming [(identity: PostIdentity, sequence: UInt64)], to path: String) throws {
        var sorted = consume entries
        sorted.sort { $0.identity < $1.identity }
        let first = sorted.lazy.map(\.sequence).min()!, last = sorted.lazy.map(\.sequence).max()!
        let shape = Shape(count: sorted.count, span: last - first)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(shape.recordsStart + sorted.count * shape.recordBytes)
        for word in [magic, UInt64(sorted.count), first, last, UInt64(shape.sequenceBytes << 8 | shape.prefixBytes), 0] { bytes.put(word, 8) }
        for start in starts(sorted.lazy.map(\.identity), shape) { bytes.put(UInt64(start), 4) }
        for entry in sorted {
            entry.identity.withBytes { bytes.append(contentsOf: $0[shape.prefixBytes...]) }
            bytes.put(entry.sequence - first, shape.sequenceBytes)
        }
        let check = bytes.withUnsafeBytes { Self.check($0) }
        bytes.replaceSubrange(40..<48, with: withUnsafeBytes(of: check.littleEndian, Array.init))
        let file = try File.opened("\(path).new", O_WRONLY | O_CREAT | O_TRUNC)
        try bytes.withUnsafeBytes { try file.write($0, at: 0) }
        try file.sync()
        try Folder.rename("\(path).new", to: path)
    }

    /// For each prefix how many records come before it, and how many there are.
    private static func starts(_ identities: some Sequence<PostIdentity>, _ shape: Shape) -> [Int] {
        var starts = [Int](repeating: 0, count: shape.prefixes + 1)
        for identity in identities {
            starts[(shape.prefixBytes == 0 ? 0 : Int(identity.high >> UInt64(64 - 8 * shape.prefixBytes))) + 1] += 1
        }
        for place in 1..<starts.count { starts[place] += starts[place - 1] }
        return starts
    }
}

extension [UInt8] {
    /// Appends the low bytes of a number, the lowest first.
    mutating func put(_ number: UInt64, _ byteCount: Int) {
        for place in 0..<byteCount { append(UInt8(truncatingIfNeeded: number >> UInt64(8 * place))) }
    }
}
