import Foundation
import HarkCrypto
import HarkModels
import Testing

/// The tokenizer beside the package `tokenizers`, whose answers Oracle/write_tokens.py has written down.
@Suite struct WordPieceTests {
    private static let tokenizer = Result { try WordPieceTokenizer(vocabulary: Checkout.root.appending(path: "Models/wordpiece/vocab.txt").path) }

    private static func ids(_ bytes: some Sequence<UInt8>, maxTokens: Int = .max) throws -> [Int64] {
        try Array(bytes).withUnsafeBytes { try tokenizer.get().ids(of: $0, maxTokens: maxTokens) }
    }

    private static func rows(_ name: String) throws -> [[Substring]] {
        let file = try String(contentsOf: Checkout.tests.appending(path: "Oracle/\(name)"), encoding: .utf8)
        return file.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    }

    @Test func everyMadeUpTextHasTheOraclesNumbers() throws {
        let rows = try Self.rows("tokens.tsv")
        #expect(rows.count == 800)
        for row in rows {
            let digits = Array(row[0].utf8)
            let bytes = stride(from: 0, to: digits.count, by: 2).map { UInt8(String(decoding: digits[$0..<$0 + 2], as: UTF8.self), radix: 16)! }
            let ids = try Self.ids(bytes)
            #expect(ids.map(String.init).joined(separator: " ") == row[1], "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
        }
    }

    @Test func tenThousandLinesOfTheSharedTextsHaveTheOraclesNumbers() throws {
        let folder = Checkout.root.deletingLastPathComponent().appending(path: "shared/data/text")
        guard FileManager.default.fileExists(atPath: folder.path) else { return print("skipped: \(folder.path) is not there") }
        var count = 0
        for row in try Self.rows("tokens-shared.tsv") {
            let lines = try Data(contentsOf: folder.appending(path: String(row[0]))).split(separator: 10, omittingEmptySubsequences: false).dropFirst()
            let wanted = try #require(Int(row[1]))
            var numbers = ""
            for line in lines.prefix(wanted) { numbers += try Self.ids(line).map(String.init).joined(separator: " ") + "\n" }
            count += wanted
            #expect(Data(SHA256.hash(Array(numbers.utf8))).map { String(format: "%02x", $0) }.joined() == row[2], "\(row[0])")
        }
        #expect(count >= 10_000)
    }

    @Test("What is cut off is the end; both ends stay")
    func cutsToSize() throws {
        let whole = try Self.ids("I was unbelievably happy that day".utf8)
        #expect(whole.count > 6)
        for most in 2...whole.count + 1 {
            let cut = try Self.ids("I was unbelievably happy that day".utf8, maxTokens: most)
            #expect(cut == (most >= whole.count ? whole : whole.prefix(most - 1) + [102]))
        }
    }

    @Test("Broken UTF-8 is left out, and nothing is a reason to fail")
    func anyBytes() throws {
        #expect(try Self.ids([0x68, 0xFF, 0x69, 0xC3]) == Self.ids("hi".utf8))
        #expect(try Self.ids([0x68, 0xED, 0xA0, 0x80, 0x69]) == Self.ids("hi".utf8))
        #expect(try Self.ids([0, 1, 2, 0x7F, 0xFE]) == [101, 102])
    }

    @Test("A megabyte is read no further than its room, and costs no more")
    func long() throws {
        let words = [UInt8](repeatElement(Array("word ".utf8), count: 200_000).joined())
        let one = [UInt8](repeating: 0x61, count: 1 << 20)
        #expect(try Self.ids(words, maxTokens: 128) == [101] + [Int64](repeating: 2773, count: 126) + [102])
        #expect(try Self.ids(one, maxTokens: 128) == [101, 100, 102])
    }

    @Test("A file that is no vocabulary says so")
    func broken() throws {
        let error = #expect(throws: ModelFileError.self) { try WordPieceTokenizer(vocabulary: Checkout.root.appending(path: "Makefile").path) }
        #expect(error?.description.contains("[PAD]") ?? false)
        #expect(throws: ModelFileError.self) { try WordPieceTokenizer(vocabulary: "/nowhere/vocab.txt") }
    }
}
