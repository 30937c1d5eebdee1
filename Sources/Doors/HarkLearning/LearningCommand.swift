public import HarkCore
public import HarkModels
public import HarkPipeline

/// What `hark train --from reviews` asks for, beside the running server or alone.
public struct LearningCommand: Sendable, Codable {
    public let task: TextTask
    /// `reviews`, or the path of a file of reviewed rows, as the one who works sees it.
    public let source: String
    /// Nil begins a training; its id asks how far it is.
    public let training: Identifier?

    public init(task: TextTask, source: String, training: Identifier? = nil) {
        self.task = task
        self.source = source
        self.training = training
    }

    /// How far a training is, and what came of it.
    public struct Report: Sendable, Codable {
        public let training: Identifier
        public let state: Training.State
        public let progress: Double
        /// Why it ended as it did.
        public let reason: String?
        public let records: [GateRecord]
    }
}

extension LearningDoor {
    /// Learned models that should answer and cannot, with the reasons.
    public var troubles: [String: String] { learning.keeper.troubles }

    /// - Throws: `HarkError` `.notFound` for a task that nobody teaches or a training that there is not.
    public func perform(_ command: LearningCommand) async throws -> LearningCommand.Report {
        let acts = LearningActs(learning: learning), task = try acts.task(command.task.rawValue)
        var id = command.training
        if id == nil { id = try await learning.request(LearningOrder(task: task, source: command.source, by: "command line")) }
        guard let id else { throw HarkError.noTraining }
        let training = try await acts.training(id, of: task)
        return LearningCommand.Report(
            training: id, state: training.state, progress: training.state == .running ? learning.progress(of: id) ?? 0 : 1,
            reason: (training.reason ?? training.telling?.reason)?.sentence, records: training.records)
    }
}
