import Foundation
import HarkCore
import HarkDatabase
import HarkLearning
import HarkModels
import HarkPipeline
import HarkWeb
import HarkWorkers
import Logging

/// Where trainings from reviews are done: by the running server, or over the folder itself.
struct LearningDesk {
    let folder: String

    /// Follows a training to its end.
    func train(_ task: TextTask, from source: String, progress: (Double) -> Void) async throws -> LearningCommand.Report {
        var report = try await ask(LearningCommand(task: task, source: source))
        while report.state == .running {
            progress(report.progress)
            try await Task.sleep(for: .milliseconds(300))
            report = try await ask(LearningCommand(task: task, source: source, training: report.training))
        }
        return report
    }

    /// Learned models that should answer and cannot, with the reasons.
    func troubles() async throws -> [String: String] {
        let answer = try await CommandDesk(folder: folder).ask("/models", [String]()) { data, database in
            try HarkJSON.encode(try await alone(data, database, models()).learning.keeper.troubles)
        }
        // By a plain decoder: names of models are no field names.
        return try JSONDecoder().decode([String: String].self, from: answer)
    }

    private func ask(_ command: LearningCommand) async throws -> LearningCommand.Report {
        try HarkJSON.decode(
            from: try await CommandDesk(folder: folder).ask("/learning", command) { data, database in
                let models = models(), hall = try await alone(data, database, models)
                let begun = try await hall.door.perform(command)
                try await models.running { while try await hall.learning.workOnce() {} }
                return try HarkJSON.encode(try await hall.door.perform(LearningCommand(task: command.task, source: command.source, training: begun.training)))
            })
    }

    private func models() -> ModelsHall { ModelsHall(InferenceSettings(), clock: SystemClock(), logger: Self.logger) }

    /// What goes wrong is in the report.
    private static var logger: Logger {
        var logger = Logger(label: "hark")
        logger.logLevel = .critical
        return logger
    }

    /// The loop over a folder that is this process's own: both tiers learn, as in a server.
    private func alone(_ data: DataFolder, _ database: SQLiteDatabase, _ models: ModelsHall) async throws -> LearningHall {
        try await LearningHall(
            LearningSettings(), data, database, shelf: models.shelf, features: models.features, pages: try Pages(doors: Installation.doors),
            clock: SystemClock(), logger: Self.logger)
    }
}
