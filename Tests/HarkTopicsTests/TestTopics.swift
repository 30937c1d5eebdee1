import Foundation
import HarkCore
import HarkDatabase
import HarkFollowers
import HarkPipeline
import HarkPosts
import HarkTopics
import HarkWeb
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore

/// The door within a house, over posts in memory, with a clock that is moved by hand. It is noon of a Saturday.
struct TestTopics: Sendable {
    static let noon = Timestamp("2026-11-21T12:00:00Z")!

    let clock = ManualClock(Self.noon)
    let answers = LiveAnswers()
    let database: SQLiteDatabase
    let door: TopicsDoor
    private let application: @Sendable () throws -> any ApplicationProtocol

    static func with(
        settings: TopicsSettings = TopicsSettings(), _ body: @escaping @Sendable (TestTopics, any TestClientProtocol) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "hark-topics-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let topics = try await TestTopics(folder: folder.path, settings)
        try await topics.application().test(.router) { client in try await body(topics, client) }
        try await topics.database.close()
    }

    private init(folder: String, _ settings: TopicsSettings) async throws {
        database = try await SQLiteDatabase.open("\(folder)/hark.db")
        try await database.migrate(HouseServer.migrations + Ledger.migrations + TopicsDoor.migrations)
        let pages = try Pages(doors: [TopicsDoor.self])
        var stream = TopicStream(
            pulse: { [answers] in TopicPulse(kept: answers.posts.count, newest: nil) }, figures: { TopicStream.Figures() })
        stream.sources = { [TopicStream.Source(name: "jetstream", state: "connected", isWell: true, lagSeconds: 2)] }
        stream.minutes = { _, now in
            [50.0, 48, 2].map { ago in
                var minute = TopicStream.Minute(start: Timestamp(minute: now.minute).advanced(bySeconds: -60 * ago))
                (minute.bytes, minute.requests) = (61_440 * ago, 30)
                if ago == 48 { (minute.records, minute.success, minute.freshness) = (500, 0.5, 61) }
                return minute
            }
        }
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        // They are registered and told of; nobody runs them here.
        let followers = Followers(
            database: database, secret: Array(repeating: 7, count: 32), files: folder, sample: [], lines: PostLines { _, _, _ in .nothing },
            sink: FollowerSink(take: { _ in }, replace: { _ in }, withdraw: { _, _ in }), settings: settings.followers, clock: clock, logger: logger)
        let door = TopicsDoor(
            database: database, answers: answers, stream: stream, pages: pages, clock: clock, settings: settings, followers: followers)
        self.door = door
        let services = HouseServices(
            access: TestPeople(), idempotency: Idempotency(database: database, clock: clock), secret: Array(repeating: 7, count: 32),
            readiness: Readiness(), metricsText: { "" }, log: RequestLog(clock: clock, build: "test") { _ in }, logger: logger,
            clock: clock, build: "test")
        var web = WebSettings()
        web.rateLimit = nil
        application = { [web] in try HouseServer(doors: [door], pages: pages, settings: web, services: services).application() }
    }

    /// Posts said so many minutes before noon.
    func say(_ texts: String..., minutesAgo: Double = 10, user: String? = nil) {
        let first = answers.posts.count
        answers.add(texts.enumerated().map { place, text in
            Post(
                id: "\(first + place + 1)", source: "api", createdAt: clock.now.advanced(bySeconds: -60 * minutesAgo + Double(place)), language: "en",
                user: user, text: text)
        })
    }
}

/// People known by tokens that are their names: two members and an operator.
struct TestPeople: Access {
    let ids = ["mara": Identifier(high: 1, low: 1), "milo": Identifier(high: 1, low: 2), "olga": Identifier(high: 1, low: 3)]

    func caller(session: Identifier) -> Caller? { nil }
    func caller(bearer token: String) -> Caller? {
        ids[token].map { Caller(role: token == "olga" ? .operator : .member, proof: .token, accountID: $0, username: token) }
    }
}

struct TopicJSON: Decodable {
    struct Hour: Decodable { let hour: Timestamp, count: Int }
    struct Tag: Decodable { let tag: String, count: Int }
    struct Name: Decodable { let name: String, count: Int }
    struct Word: Decodable { let word: String, count: Int }
    struct Mood: Decodable { let positive: Int, negative: Int }
    struct Item: Decodable { let id: String, createdAt: Timestamp, user: String?, text: String, count: Int? }

    let query: String, from: Timestamp, to: Timestamp, total: Int, retweets: Int
    let hashtags: [Tag], mentions: [Name], words: [Word], perHour: [Hour], sentiment: Mood, posts: [Item]
    let next: String?, permalink: String?, tookMs: Double?, engine: String?, at: Int
}

extension TestClientProtocol {
    func get(_ uri: String, as name: String? = nil, language: String = "en") async throws -> TestResponse {
        var headers: HTTPFields = [.acceptLanguage: language]
        if let name { headers[.authorization] = "Bearer \(name)" }
        return try await execute(uri: uri, method: .get, headers: headers)
    }

    func topic(_ query: String) async throws -> TopicJSON {
        let response = try await get("/api/v1/topics?" + query)
        return try HarkJSON.decode(from: Data(response.body.readableBytesView))
    }

    func post(_ uri: String, _ json: String, as name: String) async throws -> TestResponse {
        try await execute(
            uri: uri, method: .post, headers: [.authorization: "Bearer \(name)", .contentType: "application/json"], body: ByteBuffer(string: json))
    }

    func delete(_ uri: String, as name: String) async throws -> TestResponse {
        try await execute(uri: uri, method: .delete, headers: [.authorization: "Bearer \(name)"])
    }
}

extension TestResponse {
    var text: String { String(buffer: body) }
}
