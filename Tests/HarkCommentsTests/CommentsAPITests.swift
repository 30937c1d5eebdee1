import Foundation
import HarkComments
import HarkCore
import HarkMonitoring
import HarkPipeline
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

@Suite struct CommentsAPITests {
    @Test func aNewCommentIsLabelledAndARepeatAnswersTheSameOne() async throws {
        try await TestComments.with { house, client in
            let first = try await client.post("what a lovely morning")
            let comment: CommentAnswer = try first.decoded()
            #expect(first.status == .created && first.headers[.contentType] == "application/json")
            #expect(comment.label == "Positive" && comment.confidence > 0.5 && comment.tier == "fast")
            #expect(comment.language == "en" && comment.supported && !comment.decided)
            let again = try await client.post("what a lovely morning")
            #expect(again.status == .ok)
            #expect(try again.decoded(CommentAnswer.self) == comment)
            let shown = try await client.execute(uri: "/api/v1/comments/\(comment.id)", method: .get)
            #expect(try shown.decoded(CommentAnswer.self) == comment)
            let line = try await house.ledger()
            #expect(line?.received == 2 && line?.stored == 1 && line?.duplicate == 1 && line?.balanced == true)
        }
    }

    @Test(arguments: [
        (#"{"content": "  "}"#, 422), (#"{"content": "\u0000\u0007"}"#, 422), (#"{"content": 5}"#, 422), (#"{}"#, 422),
        (#"{"content": "a", "colour": 1}"#, 422), (#"{"content": "a", "tier": "slow"}"#, 422), ("nonsense", 400), ("", 400), ("[]", 422),
        (#"{"content": "\ud800"}"#, 400),
    ])
    func whatCannotBeACommentIsRefusedWithAReasonAndCounted(body: String, status: Int) async throws {
        try await TestComments.with { house, client in
            let response = try await client.execute(uri: "/api/v1/comments", method: .post, body: ByteBuffer(string: body))
            #expect(response.status.code == status)
            #expect(response.headers[.contentType] == "application/problem+json")
            let line = try await house.ledger()
            #expect(line?.received == 1 && line?.rejected == 1 && line?.balanced == true)
        }
    }

    @Test func withoutAModelNothingIsKeptAndNoLabelInvented() async throws {
        try await TestComments.with(classifier: nil) { house, client in
            let response = try await client.post("hello")
            #expect(response.status == .serviceUnavailable && response.headers[.retryAfter] != nil)
            #expect(try await client.comments().items.isEmpty)
            #expect(try await house.ledger()?.received == 0)
        }
    }

    @Test func aBatchGivesAResultOrAnErrorForEachLineInOrder() async throws {
        try await TestComments.with { house, client in
            let lines = [#"{"content":"good"}"#, "", #"{"content":" "}"#, "oops", #"{"content":"good"}"#, #"{"content":"bad","tier":"fast"}"#]
            let response = try await client.execute(
                uri: "/api/v1/comments", method: .post, headers: [.contentType: "application/x-ndjson"],
                body: ByteBuffer(string: lines.joined(separator: "\n")))
            struct Answer: Decodable {
                struct Item: Decodable { let content: String?, error: String?, code: String? }
                let items: [Item]
            }
            let items = try response.decoded(Answer.self).items
            #expect(response.status == .ok)
            #expect(items.map(\.content) == ["good", nil, nil, "good", "bad"])
            #expect(items.map(\.code) == [nil, "unacceptable", "malformed", nil, nil])
            #expect(items[2].error?.hasPrefix("Line 3:") == true)
            let line = try await house.ledger()
            #expect(line?.received == 5 && line?.stored == 2 && line?.duplicate == 1 && line?.rejected == 2 && line?.balanced == true)
        }
    }

    @Test func aBatchOfMoreThanAThousandLinesIsRefusedWhole() async throws {
        try await TestComments.with { house, client in
            let body = (0...1000).map { "{\"content\":\"n\($0)\"}" }.joined(separator: "\n")
            let response = try await client.execute(
                uri: "/api/v1/comments", method: .post, headers: [.contentType: "application/x-ndjson"], body: ByteBuffer(string: body))
            #expect(response.status == .contentTooLarge)
            #expect(try await client.comments().items.isEmpty)
        }
    }

    @Test func aVisitorsCorrectionIsASuggestionAndAnOperatorsCounts() async throws {
        try await TestComments.with { house, client in
            let comment: CommentAnswer = try await client.post("what a lovely morning").decoded()
            let uri = "/api/v1/comments/\(comment.id)/review"
            let body = ByteBuffer(string: #"{"label":"Negative"}"#)
            let suggested: CommentAnswer = try await client.execute(uri: uri, method: .post, body: body).decoded()
            #expect(suggested.label == "Positive" && !suggested.decided)
            let decided: CommentAnswer = try await client.execute(uri: uri, method: .post, headers: house.asOperator, body: body).decoded()
            #expect(decided.label == "Negative" && decided.decided)
            let repeated: CommentAnswer = try await client.post("what a lovely morning").decoded()
            #expect(repeated.label == "Negative")
            #expect(try await client.comments([("label", "Negative")]).items.map(\.id) == [comment.id])
        }
    }

    @Test func onlyAnOperatorHidesAndSeesWhatIsHidden() async throws {
        try await TestComments.with { house, client in
            let comment: CommentAnswer = try await client.post("rude words").decoded()
            let uri = "/api/v1/comments/\(comment.id)"
            let body = ByteBuffer(string: #"{"hidden":true}"#)
            #expect(try await client.execute(uri: uri + "/hidden", method: .put, body: body).status == .unauthorized)
            #expect(try await client.execute(uri: uri + "/hidden", method: .put, headers: house.asOperator, body: body).status == .noContent)
            #expect(try await client.execute(uri: uri, method: .get).status == .notFound)
            #expect(try await client.execute(uri: uri, method: .get, headers: house.asOperator).status == .ok)
            #expect(try await client.comments().items.isEmpty)
            #expect(try await client.execute(uri: "/api/fooGet", method: .get).text == "[]")
        }
    }

    @Test func aRetryWithTheSameKeyAnswersTheSameAndKeepsOne() async throws {
        try await TestComments.with { house, client in
            let key: HTTPFields = [HTTPField.Name("Idempotency-Key")!: "retry-1"]
            let first = try await client.post("once only", headers: key)
            let second = try await client.post("once only", headers: key)
            #expect(first.status == .created && second.status == .created)
            #expect(first.text == second.text)
            #expect(try await house.ledger()?.received == 1)
            #expect(try await client.post("something else", headers: key).status.code == 422)
        }
    }

    @Test func aLongCommentIsAnsweredWithItsSentences() async throws {
        try await TestComments.with { _, client in
            let good = "I love this place and the wonderful people who work here, thank you so much for everything!"
            let bad = "Sadly the food was horrible and the room was dirty, and I was sick for a week after our visit."
            let long: CommentAnswer = try await client.post("\(good) \(bad) \(good)").decoded()
            #expect(long.parts?.map(\.text) == [good, bad, good])
            #expect(long.parts?.map(\.label) == ["Positive", "Negative", "Positive"])
            let short: CommentAnswer = try await client.post("Short. And good.").decoded()
            #expect(short.parts == nil)
        }
    }

    @Test(arguments: [("Questo posto è davvero bellissimo e torneremo presto con tutta la famiglia", "it"), ("这个地方真的很好我非常喜欢", "zh")])
    func aLanguageThatTheModelDoesNotKnowIsSaidToBeSoAndCounted(text: String, language: String) async throws {
        try await TestComments.with { house, client in
            let comment: CommentAnswer = try await client.post(text).decoded()
            #expect(comment.language == language && !comment.supported)
            let page = try await client.execute(uri: "/comments", method: .get).text
            #expect(page.contains("The model has not learned this language (\(language))"))
            #expect(house.metrics.prometheusText.contains("hark_comments_unsupported_total{language=\"\(language)\"} 1"))
        }
    }

    @Test func almostTheSameTextWithinAMinuteIsMarked() async throws {
        try await TestComments.with { house, client in
            let text = "Buy cheap watches at the corner of our street today, best prices in town"
            let first: CommentAnswer = try await client.post(text).decoded()
            let second: CommentAnswer = try await client.post(text + "!!!").decoded()
            house.clock.advance(bySeconds: 61)
            let third: CommentAnswer = try await client.post(text.uppercased()).decoded()
            #expect(first.similarTo == nil && second.similarTo == first.id && third.similarTo == nil)
        }
    }

    @Test func pagesMeetEveryCommentOnceWhileOthersArrive() async throws {
        try await TestComments.with { _, client in
            for number in 0..<25 { _ = try await client.post("comment \(number)") }
            var seen: [String] = [], after: String?
            repeat {
                let page = try await client.comments([("limit", "7")] + (after.map { [("after", $0)] } ?? []))
                seen += page.items.map(\.content)
                after = page.next
                _ = try await client.post("late \(seen.count)")
            } while after != nil
            #expect(seen == (0..<25).reversed().map { "comment \($0)" })
        }
    }

    @Test func theExportHoldsEveryCommentWithTheDocumentsColumns() async throws {
        try await TestComments.with { _, client in
            for text in ["what a lovely morning", "awful, \"simply\" awful", "two\nlines"] { _ = try await client.post(text) }
            let response = try await client.execute(uri: "/api/v1/comments.csv", method: .get)
            #expect(response.headers[.contentType]?.hasPrefix("text/csv") == true)
            let rows = response.text.components(separatedBy: "\r\n")
            #expect(rows[0] == "usrcomment,label")
            #expect(rows[1] == "what a lovely morning,Positive")
            #expect(rows[2].hasPrefix("\"awful, \"\"simply\"\" awful\","))
            #expect(rows[3].hasPrefix("\"two\nlines\","))
        }
    }
}
