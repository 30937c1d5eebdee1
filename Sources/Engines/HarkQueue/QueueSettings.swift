/// How a queue behaves. The defaults are those of a queue of work; a queue of results has a retention and a cap besides.
public struct QueueSettings: Sendable {
    /// Seconds for which a received job is hidden from others, unless it is extended.
    public var visibilitySeconds = 60.0
    /// A job that comes back from this many receives goes to the dead letters.
    public var maximumReceives = 5
    /// Seconds after which a job that nobody has received is dropped; nil keeps it for as long as it takes.
    public var retentionSeconds: Double?
    /// How many may wait; the oldest is dropped for one more. Nil takes as many as the disk does.
    public var cap: Int?
    /// Bytes of a payload, as in SQS. What is larger belongs into the object store, and its name into the payload.
    public var payloadLimit = 256 * 1024

    public init() {}

    /// For a queue that people look into and perhaps nobody drains: the latest 10,000 of the last 4 days.
    public static var results: QueueSettings {
        var settings = QueueSettings()
        settings.retentionSeconds = 4 * 86_400
        settings.cap = 10_000
        return settings
    }
}
