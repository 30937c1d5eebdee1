import HarkCore
import HarkPosts
import HarkTopics
import HarkWeb
import Hummingbird
import HummingbirdTesting
import Testing

/// What a person sees, as far as a program can look.
@Suite struct TopicsPageTests {
    private func count(_ part: String, in text: String) -> Int { text.ranges(of: part).count }

    @Test func theIntervalsAreThoseOfTheDocuments() async throws {
        try await TestTopics.with { (_, client) async throws in
            let page = try await client.get("/topics").text
            for label in ["Last 24h", "Last 3 days", "Last 7 days"] { #expect(page.contains(label)) }
            let italian = try await client.get("/topics", language: "it").text
            for label in ["Ultime 24 ore", "Ultimi 3 giorni", "Ultimi 7 giorni"] { #expect(italian.contains(label)) }
        }
    }

    @Test func nothingFoundIsSaidOnceInTheDocumentedWords() async throws {
        try await TestTopics.with { (_, client) async throws in
            let page = try await client.get("/topics?q=rain").text
            #expect(count("No tweet related to the topic", in: page) == 1 && page.contains("class=\"none\""))
            let italian = try await client.get("/topics?q=rain", language: "it").text
            #expect(count("Nessun tweet collegato all&#39;argomento", in: italian) + count("Nessun tweet collegato all'argomento", in: italian) == 1)
        }
    }

    @Test func retweetsAreCountedInTheDocumentedWordsAndHiddenWhereThereAreNone() async throws {
        try await TestTopics.with { (house, client) async throws in
            house.say("rain")
            #expect(try await !client.get("/topics?q=rain").text.contains("Number of retweets"))
            house.say("RT @ada: rain", "RT @bob: rain")
            #expect(try await client.get("/topics?q=rain").text.contains("Number of retweets related to the topic: 2"))
            let italian = try await client.get("/topics?q=rain", language: "it").text.replacing("&#39;", with: "'")
            #expect(italian.contains("Numero retweets relativi all'argomento: 2"))
        }
    }

    /// Anybody may ask for an interval of years: nothing goes through it hour by hour.
    @Test func allTimesTogetherAreAnIntervalLikeAnyOther() async throws {
        try await TestTopics.with { (house, client) async throws in
            house.say("rain")
            let page = try await client.get("/topics?q=rain&from=0001-01-01T00:00&to=9999-12-31T00:00").text
            #expect(count("class=\"chart hours\"", in: page) == 1 && count("<text x=", in: page) < 100)
        }
    }

    @Test func hashtagsStandInATableOfTwentyWithAChart() async throws {
        try await TestTopics.with { (house, client) async throws in
            for number in 0..<25 { house.say("rain #tag\(number)") }
            let page = try await client.get("/topics?q=rain").text
            #expect(page.contains("<th scope=\"col\">Tags</th><th scope=\"col\">occurrences</th>"))
            #expect(count("<a href=\"/topics?q=%23tag", in: page) == 20 && page.contains("aria-labelledby=\"hashtags-title"))
        }
    }

    @Test func noTextOfAPostIsMarkup() async throws {
        try await TestTopics.with { (house, client) async throws in
            house.say("rain <script>alert(1)</script> #<b> @x\"y 'quoted'")
            for path in ["/topics?q=rain", "/topics?q=%3Cscript%3Erain", "/topics/compare?a=rain&b=%3Cb%3Erain"] {
                let page = try await client.get(path).text
                #expect(!page.contains("<script>alert") && !page.contains("<b>") && !page.contains("style="))
            }
        }
    }

    @Test func aQuestionThatCannotBeReadComesBackWithItsProblem() async throws {
        try await TestTopics.with { (_, client) async throws in
            let response = try await client.get("/topics?q=%22open", language: "it")
            #expect(response.status == .unprocessableContent && response.text.contains("Una virgoletta è aperta e mai chiusa."))
            #expect(response.text.contains("value=\"&quot;open\"") && response.text.contains("aria-invalid=\"true\""))
        }
    }

    @Test func emptyTimesOfTheFormAreNoTimesAndOthersAreUTC() async throws {
        try await TestTopics.with { (house, client) async throws in
            house.say("rain")
            #expect(try await client.get("/topics?q=rain&last=24h&from=&to=").text.contains("<bdi>rain</bdi>: 1 post"))
            #expect(try await client.get("/topics?q=rain&from=2026-11-21T12:01&to=").status == .unprocessableContent)
            #expect(try await client.get("/topics?q=rain&from=2026-11-21T11:00&to=2026-11-21T12:00").text.contains("<bdi>rain</bdi>: 1 post"))
            #expect(try await client.get("/topics?q=rain&from=soon").status == .unprocessableContent)
        }
    }

    @Test func twoTopicsStandSideBySide() async throws {
        try await TestTopics.with { (house, client) async throws in
            house.say("rain #wet", "rain", "sun #dry")
            let page = try await client.get("/topics/compare?a=rain&b=sun&last=3d").text
            #expect(page.contains("2 posts") && page.contains("1 post") && page.contains("#wet") && page.contains("#dry"))
            #expect(try await client.get("/topics/compare?a=rain&b=unheard").text.split(separator: "No tweet related to the topic").count == 2)
            #expect(try await client.get("/topics/compare?a=rain&b=%22").status == .unprocessableContent)
            #expect(try await client.get("/topics/compare").status == .ok)
        }
    }

    @Test func onlyOperatorsSeeTheStream() async throws {
        try await TestTopics.with { (_, client) async throws in
            #expect(try await client.get("/topics", as: "olga").text.contains("jetstream"))
            #expect(try await !client.get("/topics", as: "mara").text.contains("jetstream"))
        }
    }

    /// Requirement 001-19: five figures over the last hour.
    @Test func operatorsSeeTheFiguresOfDeliveryOverTheLastHour() async throws {
        try await TestTopics.with { (_, client) async throws in
            let page = try await client.get("/topics", as: "olga").text
            for name in ["bytes", "requests", "records", "success", "freshness"] { #expect(page.contains("id=\"stream-\(name)-title\"")) }
            // 61,440 bytes in each of 50 minutes are 50 KiB a second; a minute without samples is one in which nothing came.
            #expect(page.contains("Over the last hour: most 50.0, last 0.0."))
            #expect(page.contains("Over the last hour: most 50.0, last 50.0."), "half of the deliveries went well")
            #expect(try await client.get("/topics", as: "mara").text.contains("stream-bytes") == false)
        }
    }

    @Test func everySentenceComesInEveryLanguage() {
        for (key, sentences) in TopicsDoor.texts.all { #expect(sentences.count == 2, "\(key)") }
    }
}
