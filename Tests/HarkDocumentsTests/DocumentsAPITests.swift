import Foundation
import HarkCore
import HarkDocuments
import HarkPipeline
import HarkQueue
import HarkWeb
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@Suite struct DocumentsAPITests {
    @Test func aDocumentIsQueuedCountedAndAnswered() async throws {
        try await TestDocuments.with { house, client in
            let response = try await client.upload("a letter.txt", "so and so")
            let item = try #require(try response.items.first)
            #expect(response.status == .accepted && item.name == "a letter.txt" && item.state == "queued")
            #expect(try await house.jobs.counts().visible == 1)
            #expect(try await house.objectCount() == 2)
            try await house.work { task, bytes, _ in
                #expect(task == CountWords.name && String(decoding: bytes, as: UTF8.self) == "so and so")
                return TestDocuments.words("so")
            }
            let document = try await client.document(#require(item.id))
            #expect(document.state == "done" && document.attempts == 1 && document.bytes == 9 && document.total == 5 && document.distinct == 3)
            #expect(document.words?.first == DocumentAnswer.Word(word: "so", count: 3) && document.worker == "worker 1")
            #expect(try await house.results.counts().visible == 1)
            let counts = try await house.jobs.counts()
            #expect(counts.visible == 0 && counts.inFlight == 0 && counts.done == 1)
            let line = try await house.ledger()
            #expect(line?.received == 1 && line?.stored == 1 && line?.balanced == true)
        }
    }

    @Test(arguments: ["", " ", ".", "..", "a/..", "\u{7}", String(repeating: "é", count: 256)])
    func aNameThatCannotBeIsRefusedAlikeWhateverIsWrongWithIt(_ name: String) async throws {
        try await TestDocuments.with { house, client in
            let refused = try await client.upload(name, "so")
            struct Problem: Decodable { let errors: [HarkError.FieldProblem] }
            let fields = try refused.decoded(Problem.self).errors.map(\.field)
            #expect(refused.status == .unprocessableContent && fields == ["name"])
            #expect(try await house.objectCount() == 0)
        }
    }

    @Test func ofManyFilesABadOneGetsItsOwnErrorAndTheRestIsKept() async throws {
        var settings = DocumentsSettings()
        settings.byteLimit = 100
        try await TestDocuments.with(settings) { house, client in
            let long = String(repeating: "long ", count: 50)
            let response = try await client.submit([("one.txt", "1"), ("two.txt", long), ("\u{1}", "x"), ("dir/three.txt", "3")])
            let items = try response.items
            #expect(response.status == .accepted)
            #expect(items.map(\.name) == ["one.txt", "two.txt", "\u{1}", "three.txt"])
            #expect(items.map(\.code) == [nil, "tooLarge", "unacceptable", nil])
            #expect(try await client.documents().map(\.name) == ["three.txt", "one.txt"])
            let line = try await house.ledger()
            #expect(line?.received == 4 && line?.stored == 2 && line?.rejected == 2 && line?.balanced == true)
            #expect(try await house.objectCount() == 4)
        }
    }

    @Test func oneFileAloneThatIsRefusedIsAProblem() async throws {
        var settings = DocumentsSettings()
        settings.byteLimit = 4
        try await TestDocuments.with(settings) { house, client in
            #expect(try await client.upload("x.txt", "12345").status == .contentTooLarge)
            #expect(try await client.upload("", "1").status == .unprocessableContent)
            #expect(try await client.submit([("x.txt", "12345")]).status == .contentTooLarge)
            #expect(try await client.submit([]).status == .unprocessableContent)
            let line = try await house.ledger()
            #expect(line?.received == 4 && line?.rejected == 4 && line?.balanced == true)
            #expect(try await house.objectCount() == 0)
        }
    }

    @Test func aFormThatBreaksOffLeavesNothing() async throws {
        try await TestDocuments.with { house, client in
            let body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nwhole\r\n--b\r\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"b.txt\"\r\n\r\nbroken"
            let headers: HTTPFields = [.authorization: "Bearer ada", .contentType: "multipart/form-data; boundary=b"]
            let response = try await client.execute(uri: "/api/v1/documents", method: .post, headers: headers, body: ByteBuffer(string: body))
            #expect(response.status == .badRequest)
            #expect(try await client.documents().isEmpty)
            #expect(try await house.objectCount() == 0)
            #expect(try await house.ledger()?.balanced == true)
        }
    }

    @Test func whatTheSenderSaysOfTheBytesIsChecked() async throws {
        try await TestDocuments.with { house, client in
            let digest = HTTPField.Name("Content-Digest")!
            let right = "sha-256=:LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=:"
            let accepted = try await client.upload("a.txt", "hello", headers: [digest: right])
            #expect(accepted.status == .accepted)
            #expect(try await client.upload("b.txt", "hullo", headers: [digest: right]).status == .badRequest)
            #expect(try await client.upload("c.txt", "hello", headers: [digest: "sha-256=:AAAA:"]).status == .badRequest)
            #expect(try await client.documents().map(\.name) == ["a.txt"])
            #expect(try await house.objectCount() == 2)
        }
    }

    @Test func theSameAgainIsADuplicateAndTheSameContentIsAnsweredAtOnce() async throws {
        try await TestDocuments.with { house, client in
            let first = try #require(try await client.upload("a.txt", "so and so").items.first)
            try await house.work { _, _, _ in TestDocuments.words("so") }
            let again = try #require(try await client.upload("a.txt", "so and so").items.first)
            #expect(again.id == first.id && again.duplicate == true && again.state == "done")
            let other = try #require(try await client.upload("b.txt", "so and so").items.first)
            #expect(other.id != first.id && other.state == "done" && other.duplicate == nil)
            #expect(try await client.document(#require(other.id)).words?.first?.word == "so")
            // Somebody else's equal content is nobody's business: it is counted anew.
            #expect(try await client.upload("a.txt", "so and so", as: "bea").items.first?.state == "queued")
            let line = try await house.ledger()
            #expect(line?.received == 4 && line?.stored == 3 && line?.duplicate == 1 && line?.balanced == true)
            #expect(try await house.objectCount() == 6)
        }
    }

    @Test func peopleSeeTheirOwnAndOperatorsAll() async throws {
        try await TestDocuments.with { house, client in
            let mine = try #require(try await client.upload("mine.txt", "1").items.first?.id)
            _ = try await client.upload("hers.txt", "2", as: "bea")
            #expect(try await client.documents(as: "ada").map(\.name) == ["mine.txt"])
            #expect(try await client.documents(as: "bea").map(\.name) == ["hers.txt"])
            #expect(try await client.documents(as: "olga").map(\.name) == ["hers.txt", "mine.txt"])
            #expect(try await client.get("/api/v1/documents/\(mine)", as: "bea").status == .notFound)
            #expect(try await client.execute(uri: "/api/v1/documents/\(mine)", method: .delete, headers: [.authorization: "Bearer bea"]).status == .notFound)
            #expect(try await client.get("/documents/\(mine)", as: "olga").status == .ok)
            #expect(try await client.execute(uri: "/api/v1/documents", method: .get).status == .unauthorized)
        }
    }

    @Test func aDeletedDocumentIsGoneAndTheLedgerStillBalances() async throws {
        try await TestDocuments.with { house, client in
            let id = try #require(try await client.upload("a.txt", "1").items.first?.id)
            let deleted = try await client.execute(uri: "/api/v1/documents/\(id)", method: .delete, headers: [.authorization: "Bearer ada"])
            #expect(deleted.status == .noContent)
            #expect(try await client.get("/api/v1/documents/\(id)").status == .notFound)
            #expect(try await house.objectCount() == 0)
            #expect(try await house.jobs.counts().visible == 0)
            #expect(try await house.ledger()?.balanced == true)
        }
    }

    @Test func searchFindsNamesAndWords() async throws {
        try await TestDocuments.with { house, client in
            _ = try await client.upload("Über den Fluss.txt", "a")
            _ = try await client.upload("100%_sure.txt", "b")
            try await house.work { _, bytes, _ in TestDocuments.words(bytes == Array("a".utf8) ? "Nebel" : "stairs") }
            #expect(try await client.documents([("q", "uber")]).count == 1)
            #expect(try await client.documents([("q", "nebe fluss")]).count == 1)
            #expect(try await client.documents([("q", "ebel")]).isEmpty)
            #expect(try await client.documents([("q", "%_")]).map(\.name) == ["100%_sure.txt"])
            #expect(try await client.documents([("q", "stairs"), ("state", "done")]).count == 1)
            #expect(try await client.documents([("state", "failed")]).isEmpty)
        }
    }

    @Test func listsGoOnPageByPage() async throws {
        try await TestDocuments.with { _, client in
            for number in 0..<7 { _ = try await client.upload("\(number).txt", "\(number)") }
            var names: [String] = [], next: String?
            repeat {
                let query = [("limit", "3")] + (next.map { [("after", $0)] } ?? [])
                let page: ListAnswer<DocumentAnswer> = try await client.get(Link.to("/api/v1/documents", query)).decoded()
                names += page.items.map(\.name)
                next = page.next
            } while next != nil
            #expect(names == (0..<7).reversed().map { "\($0).txt" })
        }
    }

    @Test func resultsComeOutAsCSVAndJSON() async throws {
        try await TestDocuments.with { house, client in
            let id = try #require(try await client.upload("=a, b.txt", "1").items.first?.id)
            _ = try await client.upload("waits.txt", "2", as: "bea")
            try await house.work { _, bytes, _ in bytes == Array("1".utf8) ? TestDocuments.words("so") : .refused("documents.refused.binary") }
            let rows = try await client.get("/api/v1/documents.csv").text.split(separator: "\r\n")
            #expect(rows[0] == "file,rank,word,count,total,distinct,finished_at,worker,sha256,id")
            #expect(rows.count == 4 && rows[1].hasPrefix("\"=a, b.txt\",1,so,3,5,3,") && rows[1].hasSuffix(id))
            #expect(try await client.get("/api/v1/documents.csv?safe=1&id=\(id)").text.contains("\"'=a, b.txt\",1,so"))
            #expect(try await client.get("/api/v1/documents.csv?id=\(id)", as: "bea").text.split(separator: "\r\n").count == 1)
            let all: ListAnswer<DocumentAnswer> = try await client.get("/api/v1/documents.json").decoded()
            #expect(all.items.map(\.id) == [id] && all.items.first?.words?.count == 3)
        }
    }

    @Test func aRetryUnderTheSameKeyQueuesNothingTwice() async throws {
        try await TestDocuments.with { house, client in
            let key = HTTPField.Name("Idempotency-Key")!
            let first = try await client.upload("a.txt", "1", headers: [key: "k1"])
            let second = try await client.upload("a.txt", "1", headers: [key: "k1"])
            #expect(second.status == .accepted && second.text == first.text)
            #expect(try await client.upload("a.txt", "2", headers: [key: "k1"]).status == .unprocessableContent)
            #expect(try await client.submit([("b.txt", "x")], headers: [key: "k2"]).text == client.submit([("b.txt", "x")], headers: [key: "k2"]).text)
            let line = try await house.ledger()
            #expect(line?.received == 2 && line?.stored == 2 && line?.balanced == true)
            #expect(try await house.jobs.counts().visible == 2)
        }
    }
}
