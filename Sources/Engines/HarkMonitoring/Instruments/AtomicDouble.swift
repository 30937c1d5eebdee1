import Synchronization

/// A number that many threads change at once, without a lock.
struct AtomicDouble: ~Copyable {
    private let bits: Atomic<UInt64>

    init(_ value: Double) { bits = Atomic(value.bitPattern) }

    var value: Double { Double(bitPattern: bits.load(ordering: .relaxed)) }

    func set(_ value: Double) { bits.store(value.bitPattern, ordering: .relaxed) }

    /// Replaces the value by what `change` makes of it; nil keeps it. `change` runs again when another thread was faster.
    func update(_ change: (Double) -> Double?) {
        var old = bits.load(ordering: .relaxed)
        while let new = change(Double(bitPattern: old)) {
            let (exchanged, current) = bits.weakCompareExchange(expected: old, desired: new.bitPattern, ordering: .relaxed)
            if exchanged { return }
            old = current
        }
    }

    func exchange(_ value: Double) -> Double { Double(bitPattern: bits.exchange(value.bitPattern, ordering: .relaxed)) }
}
