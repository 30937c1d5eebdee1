@_spi(CustomByteBufferAllocator) import NIOCore

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// One block of memory for an entry's key and value, of exactly their size.
///
/// A buffer that NIO allocates has a power of two bytes: 128 KiB for a photo of 100 kB, a quarter of the cache wasted. So the block is our
/// own, given to NIO to free; the initialiser that takes it is NIO's, marked as one for those who know what they do.
struct EntryBlock {
    /// All of the block; its readable bytes are the value, and before them stands the key.
    let buffer: ByteBuffer
    /// Where the key stands, for as long as the buffer is held: asking NIO's object for it would count references.
    private let start: UnsafeRawPointer
    private let keyLength: UInt8

    /// Copies both, the only copy in the value's life.
    init(key: CacheKey, value: ByteBuffer) {
        let length = key.bytes.count + value.readableBytes
        guard let start = malloc(length) else { fatalError("no memory for \(length) bytes") }
        let block = UnsafeMutableRawBufferPointer(start: start, count: length)
        block.copyBytes(from: key.bytes)
        value.withUnsafeReadableBytes { UnsafeMutableRawBufferPointer(rebasing: block[key.bytes.count...]).copyMemory(from: $0) }
        buffer = ByteBuffer(takingOwnershipOf: block, allocator: ByteBufferAllocator(), readerIndex: key.bytes.count)
        self.start = UnsafeRawPointer(start)
        keyLength = UInt8(key.bytes.count)
    }

    func hasKey(_ key: CacheKey) -> Bool {
        Int(keyLength) == key.bytes.count && memcmp(start, key.bytes, Int(keyLength)) == 0
    }

    var key: [UInt8] { Array(UnsafeRawBufferPointer(start: start, count: Int(keyLength))) }

    /// What an entry costs besides its row in the tables: the block, and NIO's object that owns it.
    static func memory(key: Int, value: Int) -> Int { Allocation.size(of: key + value) + ownerSize }

    /// `ByteBuffer._Storage`: an object's head, a pointer, a size and four functions.
    private static let ownerSize = Allocation.size(of: 64)
}

/// What malloc really takes.
enum Allocation {
    /// A size beside the bytes, sixteen at a time, 32 at least (glibc). A block of many pages may be mapped by itself and rounded up to a
    /// page; that is less than 2 % of it, or it is not that large.
    static func size(of bytes: Int) -> Int { max(32, (bytes + 8 + 15) & ~15) }
}
