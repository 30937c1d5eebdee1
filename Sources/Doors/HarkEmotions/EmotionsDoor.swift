public import HarkCore
public import HarkDatabase
public import HarkModels
import HarkPipeline
public import HarkQueue
public import HarkWeb
import HTTPTypes
import Logging
public import ServiceLifecycle

/// A person types a sentence and sees which of seven emotions it tells; approves or corrects it, and the model learns from that.
public struct EmotionsDoor: Door {
    public static let name = "emotions"
    /// The queue of its batches.
    public static let jobsQueue = "emotions-jobs"
    /// The beginning of its workers' names: what they had when the house ended is taken back at the start.
    public static let workersName = BatchJobs.worker
    public let navigation: NavigationLink? = NavigationLink(path: "/emotions", textKey: "emotions.title")

    package let store: EmotionStore
    package let intake: EmotionIntake
    package let acts: EmotionActs
    package let review: EmotionReview
    private let api: EmotionsAPI
    private let export: EmotionExport
    private let pages: EmotionPages
    package let batches: BatchIntake
    package let batchJobs: BatchJobs
    private let batchesAPI: BatchesAPI
    private let batchPages: BatchPages
    private let visitorRole: Role

    /// - Parameters:
    ///   - understanding: what judges sentences; nil where no model is installed, then the door says so.
    ///   - jobs: the queue of this door's jobs.
    public init(
        database: any SQLDatabase, understanding: (any TextUnderstanding)?, jobs: JobQueue, pages: Pages, clock: any WallClock,
        settings: EmotionsSettings
    ) {
        store = EmotionStore(database: database)
        intake = EmotionIntake(store: store, understanding: understanding, clock: clock)
        acts = EmotionActs(store: store, identifiers: IdentifierGenerator(clock: clock), clock: clock, settings: settings)
        review = EmotionReview(store: store, identifiers: acts.identifiers, pages: pages, clock: clock, settings: settings)
        api = EmotionsAPI(store: store, intake: intake, acts: acts, desk: review.desk)
        export = EmotionExport(store: store)
        self.pages = EmotionPages(store: store, intake: intake, acts: acts, pages: pages)
        let batchStore = BatchStore(database: database), logger = Logger(label: "hark.emotions")
        batches = BatchIntake(store: batchStore, intake: intake, queue: jobs, identifiers: IdentifierGenerator(clock: clock), clock: clock)
        batchJobs = BatchJobs(
            store: batchStore, intake: intake, queue: jobs, clock: clock, keepDays: settings.keepDays, logger: logger)
        let batchActs = BatchActs(store: batchStore, clock: clock)
        batchesAPI = BatchesAPI(intake: batches, acts: batchActs)
        batchPages = BatchPages(intake: batches, acts: batchActs, pages: pages)
        visitorRole = settings.isOpenToVisitors ? .visitor : .member
    }

    public var routes: [Route] { pageRoutes + apiRoutes + batchRoutes + documentedRoutes + review.routes }

    private var pageRoutes: [Route] {
        [
            Route(.get, "/emotions", role: visitorRole, audience: .person, EmotionOperations.page, handler: pages.show),
            Route(.post, "/emotions", role: visitorRole, audience: .person, EmotionOperations.submit, handler: pages.submit),
            Route(.post, "/emotions/decide", role: visitorRole, audience: .person, EmotionOperations.decide, handler: pages.decide),
            Route(.post, "/emotions/acts", role: visitorRole, audience: .person, EmotionOperations.act, handler: pages.act),
            Route(.get, "/emotions/export.csv", role: visitorRole, EmotionOperations.exportPage, handler: export.forPage),
        ]
    }

    private var apiRoutes: [Route] {
        [
            Route(.get, "/api/v1/emotions", role: visitorRole, EmotionOperations.list, handler: api.list),
            Route(.post, "/api/v1/emotions", role: visitorRole, EmotionOperations.create, handler: api.create),
            Route(.get, "/api/v1/emotions.csv", role: visitorRole, EmotionOperations.export, handler: export.standard),
            Route(.get, "/api/v1/emotions/{id}", role: visitorRole, EmotionOperations.show, handler: api.show),
            Route(.delete, "/api/v1/emotions/{id}", role: visitorRole, EmotionOperations.delete, handler: api.delete),
            Route(.post, "/api/v1/emotions/{id}/review", role: visitorRole, EmotionOperations.review, handler: api.review),
            Route(.delete, "/api/v1/emotions/{id}/review", role: visitorRole, EmotionOperations.undo, handler: api.undo),
            Route(.put, "/api/v1/emotions/{id}/hidden", role: .operator, scope: .webWriter, EmotionOperations.hide, handler: api.hide),
        ]
    }

    private var batchRoutes: [Route] {
        [
            Route(.get, "/emotions/batches", role: visitorRole, audience: .person, BatchOperations.page, handler: batchPages.list),
            Route(
                .post, "/emotions/batches", role: visitorRole, audience: .person, bodyLimit: BatchesAPI.bodyLimit, isStreamed: true,
                BatchOperations.submit, handler: batchPages.submit),
            Route(.post, "/emotions/batches/acts", role: visitorRole, audience: .person, BatchOperations.act, handler: batchPages.act),
            Route(.get, "/emotions/batches/{id}", role: visitorRole, audience: .person, BatchOperations.batchPage, handler: batchPages.show),
            Route(.get, "/api/v1/emotions/batches", role: visitorRole, BatchOperations.list, handler: batchesAPI.list),
            Route(
                .post, "/api/v1/emotions/batches", role: visitorRole, bodyLimit: BatchesAPI.bodyLimit, BatchOperations.create,
                handler: batchesAPI.create),
            Route(.get, "/api/v1/emotions/batches/{id}", role: visitorRole, BatchOperations.show, handler: batchesAPI.show),
            Route(.delete, "/api/v1/emotions/batches/{id}", role: visitorRole, BatchOperations.delete, handler: batchesAPI.delete),
            Route(.get, "/api/v1/emotions/batches/{id}/result", role: visitorRole, BatchOperations.result, handler: batchesAPI.result),
            Route(.post, "/api/v1/emotions/batches/{id}/cancel", role: visitorRole, BatchOperations.cancel, handler: batchesAPI.cancel),
        ]
    }

    /// The same file under both of its documented addresses (002-25).
    private var documentedRoutes: [Route] {
        [
            Route(
                .get, "/getcsv", role: visitorRole, audience: .documented, EmotionOperations.documentedExport("getcsv"),
                handler: export.documented),
            Route(
                .get, "/prod/getcsv", role: visitorRole, audience: .documented, EmotionOperations.documentedExport("prodGetcsv"),
                handler: export.documented),
        ]
    }

    public var services: [any Service] { [batchJobs] + review.services }

    /// Forgets what nobody decided in time.
    public var chores: [Chore] { [Chore("emotions.expire", .every(seconds: 3600), work: batchJobs.expire)] }

    /// Before anything is asked: what was cut off while it came in goes, and stands in nobody's way.
    public func recover() async throws {
        let store = batches.store
        try await store.database.write { try store.deleteUnfinished(in: $0) }
    }

    /// The statement that counts the items, for the ledger's audit.
    public static let itemCount = EmotionStore.itemCount
}
