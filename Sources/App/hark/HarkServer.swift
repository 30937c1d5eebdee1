import Foundation
import HarkAccounts
import HarkComments
import HarkCore
import HarkDatabase
import HarkDocuments
import HarkEmotions
import HarkLake
import HarkLearning
import HarkModels
import HarkMonitoring
import HarkPhotos
import HarkPipeline
import HarkQueue
import HarkTopics
import HarkWeb
import Hummingbird
import Logging
import Metrics
import NIOPosix
import ServiceLifecycle
import UnixSignals

/// The running program: every engine and door put together, from taking the data folder to giving it back.
struct HarkServer {
    let settings: ServeSettings
    private let clock = SystemClock()
    private let metrics = MetricsRegistry()
    private let logger: Logger

    init(settings: ServeSettings) {
        self.settings = settings
        var logger = Logger(label: "hark")
        logger.logLevel = settings.logLevel
        self.logger = logger
    }

    func run() async throws {
        // Once, before anything makes an instrument.
        MetricsSystem.bootstrap(metrics)
        let folder = try DataFolder(settings.data)
        let database = try await SQLiteDatabase.open(folder.databasePath, metrics: metrics)
        do {
            try await serve(folder, database)
        } catch {
            try await close(database, folder)
            throw ListenFailure.translated(error, settings.web)
        }
        try await close(database, folder)
    }

    private func close(_ database: SQLiteDatabase, _ folder: DataFolder) async throws {
        try await database.close()
        folder.release()
    }

    private func serve(_ folder: DataFolder, _ database: SQLiteDatabase) async throws {
        try await database.migrate(Installation.migrations)
        let models = ModelsHall(settings.inference, clock: clock, logger: logger)
        let pages = try Pages(doors: Installation.doors)
        let comments = CommentsDoor(
            database: database, classifier: ShelfClassifier(.sentiment, shelf: models.shelf), tiers: models.tiers(of: .sentiment), pages: pages,
            clock: clock, settings: settings.comments)
        let emotions = try await EmotionsHall(
            settings.emotions, database, models.tiers(of: .emotion), pages: pages, clock: clock, logger: logger)
        let topics = try await TopicsHall(settings.topics, folder, database, models: models.shelf, pages: pages, clock: clock, logger: logger)
        let documents = try await DocumentsHall(settings, folder, database, pages: pages, clock: clock, logger: logger)
        let cache = try await PhotoCacheHall(settings, folder, database, documents.objects, clock: clock, logger: logger)
        let photos = try await PhotosHall(settings, documents.objects, database, cache: cache.keeper.cache, pages: pages, clock: clock, logger: logger)
        let accounts = try await AccountsDoor(
            database: database, pages: pages, clock: clock, secret: try SecretFile.bytes(in: folder.path), settings: settings.accounts,
            others: [topics.door, photos.door])
        let holdings = StoredPhotos(photos.door, objects: documents.objects, clock: clock)
        let manager = cache.door(photos.door, holdings, access: accounts.access, pages: pages, clock: clock)
        let lessons = try await LearningHall(
            settings.learning, folder, database, shelf: models.shelf, features: models.features, access: accounts.access, pages: pages, clock: clock, logger: logger)
        if settings.sampleData {
            try await comments.takeSamples()
            try await documents.door.takeSamples()
            try await emotions.door.takeSamples()
            try await topics.takeSamples()
        }
        let idempotency = Idempotency(database: database, clock: clock)
        let readiness = Readiness(checks: models.checks + [topics.lake.check] + lessons.checks)
        let doors: [any Door] = [comments, topics.door, emotions.door, documents.door, photos.door, lessons.door, accounts, manager]
        let server = try HouseServer(
            doors: doors, pages: pages, settings: settings.web,
            services: try await houseServices(folder, database, accounts.access, idempotency, readiness))
        let (commandsWait, starting) = AsyncStream<Void>.makeStream()
        let beside: [any Service] = documents.services + photos.services + topics.services + emotions.services + models.services + lessons.services + [
            Chores(documents.chores + topics.chores + [idempotency.chore, holdings.chore] + doors.flatMap(\.chores), database: database, clock: clock, logger: logger),
            MonitoringService(registry: metrics, store: SeriesStore(database), clock: clock, logger: logger),
            ControlServer(
                path: folder.socketPath, desks: desks(database, accounts, documents.door, photos.door, lessons.door, topics, cache.backups), starting: starting,
                logger: logger),
        ]
        let code = try await accounts.drawSetupCode()
        let services = try beside + server.services { port in
            // Who reads the line may ask by a command at once.
            for await _ in commandsWait {}
            sayWhere(port, setupCode: code)
        }
        try await group(services).run()
    }

