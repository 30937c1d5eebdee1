public import HarkCore
public import HarkDatabase
public import HarkObjects
public import HarkPipeline
public import HarkQueue
public import HarkWeb
public import HarkWorkers
import HTTPTypes
public import ServiceLifecycle

/// People hand in text files; a durable queue gives them to workers, and the ten most frequent words of each appear, live.
public struct DocumentsDoor: Door {
    public static let name = "documents"
    /// The queues of the documents, by the names that they have there (004b-05).
    public static let jobsQueue = "wordfreq-jobs", resultsQueue = "wordfreq-results"
    /// What its workers do; `hark worker` knows these tasks.
    public static let tasks: [any WorkerTask.Type] = [CountWords.self, Unpack.self]

    public let navigation: NavigationLink? = NavigationLink(path: "/documents", textKey: "documents.title")

    /// What the pool's jobs mean.
    package let jobs: DocumentJobs
    package let intake: DocumentIntake
    package let sweep: ObjectSweep
    private let api: DocumentsAPI
    private let export: DocumentExport
    private let pages: DocumentPages
    private let workersAPI: WorkersAPI
    private let workersPages: WorkersPages
    private let remote: RemoteJobs
    private let remoteWork: RemoteWorkAPI
    private let live: LiveEvents
    private let settings: DocumentsSettings
    private let samples: DocumentSamples
    let pool: WorkerPool
    private let teller: any Service

    /// - Parameters:
    ///   - jobs: the queue of this door's jobs, which tells `deaths` of those it gives up.
    ///   - results: where each result is told besides; it needs a cap, since perhaps nobody reads it.
    ///   - makePool: makes the workers, who do what they are handed.
    public init(
        database: any SQLDatabase, objects: any ObjectStore, jobs: JobQueue, deaths: JobDeaths<Identifier>, results: JobQueue, pages: Pages,
        clock: any WallClock, settings: DocumentsSettings, makePool: (any WorkerJobs) -> WorkerPool
    ) {
        let store = DocumentStore(database: database)
        live = LiveEvents(clock: clock)
        let intake = DocumentIntake(
            store: store, objects: objects, jobs: jobs, identifiers: IdentifierGenerator(clock: clock), clock: clock, settings: settings,
            announce: { [live] document in
                live.publish(
                    id: "\(document.id)-\(document.state.rawValue)", event: "document", data: document.brief, to: document.owner)
            })
        self.intake = intake
        teller = deaths.teller { id in
            // Where it cannot be read now, the next look at the page shows it.
            if let document = try? await database.write({ try store.document(id, in: $0) }) { intake.announce(document) }
        }
        self.jobs = DocumentJobs(store: store, intake: intake, results: results, clock: clock)
        pool = makePool(self.jobs)
        sweep = ObjectSweep(Self.name, [.uploading, .processing], of: objects, .daily(hour: 3, minute: 40), clock: clock) { ids in
            try await database.read { try store.known(ids, in: $0) }
        }
        let acts = DocumentActs(store: store, intake: intake, clock: clock)
        api = DocumentsAPI(store: store, intake: intake, acts: acts, live: live)
        export = DocumentExport(store: store)
        self.pages = DocumentPages(store: store, intake: intake, acts: acts, api: api, pages: pages)
        remote = RemoteJobs(
            pool: Self.name, queue: jobs, objects: objects, handler: self.jobs, database: database, clock: clock, arrivals: pool.arrivals)
        let workersActs = WorkersActs(store: store, intake: intake, pool: pool, remote: remote, chores: ChoreBook(database: database), clock: clock)
        workersAPI = WorkersAPI(acts: workersActs, queue: jobs, pool: pool)
        workersPages = WorkersPages(acts: workersActs, pages: pages, clock: clock)
        remoteWork = RemoteWorkAPI(jobs: remote)
        samples = DocumentSamples(intake: intake)
        self.settings = settings
    }

    public var routes: [Route] { documentRoutes + workersRoutes + remoteRoutes }

    private var documentRoutes: [Route] {
        [
            Route(.get, "/documents", role: .member, audience: .person, DocumentOperations.page, handler: pages.list),
            Route(
                .post, "/documents", role: .member, audience: .person, bodyLimit: settings.batchLimit, isStreamed: true, DocumentOperations.submit,
                handler: pages.submit),
            Route(.post, "/documents/acts", role: .member, audience: .person, DocumentOperations.act, handler: pages.act),
            Route(.get, "/documents/events", role: .member, DocumentOperations.events, handler: api.events),
            Route(.get, "/documents/compare", role: .member, audience: .person, DocumentOperations.comparePage, handler: pages.compare),
            Route(.get, "/documents/{id}", role: .member, audience: .person, DocumentOperations.documentPage, handler: pages.show),
            Route(.get, "/api/v1/documents", role: .member, DocumentOperations.list, handler: api.list),
            Route(
                .post, "/api/v1/documents", role: .member, bodyLimit: settings.batchLimit, isStreamed: true, DocumentOperations.create,
                handler: api.create),
            Route(.get, "/api/v1/documents.csv", role: .member, DocumentOperations.csv, handler: export.csv),
            Route(.get, "/api/v1/documents.json", role: .member, DocumentOperations.json, handler: export.json),
            Route(.get, "/api/v1/documents/{id}", role: .member, DocumentOperations.show, handler: api.show),
            Route(.delete, "/api/v1/documents/{id}", role: .member, DocumentOperations.delete, handler: api.delete),
            Route(.post, "/api/v1/documents/{id}/retry", role: .member, DocumentOperations.retry, handler: api.retry),
        ]
    }

