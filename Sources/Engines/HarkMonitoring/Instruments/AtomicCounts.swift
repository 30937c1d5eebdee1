import Synchronization

/// A row of counts that many threads raise at once. Its memory is made by the first of them: most series of routes by status
/// never get a value, and each row takes kilobytes.
///
/// A pointer and not a reference: counting the references of one object from many threads would cost more than the counts.
/// `@unchecked Sendable`: the pointer is set once, by one atomic exchange, and freed in `deinit`; between the two what it points
/// to is only touched by atomic operations.
struct AtomicCounts: ~Copyable, @unchecked Sendable {
    private typealias Counts = UnsafeMutablePointer<Atomic<Int>>

    private let counts = Atomic<Counts?>(nil)
    private let size: Int

    init(_ size: Int) { self.size = size }

    deinit {
        if let made = counts.load(ordering: .acquiring) { free(made) }
    }

    func increment(_ index: Int) {
        precondition(index < size)
        (counts.load(ordering: .acquiring) ?? make())[index].add(1, ordering: .relaxed)
    }

    /// Empty before the first increment.
    var values: [Int] {
        guard let made = counts.load(ordering: .acquiring) else { return [] }
        return (0..<size).map { made[$0].load(ordering: .relaxed) }
    }

    private func make() -> Counts {
        let new = Counts.allocate(capacity: size)
        for index in 0..<size { (new + index).initialize(to: Atomic(0)) }
        let (isOurs, made) = counts.compareExchange(expected: nil, desired: new, ordering: .acquiringAndReleasing)
        if let made, !isOurs {
            free(new)
            return made
        }
        return new
    }

    private func free(_ counts: Counts) {
        counts.deinitialize(count: size)
        counts.deallocate()
    }
}
