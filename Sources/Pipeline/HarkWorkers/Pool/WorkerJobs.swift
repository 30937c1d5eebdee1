public import HarkObjects
public import HarkQueue

/// What a pool's jobs mean: the side of it that knows the data. Everything that ends a job is one transaction of whoever implements
/// this, so that the job and what it is about end together; a receipt that no longer holds its job must change nothing there.
public protocol WorkerJobs: Sendable {
    /// What is to be done for a job that has just been received; nil where nothing is, and then the implementation has ended the job.
    func assignment(for job: ReceivedJob) async throws -> Assignment?

    /// The job is done: keeps the result, and completes the job with it.
    /// - Parameters:
    ///   - worker: which one did it, by its name in the history.
    ///   - seconds: from receiving the job to its result.
    func finished(_ job: ReceivedJob, _ result: [UInt8], worker: String, seconds: Double) async throws

    /// The try went wrong: hands the job back for another one.
    /// - Parameter killedWorker: whether its process ended over it. It must then be handed back as such: it will run alone.
    func failed(_ job: ReceivedJob, _ reason: String, killedWorker: Bool) async throws

    /// No try will ever go well: ends the job, with the reason for the person whose job it is. Left out, it is a failed try.
    func refused(_ job: ReceivedJob, _ reason: String) async throws
}

extension WorkerJobs {
    public func refused(_ job: ReceivedJob, _ reason: String) async throws { try await failed(job, reason, killedWorker: false) }
}

/// What a worker gets for a job.
public struct Assignment: Sendable {
    /// The name of a `WorkerTask`.
    public var task: String
    /// In the task's own words; at most some 60 KB.
    public var parameters: [UInt8]
    /// Whose bytes it gets; nil for none.
    public var object: ObjectName?

    public init(task: String, parameters: [UInt8] = [], object: ObjectName? = nil) {
        self.task = task
        self.parameters = parameters
        self.object = object
    }
}
