import Foundation
import HarkEmotions
import HarkModels
import Testing

@Suite struct WordInfluenceTests {
    /// A model that one can follow: the more "happy", the more joy.
    private struct Counting: TextUnderstanding {
        var task: TextTask { .emotion }

        func predict(_ texts: [String], tier: TierChoice) async throws -> [Prediction] {
            texts.map { text in
                let joy = text.contains("happy") ? 0.8 : text.contains("very") ? 0.3 : 0.1
                var scores = [Double](repeating: (1 - joy) / 6, count: 7)
                scores[2] = joy
                return Prediction(label: "joy", confidence: joy, scores: scores, tier: .fast, model: "m")
            }
        }
    }

    @Test func theWordWithoutWhichTheAnswerFallsIsMarked() async throws {
        let text = "I  was very happy today, yes"
        let found = try #require(try await WordInfluence.of(text, label: .joy, tier: .fast, by: Counting()))
        #expect(found.pieces.map(\.text).joined() == text)
        #expect(found.strongest == ["happy"])
        #expect(found.pieces.filter { found.strength(of: $0) > 0 }.map(\.text) == ["happy"])
        let happy = try #require(found.pieces.first { $0.text == "happy" })
        // Odds of 0.8 : 0.2 with it, 0.3 : 0.7 without.
        #expect(abs(happy.influence - log((0.8 / 0.2) / (0.3 / 0.7))) < 1e-9)
    }

    @Test func aModelThatHangsOnNoWordMarksNone() async throws {
        let found = try await WordInfluence.of("all the same here", label: .fear, tier: .fast, by: Counting())
        #expect(found?.strongest == [])
    }

    @Test(arguments: ["", "one", "  one  ", String(repeating: "word ", count: 61)])
    func singleWordsAndLongTextsAreNotExplained(text: String) async throws {
        #expect(try await WordInfluence.of(text, label: .joy, tier: .fast, by: Counting()) == nil)
    }
}
