import Foundation
import HarkCore
import HarkWeb
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

/// What clients send: strict JSON, forms, query parameters, cursors. Whatever the bytes, an answer or a clear error.
@Suite struct IntakeTests {
    private static func parse(_ text: String) throws -> JSONValue { try JSONValue(parsing: ByteBuffer(string: text)) }

    @Test(arguments: [
        "null", " true ", "[]", "{}", "-0", "1e5", "0.5", "9223372036854775807", "[1,[2,[3]]]", "\"\\u00e9\\ud83d\\ude00\\n\"",
        "{\"a\":{\"b\":[null,false,\"\"]}}", "\"\u{7f}é漢😀\"", "123456789012345678901234567890",
    ]) func validJSONIsRead(_ text: String) throws { _ = try Self.parse(text) }

    @Test(arguments: [
        "", " ", "nul", "truee", "[1,]", "{\"a\":1,}", "{a:1}", "{'a':1}", "[1 2]", "01", "1.", ".5", "+1", "-", "1e", "1e999", "\"", "\"\t\"",
        "\"\\x\"", "\"\\ud800\"", "\"\\ud800\\u0041\"", "\"\\udc00\"", "{\"a\":1,\"a\":2}", "[]]", "{} {}", "NaN", "Infinity", "\u{feff}{}",
        "//\n1", "\"\\u12g4\"", "{\"a\"}", "{\"a\":}", "[", "{", String(repeating: "[", count: 65) + String(repeating: "]", count: 65),
        String(repeating: "[", count: 100_000),
    ]) func anythingElseIs400(_ text: String) throws {
        let error = #expect(throws: HarkError.self) { try Self.parse(text) }
        #expect(error?.code == .malformed)
    }

    @Test func theErrorNamesThePlace() throws {
        let error = #expect(throws: HarkError.self) { try Self.parse("{\n  \"é\": tru\n}") }
        #expect(error?.detail.contains("line 2, column 8") == true, "\(error?.detail ?? "")")
    }

    @Test func bytesThatAreNoUTF8Are400() throws {
        for bytes: [UInt8] in [[0x22, 0xFF, 0x22], [0x22, 0xC3, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x80]] {
            let error = #expect(throws: HarkError.self) { try JSONValue(parsing: ByteBuffer(bytes: bytes)) }
            #expect(error?.code == .malformed)
        }
    }

    @Test func whatIsWrittenIsReadBackTheSame() throws {
        var random = SplitMix64(seed: 1)
        for _ in 0..<2_000 {
            let value = Self.value(&random, depth: 0)
            #expect(try JSONValue(parsing: ByteBuffer(bytes: value.bytes)) == value)
        }
    }

    private static func value(_ random: inout SplitMix64, depth: Int) -> JSONValue {
        switch Int.random(in: 0..<(depth < 4 ? 7 : 5), using: &random) {
        case 0: .null
        case 1: .boolean(Bool.random(using: &random))
        case 2: .integer(Int64.random(in: .min ... .max, using: &random))
        case 3: .number(Double.random(in: -1e9...1e9, using: &random) + 0.5)
        case 4: .string(text(&random))
        case 5: .array((0..<Int.random(in: 0..<5, using: &random)).map { _ in value(&random, depth: depth + 1) })
        default: .object((0..<Int.random(in: 0..<12, using: &random)).map { .init("\($0)" + text(&random), value(&random, depth: depth + 1)) })
        }
    }

    private static func text(_ random: inout SplitMix64) -> String {
        let letters: [Character] = ["a", "\"", "\\", "\n", "\u{1}", "é", "漢", "😀", "/", " ", "\u{202e}"]
        return String((0..<Int.random(in: 0..<8, using: &random)).map { _ in letters.randomElement(using: &random)! })
    }

