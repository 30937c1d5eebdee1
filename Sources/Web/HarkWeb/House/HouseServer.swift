public import HarkCore
public import HarkDatabase
public import Hummingbird
import HummingbirdCore
public import Logging
import NIOCore
public import ServiceLifecycle

/// What the house needs beside its doors; App makes it.
public struct HouseServices: Sendable {
    /// Who callers are: the Accounts door.
    public var access: any Access
    public var idempotency: Idempotency
    /// 32 random bytes that survive restarts; they prove sessions.
    public var secret: [UInt8]
    public var readiness: Readiness
    /// The text of `/metrics`.
    public var metricsText: @Sendable () async -> String
    public var log: RequestLog
    public var logger: Logger
    public var clock: any WallClock
    /// Names the program's build.
    public var build: String
    /// By door; doors that are not named have no limit.
    public var concurrency: [String: ConcurrencyLimit] = [:]

    public init(
        access: any Access, idempotency: Idempotency, secret: [UInt8], readiness: Readiness,
        metricsText: @escaping @Sendable () async -> String, log: RequestLog, logger: Logger, clock: any WallClock, build: String
    ) {
        self.access = access
        self.idempotency = idempotency
        self.secret = secret
        self.readiness = readiness
        self.metricsText = metricsText
        self.log = log
        self.logger = logger
        self.clock = clock
        self.build = build
    }
}

/// The house as a server: doors in, an application out.
public struct HouseServer: Sendable {
    /// Tables of the house itself, applied before those of the doors.
    public static let migrations: [Migration] = operatorTable + Idempotency.migrations + operatorTableGone + AuditLog.migrations

    /// What was there before there were accounts: a step stays a step for ever.
    private static let operatorTable = [
        Migration(
            "web.1-operator",
            [
                "CREATE TABLE web_operator_token (hash TEXT PRIMARY KEY, created_at INTEGER NOT NULL)",
                "CREATE TABLE web_signed_in (session TEXT PRIMARY KEY, role INTEGER NOT NULL, created_at INTEGER NOT NULL)",
            ])
    ]
    private static let operatorTableGone = [
        Migration("web.3-accounts", ["DROP TABLE web_operator_token", "DROP TABLE web_signed_in"])
    ]

    private let house: House
    private let doorServices: [any Service]

    /// - Throws: `SettingsError` when two routes answer the same request.
    public init(doors: [any Door], pages: Pages, settings: WebSettings, services: HouseServices) throws {
        house = try House(doors: doors, pages: pages, settings: settings, services: services)
        doorServices = doors.flatMap(\.services)
    }

    /// The application, to be run by tests and by App.
    /// - Parameter onListening: told the port once connections are taken.
    /// - Throws: `SettingsError` where there shall be TLS and its files are of no use.
    public func application(onListening: @escaping @Sendable (_ port: Int) async -> Void = { _ in }) throws -> some ApplicationProtocol {
        let settings = house.settings, readiness = house.readiness, logger = house.logger
        return Application(
            responder: HouseResponder(house: house), server: try ServerSetup.server(settings),
            configuration: ServerSetup.configuration(settings, logger: house.logger), services: [],
            onServerRunning: { channel in
                await ServerSetup.takeManyAtOnce(channel, logger: logger)
                readiness.enter(.ready)
                await onListening(channel.localAddress?.port ?? settings.port)
            }, logger: house.logger)
    }

    /// All that runs beside the database and what it needs, in the order of starting: the log, the doors' work, the redirect, and last
    /// the application, which therefore is the first to stop.
    public func services(onListening: @escaping @Sendable (_ port: Int) async -> Void) throws -> [any Service] {
        var services: [any Service] = [house.log] + doorServices
        if house.settings.usesTLS, house.settings.redirectPort > 0 {
            services.append(HTTPSRedirect(settings: house.settings).application(logger: house.logger))
        }
        return services + [DrainingApplication(application: try application(onListening: onListening), readiness: house.readiness)]
    }
}

/// The application, which says that it drains as soon as it is asked to stop.
private struct DrainingApplication<Application: ApplicationProtocol>: Service {
    let application: Application
    let readiness: Readiness

    func run() async throws {
        try await withGracefulShutdownHandler {
            try await application.run()
        } onGracefulShutdown: {
            readiness.enter(.draining)
        }
    }
}
