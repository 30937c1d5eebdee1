public import HarkCore

/// A job to be put on a queue. Names and meanings follow Amazon SQS, so that who knows one knows the other.
public struct NewJob: Sendable, Equatable {
    /// What is to be done, in the words of whoever does it: small, usually JSON with ids; never the data themselves.
    public var payload: [UInt8]
    /// Whose turn it uses up: within a priority, owners take turns. Empty for the house's own jobs.
    public var owner: String
    /// Higher first.
    public var priority: Int
    /// Seconds before it becomes visible.
    public var delay: Double
    /// A second job with the same key on the same queue is the first one, for as long as that one exists.
    public var idempotencyKey: String?

    public init(_ payload: [UInt8], owner: String = "", priority: Int = 0, delay: Double = 0, idempotencyKey: String? = nil) {
        self.payload = payload
        self.owner = owner
        self.priority = priority
        self.delay = delay
        self.idempotencyKey = idempotencyKey
    }
}

/// A job in someone's hands until its visibility time-out ends.
public struct ReceivedJob: Sendable, Equatable {
    public let id: Identifier
    /// Names this receipt of the job: with it, and only while it is the newest, the job is extended, finished or handed back.
    public let receipt: Identifier
    public let payload: [UInt8]
    public let owner: String
    /// How often it has been received, this time included.
    public let receiveCount: Int
    public let enqueuedAt: Timestamp
    /// Whether it killed its worker before: such a job runs alone.
    public let isQuarantined: Bool

    public init(
        id: Identifier, receipt: Identifier, payload: [UInt8], owner: String, receiveCount: Int, enqueuedAt: Timestamp, isQuarantined: Bool
    ) {
        self.id = id
        self.receipt = receipt
        self.payload = payload
        self.owner = owner
        self.receiveCount = receiveCount
        self.enqueuedAt = enqueuedAt
        self.isQuarantined = isQuarantined
    }
}

/// What stands in a queue at one moment.
public struct QueueCounts: Sendable, Equatable {
    /// Waiting and receivable now.
    public var visible: Int
    /// In someone's hands.
    public var inFlight: Int
    /// Waiting for their delay to end.
    public var delayed: Int
    /// Given up on: see the dead letters.
    public var dead: Int
    /// Finished since the queue was made.
    public var done: Int
    /// For how long the oldest of the visible jobs has been waiting, in seconds; nil where none is.
    public var oldestSeconds: Double?
    /// Those of the visible that are in quarantine: only `receive(quarantined: true)` takes them.
    public var quarantined: Int
    /// Taken away since the queue was made: cancelled, or dropped for its cap or retention.
    public var dropped: Int

    public init(
        visible: Int, inFlight: Int, delayed: Int, dead: Int, done: Int, oldestSeconds: Double?, quarantined: Int = 0, dropped: Int = 0
    ) {
        self.visible = visible
        self.inFlight = inFlight
        self.delayed = delayed
        self.dead = dead
        self.done = done
        self.oldestSeconds = oldestSeconds
        self.quarantined = quarantined
        self.dropped = dropped
    }
}