    /// What changes them is for operators, and for tokens that may change services.
    private var workersRoutes: [Route] {
        [
            Route(.get, "/documents/workers", role: .member, audience: .person, WorkersOperations.page, handler: workersPages.show),
            Route(
                .post, "/documents/workers/policy", role: .operator, audience: .person, WorkersOperations.policyForm, handler: workersPages.policy),
            Route(
                .post, "/documents/workers/template", role: .operator, audience: .person, WorkersOperations.templateForm,
                handler: workersPages.template),
            Route(.post, "/documents/workers/size", role: .operator, audience: .person, WorkersOperations.sizeForm, handler: workersPages.size),
            Route(.post, "/documents/workers/queue", role: .operator, audience: .person, WorkersOperations.queueForm, handler: workersPages.queue),
            Route(.get, "/documents/run", role: .member, audience: .person, WorkersOperations.runPage, handler: workersPages.run),
            Route(.get, "/documents/run.md", role: .member, audience: .person, WorkersOperations.runMarkdown, handler: workersPages.runMarkdown),
            Route(.get, "/api/v1/queue", role: .member, WorkersOperations.queue, handler: workersAPI.showQueue),
            Route(.post, "/api/v1/queue/pause", role: .operator, scope: .serviceWriter, WorkersOperations.pause, handler: workersAPI.pause),
            Route(.post, "/api/v1/queue/resume", role: .operator, scope: .serviceWriter, WorkersOperations.resume, handler: workersAPI.resume),
            Route(.post, "/api/v1/queue/redrive", role: .operator, scope: .serviceWriter, WorkersOperations.redrive, handler: workersAPI.redrive),
            Route(.get, "/api/v1/queue/jobs", role: .operator, WorkersOperations.peek, handler: workersAPI.peek),
            Route(.delete, "/api/v1/queue/jobs/{id}", role: .operator, scope: .serviceWriter, WorkersOperations.cancel, handler: workersAPI.cancel),
            Route(.get, "/api/v1/chores", role: .operator, WorkersOperations.chores, handler: workersAPI.chores),
            Route(.get, "/api/v1/workers", role: .member, WorkersOperations.workers, handler: workersAPI.showWorkers),
            Route(.put, "/api/v1/workers/policy", role: .operator, scope: .serviceWriter, WorkersOperations.policy, handler: workersAPI.adopt),
            Route(.put, "/api/v1/workers/template", role: .operator, scope: .serviceWriter, WorkersOperations.template, handler: workersAPI.use),
            Route(.put, "/api/v1/workers/size", role: .operator, scope: .serviceWriter, WorkersOperations.size, handler: workersAPI.fix),
        ]
    }

    /// For tokens that may work and nothing else (004b-51).
    private var remoteRoutes: [Route] {
        [
            Route(.post, "/api/v1/work", role: .operator, scope: .worker, RemoteWorkOperations.take, handler: remoteWork.take),
            Route(.get, "/api/v1/work/{receipt}/bytes", role: .operator, scope: .worker, RemoteWorkOperations.bytes, handler: remoteWork.bytes),
            Route(
                .post, "/api/v1/work/{receipt}/extend", role: .operator, scope: .worker, RemoteWorkOperations.extend, handler: remoteWork.extend),
            Route(
                .post, "/api/v1/work/{receipt}/result", role: .operator, scope: .worker, bodyLimit: RemoteWorkAPI.resultLimit,
                RemoteWorkOperations.result, handler: remoteWork.result),
            Route(
                .post, "/api/v1/work/{receipt}/failure", role: .operator, scope: .worker, RemoteWorkOperations.failure,
                handler: remoteWork.failure),
        ]
    }

    public var services: [any Service] { [live, sweep, teller, pool] }

    /// The statement that counts the items, for the ledger's audit.
    public static let itemCount = DocumentStore.itemCount

    /// After a start, before anybody works: what was in work when the house ended waits again, but for what workers elsewhere go on with.
    public func recover() async throws {
        let elsewhere = try await remote.inHand().compactMap { try? DocumentJob(payload: $0.payload).document }
        try await intake.store.database.write { [store = intake.store] in
            try store.waitAgain(in: $0)
            for id in elsewhere { try store.goOn(id, in: $0) }
        }
    }

    /// What this door has done for it again and again.
    public var chores: [Chore] { [sweep.chore] }

    /// Fills an empty door with samples of the project's own, for a first look.
    public func takeSamples() async throws { try await samples.take() }
}
