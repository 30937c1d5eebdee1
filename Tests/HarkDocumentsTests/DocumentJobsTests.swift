import Foundation
import HarkCore
import HarkDocuments
import HarkObjects
import HarkPipeline
import HarkQueue
import HarkWeb
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

/// What becomes of a document while its job is in workers' hands.
@Suite struct DocumentJobsTests {
    @Test func whatIsNoTextFailsWithItsReasonAndCanBeTriedAgain() async throws {
        try await TestDocuments.with { house, client in
            let id = try #require(try await client.upload("picture.txt", "\u{0}").items.first?.id)
            try await house.work { _, _, _ in .refused("documents.refused.binary") }
            let failed = try await client.document(id)
            #expect(failed.state == "failed" && failed.error == "This is not a text.")
            #expect(try await house.jobs.counts().dead == 0)
            let retried = try await client.execute(uri: "/api/v1/documents/\(id)/retry", method: .post, headers: [.authorization: "Bearer ada"])
            #expect(retried.status == .accepted)
            #expect(try await client.document(id).state == "queued")
            try await house.work { _, _, _ in TestDocuments.words("so") }
            #expect(try await client.document(id).state == "done")
            let again = try await client.execute(uri: "/api/v1/documents/\(id)/retry", method: .post, headers: [.authorization: "Bearer ada"])
            #expect(again.status == .conflict)
            #expect(try await house.ledger()?.balanced == true)
        }
    }

    @Test func aJobThatKillsItsWorkersEndsInTheDeadLettersAndFailsItsDocument() async throws {
        try await TestDocuments.with { house, client in
            let id = try #require(try await client.upload("bomb.txt", "x").items.first?.id)
            try await house.work { _, _, _ in .died }
            #expect(try await client.document(id).state == "queued")
            var deaths = 1
            while let job = try await house.jobs.receive(1, worker: "quarantine", quarantined: true).first {
                _ = try await house.door.jobs.assignment(for: job)
                try await house.door.jobs.failed(job, "The worker died.", killedWorker: true)
                deaths += 1
            }
            let document = try await client.document(id)
            #expect(deaths == 5 && document.state == "failed" && document.attempts == 5)
            #expect(document.error == "It was tried 5 times and never succeeded. The last time: The worker died.")
            #expect(try await house.jobs.counts().dead == 1)
        }
    }

    /// Its workers said nothing: each time the house was killed over it.
    @Test func aJobWhoseHouseIsKilledOverItFiveTimesFailsItsDocument() async throws {
        try await TestDocuments.with { house, client in
            let id = try #require(try await client.upload("bomb.txt", "x").items.first?.id)
            for attempt in 1...5 {
                let job = try #require(try await house.jobs.receive(1, worker: "documents").first)
                _ = try await house.door.jobs.assignment(for: job)
                #expect(try await client.document(id).state == "processing")
                #expect(try await house.jobs.reclaim(fromWorkersNamed: "documents", reason: "Hark stopped while a worker had it") == 1)
                try await house.door.recover()
                #expect(try await client.document(id).state == (attempt < 5 ? "queued" : "failed"))
            }
            let document = try await client.document(id)
            #expect(document.error == "It was tried 5 times and never succeeded. The last time: Hark stopped while a worker had it")
            #expect(try await house.jobs.counts().dead == 1)
            // Another life, as for any dead letter.
            let redriven = try await client.execute(uri: "/api/v1/queue/redrive", method: .post, headers: [.authorization: "Bearer olga"])
            #expect(redriven.text == #"{"redriven":1}"#)
            try await house.work { _, _, _ in TestDocuments.words("so") }
            #expect(try await client.document(id).state == "done")
        }
    }

    @Test func aJobWhoseWorkersFallSilentFailsItsDocument() async throws {
        try await TestDocuments.with { house, client in
            let id = try #require(try await client.upload("bomb.txt", "x").items.first?.id)
            for _ in 1...5 {
                let job = try #require(try await house.jobs.receive(1, worker: "remote").first)
                _ = try await house.door.jobs.assignment(for: job)
                house.clock.advance(bySeconds: 61)
            }
            #expect(try await house.jobs.counts().dead == 1)
            let document = try await client.document(id)
            #expect(document.state == "failed" && document.error?.contains("not finished in time (60 s)") == true)
        }
    }

