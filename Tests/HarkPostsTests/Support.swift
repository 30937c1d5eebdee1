import Foundation
import HarkCore
import HarkPosts

/// A token with its bytes as text, and what stood in the post.
struct SeenToken: Equatable, CustomStringConvertible {
    let kind: PostTokens.Kind, folded: String, source: String
    var description: String { "\(kind):\(folded)" }
}

func tokens(_ bytes: [UInt8]) -> [SeenToken] {
    var seen: [SeenToken] = []
    bytes.withUnsafeBytes { text in
        PostTokens.forEach(in: text) { kind, folded, range in
            seen.append(SeenToken(kind: kind, folded: String(decoding: folded, as: UTF8.self), source: String(decoding: text[range], as: UTF8.self)))
        }
    }
    return seen
}

func tokens(_ text: String) -> [SeenToken] { tokens(Array(text.utf8)) }

/// The post of the tests, about which only its text matters.
func post(_ text: String, language: String = "en", source: String = "api") -> Post {
    Post(id: "1", source: source, createdAt: Timestamp(seconds: 0), language: language, text: text)
}

/// The project's folder, and the data beside it that some tests use.
enum Checkout {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Lines of the shared posts; nil, and a line that says so, where they are not there.
    static func posts(part: Int = 4, lines: Int) throws -> [[UInt8]]? {
        let path = root.deletingLastPathComponent().appending(path: "shared/data/posts/posts-\(part).jsonl.zst").path
        guard FileManager.default.fileExists(atPath: path) else {
            print("skipped: \(path) is not there")
            return nil
        }
        let output = try Commands.output(of: "/bin/bash", ["-c", "zstd -dcq \"$0\" | head -n \(lines)", path])
        return output.split(separator: UInt8(ascii: "\n")).map { Array($0) }
    }
}

/// Programs that a test asks.
enum Commands {
    /// A Python that can run the oracles; nil, and a line that says so, where there is none.
    static let python: String? = {
        let found = try? output(of: "/bin/bash", [Checkout.root.appending(path: "Scripts/find_python.sh").path])
        let path = String(decoding: found ?? [], as: UTF8.self).trimmingCharacters(in: .newlines)
        if path.isEmpty { print("skipped: there is no Python to ask the oracle with") }
        return path.isEmpty ? nil : path
    }()

    static func output(of program: String, _ arguments: [String], input: [UInt8] = []) throws -> [UInt8] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "hark-posts-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let source = folder.appending(path: "input"), process = Process(), output = Pipe()
        try Data(input).write(to: source)
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        (process.standardInput, process.standardOutput) = (try FileHandle(forReadingFrom: source), output)
        try process.run()
        let answer = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return [UInt8](answer)
    }
}

/// Texts of the pieces that posts are made of, and of anything else.
struct RandomTexts {
    var random: SplitMix64
    private static let pieces = [
        "Brexit", "vote", "don't", "#Brexit", "#brexit2020", "＃全角", "@ada", "@Ada.bsky.social", "@bob@social.example", "RT @x: ", "rt@y", "http://t.co/aBc1", "https://x.example/ü?a=b#c",
        "www.example.org", "me@example.com", "&#39;", "&amp;", "#", "@", "##", "#1", "😀", "👍🏽", "🇮🇹", "東京", "#東京タワー", "한국어", "ภาษาไทย", "élan", "ÀÉ", "ﬁn", "ß", "\u{301}", "a\u{301}b",
        "\u{200D}", "\u{FE0F}", "\u{202E}", "שלום", "עולם", ".", ",", "…", "!", "\"", "'", "-", "_", " ", " ", " ", "\n", "\t", "\u{3000}", "hh", "http", "h", "ww", "\0", "ａｂｃ", "lang:", "source:", "１２",
    ]

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    mutating func text(pieces count: Int) -> String {
        (0..<count).map { _ in Self.pieces[Int(random.next() % UInt64(Self.pieces.count))] }.joined()
    }

    /// Pieces with some bytes changed, so not always UTF-8.
    mutating func bytes(pieces count: Int) -> [UInt8] {
        var bytes = Array(text(pieces: count).utf8)
        for _ in 0..<Int(random.next() % 4) where !bytes.isEmpty { bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next()) }
        return bytes
    }
}
