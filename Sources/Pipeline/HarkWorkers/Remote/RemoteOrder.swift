public import HarkCore

/// A job as a worker on another machine reads it from the house's answer.
public struct RemoteOrder: Codable, Sendable, Equatable {
    /// With it, and only while it holds the job, the worker fetches the bytes, keeps the job and ends it.
    public let receipt: Identifier
    /// The name of a `WorkerTask`, and its parameters in the task's own words.
    public let task: String, parameters: String
    public let hasBytes: Bool
    /// In which the job goes to somebody else, unless it is extended.
    public let seconds: Double

    package init(receipt: Identifier, task: String, parameters: String, hasBytes: Bool, seconds: Double) {
        self.receipt = receipt
        self.task = task
        self.parameters = parameters
        self.hasBytes = hasBytes
        self.seconds = seconds
    }
}