    @Test func aReceiptThatIsNoLongerHeldChangesNothing() async throws {
        try await TestDocuments.with { house, client in
            let id = try #require(try await client.upload("a.txt", "x").items.first?.id)
            let late = try #require(try await house.jobs.receive(1, worker: "slow").first)
            _ = try await house.door.jobs.assignment(for: late)
            house.clock.advance(bySeconds: 61)
            guard case .result(let wrong) = TestDocuments.words("wrong") else { return }
            try await house.work { _, _, _ in TestDocuments.words("right") }
            try await house.door.jobs.finished(late, wrong, worker: "slow", seconds: 70)
            try await house.door.jobs.failed(late, "too late", killedWorker: false)
            let document = try await client.document(id)
            #expect(document.state == "done" && document.words?.first?.word == "right")
            #expect(try await house.results.counts().visible == 1)
        }
    }

    @Test func aDocumentThatIsDeletedWhileItIsCountedStaysDeleted() async throws {
        try await TestDocuments.with { house, client in
            let id = try #require(try await client.upload("a.txt", "x").items.first?.id)
            let job = try #require(try await house.jobs.receive(1, worker: "worker 1").first)
            _ = try await house.door.jobs.assignment(for: job)
            _ = try await client.execute(uri: "/api/v1/documents/\(id)", method: .delete, headers: [.authorization: "Bearer ada"])
            guard case .result(let words) = TestDocuments.words("so") else { return }
            try await house.door.jobs.finished(job, words, worker: "worker 1", seconds: 1)
            #expect(try await client.documents().isEmpty)
            #expect(try await house.results.counts().visible == 0)
            #expect(try await house.ledger()?.balanced == true)
        }
    }

    @Test func anArchivesMembersBecomeDocumentsOfTheirOwn() async throws {
        try await TestDocuments.with { house, client in
            let packed = TarFile.make([("texts/one.txt", Array("1".utf8)), ("texts/two.txt", Array("2".utf8)), ("inner.zip", [1, 2, 3])])
            let response = try await client.execute(
                uri: "/api/v1/documents?name=all.tar", method: .post, headers: [.authorization: "Bearer ada"], body: ByteBuffer(bytes: packed))
            let id = try #require(try response.items.first?.id)
            try await house.work { task, bytes, parameters in
                guard task == Unpack.name else { return TestDocuments.words("so") }
                return .result(try bytes.withUnsafeBytes { try Unpack.unpack($0, from: 0, limits: ArchiveLimits()) })
            }
            let archive = try await client.document(id)
            #expect(archive.state == "done" && archive.kind == "archive" && archive.members == 2)
            let members = try await client.documents([("parent", id)])
            #expect(members.map(\.name) == ["two.txt", "one.txt"] && members.allSatisfy { $0.state == "done" && $0.parent == id })
            let line = try await house.ledger()
            #expect(line?.received == 4 && line?.stored == 3 && line?.rejected == 1 && line?.balanced == true)
        }
    }

    @Test func bytesThatNoDocumentKnowsOfAreSweptAway() async throws {
        try await TestDocuments.with { house, client in
            _ = try await client.upload("kept.txt", "x")
            let upload = try await house.door.intake.upload("cut off.txt", AsyncStream { $0.yield(ByteBuffer(string: "y")); $0.finish() }, digest: nil)
            #expect(upload.byteCount == 1)
            #expect(try await house.objectCount() == 4)
            house.clock.advance(bySeconds: 1)
            #expect(try await house.door.sweep.sweep(before: house.clock.now) == 2)
            #expect(try await house.objectCount() == 2)
        }
    }
}

/// Archives as other programs write them (POSIX.1-1988, ustar).
enum TarFile {
    static func make(_ members: [(path: String, bytes: [UInt8])]) -> [UInt8] {
        members.flatMap { member(path: $0.path, $0.bytes) } + [UInt8](repeating: 0, count: 1024)
    }

    private static func member(path: String, _ bytes: [UInt8]) -> [UInt8] {
        var header = [UInt8](repeating: 0, count: 512)
        func put(_ text: String, at place: Int) { header.replaceSubrange(place..<place + text.utf8.count, with: Array(text.utf8)) }
        put(path, at: 0)
        put("0000644\0", at: 100)
        put("0000000\0", at: 108)
        put("0000000\0", at: 116)
        put(octal(bytes.count, 11) + " ", at: 124)
        put("00000000000 ", at: 136)
        put("        ", at: 148)
        put("0", at: 156)
        put("ustar\0", at: 257)
        put("00", at: 263)
        put(octal(header.reduce(0) { $0 + Int($1) }, 6) + "\0 ", at: 148)
        return header + bytes + [UInt8](repeating: 0, count: (512 - bytes.count % 512) % 512)
    }

    private static func octal(_ number: Int, _ digits: Int) -> String {
        let text = String(number, radix: 8)
        return String(repeating: "0", count: digits - text.count) + text
    }
}
