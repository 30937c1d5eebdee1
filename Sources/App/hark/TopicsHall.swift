import Foundation
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
        let search = TopicSearch(lake: lake.lake, lanes: ProcessInfo.processInfo.activeProcessorCount, clock: clock, logger: logger) { [lake] in
            let snapshot = lake.lake.snapshot()
            return PostsView(live: [], lake: snapshot, through: snapshot.deliveredThrough)
        }
        let stream = TopicStream(pulse: { TopicPulse(kept: 0, newest: nil) }, figures: { TopicStream.Figures() })
        door = TopicsDoor(database: database, answers: search, stream: stream, pages: pages, clock: clock, settings: settings)
    }
}
