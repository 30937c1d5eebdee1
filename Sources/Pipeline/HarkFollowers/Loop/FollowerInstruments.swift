import CoreMetrics
import HarkCore
import HarkPosts

/// What the metrics say of a follower: `hark_follower_messages` by what became of them, `hark_follower_bytes`, `hark_follower_lag_seconds`.
struct FollowerInstruments: Sendable {
    private let posts: Counter, edits: Counter, withdrawals: Counter, ignored: Counter, unreadable: Counter
    private let bytes: Counter
    private let lag: Gauge

    init(_ name: String, _ metrics: any MetricsFactory) {
        func messages(_ outcome: String) -> Counter {
            Counter(label: "hark_follower_messages", dimensions: [("follower", name), ("outcome", outcome)], factory: metrics)
        }
        posts = messages("post")
        edits = messages("edit")
        withdrawals = messages("withdrawal")
        ignored = messages("ignored")
        unreadable = messages("unreadable")
        bytes = Counter(label: "hark_follower_bytes", dimensions: [("follower", name)], factory: metrics)
        lag = Gauge(label: "hark_follower_lag_seconds", dimensions: [("follower", name)], factory: metrics)
    }

    func count(_ events: [FollowedEvent], at now: Timestamp) {
        bytes.increment(by: events.reduce(0) { $0 + $1.bytes })
        for event in events {
            switch event.what {
            case .post(let post):
                posts.increment()
                lag.record(max(0, now.seconds(since: post.createdAt)))
            case .edit: edits.increment()
            case .withdrawal: withdrawals.increment()
            case .ignored: ignored.increment()
            case .unreadable: unreadable.increment()
            case .nothing, .lost: break
            }
        }
    }
}
