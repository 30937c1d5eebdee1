import Foundation
import HarkCore
import HarkWords
import Testing

/// Memory is bounded: what does not fit goes to disk and comes back exact, or is refused with a sentence.
@Suite struct MemoryTests {
    private static let small = WordCounterSettings.everything.memory(256 << 10)

    /// Words of many lengths, some often, and their counts by a dictionary.
    private static func manyWords(_ count: Int, distinct: Int) -> (text: [UInt8], counts: [String: Int]) {
        var random = SplitMix64(seed: 3), text: [UInt8] = [], counts: [String: Int] = [:]
        for _ in 0..<count {
            let number = Int(Double(distinct) * pow(Double.random(in: 0..<1, using: &random), 2))
            let word = String(repeating: "abcdé", count: number % 5) + "w\(number)"
            text += (word + (number.isMultiple(of: 3) ? ", " : "\n")).utf8
            counts[word, default: 0] += 1
        }
        return (text, counts)
    }

    private static func listing(_ counts: [String: Int]) -> String {
        let order = counts.sorted { $0.value != $1.value ? $0.value > $1.value : Array($0.key.utf8).lexicographicallyPrecedes(Array($1.key.utf8)) }
        return order.map { "\($0.value)\t\($0.key)\n" }.joined()
    }

    @Test func whatDoesNotFitIsMergedFromDisk() throws {
        let (text, counts) = Self.manyWords(400_000, distinct: 120_000)
        try withFolder { folder in
            let count = try WordCounter.count(text, pieces: 10_007, Self.small.spilling(to: folder))
            #expect(count.listing == Self.listing(counts))
            #expect(count.total == 400_000 && count.distinct == counts.count)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
        }
    }

    @Test func theMostFrequentOfWhatWasSpilled() throws {
        let (text, counts) = Self.manyWords(100_000, distinct: 60_000)
        var settings = Self.small
        settings.top = 7
        try withFolder { folder in
            let count = try WordCounter.count(text, settings.spilling(to: folder))
            #expect(count.listing == Self.listing(counts).split(separator: "\n").prefix(7).map { $0 + "\n" }.joined())
            #expect(count.distinct == counts.count)
        }
    }

    @Test func withoutAFolderTooManyWordsAreRefused() throws {
        let (text, _) = Self.manyWords(400_000, distinct: 120_000)
        let error = #expect(throws: WordsError.self) { try WordCounter.count(text, Self.small) }
        #expect(error?.reason == .tooManyWords)
    }

    @Test func aFolderThatIsNotThereIsSaid() throws {
        let (text, _) = Self.manyWords(100_000, distinct: 60_000)
        let settings = Self.small.spilling(to: URL(fileURLWithPath: "/nowhere/at/all"))
        let error = #expect(throws: WordsError.self) { try WordCounter.count(text, settings) }
        #expect(error?.reason == .spillFailed)
    }

    @Test func longWordsAreCountedAndEndlessOnesRefused() throws {
        let long = [UInt8](repeating: UInt8(ascii: "a"), count: 1 << 20), two = long + [0x20] + long
        let counted = try WordCounter.count(two, pieces: 50_000, .everything)
        #expect(counted.top.map(\.count) == [2])
        // SHA-256 of 2^20 times "a", as sha256sum gives it.
        #expect(counted.top[0].word == String(repeating: "a", count: 96) + "…9bc1b2a288b26af7257a36277ae3816a")
        let error = #expect(throws: WordsError.self) { try WordCounter.count(long + long, .everything) }
        #expect(error?.reason == .wordTooLong)
    }

    /// Ten megabytes of words of 20,000 bytes, all different, in a memory of 256 KiB and without a folder: none is kept whole.
    @Test func manyLongWordsTakeNoMemory() throws {
        var counter = WordCounter(Self.small)
        for number in 0..<500 {
            let word = [UInt8](repeating: UInt8(ascii: "x"), count: 20_000 - 4 * number) + Array("\(number) ".utf8)
            try word.withUnsafeBytes { try counter.update($0) }
        }
        let count = try counter.finish()
        #expect(count.total == 500 && count.distinct == 500)
        #expect(count.top.allSatisfy { $0.word.utf8.count == 96 + 3 + 32 })
    }

