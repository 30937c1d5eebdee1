import HarkCore
import Synchronization

/// The logs that are not delivered yet, oldest first.
final class BufferSegments: Sendable {
    private let list: Mutex<[BufferSegment]>
    /// Rings when there is something new to deliver, or the first of it.
    let changed = Bell()
    /// Rings when something was delivered.
    let room = Bell()

    init(_ segments: [BufferSegment]) { list = Mutex(segments) }

    var all: [BufferSegment] { list.withLock { $0 } }

    /// In bytes, as `BufferSettings` counts them.
    var weight: Int { all.reduce(0) { $0 + $1.figures.weight } }

    func add(_ segment: BufferSegment) {
        list.withLock { $0.append(segment) }
        changed.ring()
    }

    func remove(_ segment: BufferSegment) {
        list.withLock { $0.removeAll { $0 === segment } }
        room.ring()
    }
}
