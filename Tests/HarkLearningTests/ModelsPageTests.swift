import HarkCore
import HarkLearning
import HarkPipeline
import HarkWeb
import HTTPTypes
import HummingbirdTesting
import Testing

@Suite struct ModelsPageTests {
    @Test func theCardAndTheModelAreThereBeforeAnythingIsLearned() async throws {
        try await TestModels.with { _, client in
            let page = try await client.ask(.get, "/models").text
            for words in ["Sentiment", "Fast tier", "came with Hark", "Says whether a short English text sounds negative or positive", "No model changed."] {
                #expect(page.contains(words), "\(words)")
            }
            #expect(!page.contains("Train now") && !page.contains("<script>"))
        }
    }

    @Test func whatWasLearnedIsShownWithFiguresRecordAndTheWayBack() async throws {
        try await TestModels.with { world, client in
            try await world.teach()
            _ = try await client.ask(.post, "/api/v1/models/sentiment/train", as: "olga")
            try await world.learning.workOnce()
            let page = try await client.ask(.get, "/models", as: "olga").text
            for words in [
                "learned here", "It is better: it mends", "How honest its confidence is", "<svg class=\"chart curve\"", "class=\"heat-9 right\"",
                "0 predictions approved, 80 corrected", "promoted", "grimbly", "mara", "Go back to", "Train now", "Reviewers, by agreement with others",
            ] { #expect(page.contains(words), "\(words)") }
            let visitor = try await client.ask(.get, "/models").text
            #expect(!visitor.contains("grimbly") && !visitor.contains("mara") && !visitor.contains("Go back to"))
            #expect(visitor.contains("It is better: it mends"))
            let italian = try await client.ask(.get, "/models", [.acceptLanguage: "it"]).text
            #expect(italian.contains("È migliore: corregge"))
        }
    }

    @Test func theButtonsWorkWithoutScript() async throws {
        try await TestModels.with { world, client in
            try await world.teach()
            let form: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
            let begun = try await client.ask(.post, "/models/train", as: "olga", form, body: "task=sentiment")
            #expect(begun.status == .seeOther && begun.headers[.location] == "/models#sentiment")
            try await world.learning.workOnce()
            let back = try await client.ask(.post, "/models/rollback", as: "olga", form, body: "task=sentiment&tier=fast")
            #expect(back.status == .seeOther)
            #expect(try await client.ask(.post, "/models/rollback", as: "olga", form, body: "task=sentiment&tier=fast").status == .conflict)
            #expect(try await client.ask(.post, "/models/rollback", as: "olga", form, body: "task=sentiment&tier=none").status == .unprocessableContent)
        }
    }

    @Test func allSentencesAreInBothLanguages() {
        for (key, sentences) in LearningDoor.texts.all { #expect(Language.allCases.allSatisfy { sentences[$0]?.isEmpty == false }, "\(key)") }
    }

    @Test func aCardIsShownAsItsMarkdownSays() {
        let html = LearningDoor.cardHTML(
            """
            # A <model>
            Words with `code` and **weight**,
            on two lines; see [the page](x.md).

            | a | b |
            |---|---|
            | 1 | 2 < 3 |

            - one
              more
            - two

                hark train --task x
            """)
        for part in [
            "<h4>A &lt;model&gt;</h4>", "<code>code</code>", "<strong>weight</strong>, on two lines; see the page.", "<th scope=\"col\">a</th>", "<td>2 &lt; 3</td>",
            "<li>one more</li><li>two</li>", "<pre>hark train --task x</pre>",
        ] { #expect(html.contains(part), "\(part) in \(html)") }
        #expect(!html.contains("<model>"))
    }
}
