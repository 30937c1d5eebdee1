package import HarkCore
import HarkDatabase
import HarkPipeline
package import HarkWeb
import HTTPTypes
import Logging
package import ServiceLifecycle

/// Reviewing: the queue of sentences, one key a decision, and what keeps its quality in sight.
package struct EmotionReview: Sendable {
    package let queue: ReviewStore
    package let desk: ReviewDesk
    package let bulk: BulkDesk
    package let keeper: BulkKeeper
    package let finder: SuspectFinder
    private let api: ReviewAPI
    private let pages: ReviewPages

    /// - Parameter identifiers: the door's own: judgements are ordered by what it gives.
    package init(
        store: EmotionStore, identifiers: IdentifierGenerator, pages: Pages, clock: any WallClock, settings: EmotionsSettings
    ) {
        queue = ReviewStore(emotions: store, leaseSeconds: Double(settings.leaseMinutes) * 60)
        desk = ReviewDesk(store: queue, identifiers: identifiers, clock: clock)
        bulk = BulkDesk(store: queue, identifiers: identifiers, clock: clock)
        finder = SuspectFinder(store: queue, clock: clock)
        keeper = BulkKeeper(
            store: queue, finder: finder, identifiers: identifiers, clock: clock, logger: Logger(label: "hark.emotions.review"))
        api = ReviewAPI(desk: desk, bulk: bulk, finder: finder, clock: clock)
        self.pages = ReviewPages(desk: desk, bulk: bulk, finder: finder, pages: pages, clock: clock)
    }

    /// All for operators and those who hold `model-writer`: a prediction is private to those who asked, and what is said here trains.
    package var routes: [Route] { pageRoutes + apiRoutes }

    package var services: [any Service] { [keeper] }

    private var pageRoutes: [Route] {
        [
            row(.get, "/emotions/review", .person, ReviewOperations.page, pages.show),
            row(.post, "/emotions/review", .person, ReviewOperations.act, pages.act),
            row(.get, "/emotions/review/search", .person, ReviewOperations.searchPage, pages.search),
            row(.post, "/emotions/review/search", .person, ReviewOperations.searchAct, pages.decideAll),
        ]
    }

    private var apiRoutes: [Route] {
        [
            row(.get, "/api/v1/emotions/review/next", .program, ReviewOperations.next, api.next),
            row(.post, "/api/v1/emotions/review/skip", .program, ReviewOperations.skip, api.skip),
            row(.post, "/api/v1/emotions/review/undo", .program, ReviewOperations.undo, api.undo),
            row(.get, "/api/v1/emotions/review/figures", .program, ReviewOperations.figures, api.figures),
            row(.post, "/api/v1/emotions/review/bulk", .program, ReviewOperations.beginBulk, api.beginBulk),
            row(.get, "/api/v1/emotions/review/bulk/{id}", .program, ReviewOperations.showBulk, api.showBulk),
            row(.post, "/api/v1/emotions/review/bulk/{id}/undo", .program, ReviewOperations.undoBulk, api.undoBulk),
            row(.put, "/api/v1/emotions/{id}/gold", .program, ReviewOperations.markGold, api.markGold),
            row(.delete, "/api/v1/emotions/{id}/gold", .program, ReviewOperations.unmarkGold, api.unmarkGold),
        ]
    }

    private func row(
        _ method: HTTPRequest.Method, _ path: String, _ audience: Audience, _ operation: Operation, _ handler: @escaping Route.Handler
    ) -> Route {
        Route(method, path, role: .operator, scope: .modelWriter, audience: audience, operation, handler: handler)
    }
}

extension Caller {
    /// Whether it reviews: its word decides, and it minds who has what in hand.
    var isReviewer: Bool { accountID != nil && may(.operator, or: .modelWriter) }
}
