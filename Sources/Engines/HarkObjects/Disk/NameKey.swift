import HarkCore

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A name as the bytes it is sorted by: the bucket, a zero byte, the key. It never becomes a path.
package struct NameKey: Hashable, Comparable, Sendable {
    static let byteLimit = 512

    package let bytes: [UInt8]

    package init(bytes: [UInt8]) { self.bytes = bytes }

    /// Nil for a name outside the rules of `ObjectName`: nothing can lie under it.
    init?(_ name: ObjectName) {
        let key = name.key.utf8
        guard 1...Self.byteLimit ~= key.count, key.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }), let start = NameKey(name.bucket, prefix: name.key)
        else { return nil }
        self = start
    }

    /// Where the keys of a bucket that begin with `prefix` begin; nil for a bucket outside the rules.
    init?(_ bucket: ObjectName.Bucket, prefix: String) {
        let name = bucket.name.utf8
        guard 1...63 ~= name.count, name.allSatisfy(Self.isBucketByte) else { return nil }
        bytes = Array(name) + [0] + Array(prefix.utf8)
    }

    static func checked(_ name: ObjectName) throws -> NameKey {
        guard let key = NameKey(name) else {
            throw HarkError(.malformed, "An object's name has 1 to \(byteLimit) bytes and no control characters.").logged("\(name)")
        }
        return key
    }

    var name: ObjectName {
        let end = bytes.firstIndex(of: 0) ?? bytes.endIndex
        return ObjectName(
            ObjectName.Bucket(String(decoding: bytes[..<end], as: UTF8.self)), String(decoding: bytes[end...].dropFirst(), as: UTF8.self))
    }

    /// The first sixteen bytes as a number, filled with zeros: where two differ, so do their names, and in the same way.
    var beginning: UInt128 {
        bytes.withUnsafeBytes { bytes in
            if bytes.count >= 16 { return UInt128(bigEndian: bytes.loadUnaligned(as: UInt128.self)) }
            return bytes.reduce(UInt128(0)) { $0 << 8 | UInt128($1) } << UInt128(8 * (16 - bytes.count))
        }
    }

    func begins(with prefix: NameKey) -> Bool { bytes.starts(with: prefix.bytes) }

    package static func < (left: NameKey, right: NameKey) -> Bool {
        let order = left.bytes.withUnsafeBytes { left in
            right.bytes.withUnsafeBytes { right in memcmp(left.baseAddress!, right.baseAddress!, min(left.count, right.count)) }
        }
        return order == 0 ? left.bytes.count < right.bytes.count : order < 0
    }

    private static func isBucketByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
        default: false
        }
    }
}
