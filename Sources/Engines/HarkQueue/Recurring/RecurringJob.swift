/// A job that is handed in again and again.
public struct RecurringJob: Sendable {
    /// Known by it for ever: its next time is kept under this name.
    public let name: String
    public let recurrence: Recurrence
    public let queue: JobQueue
    public let job: NewJob

    /// - Parameter job: its idempotency key is replaced by one of this name, so that one is never handed in while another of them is
    ///   still waiting or in somebody's hands.
    public init(_ name: String, _ recurrence: Recurrence, on queue: JobQueue, _ job: NewJob) {
        self.name = name
        self.recurrence = recurrence
        self.queue = queue
        self.job = job
    }
}
