import HarkCore
import HarkFollowers
import NIOCore
import NIOWebSocket
import Testing

/// The same bytes in pieces of any size.
func pieces(_ bytes: [UInt8], _ random: inout SplitMix64) -> [ArraySlice<UInt8>] {
    var found: [ArraySlice<UInt8>] = [], rest = bytes[...]
    while !rest.isEmpty {
        let count = min(rest.count, 1 + random.place(below: 9))
        found.append(rest.prefix(count))
        rest = rest.dropFirst(count)
    }
    return found
}

@Suite struct ServerSentEventsTests {
    private func events(_ text: String) throws -> [(String, String)] {
        var reader = ServerSentEvents(), found: [(String, String)] = []
        try reader.take(text.utf8) { found.append(($0.name, $0.data)) }
        return found
    }

    /// The examples of the standard, section 9.2.6.
    @Test func theStandardsExamples() throws {
        let stock = try events("data: YHOO\ndata: +2\ndata: 10\n\n")
        #expect(stock.map(\.1) == ["YHOO\n+2\n10"] && stock[0].0 == "message")
        let mixed = try events(": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n")
        #expect(mixed.map(\.1) == ["first event", "second event", " third event"])
        #expect(try events("data\n\ndata\ndata\n\ndata:").map(\.1) == ["", "\n"], "an event without an empty line is none")
        #expect(try events("data:test\n\ndata: test\n\n").map(\.1) == ["test", "test"])
    }

    @Test func linesEndInAnyOfThreeWaysAndAMarkAtTheBeginningIsSkipped() throws {
        let found = try events("\u{FEFF}event: update\r\ndata: a\r\n\r\ndata: b\r\rdata: c\n\n:thump\n\nevent: only\n\n")
        #expect(found.map(\.0) == ["update", "message", "message"] && found.map(\.1) == ["a", "b", "c"])
    }

    @Test func piecesMayEndAnywhere() throws {
        let text = "event: update\r\ndata: {\"content\":\"città 🎈\"}\r\n\r\n: thump\n\nevent: delete\ndata: 17\n\ndata: x\rdata: y\r\r"
        let whole = try events(text)
        #expect(whole.count == 3)
        var random = SplitMix64(seed: 6)
        for _ in 0..<300 {
            var reader = ServerSentEvents(), found: [(String, String)] = [], bytes = 0
            for piece in pieces(Array(text.utf8), &random) {
                try reader.take(piece) {
                    found.append(($0.name, $0.data))
                    bytes += $0.byteCount
                }
            }
            #expect(found.map(\.0) == whole.map(\.0) && found.map(\.1) == whole.map(\.1))
            #expect(bytes <= text.utf8.count && bytes > 80)
        }
    }

    @Test func anEventWithoutEndIsRefused() throws {
        var reader = ServerSentEvents()
        #expect(throws: (any Error).self) {
            for _ in 0..<3000 { try reader.take(String(repeating: "a", count: 1000).utf8) { _ in } }
        }
    }
}

@Suite struct LineSplitterTests {
    @Test func piecesMayEndAnywhereAndEveryByteIsCounted() {
        let text = "{\"a\":1}\r\n\n{\"b\":\"città\"}\n  \nlast"
        var random = SplitMix64(seed: 7)
        for _ in 0..<300 {
            var splitter = LineSplitter(), lines: [LineSplitter.Line] = []
            for piece in pieces(Array(text.utf8), &random) { splitter.take(piece) { lines.append($0) } }
            if let last = splitter.finish() { lines.append(last) }
            #expect(lines.map { String(decoding: $0.bytes, as: UTF8.self) } == ["{\"a\":1}", "", "{\"b\":\"città\"}", "  ", "last"])
            #expect(lines.reduce(0) { $0 + $1.byteCount } == text.utf8.count)
            #expect(splitter.finish() == nil)
        }
    }