    /// What commands beside the server may ask for.
    private func desks(
        _ database: SQLiteDatabase, _ accounts: AccountsDoor, _ documents: DocumentsDoor, _ photos: PhotosDoor, _ lessons: LearningDoor, _ topics: TopicsHall,
        _ backups: BackupKeeper
    ) -> [String: ControlServer.Desk] {
        [
            "ledger": { _ in
                // Looked at before the snapshot is taken.
                let posts = topics.posts.buffer.undelivered
                return try HarkJSON.encode(try await database.read { try Installation.audit($0, posts) })
            },
            "posts": { try await topics.posts.imports.perform(try HarkJSON.decode(PostsCommand.self, from: $0)) },
            "topics-tail": { try HarkJSON.encode(try await topics.listening.tail.answer(try HarkJSON.decode(from: $0))) },
            "documents": { try await documents.perform(try HarkJSON.decode(DocumentsCommand.self, from: $0)) },
            "photos": { try await photos.perform(try HarkJSON.decode(PhotosCommand.self, from: $0)) },
            "topics": { try await topics.door.perform(try HarkJSON.decode(TopicsCommand.self, from: $0)) },
            "learning": { try HarkJSON.encode(try await lessons.perform(try HarkJSON.decode(LearningCommand.self, from: $0))) },
            "lake": { try await LakeDesk.perform($0, on: topics.lake.lake) },
            "models": { _ in try HarkJSON.encode(lessons.troubles) },
            "backups": { try await BackupDesk.perform(try HarkJSON.decode(from: $0), backups) },
            "accounts": { try await accounts.perform(try HarkJSON.decode(AccountsCommand.self, from: $0)) },
        ]
    }

    private func houseServices(
        _ folder: DataFolder, _ database: SQLiteDatabase, _ access: any Access, _ idempotency: Idempotency, _ readiness: Readiness
    ) async throws -> HouseServices {
        var services = HouseServices(
            access: access, idempotency: idempotency, secret: try SecretFile.bytes(in: folder.path),
            readiness: readiness, metricsText: { [metrics] in
                ProcessMemory.record()
                return metrics.prometheusText
            },
            log: RequestLog(clock: clock, build: Build.identifier) { [isOn = settings.logsRequests] bytes in
                if isOn { FileHandle.standardError.write(Data(bytes)) }
            }, logger: logger, clock: clock, build: Build.identifier)
        services.concurrency[CommentsDoor.name] = settings.commentsConcurrency
        return services
    }

    private func group(_ services: [any Service]) -> ServiceGroup {
        // By name: without one, each is printed with all that it holds, templates and routes too, which was a fifth of the start.
        var configuration = ServiceGroupConfiguration(
            services: services.map { .init(service: $0, serviceName: "\(type(of: $0))") }, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        // Together below the ten seconds that are promised.
        configuration.maximumGracefulShutdownDuration = .seconds(8)
        configuration.maximumCancellationDuration = .seconds(1)
        return ServiceGroup(configuration: configuration)
    }

    private func sayWhere(_ port: Int, setupCode: String?) {
        let address = "\(settings.web.usesTLS ? "https" : "http")://\(settings.web.host):\(port)"
        if let setupCode {
            say("Nobody runs this house yet. Make its admin at \(address)/setup with the code \(setupCode), or by hark users add.")
        }
        say("Hark is listening on \(address)")
    }

    /// Not by `print`, which would keep the line back from whoever started Hark through a pipe and waits for it.
    private func say(_ line: String) { FileHandle.standardOutput.write(Data("\(line)\n".utf8)) }
}

extension Idempotency {
    /// Answers that nobody may ask for again.
    fileprivate var chore: Chore { Chore("web.idempotency", .every(seconds: 3600)) { "\(try await self.expire()) answers removed" } }
}
