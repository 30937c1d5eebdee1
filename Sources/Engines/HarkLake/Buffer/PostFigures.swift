public import HarkCore

/// How the buffer is, for people who look after it.
public struct PostFigures: Sendable, Equatable {
    /// Posts kept since the start of the house.
    public var kept = 0
    /// Posts that were dropped since then because they were here already.
    public var duplicate = 0
    /// What waits for delivery.
    public var bufferBytes = 0, bufferPosts = 0
    /// Seconds since the oldest of it came; 0 where nothing waits.
    public var oldestSeconds = 0.0
    public var lastDelivery: Timestamp?
    /// Since the start; the last of them in a row that failed.
    public var deliveries = 0, deliveredPosts = 0, failuresInARow = 0
    /// Kept posts a second, over the last minute or so.
    public var recordsPerSecond = 0.0
    /// When the newest kept post came.
    public var newest: Timestamp?

    public init() {}
}
