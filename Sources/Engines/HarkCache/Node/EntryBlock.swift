@_spi(CustomByteBufferAllocator) import NIOCore

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// One block of memory for an entry's key and value and what else is known of it, of exactly their size.
///
/// A buffer that NIO allocates has a power of two bytes: 128 KiB for a photo of 100 kB, a quarter of the cache wasted. So the block is our
/// own, given to NIO to free; the initialiser that takes it is NIO's, marked as one for those who know what they do.
///
/// What may be changed of it is changed by who made it, and then under the lock of the node that took it.
struct EntryBlock: @unchecked Sendable {
    /// What stands at the block's start, the key right after it: all that a get needs beside NIO's object lies together.
    private struct Head {
        var version: UInt64
        /// Microseconds since 1970; 0: never.
        var expires: Int64
        let flags: UInt32, keyLength: UInt8
    }

    /// All of the block; its readable bytes are the value.
    private let buffer: ByteBuffer
    /// Valid for as long as the buffer is held: asking NIO's object for it would count references.
    private let head: UnsafeMutablePointer<Head>

    /// Copies both, the only copy in the value's life.
    init(key: CacheKey, value: CacheValue, expires: Int64) {
        let start = MemoryLayout<Head>.size + key.bytes.count, length = start + value.bytes.readableBytes
        guard let memory = malloc(length) else { fatalError("no memory for \(length) bytes") }
        head = memory.bindMemory(to: Head.self, capacity: 1)
        head.initialize(to: Head(version: 0, expires: expires, flags: value.flags, keyLength: UInt8(key.bytes.count)))
        let block = UnsafeMutableRawBufferPointer(start: memory, count: length)
        UnsafeMutableRawBufferPointer(rebasing: block[MemoryLayout<Head>.size...]).copyBytes(from: key.bytes)
        value.bytes.withUnsafeReadableBytes { UnsafeMutableRawBufferPointer(rebasing: block[start...]).copyMemory(from: $0) }
        buffer = ByteBuffer(takingOwnershipOf: block, allocator: ByteBufferAllocator(), readerIndex: start)
    }

    var keyBytes: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: UnsafeRawPointer(head) + MemoryLayout<Head>.size, count: Int(head.pointee.keyLength))
    }

    func hasKey(_ key: UnsafeRawBufferPointer) -> Bool {
        // Whoever is answered counts up NIO's object, which lies elsewhere. Read here, it comes from memory while the key does.
        guard buffer.storageCapacity >= key.count, Int(head.pointee.keyLength) == key.count, let start = key.baseAddress else { return false }
        return memcmp(UnsafeRawPointer(head) + MemoryLayout<Head>.size, start, key.count) == 0
    }

    var key: CacheKey? { CacheKey(keyBytes) }
    var valueBytes: Int { buffer.readableBytes }

    /// 0 until a node has taken it in.
    var version: UInt64 {
        get { head.pointee.version }
        nonmutating set { head.pointee.version = newValue }
    }

    var value: CacheValue { CacheValue(buffer, flags: head.pointee.flags, version: head.pointee.version) }

    /// Microseconds since 1970; 0: never.
    var expires: Int64 {
        get { head.pointee.expires }
        nonmutating set { head.pointee.expires = newValue }
    }

    /// What an entry costs besides its row in the tables: the block, and NIO's object that owns it.
    static func memory(key: Int, value: Int) -> Int { Allocation.size(of: MemoryLayout<Head>.size + key + value) + ownerSize }

    /// `ByteBuffer._Storage`: an object's head, a pointer, a size and four functions.
    private static let ownerSize = Allocation.size(of: 64)
}

/// What malloc really takes.
enum Allocation {
    /// A size beside the bytes, sixteen at a time, 32 at least (glibc). A block of many pages may be mapped by itself and rounded up to a
    /// page; that is less than 2 % of it, or it is not that large.
    static func size(of bytes: Int) -> Int { max(32, (bytes + 8 + 15) & ~15) }
}
