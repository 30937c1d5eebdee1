import Foundation
import HarkComments
import HarkCore
import HarkDatabase
import HarkModels
import HarkMonitoring
import HarkPipeline
import HarkWeb
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore

/// The door within a house, over a real database and the model that Hark ships, with a clock that is moved by hand.
struct TestComments: Sendable {
    let database: SQLiteDatabase
    let clock = ManualClock()
    let door: CommentsDoor
    private let operators = Operators()
    let metrics = MetricsRegistry()
    private let application: @Sendable () throws -> any ApplicationProtocol

    static func with(
        classifier: (any TextClassifier)? = shippedModel, _ body: @escaping @Sendable (TestComments, any TestClientProtocol) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "hark-comments-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let comments = try await TestComments(folder: folder.path, classifier: classifier)
        try await comments.application().test(.router) { client in try await body(comments, client) }
        try await comments.database.close()
    }

    /// The checkout's own model, as the program finds it.
    static let shippedModel: (any TextClassifier)? = {
        let models = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Models").standardized.path
        return try? ModelLibrary(folder: models).fastModel(for: .sentiment)
    }()

    private init(folder: String, classifier: (any TextClassifier)?) async throws {
        database = try await SQLiteDatabase.open("\(folder)/hark.db")
        try await database.migrate(HouseServer.migrations + Ledger.migrations + ReviewLog.migrations + CommentsDoor.migrations)
        let pages = try Pages(doors: [CommentsDoor.self])
        let door = CommentsDoor(
            database: database, classifier: classifier, pages: pages, clock: clock, settings: CommentsSettings(), metrics: metrics)
        self.door = door
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let services = HouseServices(
            access: operators, idempotency: Idempotency(database: database, clock: clock), secret: Array(repeating: 7, count: 32),
            readiness: Readiness(), metricsText: { "" }, log: RequestLog(clock: clock, build: "test") { _ in }, logger: logger,
            clock: clock, build: "test")
        var settings = WebSettings()
        settings.rateLimit = nil
        application = { [settings] in
            try HouseServer(doors: [door], pages: pages, settings: settings, services: services).application()
        }
    }

    var asOperator: HTTPFields { [.authorization: "Bearer \(Operators.token)"] }

    func ledger() async throws -> LedgerLine? {
        try await database.read { try Ledger.audit([CommentsDoor.name: CommentsDoor.itemCount], in: $0) }[CommentsDoor.name]
    }
}

/// One operator, known by a token.
private struct Operators: Access {
    static let token = "operators-token"
    private let id = IdentifierGenerator(clock: SystemClock()).next()

    func caller(session: Identifier) -> Caller? { nil }
    func caller(bearer token: String) -> Caller? {
        token == Self.token ? Caller(role: .operator, proof: .token, accountID: id, username: "olga") : nil
    }
}

/// A comment as the API answers it.
struct CommentAnswer: Decodable, Equatable {
    struct Part: Decodable, Equatable { let text: String, label: String }
    let id: String, content: String, label: String, confidence: Double, tier: String, model: String, language: String
    let supported: Bool, decided: Bool
    let parts: [Part]?
    let similarTo: String?
}

struct ListAnswer: Decodable {
    let items: [CommentAnswer]
    let next: String?
}

extension TestClientProtocol {
    func post(_ content: String, headers: HTTPFields = [:]) async throws -> TestResponse {
        let body = try HarkJSON.string(["content": content])
        return try await execute(uri: "/api/v1/comments", method: .post, headers: headers, body: ByteBuffer(string: body))
    }

    func comments(_ query: [(String, String)] = []) async throws -> ListAnswer {
        try await execute(uri: Link.to("/api/v1/comments", query), method: .get).decoded()
    }
}

extension TestResponse {
    var text: String { String(buffer: body) }

    func decoded<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
        try HarkJSON.decode(from: Data(body.readableBytesView))
    }
}
