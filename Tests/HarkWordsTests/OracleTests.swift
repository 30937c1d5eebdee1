import Foundation
import HarkWords
import Testing

/// The counter beside a second one in Python that knows only the rule.
@Suite struct OracleTests {
    @Test func everyScalarIsWhatTheOracleSaysItIs() throws {
        guard let scalars = try Oracle.assigned() else { return }
        let blocks = stride(from: 0, to: scalars.count, by: 64).map { scalars[$0..<min($0 + 64, scalars.count)] }
        let texts = blocks.map { Array($0.map { " \($0) x\($0)y -\($0)- " }.joined().utf8) }
        let answers = try #require(try Oracle.answers(texts))
        #expect(answers.count == texts.count)
        for (text, answer) in zip(texts, answers) {
            #expect(try WordCounter.count(text, .everything).listing == answer)
        }
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func tortureTextsInPiecesOfAnySize(_ seed: UInt64) throws {
        guard let scalars = try Oracle.assigned() else { return }
        var torture = TortureText(seed: seed, others: scalars)
        let texts = (0..<1_000).map { torture.next(length: $0 % 60) }
        let answers = try #require(try Oracle.answers(texts))
        for (text, answer) in zip(texts, answers) {
            #expect(try WordCounter.count(text, .everything).listing == answer, "\(text)")
            for size in 1...4 { #expect(try WordCounter.count(text, pieces: size, .everything).listing == answer, "\(text) by \(size)") }
        }
    }

    /// Longer than the regions in which texts are counted, so that every kind of place is cut.
    @Test func longTortureTexts() throws {
        guard let scalars = try Oracle.assigned() else { return }
        var torture = TortureText(seed: 4, others: scalars)
        let texts = (0..<12).map { _ in torture.next(length: 9_000) }
        let answers = try #require(try Oracle.answers(texts))
        for (text, answer) in zip(texts, answers) {
            #expect(try WordCounter.count(text, .everything.memory(8 << 20)).listing == answer)
            #expect(try WordCounter.count(text, pieces: 777, .everything.memory(8 << 20)).listing == answer)
        }
    }

    /// Around the length from which on words are counted by a hash: of letters of one to four bytes, in parts, in upper case, with a
    /// letter across the place where they are cut, and pairs that differ only far behind it.
    @Test func wordsLongerThanAnyLanguages() throws {
        let letters = ["a", "É", "Я", "漢", "𐐀", "e\u{301}", "o'", "-n"]
        let texts = letters.flatMap { letter in
            [0, 1, 2, 3].map { ahead in
                let lengths = [1015, 1023, 1024, 1025, 1026, 1027, 1028, 1040, 40_000]
                let words = lengths.map { String(repeating: "x", count: ahead) + String(repeating: letter, count: $0 / letter.utf8.count) }
                return Array((words + words.map { $0 + "y" } + words.map { $0.uppercased() }).joined(separator: " ").utf8)
            }
        }
        let answers = try #require(try Oracle.answers(texts))
        for (text, answer) in zip(texts, answers) { #expect(try WordCounter.count(text, pieces: 9_999, .everything).listing == answer) }
    }

    @Test func sentencesInManyScripts() throws {
        let folder = Oracle.tests.appending(path: "Sentences")
        try compare(try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil))
    }

    @Test func novels() throws {
        let archive = Oracle.root.deletingLastPathComponent().appending(path: "shared/data/books/novels.tar.zst")
        guard FileManager.default.fileExists(atPath: archive.path) else { return print("skipped: \(archive.path) is not there, so no novels were counted") }
        try withFolder { folder in
            let unpack = try Process.run(
                URL(fileURLWithPath: "/bin/bash"), arguments: ["-c", "zstd -dcq \"$0\" | tar x -C \"$1\"", archive.path, folder.path])
            unpack.waitUntilExit()
            let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)!.compactMap { $0 as? URL }
            let novels = files.filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }
            #if DEBUG
                try compare(novels.enumerated().filter { $0.offset.isMultiple(of: 12) }.map(\.element))  // a debug build takes minutes for all
            #else
                try compare(novels)
            #endif
        }
    }

    /// Files, their encoding recognised, against the oracle.
    private func compare(_ files: [URL]) throws {
        #expect(!files.isEmpty)
        guard let answers = try Oracle.answers(files: files) else { return }
        for (file, answer) in zip(files, answers) {
            let count = try WordCounter.count(try [UInt8](Data(contentsOf: file)), WordCounterSettings(top: .max))
            #expect(count.listing == answer, "\(file.lastPathComponent)")
            #expect(count.distinct == count.top.count && count.total == count.top.reduce(0) { $0 + $1.count })
        }
    }
}