    /// The files that a process was given do as well as a folder, and are empty in the end.
    @Test(arguments: [1, 3]) func filesThatWereGivenDoAsWellAsAFolder(_ given: Int) throws {
        let (text, counts) = Self.manyWords(150_000, distinct: 120_000)
        try withFolder { folder in
            let paths = (0..<3).map { folder.appending(path: "\($0)").path }
            let files = paths.map { open($0, O_RDWR | O_CREAT, 0o600) }
            defer { for file in files { close(file) } }
            var settings = Self.small
            settings.spill = .files(Array(files.prefix(given)))
            #expect(try WordCounter.count(text, settings).listing == Self.listing(counts))
            let sizes = try paths.map { try Data(contentsOf: URL(filePath: $0)).count }
            #expect(sizes == [0, 0, 0])
        }
    }

    /// A million accents on one letter cost no more than other text.
    @Test func manyMarksOnOneLetter() throws {
        let text = [UInt8](("a" + String(repeating: "\u{301}\u{323}", count: 40_000)).utf8)
        let count = try WordCounter.count(text, .everything)
        #expect(count.total == 1 && count.top[0].word.unicodeScalars.prefix(3).map(\.value) == [0x1EA1, 0x323, 0x323])
    }

    @Test func tiesStandByCodePoint() throws {
        let count = try WordCounter.count("b a é z 𐐨 ｱ b a é z 𐐨 ｱ c".utf8, WordCounterSettings(top: 6))
        #expect(count.top.map(\.word) == ["a", "b", "z", "é", "ｱ", "𐐨"])
        #expect(count.total == 13 && count.distinct == 7)
        #expect(try WordCounter.count("a b".utf8, WordCounterSettings(top: 0)) == WordCount(total: 2, distinct: 2, top: []))
    }

    @Test func stopWordsAreNotCounted() throws {
        var settings = WordCounterSettings()
        settings.stopWords = ["THE", "E\u{301}te\u{301}"]
        let count = try WordCounter.count("The cat, the dog, the été".utf8, settings)
        #expect(count == WordCount(total: 2, distinct: 2, top: [.init(word: "cat", count: 1), .init(word: "dog", count: 1)]))
    }
}

/// Hours of text in minutes: only with HARK_SOAK=1.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["HARK_SOAK"] != nil)) struct WordsSoakTests {
    @Test func aGigabyteOfWordsThatAreAllDifferent() throws {
        try withFolder { folder in
            var counter = WordCounter(WordCounterSettings(top: 3, spill: .folder(folder.path)))
            var bytes = 0, words = 0, piece: [UInt8] = []
            while bytes < 1 << 30 {
                piece.removeAll(keepingCapacity: true)
                for _ in 0..<20_000 {
                    // A permutation of the numbers, so that they come in no order.
                    piece += "w\(UInt32(truncatingIfNeeded: words) &* 2_654_435_761) ".utf8
                    words += 1
                }
                bytes += piece.count
                try piece.withUnsafeBytes { try counter.update($0) }
            }
            let count = try counter.finish()
            #expect(count.total == words && count.distinct == words)
            #expect(count.top.count == 3 && count.top[0] == .init(word: "w0", count: 1))
        }
    }

    @Test func moreThanFourThousandMillionTimesOneWord() throws {
        var counter = WordCounter(WordCounterSettings(top: 1))
        let piece = [UInt8](String(repeating: "a ", count: 1 << 19).utf8), times = (1 << 13) + 1
        for _ in 0..<times { try piece.withUnsafeBytes { try counter.update($0) } }
        #expect(try counter.finish().top[0].count == times << 19)
    }
}
