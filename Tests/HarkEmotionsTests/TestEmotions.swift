import Foundation
import HarkCore
import HarkDatabase
import HarkEmotions
import HarkModels
import HarkPipeline
import HarkQueue
import HarkWeb
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore

/// The door within a house, over a real database and a small real model, with a clock that is moved by hand.
struct TestEmotions: Sendable {
    let database: SQLiteDatabase
    let clock = ManualClock()
    let door: EmotionsDoor
    let people: TestPeople
    private let application: @Sendable () throws -> any ApplicationProtocol

    static func with(
        understanding: (any TextUnderstanding)? = TinyModel.understanding, settings: EmotionsSettings = EmotionsSettings(),
        _ body: @escaping @Sendable (TestEmotions, any TestClientProtocol) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "hark-emotions-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let emotions = try await TestEmotions(folder: folder.path, understanding, settings)
        try await emotions.application().test(.router) { client in try await body(emotions, client) }
        try await emotions.database.close()
    }

    private init(folder: String, _ understanding: (any TextUnderstanding)?, _ settings: EmotionsSettings) async throws {
        database = try await SQLiteDatabase.open("\(folder)/hark.db")
        try await database.migrate(
            HouseServer.migrations + Ledger.migrations + ReviewLog.migrations + JobQueue.migrations + EmotionsDoor.migrations)
        let pages = try Pages(doors: [EmotionsDoor.self])
        let jobs = JobQueue(EmotionsDoor.jobsQueue, database: database, clock: clock)
        let door = EmotionsDoor(
            database: database, understanding: understanding, jobs: jobs, pages: pages, clock: clock, settings: settings)
        self.door = door
        let people = TestPeople()
        self.people = people
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let services = HouseServices(
            access: people, idempotency: Idempotency(database: database, clock: clock), secret: Array(repeating: 7, count: 32),
            readiness: Readiness(), metricsText: { "" }, log: RequestLog(clock: clock, build: "test") { _ in }, logger: logger,
            clock: clock, build: "test")
        var web = WebSettings()
        web.rateLimit = nil
        application = { [web] in try HouseServer(doors: [door], pages: pages, settings: web, services: services).application() }
    }

    func ledger() async throws -> LedgerLine? {
        try await database.read { try Ledger.audit([EmotionsDoor.name: EmotionsDoor.itemCount], in: $0) }[EmotionsDoor.name]
    }
}

/// People known by tokens that are their names: two members and two operators.
struct TestPeople: Access {
    let ids = ["mara": Identifier(high: 1, low: 1), "milo": Identifier(high: 1, low: 2), "olga": Identifier(high: 1, low: 3), "otto": Identifier(high: 1, low: 4)]

    func caller(session: Identifier) -> Caller? { nil }
    func caller(bearer token: String) -> Caller? {
        ids[token].map { Caller(role: ["olga", "otto"].contains(token) ? .operator : .member, proof: .token, accountID: $0, username: token) }
    }

    static func headers(_ name: String) -> HTTPFields { [.authorization: "Bearer \(name)"] }
}

/// A sentence as the API answers it.
struct EmotionAnswer: Decodable, Equatable {
    let id: String, text: String, label: String, predicted: String, confidence: Double, scores: [String: Double]
    let tier: String, model: String, state: String
    let classification: String?
}

struct EmotionList: Decodable {
    let items: [EmotionAnswer]
    let next: String?
}

extension TestClientProtocol {
    func predict(_ text: String, as name: String? = nil) async throws -> TestResponse {
        let body = try HarkJSON.string(["text": text])
        return try await execute(
            uri: "/api/v1/emotions", method: .post, headers: name.map(TestPeople.headers) ?? [:], body: ByteBuffer(string: body))
    }

    func review(_ id: String, _ label: String, as name: String? = nil) async throws -> TestResponse {
        try await execute(
            uri: "/api/v1/emotions/\(id)/review", method: .post, headers: name.map(TestPeople.headers) ?? [:],
            body: ByteBuffer(string: try HarkJSON.string(["label": label])))
    }

    /// Predicts a sentence and decides it.
    func decide(_ text: String, _ label: String, as name: String? = nil) async throws -> EmotionAnswer {
        let predicted: EmotionAnswer = try await predict(text, as: name).decoded()
        return try await review(predicted.id, label, as: name).decoded()
    }

    func get(_ uri: String, as name: String? = nil) async throws -> TestResponse {
        try await execute(uri: uri, method: .get, headers: name.map(TestPeople.headers) ?? [:])
    }

    func delete(_ uri: String, as name: String? = nil) async throws -> TestResponse {
        try await execute(uri: uri, method: .delete, headers: name.map(TestPeople.headers) ?? [:])
    }
}

extension TestResponse {
    var text: String { String(buffer: body) }

    func decoded<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
        try HarkJSON.decode(from: Data(body.readableBytesView))
    }
}
