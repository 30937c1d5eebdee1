import Foundation
import HarkModels
import Testing

/// The reader of features beside a second implementation in Python, which knows only the description.
@Suite struct FeatureOracleTests {
    private struct Tally: FeatureSink, Equatable {
        var words = 0, grams = 0
        var wordSum: UInt64 = 0, gramSum: UInt64 = 0

        func knows(_ hash: UInt64) -> Bool { true }

        mutating func addWord(_ hash: UInt64) {
            words += 1
            wordSum &+= hash
        }

        mutating func addGram(_ hash: UInt64) {
            grams += 1
            gramSum &+= hash
        }

        var line: String { "\(words) \(grams) \(hexadecimal(wordSum)) \(hexadecimal(gramSum))" }

        private func hexadecimal(_ value: UInt64) -> String {
            let digits = String(value, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }
    }

    private static func tally(_ bytes: [UInt8]) -> Tally {
        var tally = Tally()
        bytes.withUnsafeBytes { TextFeatures.extract($0, into: &tally) }
        return tally
    }

    private static func golden() throws -> [(text: [UInt8], answer: String)] {
        let file = try String(contentsOf: Checkout.tests.appending(path: "Oracle/golden.tsv"), encoding: .utf8)
        return file.split(separator: "\n").map { line in
            let sides = line.split(separator: "\t", omittingEmptySubsequences: false)
            let digits = Array(sides[0].utf8)
            let bytes = stride(from: 0, to: digits.count, by: 2).map { UInt8(String(decoding: digits[$0..<$0 + 2], as: UTF8.self), radix: 16)! }
            return (bytes, String(sides[1]))
        }
    }

    @Test func everyGoldenTextHasTheOraclesFeatures() throws {
        let golden = try Self.golden()
        #expect(golden.count == 400)
        for (text, answer) in golden { #expect(Self.tally(text).line == answer, "\(String(decoding: text, as: UTF8.self))") }
    }

    @Test func theGoldenFileIsWhatTheOracleSaysNow() throws {
        let process = Process(), input = Pipe(), output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", Checkout.tests.appending(path: "Oracle/oracle.py").path]
        (process.standardInput, process.standardOutput, process.standardError) = (input, output, FileHandle.nullDevice)
        try process.run()
        let file = try Data(contentsOf: Checkout.tests.appending(path: "Oracle/golden.tsv"))
        try? input.fileHandleForWriting.write(contentsOf: file)
        try? input.fileHandleForWriting.close()
        let answers = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus != 127 else { return print("skipped: python3 is not there, so the oracle was not asked again") }
        #expect(answers.split(separator: "\n").map(String.init) == (try Self.golden().map(\.answer)))
    }

    @Test(arguments: [("goooood", "good"), ("http://a.b/c", "https://d.e"), ("@anna", "@bert"), ("DON'T", "dont"), ("café", "cafe"), ("don’t", "don't")])
    func textsThatReadAlikeShareTheirWord(_ pair: (String, String)) {
        // The first hash that a text hands out is its first word.
        struct First: FeatureSink {
            var hash: UInt64?
            func knows(_ hash: UInt64) -> Bool { true }
            mutating func addWord(_ hash: UInt64) { self.hash = self.hash ?? hash }
            mutating func addGram(_ hash: UInt64) {}
        }
        func first(_ text: String) -> UInt64? {
            var sink = First()
            Array(text.utf8).withUnsafeBytes { TextFeatures.extract($0, into: &sink) }
            return sink.hash
        }
        #expect(first(pair.0) == first(pair.1))
    }

    @Test func anyBytesAreReadAndTheSameBytesAlike() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<2_000 {
            let bytes = (0..<Int.random(in: 0...200, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
            #expect(Self.tally(bytes) == Self.tally(bytes))
        }
    }
}
