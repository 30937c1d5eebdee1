import Foundation
import HarkCore
import HarkDatabase
import HarkFollowers
import HarkLake
import HarkModels
import HarkQueue
import HarkTopics
import HarkWeb
import Logging
import ServiceLifecycle

/// The Topics door with the engines that it stands on.
struct TopicsHall {
    let door: TopicsDoor
    let lake: LakeHall
    let posts: PostsHall
    let listening: FollowersHall
    /// What its engines do beside the door's own work.
    var services: [any Service] { posts.services }
    var chores: [Chore] { lake.chores(forgetting: posts.buffer.forget) }

    init(
        _ settings: TopicsSettings, _ folder: DataFolder, _ database: any SQLDatabase, models: ModelShelf, pages: Pages, clock: any WallClock, logger: Logger
    ) async throws {
        lake = try await LakeHall(settings.lake, folder, database, clock: clock, logger: logger)
        posts = try await PostsHall(settings, lake.lake, folder, database, models: models, clock: clock, logger: logger)
        let search = TopicSearch(
            lake: lake.lake, lanes: ProcessInfo.processInfo.activeProcessorCount, clock: clock, logger: logger
        ) { [lake, posts] in posts.buffer.view(of: lake.lake) }
        listening = try FollowersHall(settings, posts.buffer, posts.letters, withdrawn: { [lake] in lake.lake.snapshot().withdrawn }, folder, database, clock: clock, logger: logger)
        var stream = posts.stream(lake.lake)
        stream.sources = listening.sources
        door = TopicsDoor(
            database: database, answers: search, stream: stream, pages: pages, clock: clock, settings: settings, posts: posts.routes,
            followers: listening.followers)
    }

    /// Posts for a newcomer to ask about: a source says them.
    func takeSamples() async throws { try await listening.followers.addSample() }
}