    @Test func aLineThatIsTooLongIsCountedAndLeftOut() {
        var splitter = LineSplitter(), lines: [LineSplitter.Line] = []
        for _ in 0..<40 { splitter.take(repeatElement(UInt8(ascii: "x"), count: 100_000)) { lines.append($0) } }
        splitter.take("\nshort\n".utf8) { lines.append($0) }
        #expect(lines.map(\.isTooLong) == [true, false] && lines.map(\.byteCount) == [4_000_001, 6] && lines[0].bytes.isEmpty)
    }
}

@Suite struct WebSocketMessagesTests {
    private func frame(_ opcode: WebSocketOpcode, _ text: String, fin: Bool = true) -> WebSocketFrame {
        WebSocketFrame(fin: fin, opcode: opcode, data: ByteBuffer(string: text))
    }

    private func text(_ outcome: WebSocketMessages.Outcome) -> String? { if case .text(let text) = outcome { String(buffer: text) } else { nil } }

    @Test func aMessageInPiecesIsOneMessageAndAPingWithinIsAnswered() throws {
        var messages = WebSocketMessages()
        let bytes = Array("a città".utf8)
        // Cut within a letter.
        let parts = [bytes[..<7], bytes[7..<8], bytes[8...]]
        #expect(text(try messages.take(WebSocketFrame(fin: false, opcode: .text, data: ByteBuffer(bytes: parts[0])))) == nil)
        guard case .reply(let pong) = try messages.take(frame(.ping, "there?")) else { return #expect(Bool(false), "a ping is answered") }
        #expect(pong.opcode == .pong && String(buffer: pong.data) == "there?" && pong.maskKey != nil)
        #expect(text(try messages.take(WebSocketFrame(fin: false, opcode: .continuation, data: ByteBuffer(bytes: parts[1])))) == nil)
        #expect(text(try messages.take(WebSocketFrame(fin: true, opcode: .continuation, data: ByteBuffer(bytes: parts[2])))) == "a città")
        #expect(text(try messages.take(frame(.text, "next"))) == "next")
    }

    @Test func aCloseGivesItsCode() throws {
        var messages = WebSocketMessages(), data = ByteBuffer()
        data.write(webSocketErrorCode: .goingAway)
        guard case .closed(let code) = try messages.take(WebSocketFrame(fin: true, opcode: .connectionClose, data: data)) else {
            return #expect(Bool(false), "it closes")
        }
        #expect(code == .goingAway)
        guard case .closed(nil) = try messages.take(frame(.connectionClose, "")) else { return #expect(Bool(false), "without a code") }
    }

    @Test func whatAServerMayNotSendIsAFault() {
        func code(_ frames: [WebSocketFrame]) -> WebSocketErrorCode? {
            var messages = WebSocketMessages(longestMessage: 100)
            do { for frame in frames { _ = try messages.take(frame) } } catch let fault as WebSocketMessages.Fault { return fault.code } catch {}
            return nil
        }
        var reserved = frame(.text, "x")
        reserved.rsv1 = true
        #expect(code([reserved]) == .protocolError)
        #expect(code([WebSocketFrame(fin: true, opcode: .text, maskKey: [1, 2, 3, 4], data: ByteBuffer(string: "x"))]) == .protocolError)
        #expect(code([frame(.continuation, "x")]) == .protocolError)
        #expect(code([frame(.text, "x", fin: false), frame(.text, "y")]) == .protocolError)
        #expect(code([frame(.ping, "x", fin: false)]) == .protocolError)
        #expect(code([frame(.binary, "x")]) == .unacceptableData)
        #expect(code([frame(.connectionClose, "x")]) == .protocolError)
        #expect(code([WebSocketFrame(fin: true, opcode: .text, data: ByteBuffer(bytes: [0xC3, 0x28]))]) == .dataInconsistentWithMessage)
        let part = String(repeating: "x", count: 60)
        #expect(code([frame(.text, part, fin: false), frame(.continuation, part)]) == .messageTooLarge)
        #expect(code([frame(.text, part, fin: false), frame(.ping, ""), frame(.continuation, "y")]) == nil)
    }
}
