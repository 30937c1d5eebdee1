import HarkCore
import HarkCrypto
import HarkPosts
import Testing

@Suite struct PostReaderTests {
    private static let now = Timestamp("2026-11-21T12:00:00Z")!
    private let reader = PostReader(PostReaderSettings(defaultSource: "test"))

    private func read(_ line: String, _ reader: PostReader? = nil) -> Result<Post, PostProblem>? {
        Array(line.utf8).withUnsafeBytes { (reader ?? self.reader).read(line: $0, arrivedAt: Self.now) }
    }

    private func post(_ line: String, _ reader: PostReader? = nil) throws -> Post { try #require(try read(line, reader)?.get()) }

    private func detail(_ line: String) -> String? {
        guard case .failure(let problem) = read(line) else { return nil }
        return problem.detail
    }

    @Test func allFieldsAreRead() throws {
        var settings = PostReaderSettings()
        (settings.authors, settings.arePlacesKept) = (.asSent, true)
        let line = #"""
            {"id": "7", "created_at": "2026-11-20T10:00:00.5+01:00", "text": "a\n\u0041\ud83d\ude00", "lang": "pt_BR", "user": "ada", "place": "Roma",
             "in_reply_to_id": 5, "repost_of": "x", "src": "web", "other": {"text": [1, {"a": null}]}}
            """#
        #expect(
            try post(line, PostReader(settings))
                == Post(
                    id: "7", source: "web", createdAt: Timestamp("2026-11-20T09:00:00.5Z")!, language: "pt-BR", user: "ada", text: "a\nA😀", replyTo: "5",
                    repostOf: "x", place: "Roma"))
    }

    @Test func whatIsNotSaidHasADefault() throws {
        let seen = try post(#"{"text": "x", "lang": null, "user": null, "id": ""}"#)
        #expect(seen.source == "test" && seen.language == "und" && seen.createdAt == Self.now && seen.user == nil && seen.place == nil)
        #expect(try seen.id.utf8.count == 32 && post(#"{"text": "x"}"#).id == seen.id)
        #expect(try post(#"{"text": "y"}"#).id != seen.id && post(#"{"text": "x", "user": "ada"}"#).id != seen.id)
        #expect(try post(#"{"text": "x", "created_at": 1}"#).id != seen.id)
    }

    /// 001-06, D-10, and the forms of others.
    @Test(arguments: [
        #"[{"tweet": "x"}]"#, #" [ {"tweet":"x"} ] "#, #"{"tweet":"x"}"#, #"{"content":"x"}"#, #"{"text":"x","tweet":"y"}"#, #"{"tweet":"y","text":"x"}"#, "\u{FEFF}{\"text\":\"x\"}\r",
        #"{"text":null,"tweet":"x"}"#, #"{"text":"y","text":"x"}"#, #"{"te\u0078t":"x"}"#, "\t{\"text\" : \"x\"}", #"{"a":{"text":"z"},"text":"x"}"#,
        #"{"text":"x","big":1e999}"#,
    ])
    func theFormsOfALine(_ line: String) throws { #expect(try post(line).text == "x") }

    /// 001-04.
    @Test(arguments: [
        (#"{"delete":{"status":{"id":1234567890123456789,"id_str":"1234567890123456789","user_id":3},"timestamp_ms":"1"}}"#, "test", "1234567890123456789"),
        (#"{"delete":{"status":{"id":7}}}"#, "test", "7"), (#"[{"delete":{"id":"a"},"source":"web"}]"#, "web", "a"),
    ])
    func whatIsTakenBackIsNamed(line: String, source: String, id: String) {
        #expect(read(line) == nil)
        #expect(Array(line.utf8).withUnsafeBytes(reader.withdrawal) == PostWithdrawal(source: source, id: id))
    }

    @Test(arguments: [
        #"{"status_withheld":{"id":7,"withheld_in_countries":["DE"]}}"#, #"{"limit":{"track":5}}"#, #"{"delete":7}"#, #"{"delete":{"status":{"id":{}}}}"#,
        #"{"delete":{"status":[7]}}"#, #"{"delete":{}}"#, #"{"delete":null}"#, "{", "",
    ])
    func allElseTakesNothingBack(line: String) { #expect(Array(line.utf8).withUnsafeBytes(reader.withdrawal) == nil) }

    @Test(arguments: ["", "  \t", "\r", "\u{FEFF}", "{}", #"{"delete":{"status":{"id":1}}}"#, #"{"limit":{"track":5}}"#, #"{"text":null}"#, #"[{"id":1}]"#])
    func messagesWithoutTextAreIgnored(_ line: String) { #expect(read(line) == nil) }

    @Test(arguments: [
        (#""Wed Oct 10 20:19:24 +0000 2018""#, "2018-10-10T20:19:24Z"), (#""Sat Feb 29 01:02:03 -0330 2020""#, "2020-02-29T04:32:03Z"), ("1539202764123", "2018-10-10T20:19:24.123Z"),
        (#""2018-10-10T20:19:24Z""#, "2018-10-10T20:19:24Z"), ("-1", "1969-12-31T23:59:59.999Z"), (#""2026-11-21T12:10:00Z""#, "2026-11-21T12:10:00Z"),
    ])
    func timesInThreeForms(_ item: (json: String, time: String)) throws {
        #expect(try post("{\"text\":\"x\",\"created_at\":\(item.json)}").createdAt == Timestamp(item.time))
    }

    @Test(arguments: [
        #""yesterday""#, #""""#, "1.5", "1e3", "9223372036854775807", "99999999999999999999", "true", "{}", "[]", #""2026-02-30T00:00:00Z""#, #""Wed Feb 30 20:19:24 +0000 2018""#,
        #""Wed Okt 10 20:19:24 +0000 2018""#, #""2026-11-21T12:10:01Z""#, #""2018-10-10""#, #""Wed Oct 10 20:19:24 +0000""#, #""Wed Oct 10 20:19:24 é000 2018""#,
    ])
    func timesThatAreNone(_ json: String) {
        #expect(detail("{\"text\":\"x\",\"created_at\":\(json)}")?.hasPrefix("created_at: it ") == true)
    }