    /// 20,000 broken documents: each is read, or refused with 400; none crashes or hangs.
    @Test func mutatedJSONNeverCrashes() throws {
        var random = SplitMix64(seed: 2)
        let seed = Array("{\"text\":\"caf\\u00e9 \\ud83d\\ude00\",\"count\":-12.5e3,\"list\":[true,null,{\"x\":[]}]}".utf8)
        for _ in 0..<20_000 {
            var bytes = seed
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.remove(at: place)
                case 2: bytes.insert(bytes[Int.random(in: 0..<bytes.count, using: &random)], at: place)
                default: bytes.removeSubrange(place...)
                }
                if bytes.isEmpty { bytes = [0x5B] }
            }
            let result = Result { try JSONValue(parsing: ByteBuffer(bytes: bytes)) }
            if case .failure(let error) = result { #expect((error as? HarkError)?.code == .malformed) }
        }
    }

    private struct Form: Decodable, Equatable {
        let text: String
        let createdAt: Timestamp?
        let inner: [Inner]?
        struct Inner: Decodable, Equatable { let size: Int8 }
    }

    @Test(arguments: [
        ("{}", "text"), ("{\"text\":1}", "text"), ("{\"text\":null}", "text"), ("{\"text\":\"a\",\"txet\":1}", "txet"), ("[]", "body"),
        ("{\"text\":\"a\",\"inner\":[{\"size\":1},{\"size\":300}]}", "inner[1].size"), ("{\"text\":\"a\",\"created_at\":\"noon\"}", "created_at"),
        ("{\"text\":\"a\",\"inner\":[{\"size\":1,\"x\":2}]}", "inner[0].x"), ("{\"text\":\"a\",\"inner\":{}}", "inner"),
    ]) func aFieldThatIsNotAsItShouldBeIs422AndNamed(_ text: String, _ field: String) throws {
        let error = #expect(throws: HarkError.self) { try HarkJSON.request(Form.self, from: ByteBuffer(string: text)) }
        #expect(error?.code == .unacceptable && error?.problems.first?.field == field, "\(String(describing: error))")
    }

    @Test func aChoiceThatThereIsNotIsRefusedWithoutNamesOfTypes() {
        enum Size: String, Decodable { case small }
        struct Order: Decodable { let size: Size }
        let error = #expect(throws: HarkError.self) { try HarkJSON.request(Order.self, from: ByteBuffer(string: #"{"size":"vast"}"#)) }
        #expect(error?.problems.first?.field == "size" && error?.detail == "size is none of the values that it may have.")
    }

    @Test func aGoodBodyIsRead() throws {
        let form = try HarkJSON.request(
            Form.self, from: ByteBuffer(string: "{\"text\":\"a\",\"created_at\":\"2026-01-02T03:04:05Z\",\"inner\":[{\"size\":1.0}]}"))
        #expect(form == Form(text: "a", createdAt: Timestamp("2026-01-02T03:04:05Z"), inner: [.init(size: 1)]))
    }

    @Test func theNamesOfADictionaryStayAsTheyAre() throws {
        struct Named: Decodable { let byName: [String: String] }
        let named = try HarkJSON.request(Named.self, from: ByteBuffer(string: #"{"by_name": {"WORKER_MODE": "a", "snake_case": "b"}}"#))
        #expect(named.byName == ["WORKER_MODE": "a", "snake_case": "b"])
        let error = #expect(throws: HarkError.self) { try HarkJSON.request(Named.self, from: ByteBuffer(string: #"{"by_name": {"A_B": 1}}"#)) }
        #expect(error?.problems.first?.field == "by_name.A_B")
    }

    @Test func aBodyBeyondItsLimitIs413() async throws {
        try await TestHouse.with { house in
            try await house.test(.live) { client in
                let large = ByteBuffer(string: "{\"text\":\"\(String(repeating: "x", count: 1000))\"}")
                let response = try await client.execute(uri: "/api/v1/notes", method: .post, body: large)
                #expect(response.status == .contentTooLarge)
                // The connection goes on.
                let fine = try await client.execute(uri: "/api/v1/notes", method: .post, body: ByteBuffer(string: "{\"text\":\"x\"}"))
                #expect(fine.status == .created)
            }
        }
    }

    @Test func anotherMediaTypeIs415() async throws {
        try await TestHouse.with { house in
            try await house.test { client in
                let body = ByteBuffer(string: "{\"text\":\"x\"}")
                let text = try await client.execute(uri: "/api/v1/notes", method: .post, headers: [.contentType: "text/plain"], body: body)
                #expect(text.status == .unsupportedMediaType)
                let json = try await client.execute(
                    uri: "/api/v1/notes", method: .post, headers: [.contentType: "Application/JSON; charset=utf-8"], body: body)
                #expect(json.status == .created)
            }
        }
    }

    @Test func cursorsComeBackAndNothingElseIsOne() throws {
        var random = SplitMix64(seed: 3)
        for place in [0, 1, 31, 32, 1 << 60 - 1] { #expect(Cursor(Cursor(place).description)?.place == place) }
        for _ in 0..<5_000 {
            let place = Int(random.next() >> UInt64.random(in: 4..<64, using: &random))
            let text = Cursor(place).description
            #expect(Cursor(text)?.place == place)
            var changed = Array(text.utf8)
            let position = Int.random(in: 0..<changed.count, using: &random)
            changed[position] = UInt8.random(in: 0...255, using: &random)
            let other = String(decoding: changed, as: UTF8.self)
            if let cursor = Cursor(other) { #expect(cursor.description == other) }
        }
        for text in ["", "-1", "zz", "A", "0a", "🙂", String(repeating: "1", count: 40), "01", " 1"] { #expect(Cursor(text) == nil, "\(text)") }
    }

    @Test func queryParametersAreTyped() throws {
        func query(_ text: String) -> QueryParameters {
            QueryParameters(Request(head: .init(method: .get, scheme: nil, authority: nil, path: "/x?\(text)"), body: .init(buffer: ByteBuffer())))
        }
        #expect(query("q=a+b%20c%C3%A9&q=2").string("q") == "a b cé")
        #expect(query("q=%zz%4").string("q") == "%zz%4")
        #expect(try query("limit=1000").int("limit", in: 1...1000, default: 50) == 1000)
        #expect(try query("").int("limit", in: 1...1000, default: 50) == 50)
        for bad in ["0", "1001", "x", "", "1.5", "99999999999999999999", "1&limit=2"] {
            let error = #expect(throws: HarkError.self) { try query("limit=\(bad)").int("limit", in: 1...1000, default: 50) }
            #expect(error?.code == .malformed)
        }
        #expect(try query("label=Positive&utm_source=x").choice("label", ["Positive", "Negative"]) == "Positive")
        #expect(throws: HarkError.self) { try query("label=positive").choice("label", ["Positive", "Negative"]) }
        #expect(throws: HarkError.self) { try query("after=nonsense!").cursor("after") }
    }

    /// Random bytes as a form: the house answers 303 or 4xx, and goes on.
    @Test func mutatedFormsNeverBreakTheHouse() async throws {
        try await TestHouse.with { house in
            house.settings.rateLimit = nil
            try await house.test { client in
                let page = try await client.execute(uri: "/notes", method: .get)
                var random = SplitMix64(seed: 4)
                for _ in 0..<300 {
                    var bytes = Array("csrf=\(page.csrf)&text=h%C3%A9llo+world%00".utf8)
                    for _ in 0..<Int.random(in: 0...3, using: &random) {
                        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
                    }
                    let response = try await client.execute(
                        uri: "/notes", method: .post,
                        headers: [.cookie: page.cookies, .contentType: "application/x-www-form-urlencoded"], body: ByteBuffer(bytes: bytes))
                    #expect([303, 403].contains(response.status.code), "\(response.status)")
                }
            }
        }
    }
}
