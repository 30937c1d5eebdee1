public import HarkCore
import HarkWeb

/// What the door sees of the stream of posts beside the answers: how much came, what waits, what lies in files.
public struct TopicStream: Sendable {
    /// For those who look after it; asked for each time they look.
    public struct Figures: Sendable {
        /// Since the start of the house.
        public var kept = 0, duplicate = 0
        /// Kept posts a second, of late.
        public var rate = 0.0
        /// What waits for delivery, and how long the oldest of it does.
        public var bufferPosts = 0, bufferBytes = 0, oldestSeconds = 0.0
        public var lastDelivery: Timestamp?
        /// Deliveries in a row that came to nothing.
        public var failures = 0
        public var files = 0, filePosts = 0, fileBytes = 0
        /// Why nothing can be delivered; nil while all is well.
        public var trouble: String?

        public init() {}
    }

    /// Where posts come from by themselves.
    public struct Source: Sendable {
        public var name: String, state: String
        public var isWell: Bool
        /// Seconds that it is behind; nil where nobody knows.
        public var lagSeconds: Double?

        public init(name: String, state: String, isWell: Bool, lagSeconds: Double?) {
            self.name = name
            self.state = state
            self.isWell = isWell
            self.lagSeconds = lagSeconds
        }
    }

    /// What came in and was delivered within a minute (001-19).
    public struct Minute: Sendable {
        public let start: Timestamp
        /// What came in, and posts that were written into files.
        public var bytes = 0.0, requests = 0.0, records = 0.0
        /// The share of deliveries that went well, and how old in seconds the oldest post of one was at its end; nil without a delivery.
        public var success: Double?, freshness: Double?

        public init(start: Timestamp) { self.start = start }
    }

    /// What is told to the open pages; asked for once a second, so it must be quick.
    public var pulse: @Sendable () -> TopicPulse
    public var figures: @Sendable () async -> Figures
    /// The minutes of so many seconds before a moment, in the order of time; those in which nothing happened may be missing.
    public var minutes: @Sendable (_ seconds: Double, _ now: Timestamp) async throws -> [Minute] = { _, _ in [] }
    /// nil where nothing is followed.
    public var sources: (@Sendable () async -> [Source])?
    /// Writes posts into a Parquet file at a path; nil where none can be written.
    public var parquet: (@Sendable (TopicPostStream, String) async throws -> Void)?

    public init(pulse: @escaping @Sendable () -> TopicPulse, figures: @escaping @Sendable () async -> Figures) {
        self.pulse = pulse
        self.figures = figures
    }

    func view(at now: Timestamp) async throws -> StreamView {
        let charts = StreamCharts(minutes: try await minutes(StreamCharts.seconds, now), now: now)
        return StreamView(figures: await figures(), sources: await sources?() ?? [], charts: charts, hasFollowers: sources != nil)
    }
}

/// That posts arrive: equal ones are told once.
public struct TopicPulse: Sendable, Equatable {
    /// Posts kept since the house was opened.
    public var kept: Int
    /// When the newest one came.
    public var newest: Timestamp?

    public init(kept: Int, newest: Timestamp?) {
        self.kept = kept
        self.newest = newest
    }
}
