import Foundation
import HarkCore
import HarkModels
import HarkTopics
import HarkWeb
import Logging

/// Where questions about topics are asked: of the running server, or of the data folder itself.
struct TopicsDesk {
    let folder: String

    func ask(_ command: TopicsCommand) async throws -> Data {
        try await CommandDesk(folder: folder).ask("/topics", command) { data, database in
            var logger = Logger(label: "hark")
            logger.logLevel = .error
            let file = ProcessInfo.processInfo.environment["HARK_CONFIG"]
            let settings = try ServeSettings(try await SettingsSources.reader(flags: [:], file: file))
            let hall = try await TopicsHall(
                settings.topics, data, database, models: ModelShelf(), pages: try Pages(doors: Installation.doors), clock: SystemClock(), logger: logger)
            return try await hall.door.perform(command)
        }
    }
}
