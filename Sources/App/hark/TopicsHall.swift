import HarkCore
import HarkDatabase
import HarkLake
import HarkTopics
import HarkWeb
import Logging
import ServiceLifecycle

/// The Topics door with the engines that it stands on.
struct TopicsHall {
    let door: TopicsDoor
    let lake: LakeHall
    /// What its engines do beside the door's own work.
    let services: [any Service] = []

    init(
        _ settings: TopicsSettings, _ folder: DataFolder, _ database: any SQLDatabase, pages: Pages, clock: any WallClock, logger: Logger
    ) async throws {
        lake = try await LakeHall(settings.lake, folder, database, clock: clock, logger: logger)
        door = TopicsDoor(database: database, pages: pages, clock: clock, settings: settings)
    }
}
