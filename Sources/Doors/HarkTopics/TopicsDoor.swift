public import HarkCore
public import HarkDatabase
public import HarkFollowers
public import HarkQueue
public import HarkWeb
import HTTPTypes
import Logging
public import ServiceLifecycle

/// A stream of posts comes in and stays; anyone asks what is said about a topic, and sees it while it happens.
public struct TopicsDoor: Door {
    public static let name = "topics"
    public let navigation: NavigationLink? = NavigationLink(path: "/topics", textKey: "topics.title")

    package let desk: TopicDesk
    package let saved: SavedTopicDesk
    private let pages: TopicPages
    private let compare: ComparePages
    private let api: TopicsAPI
    private let export: TopicExport
    let live: TopicLive
    private let followers: Followers?
    private let followerRoutes: FollowerRoutes?
    private let posts: PostRoutes?
    private let letters: DeadLetterRoutes?
    private let visitorRole: Role

    /// - Parameters:
    ///   - answers: what answers questions.
    ///   - stream: how the stream of posts is.
    ///   - posts: the routes that take posts; nil where none can be handed in.
    public init(
        database: any SQLDatabase, answers: any TopicAnswering, stream: TopicStream, pages: Pages, clock: any WallClock, settings: TopicsSettings,
        posts: PostRoutes? = nil, followers: Followers? = nil
    ) {
        desk = TopicDesk(answers: answers, clock: clock, showsAuthors: settings.authors != .off)
        let store = SavedTopicStore(database: database)
        saved = SavedTopicDesk(store: store, desk: desk, identifiers: IdentifierGenerator(clock: clock))
        live = TopicLive(clock: clock, pulse: stream.pulse)
        self.pages = TopicPages(desk: desk, pages: pages, live: live, saved: store, stream: stream, settings: settings)
        compare = ComparePages(desk: desk, pages: pages)
        api = TopicsAPI(desk: desk)
        export = TopicExport(desk: desk, parquet: stream.parquet)
        self.followers = followers
        followerRoutes = followers.map { FollowerRoutes($0, pages) }
        self.posts = posts
        letters = posts?.letters.map { DeadLetterRoutes(letters: $0, pages: pages) }
        visitorRole = settings.isOpenToVisitors ? .visitor : .member
    }

    public var routes: [Route] { pageRoutes + apiRoutes + RunningSearchRoutes(searches: desk.running).all + SavedTopicRoutes(desk: saved).all + (posts?.all ?? []) + (letters?.all ?? []) + (followerRoutes?.all ?? []) }

    private var pageRoutes: [Route] {
        [
            Route(.get, "/topics", role: visitorRole, audience: .person, endsWithClient: true, TopicOperations.page, handler: pages.show),
            Route(
                .get, "/topics/at/{fingerprint}", role: visitorRole, audience: .person, endsWithClient: true, TopicOperations.permanent,
                handler: pages.permanent),
            Route(.get, "/topics/compare", role: visitorRole, audience: .person, endsWithClient: true, TopicOperations.compare, handler: compare.show),
            Route(.get, "/topics/events", role: visitorRole, TopicOperations.events, handler: pages.events),
        ]
    }

    private var apiRoutes: [Route] {
        [
            Route(.get, "/api/v1/topics", role: visitorRole, endsWithClient: true, TopicOperations.ask, handler: api.ask),
            Route(.get, "/api/v1/topics.csv", role: visitorRole, endsWithClient: true, TopicOperations.csv, handler: export.csv),
            Route(.get, "/api/v1/topics.json", role: visitorRole, endsWithClient: true, TopicOperations.json, handler: export.json),
            Route(.get, "/api/v1/topics.parquet", role: visitorRole, endsWithClient: true, TopicOperations.parquet, handler: export.parquet),
        ]
    }

    public static let migrations: [Migration] = SavedTopicStore.migrations + DeadLetterStore.migrations + Followers.migrations

    public var services: [any Service] { [live.events, live] + [followers].compactMap(\.self) }

    public var chores: [Chore] {
        [Chore("topics.alerts", .every(seconds: 60), work: saved.lookAfterAlerts)]
            + (posts?.letters.map { [Chore("topics.dead-letters", .every(seconds: 3600), work: $0.forgetOld)] } ?? [])
    }

    public func forget(_ account: Identifier, in writer: any SQLWriter) throws { try saved.store.forget(account, in: writer) }
}
