import Metrics

/// Durations and counts of one route, by the class of the status; in seconds in the exposition, nanoseconds here.
final class RouteMetrics: Sendable {
    private let timers: [Timer]

    init(method: String, template: String) {
        timers = (1...5).map { statusClass in
            Timer(label: "hark_http_request", dimensions: [("method", method), ("route", template), ("status", "\(statusClass)xx")])
        }
    }

    func record(status: Int, nanoseconds: Int64) { timers[min(max(status / 100, 1), 5) - 1].recordNanoseconds(nanoseconds) }
}
