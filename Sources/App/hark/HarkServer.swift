import Foundation
import HarkComments
import HarkCore
import HarkDatabase
import HarkModels
import HarkMonitoring
import HarkPipeline
import HarkWeb
import Hummingbird
import Logging
import NIOPosix
import ServiceLifecycle
import UnixSignals

/// The running program: every engine and door put together, from taking the data folder to giving it back.
struct HarkServer {
    let settings: ServeSettings
    private let clock = SystemClock()

    func run() async throws {
        var logger = Logger(label: "hark")
        logger.logLevel = settings.logLevel
        let folder = try DataFolder(settings.data)
        let database = try await SQLiteDatabase.open(folder.databasePath)
        do {
            try await serve(folder, database, logger)
        } catch {
            try await close(database, folder)
            throw error
        }
        try await close(database, folder)
    }

    private func close(_ database: SQLiteDatabase, _ folder: DataFolder) async throws {
        try await database.close()
        folder.release()
    }

    private func serve(_ folder: DataFolder, _ database: SQLiteDatabase, _ logger: Logger) async throws {
        try await database.migrate(Installation.migrations)
        let access = try await OperatorAccess.load(from: database, clock: clock)
        if let token = try await access.makeFirstToken() {
            say("The operator's token, shown this once: \(token)")
        }
        let pages = try Pages(doors: Installation.doors)
        let comments = CommentsDoor(
            database: database, classifier: classifier(logger), pages: pages, clock: clock, settings: settings.comments)
        if settings.sampleData { try await comments.takeSamples() }
        let server = try HouseServer(
            doors: [comments], pages: pages, settings: settings.web, services: houseServices(folder, database, access, logger))
        let services = try server.services { [say, host = settings.web.host, scheme = settings.web.usesTLS ? "https" : "http"] port in
            say("Hark is listening on \(scheme)://\(host):\(port)")
        }
        let control = ControlServer(
            path: folder.socketPath, database: database, itemCounts: Installation.itemCounts, logger: logger)
        try await group([control] + services, logger).run()
    }

    /// Not by `print`, which would keep the line back from whoever started Hark through a pipe and waits for it.
    private func say(_ line: String) { FileHandle.standardOutput.write(Data("\(line)\n".utf8)) }

    private func group(_ services: [any Service], _ logger: Logger) -> ServiceGroup {
        var configuration = ServiceGroupConfiguration(
            services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        // Together below the ten seconds that are promised.
        configuration.maximumGracefulShutdownDuration = .seconds(8)
        configuration.maximumCancellationDuration = .seconds(1)
        return ServiceGroup(configuration: configuration)
    }

    /// The fast sentiment model; nil, with a line in the log, where none is installed.
    private func classifier(_ logger: Logger) -> (any TextClassifier)? {
        do { return try ModelLibrary.ofThisProcess().fastModel(for: .sentiment) } catch {
            logger.error("no sentiment model: comments cannot be labelled", metadata: ["error": "\(error)"])
            return nil
        }
    }

    private func houseServices(
        _ folder: DataFolder, _ database: SQLiteDatabase, _ access: OperatorAccess, _ logger: Logger
    ) throws -> HouseServices {
        HouseServices(
            access: access, idempotency: Idempotency(database: database, clock: clock), secret: try SecretFile.bytes(in: folder.path),
            readiness: Readiness(), metricsText: { "" },
            log: RequestLog(clock: clock, build: Build.identifier) { bytes in
                FileHandle.standardError.write(Data(bytes))
            }, logger: logger, clock: clock, build: Build.identifier)
    }
}
