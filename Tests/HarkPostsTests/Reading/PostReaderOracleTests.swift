import Foundation
import HarkCore
import HarkPosts
import Testing

/// The reader beside Foundation's.
@Suite struct PostReaderOracleTests {
    private static let reader = PostReader(PostReaderSettings(defaultSource: "test"))

    private static func read(_ line: [UInt8]) -> Result<Post, PostProblem>? {
        line.withUnsafeBytes { reader.read(line: $0, arrivedAt: Timestamp("2026-11-21T12:00:00Z")!) }
    }

    /// Whether Foundation takes a line for JSON. It has to be asked twice: what it takes bytes for depends on zeros among the first ones,
    /// so they are refused here, as control characters between values.
    private static func value(_ line: [UInt8]) -> Any?? {
        if line.prefix(4).contains(0) { return .none }
        let bytes = line.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(line.dropFirst(3)) : line
        guard let value = try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed) else { return .none }
        return .some(value)
    }

    /// A line is refused as no JSON exactly where Foundation refuses it, and says the same text and id where both read it.
    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func hostileLines(_ seed: UInt64) {
        var lines = HostileLines(seed: seed), refused = 0, read = 0
        for _ in 0..<5_000 {
            let line = lines.next()
            if line.allSatisfy({ [0x09, 0x0D, 0x20, 0xEF, 0xBB, 0xBF].contains($0) }) { continue }  // blank: Foundation has nothing to say of it
            let value = Self.value(line)
            switch Self.read(line) {
            case .failure(let problem) where problem.code == .malformed:
                refused += 1
                #expect(
                    value == nil || Self.isAboutCommaAtEnd(problem, line), "\(problem.detail) \(String(decoding: line, as: UTF8.self).debugDescription)")
            case .success(let post):
                read += 1
                let object = Self.object(value ?? nil)
                #expect(object?["text"] as? String == post.text, "\(String(decoding: line, as: UTF8.self).debugDescription)")
                if let id = object?["id"] as? String, !id.isEmpty { #expect(id == post.id) }
            case let other: #expect(value != nil, "\(String(describing: other)) \(String(decoding: line, as: UTF8.self).debugDescription)")
            }
        }
        #expect(refused > 500 && read > 500, "\(refused) refused, \(read) read")
    }

    /// Foundation lets a comma stand behind the last member or element; RFC 8259 and this reader do not.
    private static func isAboutCommaAtEnd(_ problem: PostProblem, _ line: [UInt8]) -> Bool {
        guard let place = Int(problem.detail.split(separator: " ").last?.dropLast() ?? ""), place < line.count else { return false }
        let before = line[..<place].last { $0 != 0x20 && !(9...13 ~= $0) }
        return (line[place] == UInt8(ascii: "}") || line[place] == UInt8(ascii: "]")) && before == UInt8(ascii: ",")
    }

    private static func object(_ value: Any?) -> [String: Any]? { value as? [String: Any] ?? (value as? [[String: Any]])?.first }

    private static func onOneLine(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// The shared posts, every field of them.
    @Test func realPosts() throws {
        guard let lines = try Checkout.posts(lines: 3_000) else { return }
        var settings = PostReaderSettings()
        (settings.authors, settings.arePlacesKept) = (.asSent, true)
        let reader = PostReader(settings)
        for line in lines {
            let object = try #require(Self.object(Self.value(line) ?? nil) as? [String: String])
            let post = try line.withUnsafeBytes { try #require(try reader.read(line: $0, arrivedAt: Timestamp("2026-11-21T12:00:00Z")!)?.get()) }
            #expect(post.id == object["id"] && post.text == object["text"] && post.language == object["lang"] && post.user == object["user"])
            #expect(post.source == object["src"] && post.place == object["place"].map(Self.onOneLine) && post.createdAt == Timestamp(object["created_at"]!))
        }
    }
}

/// Lines that are posts, nearly posts, and nothing like it.
private struct HostileLines {
    var random: SplitMix64
    private static let texts = [
        "x", "", " ", "😀", "\u{E9}", #"\n"#, #"\u0041"#, #"\u00e9"#, #"\ud83d\ude00"#, #"\""#, #"\\"#, #"\/"#, #"\b\f\r\t"#, #"\uD83D\uDE00"#, "\u{2028}", "\u{7F}", #"\u0000"#, "'",
        "a long enough text to be read eight bytes at once", "seven77", "eight888", #"nine9999\\"#,
    ]
    private static let brokenTexts = [#"\ud83d"#, #"\ude00"#, #"\ud83dx"#, #"\ud83d\u0041"#, #"\x"#, #"\u12"#, #"\u12g4"#, "\t", "\\", "\"", "\u{1}"]
    private static let values = [
        "1", "-1", "0", "-0", "1.5", "1e5", "1E+5", "12345678901234567890123", "true", "false", "null", "{}", "[]", "{\"a\":1}", "[[[[]]]]", "\"\"", "[\"a\",{\"text\":\"inner\"}]", "{\"id\":5}",
    ]
    private static let brokenValues = ["01", "1.", ".5", "1e", "+1", "-", "--1", "True", "nul", "NaN", "[1,]", "[1 2]", "{\"a\"}", "{\"a\":}", "{a:1}", "[[[]", "", "undefined", "1x"]
    private static let keys = ["text", "text", "text", "id", "id", "created_at", "lang", "user", "x", "", "tex", "Text", #"te\u0078t"#]

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    private mutating func pick(_ list: [String]) -> String { list[random.place(below: list.count)] }

    /// One of the first list, and once in twenty times one of the second.
    private mutating func pick(_ list: [String], or broken: [String]) -> String { pick(random.place(below: 20) == 0 ? broken : list) }

    private mutating func text() -> String { "\"\(pick(Self.texts, or: Self.brokenTexts))\(pick(Self.texts, or: Self.brokenTexts))\"" }

    mutating func next() -> [UInt8] {
        var members = ["\"text\":\(text())"]
        for _ in 0..<random.place(below: 4) {
            let value = random.place(below: 2) == 0 ? pick(Self.values, or: Self.brokenValues) : text()
            members.append("\"\(pick(Self.keys))\"\(pick(["", "", " "])):\(pick(["", "", "\t"]))\(value)")
        }
        let separator = pick([",", ", ", " ,\n"], or: [",,", ""])
        var line = "{" + members.joined(separator: separator) + pick(["", " "], or: [","]) + pick(["}"], or: ["", "]"])
        if random.place(below: 6) == 0 { line = "[\(line)]" }
        line = pick(["", " ", "\u{FEFF}"], or: ["["]) + line + pick(["", "\r"], or: ["x", "]"])
        var bytes = Array(line.utf8)
        if random.place(below: 8) == 0 { bytes[random.place(below: bytes.count)] = UInt8(truncatingIfNeeded: random.next()) }
        if random.place(below: 12) == 0 { bytes.removeLast(random.place(below: bytes.count)) }
        return bytes
    }
}
