public import Configuration
public import HarkCore
public import HarkDatabase
public import HarkModels
import HarkPipeline
public import HarkWeb
import HTTPTypes
import Logging
public import Metrics
public import ServiceLifecycle

/// A person writes a comment and sees at once whether it is positive or negative; all comments stay, are searchable, and
/// arrive live at everyone who looks.
public struct CommentsDoor: Door {
    public static let name = "comments"
    public let navigation: NavigationLink? = NavigationLink(path: "/comments", textKey: "comments.title")

    private let api: CommentsAPI
    private let documented: DocumentedComments
    private let pages: CommentPages
    private let indexer: CommentIndexer
    private let live: LiveEvents
    private let intake: CommentIntake

    public init(
        database: any SQLDatabase, classifier: (any TextClassifier)?, tiers: (any TextUnderstanding)? = nil, pages: Pages, clock: any WallClock,
        settings: CommentsSettings, metrics: any MetricsFactory = MetricsSystem.factory
    ) {
        let store = CommentStore(database: database)
        live = LiveEvents(clock: clock)
        let intake = CommentIntake(
            store: store, understanding: CommentUnderstanding(classifier: classifier, tiers: tiers, standard: settings.tier), similar: NearDuplicateWindow(),
            identifiers: IdentifierGenerator(clock: clock), clock: clock,
            announce: { [live] comment in live.publish(id: comment.id.description, event: "comment", data: comment.json) },
            metrics: metrics)
        let finder = CommentFinder(store: store)
        api = CommentsAPI(
            store: store, intake: intake, finder: finder, live: live, firstPages: CachedBody(database: database, capacity: 8))
        documented = DocumentedComments(store: store, intake: intake)
        self.pages = CommentPages(
            store: store, intake: intake, finder: finder, pages: pages, clock: clock, firstPage: CachedPage(database: database))
        indexer = CommentIndexer(store: store, clock: clock, logger: Logger(label: "hark.comments"))
        self.intake = intake
        visitorRole = settings.isOpenToVisitors ? .visitor : .member
    }

    private let visitorRole: Role

    public var routes: [Route] {
        [
            Route(.get, "/comments", role: visitorRole, audience: .person, CommentOperations.page, handler: pages.list),
            Route(.post, "/comments", role: visitorRole, audience: .person, CommentOperations.submit, handler: pages.submit),
            Route(.post, "/comments/review", role: visitorRole, audience: .person, CommentOperations.correct, handler: pages.review),
            Route(.get, "/comments/events", role: visitorRole, CommentOperations.events, handler: api.events),
            Route(.get, "/api/v1/comments", role: visitorRole, CommentOperations.list, handler: api.list),
            Route(
                .post, "/api/v1/comments", role: visitorRole, bodyLimit: 16 << 20, CommentOperations.create, handler: api.create),
            Route(.get, "/api/v1/comments.csv", role: visitorRole, CommentOperations.export, handler: api.export),
            Route(.get, "/api/v1/comments/{id}", role: visitorRole, CommentOperations.show, handler: api.show),
            Route(.post, "/api/v1/comments/{id}/review", role: visitorRole, CommentOperations.review, handler: api.review),
            Route(.put, "/api/v1/comments/{id}/hidden", role: .operator, scope: .webWriter, CommentOperations.hide, handler: api.hide),
            Route(.post, "/api/foo", role: visitorRole, audience: .documented, CommentOperations.foo, handler: documented.post),
            Route(.get, "/api/fooGet", role: visitorRole, audience: .documented, CommentOperations.fooGet, handler: documented.get),
        ]
    }

    public var services: [any Service] { [live, indexer] }

    /// The statement that counts the items, for the ledger's audit.
    public static let itemCount = CommentStore.itemCount

    /// Brings the search index up to date at once, instead of a moment later.
    package func indexEverything() async throws {
        while try await indexer.indexBatch() > 0 {}
    }

    /// Fills an empty door with samples of the project's own, for a first look.
    public func takeSamples() async throws { try await intake.takeSamples() }
}

/// Key `doors.comments.…`.
public struct CommentsSettings: Sendable {
    /// Key `visitors`: whether people who have not signed in may read and write. Default on.
    public var isOpenToVisitors = true
    /// Key `tier`: `fast`, `accurate` or `auto`, for comments that ask for none themselves. Default `fast`; with another one the lines
    /// of a batch are understood by `auto`.
    public var tier = TierChoice.fast

    public init() {}

    /// - Parameter config: scoped to `doors.comments`.
    public init(_ config: ConfigReader) throws {
        isOpenToVisitors = try config.flag("visitors", default: isOpenToVisitors)
        let name = config.string(forKey: "tier", default: tier.rawValue)
        guard let tier = TierChoice(rawValue: name) else {
            throw SettingsError("doors.comments.tier must be fast, accurate or auto, got \"\(name)\".")
        }
        self.tier = tier
    }
}
