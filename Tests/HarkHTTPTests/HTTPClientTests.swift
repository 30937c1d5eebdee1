import Foundation
import HarkHTTP
import HarkTLS
import NIOCore
import NIOHTTP1
import Testing

@Suite struct HTTPClientTests {
    private static func client(redirects: Int = 0, silence: Double? = 60) throws -> HTTPClient {
        HTTPClient(HTTPClient.Settings(redirects: redirects, silence: silence), trust: try TLSContext.client())
    }

    private static func text(_ answer: HTTPAnswer, upTo limit: Int = 1 << 20) async throws -> String {
        String(buffer: try await answer.body.collect(upTo: limit))
    }

    private static let framings = [
        ("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", "hello"), ("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n", ""),
        ("HTTP/1.1 200 OK\r\n\r\nuntil the end", "until the end"), ("HTTP/1.0 200 OK\r\n\r\n", ""),
        ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;a=b;c=\"d\"\r\nhello\r\nC\r\n, my friends\r\n0\r\nAfter: all\r\n\r\n", "hello, my friends"),
        ("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: a\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", "ok"),
        ("HTTP/1.1 204 No Content\r\n\r\n", ""), ("HTTP/1.1 304 Not Modified\r\nETag: \"a\"\r\nContent-Length: 7\r\n\r\n", ""),
        ("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nokand more that nobody asked for", "ok"),
    ]

    @Test(arguments: framings) func anAnswerIsReadHoweverItIsFramedAndCut(_ answer: String, _ body: String) async throws {
        let bytes = Array(answer.utf8)
        for _ in 0..<20 {
            let cuts = ((0..<Int.random(in: 0...6)).map { _ in Int.random(in: 0...bytes.count) } + [0, bytes.count]).sorted()
            let pieces = zip(cuts, cuts.dropFirst()).map { Array(bytes[$0..<$1]) }
            try await ScriptedServer.with { _ in ScriptedServer.Script(pieces: pieces) } _: { server in
                let read = try await Self.text(Self.client().ask(HTTPCall(server.address)))
                #expect(read == body)
            }
        }
    }

    @Test(arguments: [
        "", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\nhello\r\n0\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd", "SSH-2.0-OpenSSH_9.2\r\n", "HTTP/1.1 2000 OK\r\n\r\n",
        "HTTP/1.1 200 OK\r\n\(String(repeating: "A: b\r\n", count: 100_000))\r\nhello", "HTTP/1.1 200 OK\r\nA: \(String(repeating: "b", count: 1 << 20))\r\n\r\n",
    ]) func whatIsNoWholeAnswerIsAnError(_ answer: String) async throws {
        try await ScriptedServer.with { _ in ScriptedServer.Script(answer) } _: { server in
            await #expect(throws: (any Error).self) { try await Self.text(Self.client().ask(HTTPCall(server.address))) }
        }
    }

    @Test func noBytesOfAServerDoMoreThanFail() async throws {
        for _ in 0..<200 {
            var bytes = Array(Self.framings.randomElement()!.0.utf8)
            for _ in 0..<Int.random(in: 1...4) { bytes[.random(in: bytes.indices)] = .random(in: 0...255) }
            let script = ScriptedServer.Script(pieces: [bytes])
            try await ScriptedServer.with { _ in script } _: { server in
                _ = try? await Self.text(Self.client(silence: nil).ask(HTTPCall(server.address)))
            }
        }
    }

    @Test func aQuestionNamesWhatItAsksFor() async throws {
        try await ScriptedServer.with { _ in ScriptedServer.Script("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n") } _: { server in
            var call = HTTPCall("\(server.address)/a%20b?c=d%26e&f=#part", headers: ["X-Mine": "yes"])
            _ = try await Self.client().ask(call)
            #expect(server.questions.last?.hasPrefix("GET /a%20b?c=d%26e&f= HTTP/1.1\r\n") == true)
            #expect(server.questions.last?.contains("\r\nHost: 127.0.0.1:\(server.port)\r\n") == true)
            (call.url, call.method, call.body) = ("\(server.address)?q", .POST, ByteBuffer(string: "body"))
            _ = try await Self.client().ask(call)
            #expect(server.questions.last?.hasPrefix("POST /?q HTTP/1.1\r\nX-Mine: yes\r\n") == true)
            #expect(server.questions.last?.contains("Content-Length: 4\r\n\r\n") == true)
            call.headers = ["Bad": "a\r\nInjected: b"]
            await #expect(throws: (any Error).self) { try await Self.client().ask(call) }
            for address in ["", "/a", "ftp://127.0.0.1/", "http://", "http://127.0.0.1:0/", "http://127.0.0.1:70000/"] {
                await #expect(throws: HTTPTrouble.badAddress, "\(address)") { try await Self.client().ask(HTTPCall(address)) }
            }
        }
    }

    // MARK: Being led on

    @Test func oneLetsOneselfBeLedOnButNotForEver() async throws {
        let lead: @Sendable (String) -> ScriptedServer.Script = { question in
            let path = question.split(separator: " ")[1], number = Int(path.dropFirst()) ?? 0
            let text = number == 0 ? "HTTP/1.1 200 OK\r\n\r\nthere" : "HTTP/1.1 302 Found\r\nLocation: \(number - 1)\r\nContent-Length: 4\r\n\r\nno!!"
            return ScriptedServer.Script(text)
        }
        try await ScriptedServer.with(lead) { server in
            let found = try await Self.text(Self.client(redirects: 5).ask(HTTPCall("\(server.address)/5")))
            #expect(found == "there")
            #expect(server.questions.count == 6)
            await #expect(throws: HTTPTrouble.tooManyRedirects) { try await Self.client(redirects: 5).ask(HTTPCall("\(server.address)/6")) }
            #expect(try await Self.client().ask(HTTPCall("\(server.address)/6")).status == .found)
            var call = HTTPCall("\(server.address)/6")
            call.method = .POST
            #expect(try await Self.client(redirects: 5).ask(call).status == .found)
        }
    }

    @Test func credentialsGoToNobodyElse() async throws {
        try await ScriptedServer.with { _ in ScriptedServer.Script("HTTP/1.1 200 OK\r\n\r\nelsewhere") } _: { other in
            let address = other.address
            let lead: @Sendable (String) -> ScriptedServer.Script = { question in
                ScriptedServer.Script("HTTP/1.1 307 Go\r\nLocation: \(question.hasPrefix("GET /here") ? "/there" : "\(address)/x")\r\n\r\n")
            }
            try await ScriptedServer.with(lead) { server in
                let call = HTTPCall("\(server.address)/here", headers: ["Authorization": "Bearer secret", "Cookie": "a=b", "Accept": "text/plain"])
                let found = try await Self.text(Self.client(redirects: 5).ask(call))
                #expect(found == "elsewhere")
                #expect(server.questions.allSatisfy { $0.contains("Bearer secret") } && server.questions.count == 2)
                #expect(other.questions.first?.contains("secret") == false && other.questions.first?.contains("a=b") == false)
                #expect(other.questions.first?.contains("Accept: text/plain") == true)
            }
        }
    }

    // MARK: Patience

    @Test func aSilentServerIsGivenUp() async throws {
        for script in ["", "HTTP/1.1 100 Continue\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf"] {
            try await ScriptedServer.with { _ in ScriptedServer.Script(script, hangsUp: false) } _: { server in
                await #expect(throws: HTTPTrouble.silent) { try await Self.text(Self.client(silence: 0.2).ask(HTTPCall(server.address))) }
                await #expect(throws: HTTPTrouble.late) { try await Self.text(Self.client().ask(HTTPCall(server.address), within: 0.2)) }
            }
        }
    }

    @Test func whoIsCancelledWaitsNoLonger() async throws {
        for script in ["", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf"] {
            try await ScriptedServer.with { _ in ScriptedServer.Script(script, hangsUp: false) } _: { server in
                let asking = Task { try await Self.text(Self.client(silence: nil).ask(HTTPCall(server.address))) }
                try await eventually { !server.questions.isEmpty }
                asking.cancel()
                await #expect(throws: (any Error).self) { try await asking.value }
                try await eventually { server.gone == 1 }
            }
        }
    }

    @Test func aBodyThatNobodyHoldsClosesItsConnection() async throws {
        try await ScriptedServer.with { _ in ScriptedServer.Script("HTTP/1.1 200 OK\r\n\r\nhalf", hangsUp: false) } _: { server in
            let status = try await Self.client(silence: nil).ask(HTTPCall(server.address)).status
            #expect(status == .ok)
            try await eventually { server.gone == 1 }
        }
    }

    @Test func aLongBodyIsReadAsFastAsItIsWanted() async throws {
        let size = 64 << 20
        let script = ScriptedServer.Script(pieces: [Array("HTTP/1.1 200 OK\r\nContent-Length: \(size)\r\n\r\n".utf8), Array(repeating: 7, count: size)])
        try await ScriptedServer.with { _ in script } _: { server in
            let answer = try await Self.client().ask(HTTPCall(server.address))
            var count = 0
            for try await piece in answer.body {
                count += piece.readableBytes
                #expect(server.gone == 0 || count > size / 2)
                await Task.yield()
            }
            #expect(count == size)
            await #expect(throws: NIOTooManyBytesError.self) { try await Self.text(Self.client().ask(HTTPCall(server.address)), upTo: 1 << 20) }
        }
    }

    // MARK: TLS

    @Test func overTLSOneIsAskedWhoOneIs() async throws {
        guard let certificate = try Certificate(for: "IP:127.0.0.1") else { return }
        let tls = try TLSContext.server(chain: certificate.chain, key: certificate.key)
        try await ScriptedServer.with(tls: tls) { _ in ScriptedServer.Script("HTTP/1.1 200 OK\r\n\r\nin secret") } _: { server in
            let trusting = HTTPClient(HTTPClient.Settings(), trust: try TLSContext.client(authorities: certificate.chain))
            #expect(try await Self.text(trusting.ask(HTTPCall("https://127.0.0.1:\(server.port)/"))) == "in secret")
            await #expect(throws: TLSError.self) { try await Self.client().ask(HTTPCall("https://127.0.0.1:\(server.port)/")) }
            await #expect(throws: TLSError.self) { try await trusting.ask(HTTPCall("https://localhost:\(server.port)/")) }
            #expect(server.questions.count == 1)
        }
    }

    private func eventually(_ condition: () -> Bool) async throws {
        let end = ContinuousClock.now + .seconds(60)
        while !condition() {
            try #require(ContinuousClock.now < end, "It never came.")
            try await Task.sleep(for: .milliseconds(2))
        }
    }
}
