import Foundation
import HarkAccounts
import HarkCore
import HarkDatabase
import HarkWeb
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore

/// The door within a house, over a real database, with a clock that is moved by hand.
struct TestAccounts: Sendable {
    static let password = "correct horse battery"

    let database: SQLiteDatabase
    let clock = ManualClock()
    let door: AccountsDoor
    private let settings: AccountsSettings

    /// - Parameter settings: not throttled unless a test says so.
    static func with(
        _ change: (inout AccountsSettings) -> Void = { _ in },
        _ body: @escaping @Sendable (TestAccounts, any TestClientProtocol) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "hark-accounts-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var settings = AccountsSettings()
        settings.isThrottled = false
        change(&settings)
        let accounts = try await TestAccounts(folder: folder.path, settings)
        try await accounts.application().test(.router) { client in try await body(accounts, client) }
        try await accounts.database.close()
    }

    private init(folder: String, _ settings: AccountsSettings) async throws {
        self.settings = settings
        database = try await SQLiteDatabase.open("\(folder)/hark.db")
        try await database.migrate(HouseServer.migrations + AccountsDoor.migrations)
        door = try await Self.door(database, clock, settings)
    }

    private static func door(_ database: SQLiteDatabase, _ clock: ManualClock, _ settings: AccountsSettings) async throws -> AccountsDoor {
        try await AccountsDoor(
            database: database, pages: try Pages(doors: [AccountsDoor.self]), clock: clock, secret: Array(repeating: 7, count: 32),
            settings: settings)
    }

    private func application() throws -> any ApplicationProtocol {
        try application(of: door)
    }

    private func application(of door: AccountsDoor) throws -> any ApplicationProtocol {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let services = HouseServices(
            access: door.access, idempotency: Idempotency(database: database, clock: clock), secret: Array(repeating: 7, count: 32),
            readiness: Readiness(), metricsText: { "" }, log: RequestLog(clock: clock, build: "test") { _ in }, logger: logger,
            clock: clock, build: "test")
        var web = WebSettings()
        web.rateLimit = nil
        return try HouseServer(doors: [door], pages: try Pages(doors: [AccountsDoor.self]), settings: web, services: services).application()
    }

    /// The same data folder after a restart.
    func restarted(_ body: @escaping @Sendable (any TestClientProtocol) async throws -> Void) async throws {
        let door = try await Self.door(database, clock, settings)
        try await application(of: door).test(.router) { try await body($0) }
    }

    /// Makes an account as the command line does.
    @discardableResult
    func add(_ username: String, _ role: Role, scopes: [Scope] = []) async throws -> Identifier {
        let answer = try await door.perform(.add(username: username, password: Self.password, role: role.name, scopes: scopes))
        return try HarkJSON.decode(AccountAnswer.self, from: answer).id
    }
}

struct AccountAnswer: Decodable, Equatable {
    let id: Identifier, username: String, role: String, scopes: [String], disabled: Bool
    let firstName: String?, email: String?, birthday: String?, lastActiveAt: Timestamp?, lastSignInAt: Timestamp?
    let tokens: Int?, secondFactor: Bool?, tokenAgeDays: Int?, tokenLastUsedAt: Timestamp?
}

struct ListAnswer<Item: Decodable>: Decodable {
    let items: [Item]
    let next: String?
}

struct SignInAnswer: Decodable {
    let token: String, role: String, expiresAt: Timestamp
}

struct SessionAnswer: Decodable {
    let id: Identifier, kind: String, current: Bool
}

struct TokenAnswer: Decodable {
    let id: Identifier, name: String, scopes: [String], token: String?, expiresAt: Timestamp, lastUsedAt: Timestamp?
}

struct ActAnswer: Decodable {
    let who: String, what: String, subject: String
}

struct Problem: Decodable {
    let code: String, detail: String
    let errors: [HarkError.FieldProblem]?
}

extension TestClientProtocol {
    /// - Parameter bearer: a token; nil for a visitor.
    func ask(_ method: HTTPRequest.Method, _ uri: String, _ bearer: String? = nil, _ json: String? = nil, headers: HTTPFields = [:])
        async throws -> TestResponse
    {
        var headers = headers
        if let bearer { headers[.authorization] = "Bearer \(bearer)" }
        if json != nil { headers[.contentType] = "application/json" }
        return try await execute(uri: uri, method: method, headers: headers, body: json.map { ByteBuffer(string: $0) })
    }

    func trySignIn(_ username: String, _ password: String = TestAccounts.password) async throws -> TestResponse {
        try await ask(.post, "/api/v1/session", nil, try HarkJSON.string(["username": username, "password": password]))
    }

    /// The token of a new session.
    func signIn(_ username: String, _ password: String = TestAccounts.password) async throws -> String {
        try await trySignIn(username, password).decoded(SignInAnswer.self).token
    }

    func makeToken(_ bearer: String, _ scopes: [Scope], days: Int = 30) async throws -> TestResponse {
        let scopes = scopes.map { "\"\($0.rawValue)\"" }.joined(separator: ",")
        return try await ask(.post, "/api/v1/tokens", bearer, "{\"name\":\"test\",\"scopes\":[\(scopes)],\"expires_in_days\":\(days)}")
    }

    /// Sends a page's form as the browser that loaded the page.
    func submit(_ uri: String, _ fields: [(String, String)], from page: TestResponse, cookies: String) async throws -> TestResponse {
        let body = Link.to("", [("csrf", page.csrf)] + fields).dropFirst()
        return try await execute(
            uri: uri, method: .post, headers: [.cookie: cookies, .contentType: "application/x-www-form-urlencoded"],
            body: ByteBuffer(string: String(body)))
    }
}

extension TestResponse {
    var text: String { String(buffer: body) }

    func decoded<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
        try HarkJSON.decode(from: Data(body.readableBytesView))
    }

    /// The cookies of this answer, as the next request sends them.
    var cookies: String {
        headers[values: .setCookie].compactMap { $0.split(separator: ";").first.map(String.init) }.joined(separator: "; ")
    }

    /// The token of the first form on the page.
    var csrf: String {
        guard let start = text.range(of: "name=\"csrf\" value=\"") else { return "" }
        return String(text[start.upperBound...].prefix { $0 != "\"" })
    }
}
