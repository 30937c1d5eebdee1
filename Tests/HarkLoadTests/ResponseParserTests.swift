import HarkLoad
import NIOCore
import Testing

@Suite("Response parser")
struct ResponseParserTests {
    private static let plain = "HTTP/1.1 200 OK\r\nServer: hark\r\ncontent-LENGTH:  5 \r\nX: y\r\n\r\nhello"
    private static let chunked =
        "HTTP/1.1 201 Created\r\nTransfer-Encoding: Chunked\r\n\r\n5\r\nhello\r\nA;name=value\r\n, 12345678\r\n0\r\nTrailer: 1\r\n\r\n"
    private static let empty = "HTTP/1.1 204\r\nConnection: close\r\n\r\n"
    private static let interim = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 503 Service Unavailable\nContent-Length: 0\n\n"

    private struct Seen: Equatable {
        var status: Int, body: String, length: Int, total: Int, keepsAlive: Bool, server: String?
    }

    /// Every response in `pieces`, which arrive one after another.
    private func responses(_ pieces: [ArraySlice<UInt8>]) throws -> [Seen] {
        var parser = ResponseParser(), seen: [Seen] = []
        parser.keepsBody = true
        for piece in pieces {
            var input = ByteBuffer(bytes: piece)
            while try parser.consume(&input) {
                seen.append(
                    Seen(
                        status: parser.head.status, body: String(buffer: parser.body), length: parser.bodyLength,
                        total: parser.totalLength, keepsAlive: parser.head.keepsAlive, server: parser.head.server))
                parser.reset()
                parser.keepsBody = true
                if input.readableBytes == 0 { break }
            }
        }
        return seen
    }

    @Test("A stream of responses reads the same, wherever it is cut")
    func splits() throws {
        let bytes = Array((Self.plain + Self.chunked + Self.interim + Self.empty).utf8)
        let whole = try responses([bytes[...]])
        #expect(whole.map(\.status) == [200, 201, 503, 204])
        #expect(whole.map(\.body) == ["hello", "hello, 12345678", "", ""])
        #expect(whole.map(\.keepsAlive) == [true, true, true, false])
        #expect(whole[0].server == "hark" && whole[0].total == Self.plain.utf8.count)
        #expect(whole.map(\.total).reduce(0, +) == bytes.count)
        for cut in 1..<bytes.count { #expect(try responses([bytes[..<cut], bytes[cut...]]) == whole) }
        #expect(try responses(bytes.indices.map { bytes[$0...$0] }) == whole)
    }

    @Test("A body without a length runs until the connection closes")
    func untilClose() throws {
        var parser = ResponseParser(), input = ByteBuffer(string: "HTTP/1.0 200 OK\r\n\r\nall the rest")
        let isWhole = try parser.consume(&input), isWholeAtClose = parser.close()
        #expect(!isWhole && isWholeAtClose)
        #expect(parser.bodyLength == 12 && !parser.head.keepsAlive)
        var cut = ResponseParser(), half = ByteBuffer(string: "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf")
        let isHalfWhole = try cut.consume(&half), isHalfWholeAtClose = cut.close()
        #expect(!isHalfWhole && !isHalfWholeAtClose)
    }

    @Test(
        "What is not HTTP is refused",
        arguments: [
            "HTTP/2 200 OK\r\n", "hello world, this is not it\r\n", "HTTP/1.1 2x0 OK\r\n", "HTTP/1.1 2000 OK\r\n", "HTTP/1.1 099 Odd\r\n",
            "HTTP/1.1 200 OK\r\nno colon\r\n", "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 1e3\r\n",
            "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 4\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nab\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n",
        ])
    func refusals(text: String) {
        #expect(throws: ResponseError.self) { try responses([Array(text.utf8)[...]]) }
    }

    @Test("A line without end is refused instead of kept")
    func endlessLine() {
        let flood = Array(repeating: UInt8(ascii: "a"), count: 1024)[...]
        #expect(throws: ResponseError.lineTooLong) { try responses(Array(repeating: flood, count: 100)) }
    }

    @Test("Damaged responses give an answer or an error, never a crash")
    func fuzz() {
        let bytes = Array((Self.plain + Self.chunked).utf8)
        var state: UInt64 = 1
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        for _ in 0..<5_000 {
            var damaged = bytes
            for _ in 0...next(4) { damaged[next(damaged.count)] = UInt8(next(256)) }
            let cut = next(damaged.count)
            do {
                let seen = try responses([damaged[..<cut], damaged[cut...]])
                #expect(seen.count <= bytes.count)
            } catch {
                #expect(error is ResponseError)
            }
        }
    }
}
