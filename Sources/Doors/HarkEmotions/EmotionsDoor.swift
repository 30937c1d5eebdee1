public import HarkCore
public import HarkDatabase
public import HarkModels
import HarkPipeline
public import HarkWeb
import HTTPTypes
public import ServiceLifecycle

/// A person types a sentence and sees which of seven emotions it tells; approves or corrects it, and the model learns from that.
public struct EmotionsDoor: Door {
    public static let name = "emotions"
    public let navigation: NavigationLink? = NavigationLink(path: "/emotions", textKey: "emotions.title")

    package let store: EmotionStore
    package let intake: EmotionIntake
    package let acts: EmotionActs
    package let review: EmotionReview
    private let api: EmotionsAPI
    private let export: EmotionExport
    private let pages: EmotionPages
    private let visitorRole: Role

    /// - Parameter understanding: what judges sentences; nil where no model is installed, then the door says so.
    public init(
        database: any SQLDatabase, understanding: (any TextUnderstanding)?, pages: Pages, clock: any WallClock, settings: EmotionsSettings
    ) {
        store = EmotionStore(database: database)
        intake = EmotionIntake(store: store, understanding: understanding, clock: clock)
        acts = EmotionActs(store: store, identifiers: IdentifierGenerator(clock: clock), clock: clock, settings: settings)
        review = EmotionReview(store: store, pages: pages, clock: clock, settings: settings)
        api = EmotionsAPI(store: store, intake: intake, acts: acts, desk: review.desk)
        export = EmotionExport(store: store)
        self.pages = EmotionPages(store: store, intake: intake, acts: acts, pages: pages)
        visitorRole = settings.isOpenToVisitors ? .visitor : .member
    }

    public var routes: [Route] { pageRoutes + apiRoutes + documentedRoutes + review.routes }

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

    public var services: [any Service] { review.services }

    /// The statement that counts the items, for the ledger's audit.
    public static let itemCount = EmotionStore.itemCount
}
