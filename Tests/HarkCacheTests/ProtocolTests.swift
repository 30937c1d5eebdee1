import HarkCache
import HarkCore
import NIOCore
import Testing

/// The text protocol as doc/protocol.txt of memcached describes it.
@Suite struct ProtocolTests {
    @Test func aConversation() throws {
        let said = """
            set a 5 0 3\r\none\r\nget a\r\nget a b\r\nadd a 0 0 1\r\nx\r\nreplace b 0 0 1\r\nx\r\nset q 0 0 1 noreply\r\nz\r\ngets q\r\n\
            cas q 0 0 1 99\r\nx\r\ncas n 0 0 1 1\r\nx\r\ndelete a\r\ndelete a\r\ntouch q 10\r\ntouch a 10\r\nflush_all\r\nget q\r\nverbosity 1\r\n\
            nonsense\r\nget\r\nset a b c d\r\nset a 0 0 2\r\nlong\r\nversion\r\n
            """
        let answered = """
            STORED\r\nVALUE a 5 3\r\none\r\nEND\r\nVALUE a 5 3\r\none\r\nEND\r\nNOT_STORED\r\nNOT_STORED\r\nVALUE q 0 1 2\r\nz\r\nEND\r\n\
            EXISTS\r\nNOT_FOUND\r\nDELETED\r\nNOT_FOUND\r\nTOUCHED\r\nNOT_FOUND\r\nOK\r\nEND\r\nOK\r\n\
            ERROR\r\nCLIENT_ERROR bad command line format\r\nCLIENT_ERROR bad command line format\r\nCLIENT_ERROR bad data chunk\r\nVERSION 1.6-hark\r\n
            """
        #expect(answer(said, pieces: 1 << 20) == answered)
        #expect(answer(said, pieces: 1) == answered, "byte by byte")
        #expect(answer(said, pieces: 7) == answered)
    }

    @Test func anEndMayBeAnyNumber() {
        for end in ["9223372036854775807", "-9223372036854775808", "2592001", "99999999999999"] {
            let isOver = end.hasPrefix("-") || end == "2592001"
            #expect(answer("set a 0 \(end) 1\r\nx\r\nget a\r\n", pieces: 99) == "STORED\r\n" + (isOver ? "" : "VALUE a 0 1\r\nx\r\n") + "END\r\n", "\(end)")
        }
    }

    @Test func whatIsTooLargeIsReadAndThrownAway() {
        let large = String(repeating: "x", count: 200_000)
        #expect(answer("set a 0 0 200000\r\n\(large)\r\nget a\r\n", pieces: 999) == "SERVER_ERROR object too large for cache\r\nEND\r\n")
    }

    /// Whatever comes, the reader neither traps nor holds on to it.
    @Test func randomBytesHarmNobody() {
        var random = SplitMix64(seed: 5)
        let words = ["get ", "set ", "a ", "0 ", "1 ", "noreply", "\r\n", "\n", " ", "cas ", "99999999999 ", "-1 ", "stats", "delete ", "x", "%"]
        for _ in 0..<2000 {
            let text = (0..<random.place(below: 30)).map { _ in words[random.place(below: words.count)] }.joined()
            _ = answer(text, pieces: 1 + random.place(below: 9))
        }
    }

    /// However they are cut, and whoever still holds the values that came before.
    @Test func valuesThatComeInPiecesAreWhatWasSent() {
        var random = SplitMix64(seed: 9), stream = ByteBuffer(), sent: [ByteBuffer] = []
        for number in 0..<200 {
            let size = random.place(below: 3) == 0 ? random.place(below: 200_000) : random.place(below: 50)
            let value = ByteBuffer(bytes: (0..<size).map { UInt8(truncatingIfNeeded: number &+ $0) })
            stream.writeString("set key\(number) 0 0 \(size)\r\n")
            stream.writeImmutableBuffer(value)
            stream.writeString("\r\nget a b\r\n")
            sent.append(value)
        }
        for most in [100, 5000, 70_000, 1 << 20] {
            var received = ReceivedBytes(), reader = MemcachedRequestReader(mostBytes: 1 << 20), rest = stream, values: [ByteBuffer] = [], gets = 0
            while let piece = rest.readSlice(length: min(rest.readableBytes, 1 + random.place(below: most))), piece.readableBytes > 0 {
                received.add(piece)
                while let request = received.next({ (reader.next(from: &$0), reader.needed) }) {
                    if case .store(_, _, _, _, let value, _) = request { values.append(value) } else { gets += 1 }
                }
            }
            #expect(values == sent && gets == sent.count, "pieces of up to \(most)")
        }
    }

    /// The memory of an answer is taken again only when it was sent.
    @Test func anAnswerStaysAsItIsWhileTheNextIsMade() throws {
        let node = CacheNode(CacheNodeSettings(capacityBytes: 100_000)), keys = try ["a", "b"].map { try #require(CacheKey($0)) }
        for key in keys { node.put(CacheValue(ByteBuffer(string: "value of \(key)")), for: key) }
        var session = MemcachedSession(node: node, clock: ManualClock())
        let answers = keys.map { session.answer(.get(MemcachedKeys([$0]), withVersions: false)) ?? [] }
        #expect(answers.map { $0.map { String(buffer: $0) }.joined() } == ["VALUE a 0 10\r\nvalue of a\r\nEND\r\n", "VALUE b 0 10\r\nvalue of b\r\nEND\r\n"])
    }

    private func answer(_ text: String, pieces: Int) -> String {
        var session = MemcachedSession(node: CacheNode(CacheNodeSettings(capacityBytes: 100_000)), clock: ManualClock())
        var reader = MemcachedRequestReader(mostBytes: 100_000), buffer = ByteBuffer(), answer = ""
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            buffer.writeBytes(rest.prefix(pieces))
            rest = rest.dropFirst(pieces)
            while let request = reader.next(from: &buffer) {
                guard let bytes = session.answer(request) else { return answer }
                for piece in bytes { answer += String(buffer: piece) }
            }
        }
        return answer
    }
}
