import Foundation
import HarkCache
import HarkCore
import HarkDatabase
import HarkMonitoring
import HarkPhotos
import HarkPipeline
import HarkWeb
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Synchronization

/// The manager within a house, over a real database and a real pool, with a clock that is moved by hand and a few photos in memory.
struct TestManager: Sendable {
    let database: SQLiteDatabase
    let clock = ManualClock(Timestamp(minute: 28_000_000))
    let keeper: CacheKeeper
    let holdings: FewPhotos
    let backups: BackupKeeper
    private let application: @Sendable () throws -> any ApplicationProtocol

    static func with(_ body: @escaping @Sendable (TestManager, any TestClientProtocol) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "hark-manager-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let manager = try await TestManager(folder: folder.path)
        try await manager.application().test(.router) { client in try await body(manager, client) }
        try await manager.database.close()
    }

    private init(folder: String) async throws {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        database = try await SQLiteDatabase.open("\(folder)/hark.db")
        try await database.migrate(SeriesStore.migrations + HouseServer.migrations + ManagerDoor.migrations)
        keeper = try await CacheKeeper.open(database: database, clock: clock, logger: logger)
        holdings = FewPhotos(database: database)
        try await database.migrate([Migration("test.1", ["CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT)", "INSERT INTO person VALUES (1, 'Ada')"])])
        backups = try await BackupKeeper.open(
            [BackupSet("users", [.init("person", title: "User_info", columns: ["id", "name"])])], shelf: BackupShelf(folder: "\(folder)/backups", clock: clock),
            database: database, clock: clock, logger: logger)
        let pages = try Pages(doors: [ManagerDoor.self])
        let door = ManagerDoor(keeper: keeper, backups: backups, holdings: holdings, access: Staff(), workers: { [ProcessInfo.processInfo.processIdentifier] }, pages: pages, clock: clock)
        let services = HouseServices(
            access: Staff(), idempotency: Idempotency(database: database, clock: clock), secret: Array(repeating: 7, count: 32),
            readiness: Readiness(), metricsText: { "" }, log: RequestLog(clock: clock, build: "test") { _ in }, logger: logger,
            clock: clock, build: "test")
        var web = WebSettings()
        web.rateLimit = nil
        application = { [web] in try HouseServer(doors: [door], pages: pages, settings: web, services: services).application() }
    }

    /// The same house after a restart.
    func reopened() async throws -> CacheKeeper {
        try await CacheKeeper.open(database: database, clock: clock, logger: Logger(label: "test"))
    }

    /// Five seconds in which each of `keys` is asked for; what is not there is loaded.
    func ask(_ keys: some Sequence<Int>, bytes: Int = 1000) async throws {
        for key in keys {
            _ = try await keeper.cache.photo(PhotoCacheKey(owner: "account ada", key: "\(key)")) {
                CachedPhoto(type: "image/png", etag: "\"\(key)\"", bytes: ByteBuffer(repeating: 7, count: bytes))
            }
        }
        clock.advance(bySeconds: CacheKeeper.reportSeconds)
        await keeper.report()
    }

    func acts() async throws -> [String] {
        try await database.read { try AuditLog.acts(before: nil, limit: 100, in: $0) }.map(\.act.what)
    }
}

/// Photos of which only the names are there.
final class FewPhotos: PhotoHoldings {
    private struct State {
        var photos = (1...60).map { HeldPhoto(place: $0, owner: "account ada", key: "photo \($0)", object: "object-\($0)", bytes: $0) }
        var deleted: [HeldPhoto] = []
        var objects = Set((1...60).map { "object-\($0)" })
    }

    private let state = Mutex(State())
    private let database: any SQLDatabase

    init(database: any SQLDatabase) { self.database = database }

    func lose(_ object: String) { _ = state.withLock { $0.objects.remove(object) } }
    func leave(_ object: String) { _ = state.withLock { $0.objects.insert(object) } }

    func keys(after: Int, limit: Int) async throws -> [HeldPhoto] { state.withLock { Array($0.photos.filter { $0.place > after }.prefix(limit)) } }

    func check() async throws -> HoldingsReport {
        state.withLock { state in
            let named = Set(state.photos.map(\.object))
            return HoldingsReport(
                photos: state.photos.count, objects: state.objects.count, missing: state.photos.filter { !state.objects.contains($0.object) },
                orphans: state.objects.subtracting(named).sorted())
        }
    }

    func deleteAll(noting act: Act) async throws -> Int {
        try await database.write { try AuditLog.record(act, in: $0) }
        return state.withLock { state in
            (state.deleted, state.photos) = (state.photos, [])
            return state.deleted.count
        }
    }

    func restoreAll(noting act: Act) async throws -> Int {
        try await database.write { try AuditLog.record(act, in: $0) }
        return state.withLock { state in
            (state.photos, state.deleted) = (state.deleted, [])
            return state.photos.count
        }
    }

    func restorable() async throws -> Int { state.withLock { $0.deleted.count } }
}

/// A member and an operator, known by tokens.
private struct Staff: Access {
    private static let ada = IdentifierGenerator(clock: SystemClock()).next(), olga = IdentifierGenerator(clock: SystemClock()).next()

    func caller(session: Identifier) -> Caller? { nil }

    func caller(bearer token: String) -> Caller? {
        switch token {
        case "ada": Caller(role: .member, proof: .token, accountID: Self.ada, username: token)
        case "olga": Caller(role: .operator, proof: .token, accountID: Self.olga, username: token)
        default: nil
        }
    }
}

extension TestClientProtocol {
    /// As an operator, who is the usual one here.
    func steer(
        _ method: HTTPRequest.Method, _ uri: String, _ body: String? = nil, type: String = "application/json", as person: String = "olga",
        language: String = "en"
    ) async throws -> TestResponse {
        var headers: HTTPFields = [.authorization: "Bearer \(person)", .acceptLanguage: language]
        if body != nil { headers[.contentType] = type }
        return try await execute(uri: uri, method: method, headers: headers, body: body.map { ByteBuffer(string: $0) })
    }
}
