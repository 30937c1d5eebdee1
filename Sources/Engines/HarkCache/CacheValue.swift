public import NIOCore

/// Bytes that a cache holds or answers: shared, never changed, never copied when they are read.
public struct CacheValue: Sendable {
    /// Whoever got them may send them as they are; they stay in memory as long as somebody holds them, cached or not.
    public let bytes: ByteBuffer
    /// A number that the client keeps with its value, as memcached has it.
    public let flags: UInt32
    /// Another for every value that a node ever held, for `PutMode.ifVersion`; 0 for a value that no node gave.
    public let version: UInt64

    public init(_ bytes: ByteBuffer, flags: UInt32 = 0) { self.init(bytes, flags: flags, version: 0) }

    init(_ bytes: ByteBuffer, flags: UInt32, version: UInt64) {
        self.bytes = bytes
        self.flags = flags
        self.version = version
    }
}
