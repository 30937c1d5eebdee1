import Foundation
import HarkCore
import HarkDatabase
import HarkWeb
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Synchronization

/// Counts from many tasks.
final class Counter: Sendable {
    private let number = Atomic<Int>(0)
    func add() { number.wrappingAdd(1, ordering: .relaxed) }
    var value: Int { number.load(ordering: .relaxed) }
}

/// Gathers lines from many tasks.
final class Lines: Sendable {
    private let bytes = Mutex<[UInt8]>([])
    func append(_ more: [UInt8]) { bytes.withLock { $0 += more } }
    var text: String { bytes.withLock { String(decoding: $0, as: UTF8.self) } }
}

/// A whole house with the sample door over a real database in a folder of its own.
struct TestHouse: Sendable {
    let database: SQLiteDatabase
    let clock: ManualClock
    let access = TestAccess()
    /// The token of an operator.
    let token = "operators-token"
    let lines = Lines()
    let log: RequestLog
    let pages: Pages
    let renders = Counter()
    var services: HouseServices
    var settings = WebSettings()
    var afterCommit: @Sendable () async throws -> Void = {}
    var longWork: @Sendable () async throws -> Void = {}

    private init(folder: String) async throws {
        let clock = ManualClock()
        self.clock = clock
        database = try await SQLiteDatabase.open("\(folder)/hark.sqlite")
        try await database.migrate(HouseServer.migrations + SampleDoor.migrations)
        access.token(token, role: .operator)
        log = RequestLog(clock: clock, build: "test") { [lines] in lines.append($0) }
        pages = try Pages(doors: [SampleDoor.self])
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        services = HouseServices(
            access: access, idempotency: Idempotency(database: database, clock: clock), secret: Array(repeating: 7, count: 32),
            readiness: Readiness(), metricsText: { "metric 1\n" }, log: log, logger: logger, clock: clock, build: "test")
        settings.port = 0
    }

    /// Runs `body` with a fresh house; removes everything afterwards.
    static func with(_ body: (inout TestHouse) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "hark-web-\(UInt64.random(in: 0...(.max)))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var house = try await TestHouse(folder: folder.path)
        try await body(&house)
    }

    func door() -> SampleDoor {
        var door = SampleDoor(database: database, pages: pages, clock: clock, renders: renders)
        door.afterCommit = afterCommit
        door.longWork = longWork
        return door
    }

    /// - Parameter kind: `.router` for handlers, `.live` for the wire.
    func test(_ kind: TestingSetup = .router, _ body: @escaping @Sendable (any TestClientProtocol) async throws -> Void) async throws {
        let server = try HouseServer(doors: [door()], pages: pages, settings: settings, services: services)
        try await server.application().test(kind) { try await body($0) }
    }

    func count() async throws -> Int { try await database.read { try $0.firstRow("SELECT count(*) FROM sample_notes")?.int(0) ?? -1 } }
}

extension TestResponse {
    var text: String { String(buffer: body) }
    var setCookies: [String] { headers[values: .setCookie] }

    /// The cookies of this answer, as the next request sends them.
    var cookies: String { setCookies.compactMap { $0.split(separator: ";").first.map(String.init) }.joined(separator: "; ") }

    /// The token of the first form on the page.
    var csrf: String {
        guard let start = text.range(of: "name=\"csrf\" value=\"") else { return "" }
        return String(text[start.upperBound...].prefix { $0 != "\"" })
    }
}

extension HTTPField.Name {
    static let csrf = HTTPField.Name("X-CSRF-Token")!
    static let idempotencyKey = HTTPField.Name("Idempotency-Key")!
    static let requestID = HTTPField.Name("X-Request-Id")!
}
