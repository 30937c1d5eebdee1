import Foundation
import HarkCore
import HarkDatabase
import HarkWeb
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import NIOEmbedded
import NIOPosix
import ServiceLifecycle
import Testing

/// The house on a real socket, with its services: live events, exports, compression, shutdown.
@Suite(.serialized, .timeLimit(.minutes(5))) struct LiveTests {
    /// Runs the house as App does and stops it by graceful shutdown; returns the seconds that the stop took.
    @discardableResult
    private static func serve(_ house: TestHouse, _ body: @escaping @Sendable (Int, LiveEvents) async throws -> Void) async throws -> Double {
        let door = house.door(), live = door.live
        let server = try HouseServer(doors: [door], pages: house.pages, settings: house.settings, services: house.services)
        let ports = AsyncStream<Int>.makeStream()
        var logger = Logger(label: "group")
        logger.logLevel = .critical
        let services = try server.services { ports.continuation.yield($0) }
        let group = ServiceGroup(services: [live] + services, logger: logger)
        return try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            var port = 0
            for await bound in ports.stream {
                port = bound
                break
            }
            try await body(port, live)
            let start = ContinuousClock.now
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
            return Double((ContinuousClock.now - start).components.attoseconds) / 1e18 + Double((ContinuousClock.now - start).components.seconds)
        }
    }

    private static func get(_ path: String, _ headers: String = "") -> String { "GET \(path) HTTP/1.1\r\nHost: x\r\n\(headers)\r\n" }

    @Test func eventsArriveTogetherAtTheNextTick() async throws {
        try await TestHouse.with { house in
            let clock = house.clock
            try await Self.serve(house) { port, live in
                let text = try await RawClient.exchange(port: port, Self.get("/notes/events")) { text in
                    if text.contains("retry:"), live.listenerCount == 1, !text.contains("id: 3") {
                        for number in 1...3 { live.publish(id: "\(number)", event: "note", data: "first\nsecond") }
                        live.tick()
                    }
                    return text.contains("id: 3")
                }
                _ = clock
                #expect(text.contains("content-type: text/event-stream") || text.contains("Content-Type: text/event-stream"))
                #expect(text.contains("id: 1\nevent: note\ndata: first\ndata: second\n\nid: 2\n"))
            }
        }
    }

    @Test func ofManyAtOnceTheNewestGoOutAndTheRestIsCounted() async throws {
        try await TestHouse.with { house in
            try await Self.serve(house) { port, live in
                let text = try await RawClient.exchange(port: port, Self.get("/notes/events")) { text in
                    if live.listenerCount == 1, !text.contains("id: 99") {
                        for number in 0..<100 { live.publish(id: "\(number)", event: "note", data: "x") }
                        live.tick()
                    }
                    return text.contains("id: 99")
                }
                #expect(text.contains("event: skipped\ndata: 80\n\nid: 80\n") && !text.contains("id: 79\n"))
            }
        }
    }

    @Test func oneThatComesBackGetsWhatItMissedOrIsToldToLoadAnew() async throws {
        try await TestHouse.with { house in
            try await Self.serve(house) { port, live in
                for number in 1...5 { live.publish(id: "\(number)", event: "note", data: "x") }
                live.tick()
                let back = try await RawClient.exchange(port: port, Self.get("/notes/events", "Last-Event-ID: 3\r\n")) { $0.contains("id: 5") }
                #expect(back.contains("id: 4\n") && !back.contains("id: 3\n") && !back.contains("resync"))
                let lost = try await RawClient.exchange(port: port, Self.get("/notes/events", "Last-Event-ID: old\r\n")) { $0.contains("resync") }
                #expect(!lost.contains("id: 5"))
            }
        }
    }

    @Test func silenceIsBrokenByAHeartbeat() async throws {
        try await TestHouse.with { house in
            let clock = house.clock
            try await Self.serve(house) { port, live in
                let text = try await RawClient.exchange(port: port, Self.get("/notes/events")) { text in
                    if text.contains("retry:"), !text.contains("still here") {
                        // The hub sleeps tick by tick: each move of the clock waits for its sleeper.
                        for _ in 0..<62 {
                            while clock.sleeperCount < 2 { await Task.yield() }
                            clock.advance(bySeconds: 0.25)
                        }
                    }
                    return text.contains(": still here")
                }
                #expect(text.contains(": still here\n\n"))
            }
        }
    }

    /// Among many listeners one never reads: the others miss nothing, and closing the house waits for nobody.
    @Test func oneThatNeverReadsHarmsNobody() async throws {
        try await TestHouse.with { house in
            let seconds = try await Self.serve(house) { port, live in
                let silent = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
                    .channelOption(.autoRead, value: false).channelOption(.socketOption(.so_rcvbuf), value: 2048)
                    .connect(host: "127.0.0.1", port: port).get()
                try await silent.writeAndFlush(ByteBuffer(string: Self.get("/notes/events")))
                try await withThrowingTaskGroup(of: String.self) { group in
                    for _ in 0..<5 {
                        group.addTask { try await RawClient.exchange(port: port, Self.get("/notes/events")) { $0.contains("id: last") || $0.contains("resync") } }
                    }
                    while live.listenerCount < 6 { await Task.yield() }
                    let data = String(repeating: "x", count: 20_000)
                    for number in 0..<400 {
                        live.publish(id: "\(number)", event: "note", data: data)
                        live.tick()
                        await Task.yield()
                    }
                    live.publish(id: "last", event: "note", data: "x")
                    live.tick()
                    for try await text in group { #expect(text.contains("id: last") || text.contains("resync")) }
                }
            }
            #expect(seconds < 60, "closing took \(seconds) s")
        }
    }

    /// More than are woken at once: all of them hear what was published, each once.
    @Test func aCrowdIsWokenGroupByGroup() async throws {
        try await TestHouse.with { house in
            let clock = house.clock, count = 5
            try await Self.serve(house) { port, live in
                try await withThrowingTaskGroup(of: String.self) { group in
                    for _ in 0..<count {
                        group.addTask { try await RawClient.exchange(port: port, Self.get("/notes/events")) { $0.contains("id: 1\n") } }
                    }
                    while live.listenerCount < count { await Task.yield() }
                    live.publish(id: "1", event: "note", data: "x")
                    // The tick, and a breath after each second listener.
                    for _ in 0..<3 {
                        while clock.sleeperCount < 2 { await Task.yield() }
                        clock.advance(bySeconds: 0.25)
                    }
                    for try await text in group { #expect(text.components(separatedBy: "id: 1\n").count == 2) }
                }
            }
        }
    }

    /// Requirement 001-47: nobody computes for one who is gone.
    @Test func whoHangsUpEndsTheirLongQuestion() async throws {
        try await TestHouse.with { house in
            let begun = AsyncStream<Void>.makeStream(), ended = AsyncStream<Void>.makeStream(), clock = house.clock
            house.longWork = {
                begun.continuation.yield()
                // Nobody moves the clock: only a cancellation ends it.
                do { try await clock.sleep(for: 60) } catch {
                    ended.continuation.yield()
                    throw error
                }
            }
            try await Self.serve(house) { port, _ in
                let client = try await RawClient.connect(port: port)
                try await client.channel.executeThenClose { _, outbound in
                    try await outbound.write(ByteBuffer(string: Self.get("/api/v1/long")))
                    for await _ in begun.stream { break }
                }
                for await _ in ended.stream { break }
                let fine = try await RawClient.exchange(port: port, Self.get("/healthz", "Connection: close\r\n"))
                #expect(fine.hasPrefix("HTTP/1.1 200"))
            }
            await house.log.flush()
            #expect(house.lines.text.contains("499"))
        }
    }

    @Test func aLongQuestionIsAnsweredAndTheConnectionStays() async throws {
        try await TestHouse.with { house in
            try await Self.serve(house) { (port, _) async throws in
                let both = Self.get("/api/v1/long") + Self.get("/api/v1/long", "Connection: close\r\n")
                #expect(try await RawClient.exchange(port: port, both).components(separatedBy: "HTTP/1.1 204").count == 3)
            }
        }
    }

    @Test(arguments: [
        "GET /api/v1/notes?q=\(String(repeating: "word+", count: 20_000)) HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /healthz HTTP/1.1\r\nHost: x\r\nX-Long: \(String(repeating: "a", count: 70_000))\r\n\r\n", "what is this\r\n\r\n",
    ])
    func whatIsNoRequestIsAnsweredByAProblem(bytes: String) async throws {
        try await TestHouse.with { house in
            try await Self.serve(house) { port, _ in
                // What came before it gets its own answer, packed or not.
                for field in ["", "Accept-Encoding: gzip\r\n"] {
                    let text = try await RawClient.exchange(port: port, Self.get("/healthz", field) + bytes)
                    let answers = text.components(separatedBy: "HTTP/1.1 ")
                    #expect(answers.count == 3 && answers[1].hasSuffix("{\"status\":\"ok\"}"), "\(text)")
                    #expect(answers.last?.hasPrefix("400") == true && answers.last?.contains("\r\nContent-Type: application/problem+json") == true, "\(text)")
                    #expect(text.contains("\"code\":\"malformed\"") && text.contains(bytes.count > 60_000 ? "Ask with fewer words." : "no request"))
                }
            }
        }
    }

    @Test func aLongAddressComesAsFarAsItsRoute() async throws {
        try await TestHouse.with { house in
            try await Self.serve(house) { (port, _) async throws in
                let long = Self.get("/nowhere?q=\(String(repeating: "word+", count: 10_000))", "Connection: close\r\n")
                #expect(try await RawClient.exchange(port: port, long).hasPrefix("HTTP/1.1 404"))
            }
        }
    }

    @Test func anExportIsWholeOrAnError() async throws {
        try await TestHouse.with { house in
            try await Self.serve(house) { port, _ in
                let whole = try await RawClient.exchange(port: port, Self.get("/api/v1/notes.csv", "Connection: close\r\n"))
                #expect(whole.contains("text\r\nplain\r\n\"with, comma\"\r\n\"with \"\"quote\"\"\nand line\"\r\n"))
                #expect(whole.lowercased().contains("x-row-count: 3\r\n\r\n") && whole.contains("\r\n0\r\n"))
                let cut = try await RawClient.exchange(port: port, Self.get("/api/v1/notes.csv?cut=1", "Connection: close\r\n"))
                #expect(!cut.contains("\r\n0\r\n") && !cut.lowercased().contains("x-row-count: 3"))
            }
        }
    }

    @Test func longTextsAreCompressedForThoseWhoAcceptIt() async throws {
        try await TestHouse.with { house in
            try await Self.serve(house) { port, _ in
                let squeezed = try await RawClient.exchange(port: port, Self.get("/openapi.json", "Accept-Encoding: gzip\r\nConnection: close\r\n"))
                #expect(squeezed.lowercased().contains("content-encoding: gzip") && squeezed.lowercased().contains("vary: accept-encoding"))
                let plain = try await RawClient.exchange(port: port, Self.get("/openapi.json", "Connection: close\r\n"))
                #expect(!plain.lowercased().contains("content-encoding") && plain.utf8.count > 2 * squeezed.utf8.count)
                let head = try await RawClient.exchange(
                    port: port, "HEAD /openapi.json HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n")
                #expect(head.hasSuffix("\r\n\r\n") && !head.lowercased().contains("x-hark-plain"))
                let short = try await RawClient.exchange(port: port, Self.get("/healthz", "Accept-Encoding: gzip\r\nConnection: close\r\n"))
                #expect(short.hasSuffix("{\"status\":\"ok\"}"))
            }
        }
    }

    @Test func aRequestThatIsNoneIsRefusedAndTheHouseGoesOn() async throws {
        try await TestHouse.with { house in
            try await Self.serve(house) { port, _ in
                let chunked = "POST /api/v1/notes HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"
                _ = try await RawClient.exchange(port: port, chunked)
                let second = try await RawClient.exchange(port: port, Self.get("/healthz") + "nonsense\r\n\r\n")
                #expect(second.hasPrefix("HTTP/1.1 200") && second.contains("HTTP/1.1 400"))
                for request in ["\u{0}\u{1}\u{2}\r\n\r\n", "GET /healthz\r\n\r\n", Self.get("/healthz", "X: \(String(repeating: "x", count: 100_000))\r\n")] {
                    let text = try await RawClient.exchange(port: port, request)
                    #expect(text.hasPrefix("HTTP/1.1 4") || text.isEmpty, "\(text.prefix(100))")
                }
                let fine = try await RawClient.exchange(port: port, Self.get("/healthz", "Connection: close\r\n"))
                #expect(fine.hasPrefix("HTTP/1.1 200"))
            }
        }
    }

    @Test func aHeadThatNeverEndsIsHungUpOn() async throws {
        try await TestHouse.with { house in
            house.settings.idleTimeout = 1
            try await Self.serve(house) { port, _ in
                let text = try await RawClient.exchange(port: port, "GET /healthz HTTP/1.1\r\nHost: x\r\nX-Slow: ")
                #expect(text.isEmpty)
            }
        }
    }

    @Test(arguments: [
        ("hark.example", "https://hark.example:8443/comments?q=a"), ("hark.example:80", "https://hark.example:8443/comments?q=a"),
        ("stranger.example", nil), ("hark.example/@x", nil), (nil, nil),
    ]) func plainHTTPIsSentToTheSameAddressOverTLS(_ authority: String?, _ location: String?) async throws {
        var settings = WebSettings()
        settings.port = 8443
        settings.hosts = ["hark.example"]
        let request = Request(
            head: .init(method: .get, scheme: "http", authority: authority, path: "/comments?q=a"), body: .init(buffer: ByteBuffer()))
        let context = BasicRequestContext(source: ApplicationRequestContextSource(channel: EmbeddedChannel(), logger: Logger(label: "test")))
        let response = try await HTTPSRedirect(settings: settings).respond(to: request, context: context)
        #expect(response.headers[.location] == location)
        #expect(response.status == (location == nil ? .badRequest : .permanentRedirect))
    }

    @Test func overTLSCookiesAreSecureAndBrowsersToldToStay() async throws {
        guard let (certificate, key) = try Certificate.make() else { return print("Not checked: openssl is not there.") }
        try await TestHouse.with { house in
            house.settings.certificateFile = certificate
            house.settings.keyFile = key
            try await house.test { client in
                let page = try await client.execute(uri: "/", method: .get)
                #expect(page.setCookies.first?.hasSuffix("; Secure") == true)
                #expect(page.headers[.strictTransportSecurity] == "max-age=31536000")
            }
        }
    }

    @Test func readinessFollowsTheLifeOfTheHouse() async throws {
        try await TestHouse.with { house in
            let readiness = house.services.readiness
            #expect(readiness.current == .starting)
            try await Self.serve(house) { port, _ in
                let text = try await RawClient.exchange(port: port, Self.get("/readyz", "Connection: close\r\n"))
                #expect(text.hasPrefix("HTTP/1.1 200") && text.hasSuffix("{\"degraded\":[],\"status\":\"ready\"}"))
            }
            #expect(readiness.current == .draining)
        }
    }
}
