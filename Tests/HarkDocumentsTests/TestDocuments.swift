import Foundation
import HarkCore
import HarkDatabase
import HarkDocuments
import HarkObjects
import HarkPipeline
import HarkQueue
import HarkWeb
import HarkWorkers
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore

/// The door within a house, over a real database, real objects and real queues, with a clock that is moved by hand. Nobody works: a
/// test takes the workers' part itself.
struct TestDocuments: Sendable {
    let database: SQLiteDatabase
    let objects: DiskObjectStore
    let jobs: JobQueue, results: JobQueue
    let clock = ManualClock()
    let door: DocumentsDoor
    private let application: @Sendable () throws -> any ApplicationProtocol

    static func with(
        _ settings: DocumentsSettings = DocumentsSettings(), _ body: @escaping @Sendable (TestDocuments, any TestClientProtocol) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "hark-documents-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let documents = try await TestDocuments(folder: folder.path, settings)
        try await documents.application().test(.router) { client in try await body(documents, client) }
        try await documents.database.close()
    }

    private init(folder: String, _ settings: DocumentsSettings) async throws {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        database = try await SQLiteDatabase.open("\(folder)/hark.db")
        try await database.migrate(HouseServer.migrations + Ledger.migrations + JobQueue.migrations + WorkerPool.migrations + DocumentsDoor.migrations)
        objects = try await DiskObjectStore.open("\(folder)/objects", clock: clock, logger: logger)
        let deaths = DocumentsDoor.deaths(in: database)
        jobs = JobQueue(DocumentsDoor.jobsQueue, database: database, clock: clock, whenDead: deaths.note)
        results = JobQueue(DocumentsDoor.resultsQueue, database: database, clock: clock, settings: .results)
        let pages = try Pages(doors: [DocumentsDoor.self])
        let door = DocumentsDoor(
            database: database, objects: objects, jobs: jobs, deaths: deaths, results: results, pages: pages, clock: clock, settings: settings
        ) { [jobs, objects, database, clock] handler in
            WorkerPool(
                "documents", settings: WorkerPoolSettings(), program: .ofThisProcess(environment: [:]), queue: jobs, objects: objects, handler: handler,
                database: database, clock: clock, logger: logger)
        }
        self.door = door
        let services = HouseServices(
            access: People(), idempotency: Idempotency(database: database, clock: clock), secret: Array(repeating: 7, count: 32),
            readiness: Readiness(), metricsText: { "" }, log: RequestLog(clock: clock, build: "test") { _ in }, logger: logger,
            clock: clock, build: "test")
        var web = WebSettings()
        web.rateLimit = nil
        application = { [web] in try HouseServer(doors: [door], pages: pages, settings: web, services: services).application() }
    }

    func ledger() async throws -> LedgerLine? {
        try await database.read { try Ledger.audit([DocumentsDoor.name: DocumentsDoor.itemCount], in: $0) }[DocumentsDoor.name]
    }

    func objectCount() async throws -> Int {
        var count = 0
        for bucket in [ObjectName.Bucket.uploading, .processing] { count += try await objects.list(bucket, prefix: "", after: nil, limit: 1000).count }
        return count
    }

    /// Does what a worker would: takes the jobs that wait, one after the other, and answers each with `answer` of its bytes.
    func work(_ answer: @Sendable (_ task: String, _ bytes: [UInt8], _ parameters: [UInt8]) throws -> Answer) async throws {
        while let job = try await jobs.receive(1, worker: "worker 1").first {
            guard let assignment = try await door.jobs.assignment(for: job) else { continue }
            var bytes: [UInt8] = []
            if let object = assignment.object, let read = try await objects.read(object, nil) {
                for try await piece in read.pieces { bytes += Array(piece.readableBytesView) }
            }
            switch try answer(assignment.task, bytes, assignment.parameters) {
            case .result(let result): try await door.jobs.finished(job, result, worker: "worker 1", seconds: 0.25)
            case .refused(let reason): try await door.jobs.refused(job, reason)
            case .died: try await door.jobs.failed(job, "The worker died.", killedWorker: true)
            }
        }
    }

    enum Answer {
        case result([UInt8]), refused(String), died
    }

    /// The result of a text in which `word` stands three times.
    static func words(_ word: String) -> Answer {
        .result(Array(#"{"total":5,"distinct":3,"encoding":"UTF-8","words":[{"word":"\#(word)","count":3},{"word":"and","count":1},{"word":"so","count":1}]}"#.utf8))
    }
}

/// Three people, known by tokens.
private struct People: Access {
    private static let ids: [String: Identifier] = {
        let generator = IdentifierGenerator(clock: SystemClock())
        return ["ada": generator.next(), "bea": generator.next(), "olga": generator.next()]
    }()

    func caller(session: Identifier) -> Caller? { nil }

    func caller(bearer token: String) -> Caller? {
        Self.ids[token].map { Caller(role: token == "olga" ? .operator : .member, proof: .token, accountID: $0, username: token) }
    }
}

struct DocumentAnswer: Decodable, Equatable {
    struct Word: Decodable, Equatable { let word: String, count: Int }
    let id: String, name: String, state: String
    let bytes: Int?, attempts: Int?, total: Int?, distinct: Int?, members: Int?
    let kind: String?, error: String?, code: String?, encoding: String?, worker: String?, parent: String?
    let words: [Word]?
    let duplicate: Bool?
}

struct UploadItem: Decodable, Equatable {
    let id: String?, name: String, state: String?, duplicate: Bool?, error: String?, code: String?
}

struct ListAnswer<Item: Decodable>: Decodable {
    let items: [Item]
    let next: String?
}

extension TestClientProtocol {
    func get(_ uri: String, as person: String = "ada") async throws -> TestResponse {
        try await execute(uri: uri, method: .get, headers: [.authorization: "Bearer \(person)"])
    }

    func upload(_ name: String, _ text: String, as person: String = "ada", headers: HTTPFields = [:]) async throws -> TestResponse {
        var headers = headers
        headers[.authorization] = "Bearer \(person)"
        return try await execute(uri: Link.to("/api/v1/documents", [("name", name)]), method: .post, headers: headers, body: ByteBuffer(string: text))
    }

    /// Files of one form.
    func submit(_ files: [(name: String, text: String)], as person: String = "ada", headers: HTTPFields = [:]) async throws -> TestResponse {
        var headers = headers
        headers[.authorization] = "Bearer \(person)"
        headers[.contentType] = "multipart/form-data; boundary=b0undary"
        let parts = files.map { "--b0undary\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\($0.name)\"\r\n\r\n\($0.text)\r\n" }
        return try await execute(
            uri: "/api/v1/documents", method: .post, headers: headers, body: ByteBuffer(string: parts.joined() + "--b0undary--\r\n"))
    }

    func documents(_ query: [(String, String)] = [], as person: String = "ada") async throws -> [DocumentAnswer] {
        try await get(Link.to("/api/v1/documents", query), as: person).decoded(ListAnswer<DocumentAnswer>.self).items
    }

    func document(_ id: String, as person: String = "ada") async throws -> DocumentAnswer {
        try await get("/api/v1/documents/\(id)", as: person).decoded()
    }
}

extension TestResponse {
    var text: String { String(buffer: body) }

    func decoded<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
        try HarkJSON.decode(from: Data(body.readableBytesView))
    }

    var items: [UploadItem] { get throws { try decoded(ListAnswer<UploadItem>.self).items } }
}
