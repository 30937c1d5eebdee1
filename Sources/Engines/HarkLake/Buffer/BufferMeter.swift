import CoreMetrics
import HarkCore
import Synchronization

/// The documented figures of the delivery stream (001-19): as metrics, whose series are kept by the minute, and as they stand now.
final class BufferMeter: Sendable {
    private struct State {
        var figures = PostFigures()
        /// Kept posts of the seconds behind, by second.
        var recent: [(second: Int64, posts: Int)] = []
    }

    private static let window: Int64 = 60

    private let clock: any WallClock
    private let start: Int64
    private let state = Mutex(State())
    private let bytes, requests, delivered, ignored, withdrawn: Counter
    private let outcomes: [String: Counter]
    private let success, freshness: Recorder
    private let duration: Timer

    init(clock: any WallClock, _ factory: any MetricsFactory) {
        self.clock = clock
        start = clock.uptime
        func counter(_ label: String, _ dimensions: [(String, String)] = []) -> Counter {
            Counter(label: label, dimensions: dimensions, factory: factory)
        }
        bytes = counter("hark_posts_incoming_bytes")
        requests = counter("hark_posts_incoming_requests")
        ignored = counter("hark_posts_ignored")
        withdrawn = counter("hark_posts_withdrawn")
        outcomes = Dictionary(uniqueKeysWithValues: ["stored", "duplicate", "rejected", "late"].map { ($0, counter("hark_posts", [("outcome", $0)])) })
        delivered = counter("hark_posts_delivered")
        // A share: 1 for each delivery that went well, 0 for each that did not.
        success = Recorder(label: "hark_posts_delivery_success", dimensions: [], aggregate: true, factory: factory)
        // How old the oldest record of a delivery was when all of it was in the lake, in seconds.
        freshness = Recorder(label: "hark_posts_data_freshness", dimensions: [], aggregate: true, factory: factory)
        duration = Timer(label: "hark_posts_delivery", dimensions: [], factory: factory)
    }

    /// What came in by one request, or one message of a source.
    func arrived(bytes count: Int) {
        bytes.increment(by: count)
        requests.increment()
    }

    func took(_ counts: BatchCounts, ignored ignoredCount: Int) {
        ignored.increment(by: ignoredCount)
        for (outcome, count) in ["stored": counts.stored, "duplicate": counts.duplicate, "rejected": counts.rejected, "late": counts.late]
        where count > 0 { outcomes[outcome]?.increment(by: count) }
        let now = clock.uptime / 1_000_000, moment = clock.now
        state.withLock { state in
            state.figures.kept += counts.stored
            state.figures.duplicate += counts.duplicate
            guard counts.stored > 0 else { return }
            state.figures.newest = moment
            if state.recent.last?.second == now {
                state.recent[state.recent.count - 1].posts += counts.stored
            } else {
                state.recent.append((now, counts.stored))
            }
            state.recent.removeAll { $0.second <= now - Self.window }
        }
    }

    func withdrew(_ count: Int) { withdrawn.increment(by: count) }

    /// - Parameter oldest: when the first record of what was delivered came.
    func delivered(_ posts: Int, oldest: Timestamp?, seconds: Double) {
        success.record(1)
        delivered.increment(by: posts)
        duration.recordNanoseconds(Int64(seconds * 1e9))
        let moment = clock.now
        if let oldest { freshness.record(max(0, moment.seconds(since: oldest))) }
        state.withLock { state in
            state.figures.deliveries += 1
            state.figures.deliveredPosts += posts
            state.figures.failuresInARow = 0
            state.figures.lastDelivery = moment
        }
    }

    func failed() {
        success.record(0)
        state.withLock { $0.figures.failuresInARow += 1 }
    }

    func figures(of segments: [BufferSegment]) -> PostFigures {
        let now = clock.uptime, moment = clock.now
        var figures = state.withLock { state in
            var figures = state.figures
            let posts = state.recent.filter { $0.second > now / 1_000_000 - Self.window }.reduce(0) { $0 + $1.posts }
            figures.recordsPerSecond = Double(posts) / min(Double(Self.window), max(1, Double(now - start) / 1e6))
            return figures
        }
        for segment in segments.map(\.figures) {
            figures.bufferBytes += segment.weight
            figures.bufferPosts += segment.posts
            if let first = segment.firstAt { figures.oldestSeconds = max(figures.oldestSeconds, moment.seconds(since: first)) }
        }
        return figures
    }
}
