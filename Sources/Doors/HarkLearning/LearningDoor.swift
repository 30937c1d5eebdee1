import HarkCore
public import HarkModels
public import HarkPipeline
public import HarkWeb
import HTTPTypes
public import ServiceLifecycle

/// What the models of the house are and how good, what they learned from people's words, and the two buttons that go with it: train
/// now, and one step back.
public struct LearningDoor: Door {
    public static let name = "learning"
    public let navigation: NavigationLink? = NavigationLink(path: "/models", textKey: "learning.title")

    package let learning: Learning
    private let api: LearningAPI
    private let pages: LearningPages

    /// - Parameters:
    ///   - library: where the cards and figures of the models lie that came with the program.
    ///   - access: knows what accounts are called, for the names of those who trained and judged; without it their ids are shown.
    public init(learning: Learning, library: ModelLibrary, access: (any Access)? = nil, pages: Pages) {
        self.learning = learning
        let acts = LearningActs(learning: learning)
        api = LearningAPI(acts: acts)
        self.pages = LearningPages(acts: acts, papers: ModelPapers(library), pages: pages, access: access)
    }

    public var routes: [Route] {
        [
            Route(.get, "/models", audience: .person, LearningOperations.page, handler: pages.show),
            Route(.post, "/models/train", role: .operator, scope: .modelWriter, audience: .person, LearningOperations.trainForm, handler: pages.train),
            Route(
                .post, "/models/cancel", role: .operator, scope: .modelWriter, audience: .person, LearningOperations.cancelForm, handler: pages.cancel),
            Route(
                .post, "/models/rollback", role: .operator, scope: .modelWriter, audience: .person, LearningOperations.rollBackForm,
                handler: pages.rollBack),
            Route(.get, "/api/v1/models", LearningOperations.list, handler: api.list),
            Route(.get, "/api/v1/models/{task}/versions/{version}", role: .operator, LearningOperations.version, handler: api.version),
            Route(.post, "/api/v1/models/{task}/train", role: .operator, scope: .modelWriter, LearningOperations.train, handler: api.train),
            Route(.get, "/api/v1/models/{task}/trainings", role: .operator, LearningOperations.trainings, handler: api.trainings),
            Route(.get, "/api/v1/models/{task}/trainings/{id}", role: .operator, LearningOperations.training, handler: api.training),
            Route(
                .post, "/api/v1/models/{task}/trainings/{id}/cancel", role: .operator, scope: .modelWriter, LearningOperations.cancel,
                handler: api.cancel),
            Route(.post, "/api/v1/models/{task}/rollback", role: .operator, scope: .modelWriter, LearningOperations.rollBack, handler: api.rollBack),
        ]
    }

    public static let migrations = LearningTables.migrations

    public var services: [any Service] { [learning] }

    /// A model's card as the page shows it.
    package static func cardHTML(_ markdown: String) -> String { ModelCard.html(markdown) }
}
