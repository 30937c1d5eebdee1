import Synchronization

/// A row of counts that many threads raise at once.
///
/// `@unchecked Sendable`: the memory is made in `init`, freed in `deinit` and never moved; between the two it is only
/// touched by atomic operations.
final class AtomicCounts: @unchecked Sendable {
    private let counts: UnsafeMutablePointer<Atomic<Int>>
    private let size: Int

    init(_ size: Int) {
        self.size = size
        counts = .allocate(capacity: size)
        for index in 0..<size { (counts + index).initialize(to: Atomic(0)) }
    }

    deinit {
        counts.deinitialize(count: size)
        counts.deallocate()
    }

    func increment(_ index: Int) {
        precondition(index < size)
        counts[index].add(1, ordering: .relaxed)
    }

    var values: [Int] { (0..<size).map { counts[$0].load(ordering: .relaxed) } }
}
