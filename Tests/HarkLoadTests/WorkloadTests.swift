import Foundation
import HarkLoad
import NIOCore
import Testing

@Suite("Workloads")
struct WorkloadTests {
    private let form = RequestForm(authority: "127.0.0.1:8080")

    private func text(_ request: LoadRequest) -> String { String(buffer: request.bytes) }

    @Test("The documents' script sends its body without a Content-Type")
    func documentedPosts() {
        let request = text(DocumentedPosts(form: form).request(connection: 0, iteration: 7, previous: nil))
        #expect(request.hasPrefix("POST /api/foo HTTP/1.1\r\nHost: 127.0.0.1:8080\r\n"))
        #expect(request.hasSuffix("Content-Length: 21\r\n\r\n{\"content\": \"hello7\"}"))
        #expect(!request.lowercased().contains("content-type"))
    }

    @Test("An address with a place for a number is as many addresses as it is said to be, asked in turn")
    func addresses() {
        let gets = PathWorkload("/photos/{}?size=thumb", of: 3, form: form, fixedLength: false)
        let asked = (0..<6).map { text(gets.request(connection: 1, iteration: $0, previous: nil)).prefix { $0 != "H" } }
        #expect(asked[..<3].sorted() == ["GET /photos/0?size=thumb ", "GET /photos/1?size=thumb ", "GET /photos/2?size=thumb "])
        #expect(asked[3...] == asked[..<3])
    }

    @Test("No two texts of a run are alike, and none needs escaping in JSON")
    func texts() {
        let texts = NewTexts(run: "r1")
        let all = (0..<200).flatMap { connection in (0..<50).map { texts.text(connection: connection, iteration: $0) } }
        #expect(Set(all).count == 10_000)
        #expect(all.allSatisfy { $0.allSatisfy(\.isASCII) && !$0.contains("\"") && !$0.contains("\\") })
        #expect(texts.text(connection: 0, iteration: 0) != NewTexts(run: "r2").text(connection: 0, iteration: 0))
    }

    @Test("Of ten requests of each connection, one posts and the next demands to be shown it")
    func mix() throws {
        let mix = CommentsMix(form: form, texts: NewTexts(run: "r"))
        for connection in 0..<20 {
            var previous: ByteBuffer?, posts = 0, readsBack = 0
            for iteration in 0..<10 {
                let request = mix.request(connection: connection, iteration: iteration, previous: previous)
                previous = request.keepsBody ? ByteBuffer(string: #"{"content":"x", "id" : "c\#(connection)"}"#) : nil
                if text(request).hasPrefix("POST ") { posts += 1 }
                if case .contains(let own) = request.expectation {
                    readsBack += 1
                    #expect(text(request).hasPrefix("GET /api/v1/comments/c\(connection) "))
                    #expect(String(decoding: own, as: UTF8.self).hasSuffix("r-\(connection)-\(iteration - 1)"))
                }
            }
            #expect(posts == 1 && readsBack == 1)
        }
    }

    @Test("Where the post was refused, its reading back is left out")
    func refusedPost() {
        let mix = CommentsMix(form: form, texts: NewTexts(run: "r"))
        #expect(mix.request(connection: 0, iteration: 1, previous: nil).expectation == .anything)
        #expect(mix.request(connection: 0, iteration: 1, previous: ByteBuffer(string: "{}")).expectation == .anything)
    }

    @Test("A batch is one line of JSON a comment")
    func batch() throws {
        let request = text(NewComments(form: form, texts: NewTexts(run: "r"), batch: 100).request(connection: 2, iteration: 3, previous: nil))
        #expect(request.contains("Content-Type: application/x-ndjson\r\n"))
        let body = try #require(request.components(separatedBy: "\r\n\r\n").last)
        let contents = try body.split(separator: "\n").map { line in
            try #require(try JSONDecoder().decode([String: String].self, from: Data(line.utf8))["content"])
        }
        #expect(contents.count == 100 && Set(contents).count == 100)
    }

    @Test("Topics are asked by Zipf's law, each with its signs escaped")
    func topics() {
        let questions = TopicQuestions(["rain", "#good day", "snow"], form: form)
        let asked = (0..<3000).map { text(questions.request(connection: $0 % 8, iteration: $0 / 8, previous: nil)) }
        let counts = ["q=rain ", "q=%23good%20day ", "q=snow "].map { topic in asked.count { $0.contains(topic) } }
        #expect(counts.reduce(0, +) == 3000 && counts[0] > counts[1] && counts[1] > counts[2] && counts[2] > 400)
        let first = questions.request(connection: 0, iteration: 0, previous: nil)
        #expect(first.expectation == .contains(Array(#""hashtags":["#.utf8)) && text(first).contains("&tokens=raw&"))
        let clean = TopicQuestions(["rain"], raw: false, form: form).request(connection: 0, iteration: 0, previous: nil)
        #expect(!text(clean).contains("tokens"))
    }
}
