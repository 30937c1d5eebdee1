import Synchronization

/// A curve that many tell of their requests at once. A request whose key is not sampled costs two atomic steps.
public final class LiveCurve: Sendable {
    private let curve: Mutex<MissRatioCurve>
    private let samples: Int
    private let threshold: Atomic<UInt64>
    private let unseen = Atomic<Int>(0)

    /// - Parameter capacities: in bytes of memory, for which the policy is tried out; as a pool's sizes.
    public init(_ policy: CachePolicy, capacities: [Int], samples: Int = 16_384) {
        let curve = MissRatioCurve(policy, capacities: capacities, samples: samples)
        threshold = Atomic(curve.sample.threshold)
        self.curve = Mutex(curve)
        self.samples = samples
    }

    /// Begins anew, for a pool that has another policy or other sizes from now on.
    public func adopt(_ policy: CachePolicy, capacities: [Int]) {
        curve.withLock { curve in
            curve = MissRatioCurve(policy, capacities: capacities, samples: samples)
            unseen.store(0, ordering: .relaxed)
            threshold.store(curve.sample.threshold, ordering: .relaxed)
        }
    }

    /// - Parameter valueBytes: of the value that was asked for, whether it was there or had to be fetched.
    public func record(_ key: CacheKey, valueBytes: Int) {
        unseen.add(1, ordering: .relaxed)
        guard KeySample.place(of: key.hash) < threshold.load(ordering: .relaxed) else { return }
        curve.withLock { curve in
            curve.count(unseen.exchange(0, ordering: .relaxed))
            guard curve.sample.contains(key.hash) else { return }
            curve.recordSampled(key.hash, cost: NodeContents.memory(key: key.bytes.count, value: valueBytes))
            threshold.store(curve.sample.threshold, ordering: .relaxed)
        }
    }

    /// Lets the past count less; once a minute with 0.98, half an hour ago weighs half.
    public func fade(by factor: Double) {
        curve.withLock { curve in
            curve.count(unseen.exchange(0, ordering: .relaxed))
            curve.fade(by: factor)
        }
    }

    /// The share of requests that a pool of this many bytes would answer; nil before the first request.
    public func hitRate(capacity: Int) -> Double? { reading { $0.hitRate(capacity: capacity) } }

    /// The same if it replaced the least recently used.
    public func leastRecentlyUsedHitRate(capacity: Int) -> Double? { reading { $0.leastRecentlyUsedHitRate(capacity: capacity) } }

    private func reading(_ body: (MissRatioCurve) -> Double?) -> Double? {
        curve.withLock { curve in
            curve.count(unseen.exchange(0, ordering: .relaxed))
            return body(curve)
        }
    }
}
