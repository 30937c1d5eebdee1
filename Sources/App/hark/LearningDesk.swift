import Foundation
import HarkCore
import HarkDatabase
import HarkLearning
import HarkModels
import HarkPipeline
import HarkWeb
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
            var logger = Logger(label: "hark")
            logger.logLevel = .critical
            return try HarkJSON.encode(try await alone(data, database, logger).learning.keeper.troubles)
        }
        // By a plain decoder: names of models are no field names.
        return try JSONDecoder().decode([String: String].self, from: answer)
    }

    private func ask(_ command: LearningCommand) async throws -> LearningCommand.Report {
        try HarkJSON.decode(
            from: try await CommandDesk(folder: folder).ask("/learning", command) { data, database in
                var logger = Logger(label: "hark")
                // What goes wrong is in the report.
                logger.logLevel = .critical
                let hall = try await alone(data, database, logger)
                let begun = try await hall.door.perform(command)
                while try await hall.learning.workOnce() {}
                return try HarkJSON.encode(try await hall.door.perform(LearningCommand(task: command.task, source: command.source, training: begun.training)))
            })
    }

    /// The loop over a folder that is this process's own: only the fast tier learns, since nobody runs the encoder.
    private func alone(_ data: DataFolder, _ database: SQLiteDatabase, _ logger: Logger) async throws -> LearningHall {
        let library = ModelLibrary.ofThisProcess(), shelf = ModelShelf()
        for task in TextTask.allCases { if let model = try? library.fastModel(for: task) { shelf.put(model) } }
        return try await LearningHall(
            LearningSettings(), data, database, shelf: shelf, features: nil, pages: try Pages(doors: Installation.doors), clock: SystemClock(),
            logger: logger)
    }
}
