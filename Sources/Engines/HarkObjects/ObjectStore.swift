public import HarkCore
public import NIOCore

/// Bytes by name: what people hand in as files, kept whole or not at all. Embedded on a local disk; elsewhere in any store that speaks S3.
///
/// Equal contents are stored once and counted by reference: deleting one name never touches another, and nothing that a
/// caller sees says whether somebody else has the same bytes.
public protocol ObjectStore: Sendable {
    /// Writes a whole object; an object of the same name is replaced at once for every later reader. When this returns, bytes and
    /// name are on disk; when it throws or its caller is cancelled, nothing of it stays. The next piece is asked for when the one
    /// before it is taken care of, so a fast sender is held back.
    /// - Parameters:
    ///   - sha256: what the sender says the bytes hash to (`ContentDigest` reads the header); checked before the name is given.
    ///   - limit: the largest size in bytes.
    /// - Throws: `HarkError` `.tooLarge`, `.outOfSpace`, `.malformed` (another hash than announced, or a name outside the rules);
    ///   what `bytes` throws.
    @discardableResult
    func put<Bytes: AsyncSequence & Sendable>(
        _ name: ObjectName, _ bytes: Bytes, sha256: [UInt8]?, limit: Int
    ) async throws -> ObjectInfo where Bytes.Element == ByteBuffer

    /// What is known of an object; nil for an unknown name.
    func info(_ name: ObjectName) async throws -> ObjectInfo?

    /// The bytes of an object, in pieces; nil for an unknown name. Whoever has begun to read reads to the end, even if the
    /// name is replaced or deleted meanwhile.
    /// - Parameter range: of bytes; what lies past the end is left out. nil is all.
    func read(_ name: ObjectName, _ range: Range<Int>?) async throws -> ObjectBytes?

    /// Gives the bytes of one name a second name, durably and without moving them; replaces an object of that name.
    /// - Throws: `.notFound` when there is no `source`, `.malformed` for a name outside the rules, `.outOfSpace`.
    @discardableResult
    func copy(_ source: ObjectName, to target: ObjectName) async throws -> ObjectInfo

    /// Takes the name away and, with its last name, the bytes; durable when it returns. Works on a full disk too.
    /// Returns whether there was one.
    @discardableResult
    func delete(_ name: ObjectName) async throws -> Bool

    /// Objects whose key begins with `prefix`, in the order of their keys' bytes, from the first key greater than `after`.
    func list(_ bucket: ObjectName.Bucket, prefix: String, after: String?, limit: Int) async throws -> [ObjectInfo]
}

/// Where an object lies: a bucket, and a key within it. Two keys are the same only when their bytes are.
public struct ObjectName: Sendable, Hashable {
    /// One kind of objects; 1 to 63 characters of `a-z 0-9 -`, such as `uploading`.
    public struct Bucket: Sendable, Hashable {
        public let name: String
        public init(_ name: String) { self.name = name }

        /// Source files, as they were handed in.
        public static let uploading = Bucket("uploading")
        /// Files that workers read.
        public static let processing = Bucket("processing")
    }

    public let bucket: Bucket
    /// 1 to 512 bytes of UTF-8 without control characters; `/` has no meaning of its own.
    public let key: String

    public init(_ bucket: Bucket, _ key: String) {
        self.bucket = bucket
        self.key = key
    }

    // Swift's strings are equal when they look equal; an S3 store compares bytes, and so does this one.
    public static func == (left: ObjectName, right: ObjectName) -> Bool {
        left.bucket == right.bucket && left.key.utf8.elementsEqual(right.key.utf8)
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(bucket)
        for byte in key.utf8 { hasher.combine(byte) }
    }
}

public struct ObjectInfo: Sendable, Equatable {
    public let name: ObjectName
    public let byteCount: Int
    /// The hash of the whole object, 32 bytes.
    public let sha256: [UInt8]
    public let modifiedAt: Timestamp

    public init(name: ObjectName, byteCount: Int, sha256: [UInt8], modifiedAt: Timestamp) {
        self.name = name
        self.byteCount = byteCount
        self.sha256 = sha256
        self.modifiedAt = modifiedAt
    }
}

/// An object that is being read: what it is, and its bytes in pieces of at most 256 KiB.
public struct ObjectBytes: Sendable {
    public let info: ObjectInfo
    /// How many bytes will come: those of the range.
    public let byteCount: Int
    public let pieces: AsyncThrowingStream<ByteBuffer, any Error>

    public init(info: ObjectInfo, byteCount: Int, pieces: AsyncThrowingStream<ByteBuffer, any Error>) {
        self.info = info
        self.byteCount = byteCount
        self.pieces = pieces
    }
}
