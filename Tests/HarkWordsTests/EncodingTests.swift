import Foundation
import HarkCore
import HarkWords
import Testing

/// Encodings are recognised, whatever pieces a text comes in, and what is no text is refused with a reason.
@Suite struct EncodingTests {
    private static let text = String(repeating: "Où est le garçon? Là-bas, près du café; l’été, “naïf” – déjà vu… ", count: 40)

    private static func bytes(_ encoding: String.Encoding, _ text: String = text) -> [UInt8] { [UInt8](text.data(using: encoding)!) }

    private func listing(_ bytes: [UInt8], pieces: Int, is encoding: TextEncoding) throws -> String {
        var counter = WordCounter(WordCounterSettings(top: .max))
        try bytes.withUnsafeBytes { text in
            for start in stride(from: 0, to: text.count, by: pieces) {
                try counter.update(UnsafeRawBufferPointer(rebasing: text[start..<min(start + pieces, text.count)]))
            }
        }
        let count = try counter.finish()
        #expect(counter.encoding == encoding)
        return count.listing
    }

    @Test(arguments: [1, 2, 3, 7, 4096, 1 << 20])
    func theSameWordsInEveryEncoding(_ pieces: Int) throws {
        let expected = try WordCounter.count(Self.text.utf8, .everything).listing
        let forms: [([UInt8], TextEncoding)] = [
            (Self.bytes(.utf8), .utf8), ([0xEF, 0xBB, 0xBF] + Self.bytes(.utf8), .utf8), (Self.bytes(.windowsCP1252), .windows1252),
            (Self.bytes(.utf16LittleEndian), .utf16LittleEndian), ([0xFF, 0xFE] + Self.bytes(.utf16LittleEndian), .utf16LittleEndian),
            (Self.bytes(.utf16BigEndian), .utf16BigEndian), ([0xFE, 0xFF] + Self.bytes(.utf16BigEndian), .utf16BigEndian),
        ]
        for (bytes, encoding) in forms { #expect(try listing(bytes, pieces: pieces, is: encoding) == expected) }
    }

    @Test func cyrillicInUTF16WithoutMark() throws {
        let text = String(repeating: "Ёжик и медведь пошли в тёмный лес. ", count: 30)
        let expected = try WordCounter.count(text.utf8, .everything).listing
        #expect(try listing(Self.bytes(.utf16LittleEndian, text), pieces: 5, is: .utf16LittleEndian) == expected)
        #expect(try listing(Self.bytes(.utf16BigEndian, text), pieces: 5, is: .utf16BigEndian) == expected)
    }

    @Test(arguments: ["caf\u{E9} \u{E0} la carte", "\u{C9}t\u{E9}", "na\u{EF}ve", "eine Ma\u{DF}", "Gr\u{F6}\u{DF}e"])
    func latin1OfAFewWords(_ text: String) throws {
        let expected = try WordCounter.count(text.utf8, .everything).listing
        #expect(try listing(text.unicodeScalars.map { UInt8($0.value) }, pieces: 3, is: .windows1252) == expected)
    }

    @Test func anEncodingThatShowsLate() throws {
        let opening = [UInt8](String(repeating: "plain words first, ", count: 5_000).utf8)
        #expect(try listing(opening + Self.bytes(.windowsCP1252), pieces: 999, is: .windows1252).contains("\tgarçon\n"))
        #expect(try listing(opening + Self.bytes(.utf8), pieces: 999, is: .utf8).contains("\tgarçon\n"))
    }

    @Test func bytesThatCannotBeDecodedPartWords() throws {
        #expect(try listing([UInt8]("good ".utf8) + [0xFF, 0xFE] + " news".utf8, pieces: 2, is: .utf8) == "1\tgood\n1\tnews\n")
        #expect(try listing([UInt8]("café a".utf8) + [0xC3] + "b a\u{301}".utf8, pieces: 2, is: .utf8) == "1\ta\n1\tb\n1\tcafé\n1\tá\n")
        let surrogates: [UInt8] = [0xFF, 0xFE, 0x61, 0, 0x00, 0xD8, 0x62, 0, 0x00, 0xDC, 0x63, 0, 0x3D]
        #expect(try listing(surrogates, pieces: 1, is: .utf16LittleEndian) == "1\ta\n1\tb\n1\tc\n")
    }

    @Test func aFileWithoutWordsGivesAnEmptyList() throws {
        for text in ["", "\n", " .,;-' ", "\u{FEFF}"] {
            #expect(try WordCounter.count(text.utf8) == WordCount(total: 0, distinct: 0, top: []))
        }
    }

    /// How a file begins, and what its refusal says.
    struct Beginning: Sendable {
        let bytes: [UInt8], word: String

        init(_ bytes: [UInt8], _ word: String) {
            self.bytes = bytes
            self.word = word
        }
    }

    private static let beginnings: [Beginning] = [
        Beginning([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13], "PNG"),
        Beginning([0x50, 0x4B, 3, 4, 20, 0, 0, 0], "zip"),
        Beginning([0x25, 0x50, 0x44, 0x46, 0x2D, 0x31, 0x0A, 0xE2, 0xE3, 0xCF], "PDF"),
        Beginning([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0], "program"),
        Beginning([0x77, 0x6F, 0x72, 0x64, 0, 1, 2, 3, 0, 0], "zero bytes"),
        Beginning([UInt8](repeating: 6, count: 40), "control"),
    ]

    @Test(arguments: beginnings)
    func binaryIsRefusedWithAReason(_ beginning: Beginning) {
        let error = #expect(throws: WordsError.self) { try WordCounter.count(beginning.bytes) }
        #expect(error?.reason == .binary)
        #expect(error?.sentence.contains(beginning.word) == true)
    }

    @Test func utf32IsRefused() {
        let error = #expect(throws: WordsError.self) { try WordCounter.count([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0]) }
        #expect(error?.reason == .unknownEncoding)
    }

    @Test func anyBytesAreCountedOrRefusedAndAlikeInAnyPieces() throws {
        var random = SplitMix64(seed: 9)
        for round in 0..<300 {
            let high: UInt8 = round.isMultiple(of: 2) ? 255 : 130
            let bytes = (0..<Int.random(in: 0...3_000, using: &random)).map { _ in UInt8.random(in: 0x1B...high, using: &random) }
            let whole = Result { try WordCounter.count(bytes, WordCounterSettings(top: .max)).listing }
            let parts = Result { try WordCounter.count(bytes, pieces: 1 + round % 17, WordCounterSettings(top: .max)).listing }
            #expect((try? whole.get()) == (try? parts.get()))
        }
    }
}
