import HarkCore
import HarkPosts
import Testing

struct LineCutterTests {
    /// The lines of a text, cut into pieces of any sizes; nil for those that are too long.
    private func lines(_ text: [UInt8], pieces: [Int], lineBytes: Int) -> [String?] {
        var cutter = LineCutter(lineBytes: lineBytes), lines: [String?] = [], place = 0, next = 1
        func note(_ chunk: LineChunk) {
            #expect(chunk.firstLine == next && !chunk.ends.isEmpty)
            chunk.forEachLine { number, line in
                #expect(number == next)
                lines.append(chunk.tooLong.contains(number - chunk.firstLine) ? nil : String(decoding: line, as: UTF8.self))
                next += 1
            }
        }
        for size in pieces where place < text.count {
            let end = min(text.count, place + size)
            text[place..<end].withUnsafeBytes { cutter.add($0, note) }
            place = end
        }
        text[place...].withUnsafeBytes { cutter.add($0, note) }
        if let rest = cutter.finish() { note(rest) }
        return lines
    }

    @Test func everyCutGivesTheSameLines() {
        var random = SplitMix64(seed: 21)
        for _ in 0..<300 {
            let count = Int(random.next() % 60)
            let text = (0..<count).map { _ in random.next() % 4 == 0 ? 10 : UInt8(97 + random.next() % 3) }
            var expected = text.split(separator: 10, omittingEmptySubsequences: false).map { $0.count > 5 ? nil : String(decoding: $0, as: UTF8.self) }
            if text.isEmpty || text.last == 10 { expected.removeLast() }
            let pieces = (0..<20).map { _ in Int(random.next() % 7) }
            #expect(lines(text, pieces: pieces, lineBytes: 5) == expected)
        }
    }

    @Test func aChunkHasAtMostTwoThousandFiveHundredLines() {
        let text = [UInt8](repeating: 10, count: 6_001)
        var cutter = LineCutter(lineBytes: 10), sizes: [Int] = []
        text.withUnsafeBytes { cutter.add($0) { sizes.append($0.ends.count) } }
        if let rest = cutter.finish() { sizes.append(rest.ends.count) }
        #expect(sizes == [2500, 2500, 1001])
    }

    @Test func aLineWithoutAnEndIsNotGathered() {
        var cutter = LineCutter(lineBytes: 100)
        let piece = [UInt8](repeating: 97, count: 1000)
        for _ in 0..<1000 { piece.withUnsafeBytes { cutter.add($0) { _ in Issue.record("no line ended") } } }
        let rest = cutter.finish()
        #expect(rest?.tooLong == [0] && rest?.bytes.isEmpty == true)
    }
}

struct JSONDocumentsTests {
    private func posts(_ text: String) -> [String] {
        var posts: [String] = []
        for chunk in JSONDocuments.chunks(of: Array(text.utf8)) { chunk.forEachLine { posts.append(String(decoding: $1, as: UTF8.self)) } }
        return posts
    }

    @Test func aListIsItsElements() {
        #expect(posts(#" [ {"a": [1, 2], "b": "},{"} , {"c": "\"]"} ] "#) == [#"{"a": [1, 2], "b": "},{"}"#, #"{"c": "\"]"}"#])
        #expect(posts("[]").isEmpty && posts("").isEmpty && posts(" \n ").isEmpty)
        #expect(posts(#"[{"tweet": "one"}]"#) == [#"{"tweet": "one"}"#])
    }

    @Test func anObjectIsOnePostAndSeveralAreSeveral() {
        #expect(posts("{\"a\":\n 1}") == ["{\"a\":\n 1}"])
        #expect(posts("{\"a\":1}\n{\"b\":2}") == ["{\"a\":1}", "{\"b\":2}"])
    }

    @Test func whatIsNoJSONIsHandedOnToBeRefused() {
        #expect(posts("[1, two]") == ["1", "two"])
        #expect(posts("nonsense") == ["nonsense"])
        #expect(posts("{\"a\":") == ["{\"a\":"])
        #expect(posts("]") .count <= 1)
    }

    @Test func nothingMakesItFail() {
        var random = SplitMix64(seed: 22)
        let letters = Array("[]{},:\"\\ a1\n".utf8)
        for _ in 0..<5000 { _ = posts(String(decoding: (0..<Int(random.next() % 30)).map { _ in letters[Int(random.next() % UInt64(letters.count))] }, as: UTF8.self)) }
    }
}