    @Test(arguments: [
        ("7", "7"), ("\"7\"", "7"), ("123456789012345678901234567890", "123456789012345678901234567890"), ("-0", "-0"), ("9007199254740993", "9007199254740993"), (#""a\/b""#, "a/b"),
    ])
    func idsAreKeptAsTheyAre(_ item: (json: String, id: String)) throws { #expect(try post("{\"text\":\"x\",\"id\":\(item.json)}").id == item.id) }

    @Test func authorsAreDroppedHashedOrKept() throws {
        func author(_ policy: AuthorPolicy, _ json: String) throws -> String? {
            var settings = PostReaderSettings()
            settings.authors = policy
            return try post("{\"text\":\"x\",\"user\":\(json)}", PostReader(settings)).user
        }
        #expect(try author(.none, "\"ada\"") == nil)
        for json in ["\"ada\"", #"{"screen_name":"ada","name":"A"}"#, #"{"acct":"x","username":"ada"}"#, #"{"acct":"ada","id":1}"#] { #expect(try author(.asSent, json) == "ada") }
        let key = HMACKey([1, 2, 3])
        let hashed = try #require(try author(.hashed(key), "\"ada\""))
        #expect(try author(.hashed(key), "\"ada\"") == hashed && author(.hashed(HMACKey([1])), "\"ada\"") != hashed && hashed.utf8.count == 32)
        #expect(try author(.hashed(key), "\"Ada\"") != hashed && author(.asSent, "{}") == nil && author(.asSent, #"{"username":null}"#) == nil)
    }

    @Test func namesInObjects() throws {
        var settings = PostReaderSettings()
        settings.arePlacesKept = true
        let line = #"{"text":"x","place":{"name":"n","full_name":"Rome, Italy"},"retweeted_status":{"id":12,"text":"y"},"in_reply_to_status_id":3,"source":"<a href=\"t\">Web</a>"}"#
        let seen = try post(line, PostReader(settings))
        #expect(seen.place == "Rome, Italy" && seen.repostOf == "12" && seen.replyTo == "3" && seen.source == "api")
        #expect(try post(#"{"text":"x","reblog":{"id":"9"},"place":"Roma"}"#).repostOf == "9")
        #expect(try post(#"{"text":"x","place":"Roma"}"#).place == nil)
        #expect(try post(#"{"text":"x","place":" Roma,\n  Italia\n"}"#, PostReader(settings)).place == "Roma, Italia")
        #expect(try post(#"{"text":"x","place":"\n"}"#, PostReader(settings)).place == nil)
    }

    @Test(arguments: [
        (#"{"text":"x","lat":45.4642,"lon":-9.19}"#, 45.4642, -9.19), (#"{"text":"x","lat":-90,"lon":180}"#, -90, 180),
        (#"{"text":"x","coordinates":{"type":"Point","coordinates":[9.19,45.4642]}}"#, 45.4642, 9.19), (#"{"text":"x","lat":1e-9,"lon":0}"#, 0, 0),
    ])
    func aPointIsKeptWhereItIsWanted(line: String, latitude: Double, longitude: Double) throws {
        var settings = PostReaderSettings()
        settings.arePositionsKept = true
        let position = try #require(try post(line, PostReader(settings)).position)
        #expect(position.latitude == latitude && position.longitude == longitude)
        #expect(try post(line).position == nil)
    }

    @Test(arguments: [
        (45.46, 9.19, "45–46°N 9–10°E"), (-33.87, -70.6, "33–34°S 70–71°W"), (0, 0, "0–1°N 0–1°E"), (-0.1, -0.1, "0–1°S 0–1°W"), (90, 180, "89–90°N 179–180°E"),
        (-90, -180, "89–90°S 179–180°W"),
    ])
    func aPointWithoutANameCountsForItsSquare(latitude: Double, longitude: Double, square: String) throws {
        var settings = PostReaderSettings()
        (settings.arePositionsKept, settings.arePlacesKept) = (true, true)
        let reader = PostReader(settings), point = #""text":"x","lat":\#(latitude),"lon":\#(longitude)"#
        #expect(try post("{\(point)}", reader).place == square && post(#"{\#(point),"place":"Rome"}"#, reader).place == "Rome")
        settings.arePlacesKept = false
        #expect(try post("{\(point)}", PostReader(settings)).place == nil)
    }

    @Test func whatIsNoPointIsToldOrPassedOver() throws {
        var settings = PostReaderSettings()
        settings.arePositionsKept = true
        let reader = PostReader(settings)
        for line in [#"{"text":"x","lat":90.1,"lon":0}"#, #"{"text":"x","lat":0,"lon":-181}"#, #"{"text":"x","lat":"1","lon":2}"#, #"{"text":"x","lat":1e999,"lon":2}"#] {
            guard case .failure(let problem) = read(line, reader) else {
                Issue.record("\(line) was taken")
                continue
            }
            #expect(problem.code == .unacceptable && problem.detail.contains("lat"))
        }
        for line in [
            #"{"text":"x","lat":1}"#, #"{"text":"x","coordinates":7}"#, #"{"text":"x","coordinates":{"coordinates":[1,"2"]}}"#,
            #"{"text":"x","coordinates":{"coordinates":[1]}}"#, #"{"text":"x","coordinates":{"coordinates":[181,2]}}"#, #"{"text":"x","coordinates":[]}"#,
        ] { #expect(try post(line, reader).position == nil) }
    }

    @Test(arguments: [
        (#"{"text":7}"#, "text: it should be a string, at byte 8."), (#"{"text":"  \n"}"#, "text: it is blank, at byte 9."), (#"{"text":"x","id":1.5}"#, "id: it should be a whole number, at byte 17."),
        (#"{"text":"x","id":true}"#, "id: it should be a string, at byte 17."), (#"{"text":"x","id":"a\u0000"}"#, "id: it holds a control character, at byte 18."),
        (#"{"text":"x","lang":"e"}"#, "lang: it is no code of a language, at byte 20."), (#"{"text":"x","lang":7}"#, "lang: it should be a string, at byte 19."),
        (#"{"text":"x","user":[]}"#, "user: it should be a string, at byte 19."), (#"{"text":"x","user":{"acct":5}}"#, "user: it should be a string, at byte 27."),
        (#"{"text":"x"} 1"#, "This is no JSON: nothing should stand at byte 13."), (#"{"text":"x""#, "This is no JSON: a comma or } should stand at byte 11."),
        (#"{"text":"x}"#, "This is no JSON: a string is not closed at byte 11."), ("42", "A line is one object, or a list of one object."), ("[]", "A line is one object, or a list of one object."),
        (#"[{"text":"x"},{"text":"y"}]"#, "A line is one object, or a list of one object."), (#"{"text":"\ud83d"}"#, "This is no JSON: half of a surrogate pair stands alone at byte 9."),
        (#"{"text":"x",}"#, "This is no JSON: a key in quotation marks should stand at byte 12."), ("{\"text\":\"a\tb\"}", "This is no JSON: a control character stands in a string, not escaped, at byte 10."),
    ])
    func problemsSayWhatAndWhere(_ item: (line: String, detail: String)) { #expect(detail(item.line) == item.detail) }

    @Test func brokenBytesAreNamed() {
        let line = Array("{\"text\":\"a".utf8) + [0xFF] + Array("\"}".utf8)
        let result = line.withUnsafeBytes { reader.read(line: $0, arrivedAt: Self.now) }
        #expect(result == .failure(PostProblem(code: .malformed, detail: "This is no JSON: the bytes are no UTF-8 at byte 10.")))
    }

    @Test func whatIsTooLongIsRefused() throws {
        func code(_ line: String) -> HarkError.Code? {
            guard case .failure(let problem) = read(line) else { return nil }
            return problem.code
        }
        let long = String(repeating: "a", count: 1 << 16)
        #expect(try post("{\"text\":\"\(long)\"}").text == long)
        #expect(code("{\"text\":\"\(long)a\"}") == .tooLarge)
        #expect(code("{\"text\":\"x\",\"other\":\"\(String(repeating: "a", count: 1 << 20))\"}") == .tooLarge)
        #expect(code("{\"text\":\"x\",\"id\":\"\(String(repeating: "a", count: 257))\"}") == .unacceptable)
        #expect(code("{\"text\":\"x\",\"a\":\(String(repeating: "[", count: 600))\(String(repeating: "]", count: 600))}") == .malformed)
        #expect(code(String(repeating: "[", count: 1 << 20)) == .malformed)
        #expect(code(String(repeating: "{\"a\":", count: 200_000)) == .malformed)
    }
}
