/// Values that are only ever appended, in chunks that never move: a copy goes on seeing what it saw while the original grows.
///
/// One writer appends under a lock; whoever copies the column under the same lock may read what was there then without one.
struct GrowingColumn<Value: BitwiseCopyable & Sendable>: Sendable {
    private final class Chunk: Sendable {
        nonisolated(unsafe) let values = UnsafeMutablePointer<Value>.allocate(capacity: GrowingColumn.chunkCount)
        deinit { values.deallocate() }
    }

    private static var chunkCount: Int { 1 << 14 }
    private var chunks: [Chunk] = []
    /// Of the chunks, so that a look at a value counts no reference. Safe to share: places below the count of a copy were written before the copy
    /// was made, and none is written twice.
    private nonisolated(unsafe) var values: [UnsafeMutablePointer<Value>] = []
    private(set) var count = 0

    @inline(__always)
    mutating func append(_ value: Value) {
        if count >> 14 == values.count { addChunk() }
        values[count >> 14][count & (1 << 14 - 1)] = value
        count += 1
    }

    private mutating func addChunk() {
        let chunk = Chunk()
        chunks.append(chunk)
        values.append(chunk.values)
    }

    subscript(place: Int) -> Value {
        @inline(__always) get {
            precondition(place < count)
            return values[place >> 14][place & (1 << 14 - 1)]
        }
    }

    var byteCount: Int { chunks.count * Self.chunkCount * MemoryLayout<Value>.stride }
}
