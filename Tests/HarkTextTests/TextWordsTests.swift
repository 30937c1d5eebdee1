import HarkText
import Testing

@Suite struct TextWordsTests {
    private func words(_ text: String) -> [String] {
        var found: [String] = []
        Array(text.utf8).withUnsafeBytes { TextWords.forEach(in: $0) { found.append(String(decoding: $0, as: UTF8.self)) } }
        return found
    }

    @Test(arguments: [
        ("Hello, World!", ["hello", "world"]), ("don't", ["don", "t"]), ("Größe 3,5", ["grosse", "3", "5"]), ("今日は", ["今", "日", "は"]),
        ("안녕 세상", ["안녕", "세상"]), ("ABC漢字def", ["abc", "漢", "字", "def"]), ("हिन्दी भाषा", ["हिन्दी", "भाषा"]), ("a😀b", ["a", "b"]), ("co\u{200D}op", ["coop"]),
        ("", []), ("…!?", []), ("snake_case", ["snake_case"]), ("Nintendo™ ˹get˼", ["nintendo", "get"]), ("ሰላም፡ዓለም", ["ሰላም", "ዓለም"]),
        ("ⓗⓘ", ["hi"]),
    ])
    func aTextIsCutIntoItsWords(_ item: (text: String, expected: [String])) {
        #expect(words(item.text) == item.expected)
    }

    @Test func aHashIsOfTheBytesAndNoOthers() {
        // As it is defined: groups of eight bytes, the last filled with zeros, then the length.
        func defined(_ bytes: [UInt8]) -> UInt64 {
            func step(_ hash: UInt64, _ value: UInt64) -> UInt64 {
                let mixed = (hash ^ value) &* 0x9E37_79B9_7F4A_7C15
                return mixed ^ (mixed >> 29)
            }
            var hash: UInt64 = 0xC2B2_AE3D_27D4_EB4F
            for start in stride(from: 0, to: bytes.count, by: 8) {
                hash = step(hash, bytes[start..<min(start + 8, bytes.count)].reversed().reduce(0) { $0 << 8 | UInt64($1) })
            }
            return step(hash, UInt64(bytes.count))
        }
        for count in 1...64 {
            // Whatever stands around them.
            let bytes = (0..<count + 32).map { UInt8(truncatingIfNeeded: 37 &* $0 &+ 11 &* count &+ 129) }
            let hash = bytes.withUnsafeBytes { TextHash.bytes($0.baseAddress! + 16, count: count) }
            #expect(hash == defined(Array(bytes[16..<16 + count])), "\(count) bytes")
        }
    }

    @Test func hashesOfWordsAreForEver() {
        // Values on disk depend on these; a change here is a change of every model.
        func hash(_ word: String) -> UInt64 { Array(word.utf8).withUnsafeBytes { TextHash.bytes($0.baseAddress!, count: $0.count) } }
        #expect(hash("a") != hash("b"))
        #expect(hash("morning") == 0xB7CB9F794307AE88)
        #expect(TextHash.pair(1, 2) != TextHash.pair(2, 1))
        #expect((0..<1_000).allSatisfy { TextHash.bucket(hash("word\($0)"), of: 1_000) < 1_000 })
    }
}
