import Foundation
import HarkCore
import HarkDatabase
import HarkEmotions
import HarkModels
import HarkPipeline
import HarkQueue
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Synchronization
import Testing

@Suite struct BatchTests {
    private struct Answer: Decodable {
        let id: String, state: String, rows: Int, judged: Int, bad: Int, error: String?
    }

    private static func send(
        _ text: String, _ client: any TestClientProtocol, query: String = "", type: String = "text/plain", as name: String? = "mara",
        key: String? = nil
    ) async throws -> TestResponse {
        var headers = name.map(TestPeople.headers) ?? [:]
        headers[.contentType] = type
        if let key { headers[HTTPField.Name("Idempotency-Key")!] = key }
        return try await client.execute(
            uri: "/api/v1/emotions/batches\(query)", method: .post, headers: headers, body: ByteBuffer(string: text))
    }

    private static func show(_ id: String, _ client: any TestClientProtocol, as name: String = "mara") async throws -> Answer {
        try await client.get("/api/v1/emotions/batches/\(id)", as: name).decoded()
    }

    private static func finish(_ jobs: BatchJobs) async throws { while try await jobs.doNext() {} }

    @Test func aBatchIsJudgedRowByRowAndBadOnesAreToldByTheirLine() async throws {
        try await TestEmotions.with { house, client in
            let response = try await Self.send(
                "n,review\n1,\"I feel bad, I neglected it\"\n2,\n3,what a lovely day\n4\n", client, query: "?tier=fast", type: "text/csv")
            let batch: Answer = try response.decoded()
            #expect(response.status == .accepted && batch.state == "queued" && batch.rows == 4)
            #expect(response.headers[.location] == "/api/v1/emotions/batches/\(batch.id)")
            #expect(try await client.get("/api/v1/emotions/batches/\(batch.id)/result", as: "mara").status == .conflict)
            try await Self.finish(house.door.batchJobs)
            let done = try await Self.show(batch.id, client)
            #expect(done.state == "done" && done.judged == 2 && done.bad == 2)
            let lines = try await client.get("/api/v1/emotions/batches/\(batch.id)/result", as: "mara").text.split(separator: "\r\n")
            #expect(lines.count == 5 && lines[0].hasPrefix("line,text,label,confidence,fear,guilt,joy,anger,disgust,sadness,shame,tier,problem"))
            #expect(lines[1].hasPrefix("2,\"I feel bad, I neglected it\",guilt,") && lines[1].hasSuffix(",fast,"))
            #expect(lines[2].hasPrefix("3,,,") && lines[2].hasSuffix("A sentence needs at least one visible character."))
            #expect(lines[3].hasPrefix("4,what a lovely day,joy,"))
            #expect(lines[4].hasSuffix("This row has no column 2."))
            #expect(try await house.ledger()?.received == 0)
            #expect(try await client.get("/api/v1/emotions?state=predicted", as: "olga").decoded(EmotionList.self).items.count == 2)
        }
    }

    @Test func aBatchMayStayOutOfTheReviewQueue() async throws {
        try await TestEmotions.with { house, client in
            _ = try await Self.send("what a lovely day\n", client, query: "?review=0")
            try await Self.finish(house.door.batchJobs)
            #expect(try await client.get("/api/v1/emotions?state=predicted", as: "olga").decoded(EmotionList.self).items.isEmpty)
        }
    }

    @Test func otherPeopleDoNotSeeABatchAndAVisitorsIsKnownByItsID() async throws {
        try await TestEmotions.with { _, client in
            let batch: Answer = try await Self.send("a\n", client).decoded()
            #expect(try await client.get("/api/v1/emotions/batches/\(batch.id)", as: "milo").status == .notFound)
            #expect(try await client.get("/api/v1/emotions/batches/\(batch.id)").status == .notFound)
            #expect(try await client.get("/api/v1/emotions/batches/\(batch.id)", as: "olga").status == .ok)
            let open: Answer = try await Self.send("a\n", client, as: nil).decoded()
            #expect(try await client.get("/api/v1/emotions/batches/\(open.id)").status == .ok)
            struct List: Decodable { let items: [Answer] }
            #expect(try await client.get("/api/v1/emotions/batches", as: "mara").decoded(List.self).items.map(\.id) == [batch.id])
            #expect(try await client.get("/api/v1/emotions/batches").decoded(List.self).items.isEmpty)
        }
    }

    @Test func aRetryUnderTheSameKeyMakesNoSecondBatch() async throws {
        try await TestEmotions.with { house, client in
            let first: Answer = try await Self.send("a\nb\n", client, key: "tuesday").decoded()
            let second: Answer = try await Self.send("a\nb\n", client, key: "tuesday").decoded()
            #expect(first.id == second.id)
            #expect(try await house.database.read { try $0.firstRow("SELECT COUNT(*) FROM emotion_batch")?.int(0) } == 1)
        }
    }

    @Test func aCancelledBatchStopsAndKeepsWhatItHas() async throws {
        try await TestEmotions.with { house, client in
            let text = (0..<450).map { "sentence \($0)\n" }.joined()
            let batch: Answer = try await Self.send(text, client).decoded()
            #expect(try await house.door.batchJobs.doNext())
            let halfway = try await Self.show(batch.id, client)
            #expect(halfway.state == "running" && halfway.judged == EmotionBatch.partLength)
            let cancelled = try await client.execute(
                uri: "/api/v1/emotions/batches/\(batch.id)/cancel", method: .post, headers: TestPeople.headers("mara"))
            #expect(try cancelled.decoded(Answer.self).state == "cancelled")
            try await Self.finish(house.door.batchJobs)
            #expect(try await Self.show(batch.id, client).judged == EmotionBatch.partLength)
            let result = try await client.get("/api/v1/emotions/batches/\(batch.id)/result", as: "mara").text
            #expect(result.split(separator: "\r\n").count == 1 + EmotionBatch.partLength)
            #expect(try await client.delete("/api/v1/emotions/batches/\(batch.id)", as: "mara").status == .noContent)
            #expect(try await house.database.read { try $0.firstRow("SELECT COUNT(*) FROM emotion_batch_part")?.int(0) } == 0)
        }
    }

