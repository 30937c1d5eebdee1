import Foundation
import HarkCore
import HarkFollowers
import HarkPosts
import Testing

@Suite struct MastodonTests {
    @Test func addresses() throws {
        let plain = try #require(MastodonAddress("https://social.example"))
        #expect(plain.instance == "https://social.example" && plain.stream == "/api/v1/streaming/public")
        #expect(plain == MastodonAddress("https://social.example/") && plain.timeline == "/api/v1/timelines/public?")
        let tag = try #require(MastodonAddress("https://social.example:8443/api/v1/streaming/hashtag?tag=caff%C3%A8"))
        #expect(tag.instance == "https://social.example:8443" && tag.stream == "/api/v1/streaming/hashtag?tag=caff%C3%A8")
        #expect(tag.timeline == "/api/v1/timelines/tag/caff%C3%A8?")
        #expect(MastodonAddress("https://social.example/api/v1/streaming/public/local")?.timeline == "/api/v1/timelines/public?local=true&")
        for wrong in ["https://social.example/@ada", "https://social.example/api/v1/streaming/user", "https://social.example/api/v1/streaming/hashtag"] {
            #expect(MastodonAddress(wrong) == nil)
        }
    }

    @Test func idsAreComparedAsNumbersOfAnyWidth() {
        #expect(MastodonID.isLater("100", than: "99") && !MastodonID.isLater("99", than: "100") && !MastodonID.isLater("99", than: "99"))
        #expect(MastodonID.isLater("112345678901234568", than: "112345678901234567"))
        #expect(MastodonID.rewound("112345678901234567", seconds: 60) == String(112_345_678_901_234_567 - 60_000 << 16))
        #expect(MastodonID.rewound("17", seconds: 60) == "0" && MastodonID.rewound("abc", seconds: 60) == "0")
    }

    private func status(_ json: String) throws -> MastodonStatus { try HarkJSON.decode(MastodonStatus.self, from: Data(json.utf8)) }

