import Foundation
import HarkCache
import HarkCore
import HarkDatabase
import HarkObjects
import HarkPhotos
import HarkPipeline
import HarkQueue
import HarkWeb
import HarkWorkers
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore

/// The door within a house, over a real database, real objects and a real queue, with a clock that is moved by hand. Nobody works: a test
/// takes the workers' part itself.
struct TestPhotos: Sendable {
    let database: SQLiteDatabase
    let objects: StubbornObjects
    let jobs: JobQueue
    let cache = PhotoCache(pool: CachePool(nodes: 2, CacheNodeSettings(capacityBytes: 8 << 20)))
    let clock = ManualClock()
    let door: PhotosDoor
    private let application: @Sendable () throws -> any ApplicationProtocol

    static func with(
        _ settings: PhotosSettings = PhotosSettings(), versions: PictureVersions = PictureVersions(),
        _ body: @escaping @Sendable (TestPhotos, any TestClientProtocol) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "hark-photos-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let photos = try await TestPhotos(folder: folder.path, settings, versions)
        try await photos.application().test(.router) { client in try await body(photos, client) }
        try await photos.database.close()
    }

    private init(folder: String, _ settings: PhotosSettings, _ versions: PictureVersions) async throws {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        database = try await SQLiteDatabase.open("\(folder)/hark.db")
        try await database.migrate(HouseServer.migrations + Ledger.migrations + JobQueue.migrations + WorkerPool.migrations + PhotosDoor.migrations)
        objects = StubbornObjects(try await DiskObjectStore.open("\(folder)/objects", clock: clock, logger: logger))
        let deaths = PhotosDoor.deaths(in: database)
        jobs = JobQueue(PhotosDoor.jobsQueue, database: database, clock: clock, whenDead: deaths.note)
        let pages = try Pages(doors: [PhotosDoor.self])
        let door = PhotosDoor(
            database: database, objects: objects, jobs: jobs, deaths: deaths, cache: cache, pages: pages, clock: clock, settings: settings, versions: versions,
            offersSamples: true
        ) { [jobs, objects, database, clock] handler in
            WorkerPool(
                "photos", settings: WorkerPoolSettings(), program: .ofThisProcess(environment: [:]), queue: jobs, objects: objects, handler: handler,
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
        try await database.read { try Ledger.audit([PhotosDoor.name: PhotosDoor.itemCount], in: $0) }[PhotosDoor.name]
    }

    func objectCount() async throws -> Int {
        var count = 0
        for bucket in [ObjectName.Bucket.photos, .renditions, .photoPieces] {
            count += try await objects.list(bucket, prefix: "", after: nil, limit: 1000).count
        }
        return count
    }

    /// Does what a worker would: takes the jobs that wait, one after the other, and answers each.
    func work(_ answer: @Sendable (_ steps: [String]) throws -> Answer = { _ in .report() }) async throws {
        struct Order: Decodable { let steps: [String] }
        while let job = try await jobs.receive(1, worker: "worker 1").first {
            guard let assignment = try await door.jobs.assignment(for: job) else { continue }
            let steps = try HarkJSON.decode(Order.self, from: Data(assignment.parameters)).steps
            switch try answer(steps) {
            case .report(let labels, let text, let features):
                try await door.jobs.finished(job, Self.report(steps, labels, text, features), worker: "worker 1", seconds: 0.25)
            case .refused(let reason): try await door.jobs.refused(job, reason)
            case .died: try await door.jobs.failed(job, "The worker died.", killedWorker: true)
            }
        }
    }

    enum Answer {
        case report(labels: [(String, Double)] = [("lighthouse", 0.7), ("breakwater", 0.05)], text: [String] = ["Grüße aus Rimini"], features: [Float] = [1, 0])
        case refused(String), died
    }

    /// The bytes that a worker answers: words, thumbnail, view, features, each after its length.
    static func report(_ steps: [String], _ labels: [(String, Double)], _ text: [String], _ features: [Float]) -> [UInt8] {
        let isLook = steps.contains("labels")
        let box = #"[{"x":0.1,"y":0.1},{"x":0.9,"y":0.1},{"x":0.9,"y":0.2},{"x":0.1,"y":0.2}]"#
        let labels = labels.map { #"{"name":"\#($0.0)","confidence":\#($0.1),"kinds":["building"]}"# }.joined(separator: ",")
        let lines = text.map { #"{"text":"\#($0)","confidence":0.9,"box":\#(box)}"# }.joined(separator: ",")
        let found = isLook ? #""labels":[\#(labels)]"# : #""lines":[\#(lines)]"#
        let words = #"{"width":3,"height":2,\#(found),"versions":{"renditions":"1","labels":"l","text":"t"},"milliseconds":{}}"#
        var numbers = ByteBuffer()
        for number in features { numbers.writeInteger(number.bitPattern, endianness: .little) }
        var bytes = ByteBuffer()
        for part in [ByteBuffer(string: words), ByteBuffer(string: isLook ? "thumb" : ""), ByteBuffer(string: isLook ? "view" : ""), isLook ? numbers : ByteBuffer()] {
            bytes.writeInteger(UInt32(part.readableBytes), endianness: .little)
            bytes.writeImmutableBuffer(part)
        }
        return Array(bytes.readableBytesView)
    }

    /// A PNG of `width` × `height` by its head; what follows tells it from others.
    static func png(width: Int = 3, height: Int = 2, _ more: String = "") -> ByteBuffer {
        var bytes = ByteBuffer(bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        bytes.writeInteger(UInt32(13))
        bytes.writeString("IHDR")
        bytes.writeInteger(UInt32(width))
        bytes.writeInteger(UInt32(height))
        bytes.writeBytes([8, 2, 0, 0, 0] + [0, 0, 0, 0])
        bytes.writeString(more)
        return bytes
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

struct PhotoAnswer: Decodable, Equatable {
    let key: String, bytes: Int, type: String, width: Int, height: Int, sha256: String, state: String
    let error: String?
}

struct ListAnswer<Item: Decodable>: Decodable {
    let items: [Item]
    let next: String?
}

struct LabelsAnswer: Decodable {
    struct Label: Decodable { let name: String, confidence: Double, source: String }
    let labels: [Label]
}

extension TestClientProtocol {
    func send(
        _ method: HTTPRequest.Method, _ uri: String, as person: String = "ada", headers: HTTPFields = [:], _ body: ByteBuffer? = nil
    ) async throws -> TestResponse {
        var headers = headers
        headers[.authorization] = "Bearer \(person)"
        return try await execute(uri: uri, method: method, headers: headers, body: body)
    }

    func get(_ uri: String, as person: String = "ada", headers: HTTPFields = [:]) async throws -> TestResponse {
        try await send(.get, uri, as: person, headers: headers)
    }

    @discardableResult
    func put(_ key: String, _ bytes: ByteBuffer = TestPhotos.png(), replacing: Bool = false, as person: String = "ada") async throws -> TestResponse {
        try await send(.put, "/api/v1/photos/\(Link.segment(key))" + (replacing ? "?replace=true" : ""), as: person, bytes)
    }

    func json(_ method: HTTPRequest.Method, _ uri: String, _ json: String, as person: String = "ada") async throws -> TestResponse {
        try await send(method, uri, as: person, headers: [.contentType: "application/json"], ByteBuffer(string: json))
    }

    func photos(_ query: [(String, String)] = [], as person: String = "ada") async throws -> [PhotoAnswer] {
        try await get(Link.to("/api/v1/photos", query), as: person).decoded(ListAnswer<PhotoAnswer>.self).items
    }
}

extension TestResponse {
    var text: String { String(buffer: body) }

    func decoded<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
        try HarkJSON.decode(from: Data(body.readableBytesView))
    }
}
