import HarkCore
import HarkDatabase
import HarkMonitoring
import HarkTopics

/// The figures of delivery (001-19) from the series that the house keeps of them by the minute.
struct DeliverySeries {
    let store: SeriesStore

    init(_ database: any SQLDatabase) { store = SeriesStore(database) }

    /// The minutes of the last `seconds`, in the order of time.
    func minutes(_ seconds: Double, before now: Timestamp) async throws -> [TopicStream.Minute] {
        var minutes: [Timestamp: TopicStream.Minute] = [:]
        func read(_ name: String, _ note: (inout TopicStream.Minute, SampleSummary) -> Void) async throws {
            let from = now.advanced(bySeconds: -seconds)
            for point in try await store.points(of: name, from: from, to: now, resolution: .minute) {
                note(&minutes[point.start, default: TopicStream.Minute(start: point.start)], point.samples)
            }
        }
        try await read("hark_posts_incoming_bytes") { $0.bytes = $1.sum }
        try await read("hark_posts_incoming_requests") { $0.requests = $1.sum }
        try await read("hark_posts_delivered") { $0.records = $1.sum }
        try await read("hark_posts_delivery_success") { $0.success = $1.average }
        try await read("hark_posts_data_freshness") { $0.freshness = $1.maximum }
        return minutes.values.sorted { $0.start < $1.start }
    }
}
