import Foundation
import HarkCore
import HarkDatabase
import HarkEmotions
import HarkPipeline
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

@Suite struct EmotionsAPITests {
    private static let guilty = "I feel bad that I neglected this project for so long"
    private static let lonely = "hello, is it me you are looking for?"

    @Test func aSentenceIsPredictedAndNothingIsKeptForGood() async throws {
        try await TestEmotions.with { house, client in
            let response = try await client.predict(Self.guilty)
            let item: EmotionAnswer = try response.decoded()
            #expect(response.status == .created && item.state == "predicted" && item.classification == nil)
            #expect(item.id == "628f1588f783c7a840ed6c190cc2923a" && item.label == "guilt" && item.tier == "fast")
            #expect(Set(item.scores.keys) == Set(EmotionLabel.allCases.map(\.rawValue)))
            #expect(abs(item.scores.values.reduce(0, +) - 1) < 0.001 && item.scores["guilt"] == item.confidence)
            let line = try await house.ledger()
            #expect(line?.received == 0 && line?.balanced == true)
            #expect(try await client.get("/getcsv").text == "id;review;sentiment;\n")
            #expect(try await client.get("/api/v1/emotions").decoded(EmotionList.self).items.isEmpty)
        }
    }

    @Test func theScenariosAreRecorded() async throws {
        try await TestEmotions.with { house, client in
            let second = try await client.decide(Self.lonely, "joy")
            #expect(second.state == "revised" && second.label == "joy" && second.predicted == "sadness" && second.classification == "joy")
            house.clock.advance(bySeconds: 20)
            let first = try await client.decide(Self.guilty, "guilt")
            #expect(first.state == "approved" && first.label == "guilt")
            for path in ["/getcsv", "/prod/getcsv"] {
                let file = try await client.get(path)
                #expect(file.headers[.contentDisposition] == "attachment; filename=sentiment.csv")
                #expect(file.text == """
                    id;review;sentiment;
                    628f1588f783c7a840ed6c190cc2923a;I feel bad that I neglected this project for so long;guilt;
                    4538d3d4d2a8a912d348ac276f81b87a;hello, is it me you are looking for?;joy;

                    """)
            }
            let line = try await house.ledger()
            #expect(line?.received == 2 && line?.stored == 2 && line?.balanced == true)
        }
    }

    @Test func theDocumentedAttributesAreThereWithCompat() async throws {
        try await TestEmotions.with { house, client in
            house.clock.advance(bySeconds: 1_582_282_544.783738 - house.clock.now.seconds)
            _ = try await client.decide(Self.lonely, "joy")
            let list = try await client.get("/api/v1/emotions?compat=1").text
            #expect(list == """
                {"items":[{"id":"4538d3d4d2a8a912d348ac276f81b87a","classification":"joy","created_at":"1582282544.783738",\
                "review":"hello, is it me you are looking for?"}],"next":null}
                """)
        }
    }

    @Test(arguments: ["love", "Joy", "", "guilt "])
    func aLabelOutsideTheSevenIsMalformed(label: String) async throws {
        try await TestEmotions.with { house, client in
            let item: EmotionAnswer = try await client.predict(Self.guilty).decoded()
            #expect(try await client.review(item.id, label).status == .badRequest)
            #expect(try await house.ledger()?.received == 0)
        }
    }

    @Test(arguments: [
        (#"{"text": "  "}"#, 422), (#"{"text": "a\u0000\u0007b"}"#, 422), (#"{"text": 5}"#, 422), (#"{}"#, 422),
        (#"{"text": "a", "colour": 1}"#, 422), (#"{"text": "a", "tier": "slow"}"#, 422), ("nonsense", 400), ("", 400), ("[]", 422),
    ])
    func whatCannotBeASentenceIsRefusedWithAReasonAndCounted(body: String, status: Int) async throws {
        try await TestEmotions.with { house, client in
            let response = try await client.execute(uri: "/api/v1/emotions", method: .post, body: ByteBuffer(string: body))
            #expect(response.status.code == status && response.headers[.contentType] == "application/problem+json")
            let line = try await house.ledger()
            #expect(line?.received == 1 && line?.rejected == 1 && line?.balanced == true)
        }
    }

    @Test func longTextsAndFilesAreRefusedWithASentence() async throws {
        try await TestEmotions.with { _, client in
            #expect(try await client.predict(String(repeating: "a", count: 5000)).status == .created)
            #expect(try await client.predict(String(repeating: "a", count: 10_000)).status == .unprocessableContent)
            #expect(try await client.predict(String(repeating: "a", count: 1_000_000)).status == .unprocessableContent)
            #expect(try await client.predict(String(repeating: "a", count: 1 << 20)).status == .contentTooLarge)
            let binary = try await client.execute(
                uri: "/api/v1/emotions", method: .post, body: ByteBuffer(bytes: [0x7F, 0x45, 0x4C, 0x46, 0xFF, 0xFE, 0, 1]))
            #expect(binary.status == .unprocessableContent && binary.text.contains("not like a sentence"))
        }
    }

    @Test func withoutAModelNothingIsPredictedAndNoLabelInvented() async throws {
        try await TestEmotions.with(understanding: nil) { house, client in
            let response = try await client.predict("hello")
            #expect(response.status == .serviceUnavailable && response.headers[.retryAfter] != nil)
            #expect(try await house.ledger()?.received == 0)
        }
    }

    @Test func aLaterDecisionReplacesAnEarlierAndUndoBringsItBack() async throws {
        try await TestEmotions.with { house, client in
            let item = try await client.decide(Self.guilty, "guilt", as: "mara")
            _ = try await client.review(item.id, "shame", as: "mara")
            let path = "/api/v1/emotions/\(item.id)/review"
            #expect(try await client.delete(path, as: "milo").status == .forbidden)
            #expect(try await client.delete(path).status == .forbidden)
            let back: EmotionAnswer = try await client.delete(path, as: "mara").decoded()
            #expect(back.state == "approved" && back.label == "guilt")
            let none: EmotionAnswer = try await client.delete(path, as: "olga").decoded()
            #expect(none.state == "predicted" && none.classification == nil)
            #expect(try await client.delete(path, as: "mara").status == .conflict)
            #expect(try await client.get("/getcsv").text == "id;review;sentiment;\n")
            let line = try await house.ledger()
            #expect(line?.stored == 1 && line?.duplicate == 1 && line?.balanced == true)
            let id = EmotionID(of: Self.guilty).identifier
            #expect(try await house.database.read { try ReviewLog().judgements(of: id, in: $0) }.isEmpty)
        }
    }

    @Test func aVisitorsWordDoesNotReplaceAMembers() async throws {
        try await TestEmotions.with { house, client in
            let item = try await client.decide(Self.guilty, "guilt", as: "mara")
            house.clock.advance(bySeconds: 1)
            let after: EmotionAnswer = try await client.review(item.id, "joy").decoded()
            #expect(after.label == "guilt" && after.state == "approved")
            house.clock.advance(bySeconds: 1)
            let again: EmotionAnswer = try await client.review(item.id, "shame", as: "olga").decoded()
            #expect(again.label == "shame" && again.state == "revised")
            let id = EmotionID(of: Self.guilty).identifier
            let judgements = try await house.database.read { try ReviewLog().judgements(of: id, in: $0) }
            #expect(judgements.map(\.label) == ["guilt", "joy", "shame"])
            #expect(judgements.map(\.weight) == [.decision, .suggestion, .decision])
        }
    }

    @Test func aHouseMayTakeMembersWordsAsSuggestions() async throws {
        var settings = EmotionsSettings()
        settings.membersTeach = false
        try await TestEmotions.with(settings: settings) { house, client in
            _ = try await client.decide(Self.guilty, "guilt", as: "mara")
            let id = EmotionID(of: Self.guilty).identifier
            #expect(try await house.database.read { try ReviewLog().judgements(of: id, in: $0) }.map(\.weight) == [.suggestion])
        }
    }

    @Test func predictionsAreListedToWhoAskedAndToOperators() async throws {
        try await TestEmotions.with { _, client in
            let item: EmotionAnswer = try await client.predict(Self.guilty, as: "mara").decoded()
            for (name, count) in [(nil, 0), ("milo", 0), ("mara", 1), ("olga", 1)] as [(String?, Int)] {
                #expect(try await client.get("/api/v1/emotions?state=predicted", as: name).decoded(EmotionList.self).items.count == count)
                #expect(try await client.get("/api/v1/emotions/\(item.id)", as: name).status == (count == 1 ? .ok : .notFound))
            }
            _ = try await client.review(item.id, "guilt", as: "mara")
            #expect(try await client.get("/api/v1/emotions/\(item.id)").status == .ok)
        }
    }

    @Test func pagesMeetEveryDecidedSentenceOnce() async throws {
        try await TestEmotions.with { _, client in
            for number in 0..<25 { _ = try await client.decide("sentence \(number)", number % 2 == 0 ? "joy" : "anger") }
            var seen: [String] = [], after: String?
            repeat {
                let page: EmotionList = try await client.get("/api/v1/emotions?limit=4" + (after.map { "&after=\($0)" } ?? "")).decoded()
                seen += page.items.map(\.text)
                after = page.next
            } while after != nil
            #expect(seen == (0..<25).reversed().map { "sentence \($0)" })
        }
    }

    @Test func authorsAndOperatorsDeleteAndOperatorsHide() async throws {
        try await TestEmotions.with { house, client in
            let item = try await client.decide(Self.guilty, "guilt", as: "mara")
            let path = "/api/v1/emotions/\(item.id)"
            #expect(try await client.delete(path, as: "milo").status == .forbidden)
            let hidden = try await client.execute(
                uri: path + "/hidden", method: .put, headers: TestPeople.headers("olga"), body: ByteBuffer(string: #"{"hidden":true}"#))
            #expect(hidden.status == .noContent)
            #expect(try await client.get("/getcsv").text == "id;review;sentiment;\n")
            #expect(try await client.get(path).status == .notFound)
            #expect(try await house.ledger()?.balanced == true)
            #expect(try await client.delete(path, as: "mara").status == .noContent)
            #expect(try await client.get(path, as: "olga").status == .notFound)
            let line = try await house.ledger()
            #expect(line?.stored == 1 && line?.balanced == true)
            _ = try await client.decide(Self.guilty, "shame", as: "milo")
            #expect(try await house.ledger()?.stored == 2)
            #expect(try await house.ledger()?.balanced == true)
        }
    }
}