    @Test func aStatusBecomesAPost() throws {
        let post = try #require(try status("""
            {"id":"103270115826048975","created_at":"2019-12-08T03:48:33.901Z","in_reply_to_id":"17","sensitive":false,"spoiler_text":"",
            "visibility":"public","language":"en","uri":"u","url":"v","replies_count":5,"edited_at":null,"reblog":null,"account":{"id":"1","acct":"ada@x.example"},
            "content":"<p>&quot;I lost my wallet&quot;<br>Read <a href=\\"https://x.example/long\\"><span class=\\"invisible\\">https://</span><span>x.example/long</span></a> <a class=\\"hashtag\\" href=\\"t\\">#<span>news</span></a></p><p>Bye</p>"}
            """).post(from: "mastodon:x.example"))
        #expect(post.text == "\"I lost my wallet\"\nRead https://x.example/long #news\n\nBye")
        #expect(post.id == "103270115826048975" && post.user == "ada@x.example" && post.language == "en" && post.replyTo == "17" && post.repostOf == nil)
        #expect(post.createdAt == Timestamp("2019-12-08T03:48:33.901Z"))
    }

    @Test func whatIsNotForAllOrHasNoTextIsNotKept() throws {
        let rest = "\"created_at\":\"2019-12-08T03:48:33Z\",\"content\":"
        #expect(try status("{\"id\":\"1\",\"visibility\":\"private\",\(rest)\"<p>a</p>\"}").post(from: "m") == nil)
        #expect(try status("{\"id\":\"1\",\"visibility\":\"direct\",\(rest)\"<p>a</p>\"}").post(from: "m") == nil)
        #expect(try status("{\"id\":\"1\",\(rest)\"<p></p>\"}").post(from: "m") == nil)
        #expect(throws: HarkError.self) { try status("{\"id\":\"1\",\"created_at\":\"soon\",\"content\":\"a\"}").post(from: "m") }
        let boost = try status("{\"id\":\"1\",\(rest)\"\",\"reblog\":{\"id\":\"9\",\"content\":\"<p>said</p>\"}}").post(from: "m")
        #expect(boost?.repostOf == "9" && boost?.text == "said")
        #expect(try status("{\"id\":\"1\",\"spoiler_text\":\"food\",\(rest)\"<p>soup</p>\"}").post(from: "m")?.text == "food\nsoup")
    }
}

@Suite struct JetstreamTests {
    private func what(_ json: String, _ languages: [String] = ["en"]) throws -> FollowedEvent.What {
        try HarkJSON.decode(JetstreamMessage.self, from: Data(json.utf8)).what(LanguageChoice(languages))
    }

    private func commit(_ operation: String, _ record: String, kind: String = "commit", collection: String = "app.bsky.feed.post") -> String {
        """
        {"did":"did:plc:abc","time_us":1725911162329308,"kind":"\(kind)","commit":{"rev":"r","operation":"\(operation)","collection":"\(collection)",\
        "rkey":"3l3q","record":\(record),"cid":"c"}}
        """
    }

    @Test func aPostIsMadeChangedAndTakenBack() throws {
        let record = """
            {"$type":"app.bsky.feed.post","createdAt":"2024-09-09T19:46:02.102Z","langs":["pt","en-US"],"text":"hello #world",\
            "facets":[{"features":[{"$type":"app.bsky.richtext.facet#tag","tag":"world"}]}],\
            "reply":{"parent":{"cid":"x","uri":"at://did:plc:xyz/app.bsky.feed.post/3k"},"root":{"cid":"x","uri":"at://did:plc:xyz/app.bsky.feed.post/3j"}}}
            """
        guard case .post(let post) = try what(commit("create", record)) else { return #expect(Bool(false), "a post") }
        #expect(post.id == JetstreamMessage.id("at://did:plc:abc/app.bsky.feed.post/3l3q") && post.source == "jetstream" && post.text == "hello #world" && post.language == "en-US")
        #expect(post.replyTo == JetstreamMessage.id("at://did:plc:xyz/app.bsky.feed.post/3k") && !post.id.contains("abc") && post.user == "did:plc:abc" && post.createdAt == Timestamp("2024-09-09T19:46:02.102Z"))
        guard case .edit(let edited) = try what(commit("update", record)) else { return #expect(Bool(false), "an edit") }
        #expect(edited == post)
        guard case .withdrawal("jetstream", post.id) = try what(commit("delete", "null")) else { return #expect(Bool(false), "a withdrawal") }
    }

    @Test func othersAreIgnoredAndNobodyWritesInTheFuture() throws {
        let record = "{\"text\":\"hi\",\"langs\":[\"ja\"]}"
        for message in [
            commit("create", record), commit("create", "{\"text\":\"\"}"), commit("create", "null"), commit("create", record, collection: "app.bsky.feed.like"),
            commit("create", record, kind: "identity"), "{\"did\":\"d\",\"time_us\":1,\"kind\":\"account\"}", commit("resync", record),
        ] {
            guard case .ignored = try what(message) else { return #expect(Bool(false), "\(message)") }
        }
        guard case .post(let post) = try what(commit("create", "{\"text\":\"hi\",\"createdAt\":\"2124-01-01T00:00:00Z\"}")) else {
            return #expect(Bool(false), "a post")
        }
        #expect(post.createdAt.microseconds == 1_725_911_162_329_308 && post.language == "und")
    }

    @Test func aMomentThatIsNoneIsNoCursor() throws {
        let now = Timestamp(seconds: 1_725_911_162)
        func isTimely(_ microseconds: Int64) throws -> Bool {
            try HarkJSON.decode(JetstreamMessage.self, from: Data("{\"did\":\"d\",\"time_us\":\(microseconds),\"kind\":\"account\"}".utf8)).isTimely(at: now)
        }
        for right in [0, now.microseconds, now.microseconds + 600_000_000] { #expect(try isTimely(right)) }
        for wrong in [-1, .min, now.microseconds + 600_000_001, .max] { #expect(try !isTimely(wrong)) }
    }

    @Test func itAsksForPostsFromALittleBeforeTheCursor() throws {
        let address = try #require(URL(string: "wss://j.example/subscribe"))
        #expect(JetstreamSource.asking(address, from: nil).absoluteString == "wss://j.example/subscribe?wantedCollections=app.bsky.feed.post")
        #expect(JetstreamSource.asking(address, from: 1_725_911_162_329_308).query() == "wantedCollections=app.bsky.feed.post&cursor=1725911157329308")
        let own = try #require(URL(string: "ws://j.example/subscribe?wantedCollections=app.bsky.feed.*&requireHello=false"))
        #expect(JetstreamSource.asking(own, from: nil) == own)
    }
}

@Suite struct LanguageChoiceTests {
    @Test func whatSaysNoLanguageIsTheHousesAffair() {
        let english = LanguageChoice(["en"])
        #expect(english.admits("en") && english.admits("en-GB") && english.admits("EN") && english.admits("und") && !english.admits("it"))
        #expect(LanguageChoice([]).admits("ja"))
        #expect(english.choice(of: []) == "und" && english.choice(of: ["it", "en"]) == "en" && english.choice(of: ["it"]) == nil)
    }
}
