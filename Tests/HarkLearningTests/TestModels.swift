import Foundation
import HarkCore
import HarkDatabase
import HarkLearning
import HarkModels
import HarkPipeline
import HarkQueue
import HarkWeb
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore

/// The door within a house, over a real database, a real queue and a small real model. Nobody learns by themselves: a test has it done.
struct TestModels: Sendable {
    static let models = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Models").path

    struct Sayings: JudgedTexts {
        let task = TextTask.sentiment

        func text(of itemID: Identifier, in reader: any SQLReader) throws -> String? {
            try reader.firstRow("SELECT text FROM saying WHERE id = ?", itemID)?.text(0)
        }
    }

    let database: SQLiteDatabase
    let clock = ManualClock()
    let learning: Learning
    private let application: @Sendable () throws -> any ApplicationProtocol

    static func with(_ body: @escaping @Sendable (TestModels, any TestClientProtocol) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "hark-models-page-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let world = try await TestModels(folder.path)
        try await world.application().test(.router) { client in try await body(world, client) }
        try await world.database.close()
    }

    private init(_ folder: String) async throws {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        database = try await SQLiteDatabase.open("\(folder)/hark.db")
        try await database.migrate(
            HouseServer.migrations + ReviewLog.migrations + JobQueue.migrations + LearningDoor.migrations
                + [Migration("test.1", ["CREATE TABLE saying (id TEXT PRIMARY KEY, text TEXT NOT NULL)"])])
        let keeper = ModelKeeper(
            database: database, files: ModelFiles(root: "\(folder)/models"), shelf: ModelShelf(fast: [.sentiment: try Self.model(folder)]), clock: clock)
        let library = ModelLibrary(folder: Self.models)
        learning = Learning(
            keeper: keeper, queue: JobQueue(Learning.queueName, database: database, clock: clock), texts: [Sayings()],
            rehearsal: { try Rehearsal(of: $0, in: library) }, features: nil, logger: logger)
        try await keeper.open()
        let pages = try Pages(doors: [LearningDoor.self]), door = LearningDoor(learning: learning, library: library, access: People(), pages: pages)
        let services = HouseServices(
            access: People(), idempotency: Idempotency(database: database, clock: clock), secret: Array(repeating: 7, count: 32),
            readiness: Readiness(), metricsText: { "" }, log: RequestLog(clock: clock, build: "test") { _ in }, logger: logger, clock: clock,
            build: "test")
        var web = WebSettings()
        web.rateLimit = nil
        application = { [web] in try HouseServer(doors: [door], pages: pages, settings: web, services: services).application() }
    }

    private static func model(_ folder: String) throws -> FastTextModel {
        let path = "\(folder)/bundled.hark"
        var settings = TrainingSettings()
        settings.shape = ModelShape(labels: 2, wordBuckets: 1 << 14, gramBuckets: 1 << 14)
        settings.epochs = 10
        settings.heldEvery = 8
        settings.rareWordCount = 1
        let rows = try LabelledTexts(path: "\(models)/sentiment-rehearsal/sentences.tsv", task: .sentiment)
        _ = try LinearTrainer(task: .sentiment, settings: settings).train(on: rows, writingTo: path)
        return try FastTextModel(path: path)
    }

    /// Sentences with a word that nobody had met, corrected by somebody whose word decides. Ids are counted, so that each run splits them alike.
    func teach(_ count: Int = 80) async throws {
        let places = ["The lake", "My street", "Our kitchen", "Her voice", "This train", "The new chair", "That film", "His letter"]
        for number in 0..<count {
            let id = Identifier(high: 1_700_000_000_000 << 16, low: UInt64(2 * number + 1)), now = clock.now
            let judgement = Identifier(high: 1_700_000_000_000 << 16, low: UInt64(2 * number + 2))
            let text = "\(places[number % places.count]) was so lovely and grimbly, I told number \(number) with a happy smile."
            try await database.write { writer in
                try writer.execute("INSERT INTO saying VALUES (?, ?)", id, text)
                try ReviewLog().append(
                    Judgement(
                        id: judgement, task: .sentiment, itemID: id, label: "negative", weight: .decision, judge: "account \(Identifier(high: 1, low: 1))",
                        judgedAt: now, predicted: "positive", confidence: 0.6, model: "m"), in: writer)
            }
        }
    }
}

/// People known by tokens that are their names.
struct People: Access {
    func caller(session: Identifier) -> Caller? { nil }
    func caller(bearer token: String) -> Caller? {
        switch token {
        case "olga": Caller(role: .operator, proof: .token, accountID: Identifier(high: 1, low: 3), username: token)
        case "mo": Caller(role: .member, proof: .token, accountID: Identifier(high: 1, low: 4), username: token, scopes: [.modelWriter])
        case "mara": Caller(role: .member, proof: .token, accountID: Identifier(high: 1, low: 1), username: token)
        default: nil
        }
    }

    func username(of account: Identifier) -> String? { account == Identifier(high: 1, low: 1) ? "mara" : nil }
}

extension TestClientProtocol {
    func ask(
        _ method: HTTPRequest.Method, _ uri: String, as name: String? = nil, _ headers: HTTPFields = [:], body: String? = nil
    ) async throws -> TestResponse {
        var headers = headers
        if let name { headers[.authorization] = "Bearer \(name)" }
        return try await execute(uri: uri, method: method, headers: headers, body: body.map { ByteBuffer(string: $0) })
    }
}

extension TestResponse {
    var text: String { String(buffer: body) }

    func decoded<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value { try HarkJSON.decode(from: Data(body.readableBytesView)) }
}
