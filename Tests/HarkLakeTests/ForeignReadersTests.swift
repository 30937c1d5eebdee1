import Foundation
import HarkCore
import HarkLake
import HarkPosts
import Testing

/// The files are plain Parquet: other programs read them as they are, and see what was delivered.
@Suite(.needsDuckDB) struct ForeignReadersTests {
    private struct Row: Decodable, Equatable {
        var sequence: Int64, id: String, source: String, created_at: String, arrived_at: String, lang: String, user: String?, text: String
        var reply_to: String?, repost_of: String?, place: String?, hashtags: [String], mentions: [String], links: [String], mood: Int
        var lat: Double?, lon: Double?

        init(_ kept: KeptPost) {
            let post = kept.post
            (sequence, id, source, lang, user, text) = (Int64(kept.sequence), post.id, post.source, post.language, post.user, post.text)
            (reply_to, repost_of, place, mood) = (post.replyTo, post.repostOf, post.place, Int(kept.mood.level))
            (created_at, arrived_at) = (Self.text(post.createdAt), Self.text(kept.arrivedAt))
            (lat, lon) = (post.position?.latitude, post.position?.longitude)
            (hashtags, mentions, links) = ([], [], [])
            var text = post.text
            text.withUTF8 { bytes in
                let bytes = UnsafeRawBufferPointer(bytes)
                PostTokens.forEach(in: bytes) { kind, folded, _ in
                    if kind == .hashtag { hashtags.append(String(decoding: folded, as: UTF8.self)) }
                    if kind == .mention { mentions.append(String(decoding: folded, as: UTF8.self)) }
                }
                PostLinks.forEach(in: bytes) { links.append(String(decoding: bytes[$0], as: UTF8.self)) }
            }
        }

        /// As the programs write it, without a zone: all moments in the files are UTC.
        private static func text(_ time: Timestamp) -> String { String(time.description.dropLast()) }
    }

    @Test func pyarrowAndOthersReadWhatWasDelivered() async throws {
        guard let python = Self.python else { return }
        let given = Hostile.posts + Self.tagged
        let answer = try await withHouse { house in
            try await house.lake.deliver(given)
            let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Readers/read_posts.py").path
            return try await Self.output(of: python, [script, house.lake.snapshot().files[0].path])
        }
        let readers = try JSONDecoder().decode([String: [Row]].self, from: answer)
        let missing = Set(["pyarrow", "pandas", "duckdb", "spark"]).subtracting(readers.keys)
        if !missing.isEmpty { print("skipped: the files are not read by \(missing.sorted().joined(separator: ", ")); make test-deps installs them") }
        #expect(!readers.isEmpty)
        for (name, rows) in readers { #expect(rows == given.map(Row.init), "\(name)") }
    }

    /// The folder of all hours is one table, with columns of its folders' names.
    @Test func theWholeLakeIsReadAsItLies() async throws {
        guard let python = Self.python else { return }
        let given = (1...40).map { post($0, "word \($0)", after: Double($0) * 600) }
        let answer = try await withHouse { house in
            try await house.lake.deliver(given)
            let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Readers/read_lake.py").path
            return try await Self.output(of: python, [script, "\(house.folder)/lake/posts"])
        }
        let readers = try JSONDecoder().decode([String: [[Int64]]].self, from: answer)
        #expect(!readers.isEmpty)
        // Each with its hour of arrival.
        let wanted = given.map { [Int64($0.sequence), $0.arrivedAt.hour % 24] }
        for (name, rows) in readers { #expect(rows == wanted, "\(name)") }
    }

    /// Tags, names and links between all that may stand beside them; the last of them fold to more than one word.
    private static var tagged: [KeptPost] {
        let pieces = ["#Tag", "@Name", "http://a.example/x?y=z#w", "www.b.example/ü", "word", ".", " ", "#東京", "@ada.bsky.social", "#\u{FDFA}", "#ﷺa_b"]
        var random = SplitMix64(seed: 7)
        return (0..<200).map { number in
            let text = (0..<12).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined(separator: random.next() % 2 == 0 ? " " : "")
            // Behind the sequences of the others.
            return post(UInt64(Int64.max) - 1000 + UInt64(number), text)
        }
    }

    /// The tests' Python with pyarrow; nil, and a line that says so, where it is not installed.
    private static let python: String? = {
        let checkout = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let path = checkout.appending(path: ".venv/bin/python").path
        if FileManager.default.isExecutableFile(atPath: path), (try? printed(by: path, ["-c", "import pyarrow; print(1)"]))?.isEmpty == false { return path }
        print("skipped: .venv has no pyarrow; make test-deps installs it")
        return nil
    }()

    /// Spark takes many seconds to start: they are spent on a thread of their own.
    private static func output(of program: String, _ arguments: [String]) async throws -> Data {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread { continuation.resume(with: Result { try printed(by: program, arguments) }) }
        }
    }

    private static func printed(by program: String, _ arguments: [String]) throws -> Data {
        let process = Process(), output = Pipe()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.standardOutput = output
        try process.run()
        let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return bytes
    }
}
