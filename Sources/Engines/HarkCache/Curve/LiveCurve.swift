import HarkCore
import Synchronization

/// A curve that many tell of their requests at once. None of them waits for it: a request whose key is not sampled costs an atomic step, any other a
/// place in a list, which a lane of the curve's own works off.
public final class LiveCurve: Sendable {
    private let curve: Mutex<MissRatioCurve>
    private let samples: Int
    private let threshold: Atomic<UInt64>
    private let unseen = Atomic<Int>(0)
    private let waiting = Mutex(WaitingRequests())
    private let lane = SerialLane("cache-curve")

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
            hear(&curve)
            curve = MissRatioCurve(policy, capacities: capacities, samples: samples)
            threshold.store(curve.sample.threshold, ordering: .relaxed)
        }
    }

    /// - Parameter valueBytes: of the value that was asked for, whether it was there or had to be fetched.
    public func record(_ key: CacheKey, valueBytes: Int) {
        guard KeySample().place(of: key.hash) < threshold.load(ordering: .relaxed) else {
            unseen.add(1, ordering: .relaxed)
            return
        }
        let cost = NodeContents.memory(key: key.bytes.count, value: valueBytes)
        guard waiting.withLock({ $0.add(key.hash, cost: cost) }) else { return }
        Task { try? await lane.run { self.curve.withLock { self.hear(&$0) } } }
    }

    /// Lets the past count less; once a minute with 0.98, half an hour ago weighs half.
    public func fade(by factor: Double) {
        curve.withLock { curve in
            hear(&curve)
            curve.fade(by: factor)
        }
    }

    /// The share of requests that a pool of this many bytes would answer; nil before the first request.
    public func hitRate(capacity: Int) -> Double? { reading { $0.hitRate(capacity: capacity) } }

    /// The same if it replaced the least recently used.
    public func leastRecentlyUsedHitRate(capacity: Int) -> Double? { reading { $0.leastRecentlyUsedHitRate(capacity: capacity) } }

    private func reading(_ body: (MissRatioCurve) -> Double?) -> Double? {
        curve.withLock { curve in
            hear(&curve)
            return body(curve)
        }
    }

    /// All that waited, in the order in which it came.
    private func hear(_ curve: inout MissRatioCurve) {
        let requests = waiting.withLock { $0.take() }
        curve.count(unseen.exchange(0, ordering: .relaxed) + requests.count)
        for request in requests where curve.sample.contains(request.hash) { curve.recordSampled(request.hash, cost: request.cost) }
        threshold.store(curve.sample.threshold, ordering: .relaxed)
    }
}

/// Requests for sampled keys that a curve has not heard of.
private struct WaitingRequests {
    /// So many are worth a turn of the lane.
    private static let batch = 256
    /// What comes while so many wait is not counted at all: memory is bounded, whoever else keeps the processors busy.
    private static let most = 1 << 16

    private var requests: [(hash: UInt64, cost: Int)] = []
    private var isLaneTold = false

    /// - Returns: whether the lane is to be told.
    mutating func add(_ hash: UInt64, cost: Int) -> Bool {
        guard requests.count < Self.most else { return false }
        requests.append((hash, cost))
        guard requests.count >= Self.batch, !isLaneTold else { return false }
        isLaneTold = true
        return true
    }

    mutating func take() -> [(hash: UInt64, cost: Int)] {
        let taken = requests
        requests = []
        requests.reserveCapacity(Self.batch)
        isLaneTold = false
        return taken
    }
}
