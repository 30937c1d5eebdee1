/// Values that are only ever appended, in chunks that never move: a copy goes on seeing what it saw while the original grows.
///
/// One writer appends under a lock; whoever copies the column under the same lock may read what was there then without one.
struct GrowingColumn<Value: BitwiseCopyable & Sendable>: Sendable {
    /// Safe to share: places below the count of a copy were written before the copy was made, and none is written twice.
    private final class Chunk: @unchecked Sendable {
        let values = UnsafeMutablePointer<Value>.allocate(capacity: GrowingColumn.chunkCount)
        deinit { values.deallocate() }
    }

    private static var chunkCount: Int { 1 << 14 }
    private var chunks: [Chunk] = []
    private(set) var count = 0

    mutating func append(_ value: Value) {
        if count >> 14 == chunks.count { chunks.append(Chunk()) }
        chunks[count >> 14].values[count & (1 << 14 - 1)] = value
        count += 1
    }

    subscript(place: Int) -> Value {
        @inline(__always) get {
            precondition(place < count)
            return chunks[place >> 14].values[place & (1 << 14 - 1)]
        }
    }

    var byteCount: Int { chunks.count * Self.chunkCount * MemoryLayout<Value>.stride }
}