    /// The house ends while a part is in its hands; the next one takes it up.
    @Test func afterAKillABatchGoesOnAndJudgesEachRowOnce() async throws {
        try await TestEmotions.with { house, client in
            let text = (0..<450).map { "sentence \($0)\n" }.joined()
            let batch: Answer = try await Self.send(text, client).decoded()
            _ = try await house.door.batchJobs.doNext()
            let held = JobQueue(EmotionsDoor.jobsQueue, database: house.database, clock: house.clock)
            #expect(try await held.receive(1, worker: EmotionsDoor.workersName).count == 1)
            #expect(try await !house.door.batchJobs.doNext())
            #expect(try await held.reclaim(fromWorkersNamed: EmotionsDoor.workersName, reason: "killed") == 1)
            try await Self.finish(house.door.batchJobs)
            let done = try await Self.show(batch.id, client)
            #expect(done.state == "done" && done.judged == 450)
            let lines = try await client.get("/api/v1/emotions/batches/\(batch.id)/result", as: "mara").text.split(separator: "\r\n").dropFirst()
            #expect(lines.map { $0.prefix { $0 != "," } } == (1...450).map { Substring("\($0)") })
        }
    }

    @Test func aBusyModelIsWaitedForAndADeadOneFailsTheBatch() async throws {
        let model = Moody()
        try await TestEmotions.with(understanding: model) { house, client in
            let batch: Answer = try await Self.send("what a lovely day\n", client).decoded()
            for round in 0..<3 {
                #expect(try await house.door.batchJobs.doNext(), "\(round)")
                #expect(try await !house.door.batchJobs.doNext())
                house.clock.advance(bySeconds: 61)
            }
            model.isDown.withLock { $0 = false }
            try await Self.finish(house.door.batchJobs)
            #expect(try await Self.show(batch.id, client).state == "done")
            model.isDown.withLock { $0 = true }
            let second: Answer = try await Self.send("another day\n", client).decoded()
            while try await house.door.batchJobs.doNext() { house.clock.advance(bySeconds: 61) }
            let failed = try await Self.show(second.id, client)
            #expect(failed.state == "failed" && failed.error == "The model is busy.")
        }
    }

    @Test func whatNobodyDecidedIsForgottenAfterSevenDays() async throws {
        try await TestEmotions.with { house, client in
            _ = try await client.decide("I was afraid", "fear", as: "mara")
            _ = try await client.predict("nobody decides this", as: "mara")
            let undone = try await client.decide("decided and taken back", "joy", as: "mara")
            _ = try await client.delete("/api/v1/emotions/\(undone.id)/review", as: "mara")
            _ = try await Self.send("a row of a batch\n", client)
            try await Self.finish(house.door.batchJobs)
            for hours in [24.0 * 6, 26] {
                house.clock.advance(bySeconds: hours * 3600)
                if hours > 100 { _ = try await Self.send("a row of a batch\n", client) }
                try await Self.finish(house.door.batchJobs)
                _ = try await house.door.batchJobs.expire()
                let left: EmotionList = try await client.get("/api/v1/emotions?state=predicted", as: "olga").decoded()
                #expect(left.items.count == (hours < 100 ? 1 : 3), "a batch's row is as young as its judgement")
            }
            #expect(try await client.get("/api/v1/emotions").decoded(EmotionList.self).items.map(\.text) == ["I was afraid"])
            let line = try await house.ledger()
            #expect(line?.stored == 2 && line?.balanced == true)
            house.clock.advance(bySeconds: 8 * 86_400)
            #expect(try await house.door.batchJobs.expire() == "1 predictions and 1 batches forgotten")
            #expect(house.door.chores.map(\.name) == ["emotions.expire"])
            #expect(try await house.database.read { try $0.firstRow("SELECT COUNT(*) FROM emotion_batch")?.int(0) } == 0)
        }
    }

    @Test func whatWasCutOffWhileItCameInIsForgottenAtTheNextStart() async throws {
        try await TestEmotions.with { house, _ in
            let time = house.clock.now
            let queued = try await house.door.batches.take(Array("one\n".utf8), .init(form: BatchForm(format: .lines)), owner: nil)
            try await house.database.write { writer in
                try writer.execute(
                    "INSERT INTO emotion_batch (id, name, tier, reviewed, state, row_count, created_at) VALUES ('x', '', 'auto', 0, 'receiving', 1, ?)",
                    time)
                try writer.execute("INSERT INTO emotion_batch_part (batch, part, input) VALUES ('x', 0, '[]')")
            }
            try await house.door.recover()
            let left = try await house.database.read { reader in
                (try reader.rows("SELECT id FROM emotion_batch").map { try $0.text(0) }, try reader.rows("SELECT batch FROM emotion_batch_part").count)
            }
            #expect(left.0 == [queued.id.description] && left.1 == 1)
        }
    }
}

/// A real model behind one that has moods.
private final class Moody: TextUnderstanding {
    let isDown = Mutex(true)
    var task: TextTask { .emotion }

    func predict(_ texts: [String], tier: TierChoice) async throws -> [Prediction] {
        guard !isDown.withLock({ $0 }), let model = TinyModel.understanding else { throw HarkError(.overloaded, "The model is busy.") }
        return try await model.predict(texts, tier: tier)
    }
}
