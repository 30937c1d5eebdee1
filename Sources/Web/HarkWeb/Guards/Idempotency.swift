public import HarkCore
import HarkCrypto
public import HarkDatabase
import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization

/// `Idempotency-Key`: a retry answers what the first request answered, for 24 hours, for every POST.
///
/// The answer is kept in the same database as the item, so that no crash can separate them: see
/// Documentation/decisions/0003-a-retry-makes-nothing-twice.md.
public final class Idempotency: Sendable {
    public static let migrations = [
        Migration(
            "web.2-idempotency",
            [
                """
                CREATE TABLE web_idempotency (scope TEXT PRIMARY KEY, body_hash TEXT NOT NULL, status INTEGER NOT NULL, \
                type TEXT NOT NULL, location TEXT, body BLOB NOT NULL, created_at INTEGER NOT NULL)
                """,
                "CREATE INDEX web_idempotency_age ON web_idempotency (created_at)",
            ])
    ]

    private static let lifetime = 86_400.0

    private let database: any SQLDatabase
    private let clock: any WallClock
    /// What runs at this moment. One process owns the data folder, so nobody else runs the same.
    private let running = Mutex<Set<String>>([])

    public init(database: any SQLDatabase, clock: any WallClock) {
        self.database = database
        self.clock = clock
    }

    /// Deletes what is older than a day; readers ignore it anyway.
    /// - Returns: how many answers there were.
    @discardableResult
    public func expire() async throws -> Int {
        let limit = clock.now.advanced(bySeconds: -Self.lifetime)
        return try await database.write { try $0.execute("DELETE FROM web_idempotency WHERE created_at < ?", limit) }
    }

    /// Answers from what is kept, or runs `body` and keeps its answer before it is sent.
    /// - Parameter seal: closes what is kept, where the answer holds a secret.
    /// - Throws: `.malformed` for a key that is none, `.unacceptable` for another body under the same key, `.conflict` while the
    ///   first request still runs; what `body` throws. Only answers of success are kept: a failed request did nothing.
    func answer(
        key: String, scope: String, requestBody: HashedBody, seal: AnswerSeal? = nil, _ body: (IdempotencyRecord) async throws -> Response
    ) async throws -> Response {
        guard (1...200).contains(key.utf8.count), key.utf8.allSatisfy({ 0x21...0x7E ~= $0 }) else {
            throw HarkError(.malformed, "An Idempotency-Key has 1 to 200 visible ASCII characters.")
        }
        let scope = SHA256.hash("\(scope)\u{0}\(key)").hexText
        guard running.withLock({ $0.insert(scope).inserted }) else {
            throw HarkError(.conflict, "The first request with this Idempotency-Key still runs.").retry(after: 1)
        }
        defer { running.withLock { _ = $0.remove(scope) } }
        if let kept = try await find(scope) {
            for try await _ in requestBody {}
            guard kept.bodyHash == requestBody.hash else {
                throw HarkError(.unacceptable, "This Idempotency-Key was used for another request.")
            }
            return Self.response(try seal?.opened(kept.answer) ?? kept.answer, isSecret: seal != nil)
        }
        let record = IdempotencyRecord(scope: scope, body: requestBody, seal: seal, time: clock.now)
        let response = try await body(record)
        if record.isDone || !(200..<400).contains(response.status.code) { return response }
        let answer = try await response.collected()
        try await database.write { try record.record(answer, in: $0) }
        return Self.response(answer, isSecret: seal != nil)
    }

    private static func response(_ answer: Answer, isSecret: Bool) -> Response {
        var response = answer.response
        if isSecret { response.headers[.cacheControl] = "no-store" }
        return response
    }

    private func find(_ scope: String) async throws -> (bodyHash: String, answer: Answer)? {
        let oldest = clock.now.advanced(bySeconds: -Self.lifetime)
        let row = try await database.read {
            try $0.firstRow(
                "SELECT body_hash, status, type, location, body FROM web_idempotency WHERE scope = ? AND created_at >= ?", scope, oldest)
        }
        guard let row else { return nil }
        let answer = Answer(
            HTTPResponse.Status(code: try row.int(1)), type: try row.text(2), location: try row.optional(3, SQLRow.text),
            body: try row.bytes(4))
        return (try row.text(0), answer)
    }
}

/// The place of one answer under its key. Whoever writes an item calls `record` in the item's own transaction: then either both
/// are there after a crash, or neither, and a retry cannot make a second item. Where a handler does not, the house records
/// the answer after it and before it is sent.
public struct IdempotencyRecord: Sendable {
    private final class Mark: Sendable {
        let isDone = Mutex(false)
    }

    fileprivate let scope: String, body: HashedBody, seal: AnswerSeal?, time: Timestamp
    private let mark = Mark()

    fileprivate init(scope: String, body: HashedBody, seal: AnswerSeal?, time: Timestamp) {
        self.scope = scope
        self.body = body
        self.seal = seal
        self.time = time
    }

    /// Where the body is streamed, it has been read by now: the answer is kept beside its hash.
    public func record(_ answer: Answer, in writer: any SQLWriter) throws {
        let answer = try seal?.closed(answer) ?? answer
        try writer.execute(
            """
            INSERT INTO web_idempotency (scope, body_hash, status, type, location, body, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (scope) DO UPDATE SET body_hash = excluded.body_hash, status = excluded.status, type = excluded.type,
            location = excluded.location, body = excluded.body, created_at = excluded.created_at
            """, scope, body.hash, answer.status.code, answer.type, answer.location, answer.body, time)
        mark.isDone.withLock { $0 = true }
    }

    fileprivate var isDone: Bool { mark.isDone.withLock { $0 } }
}
