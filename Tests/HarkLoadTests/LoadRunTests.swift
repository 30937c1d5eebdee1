import HarkCore
import HarkLoad
import NIOHTTP1
import Synchronization
import Testing

@Suite("Load run against a real server")
struct LoadRunTests {
    private func run(
        _ port: Int, _ plan: LoadPlan, fixedLength: Bool = false, watcher: LoadWatcher = .silent
    ) async throws -> LoadReport {
        let target = LoadTarget(host: "127.0.0.1", port: port)
        let form = RequestForm(authority: target.authority, keepAlive: plan.keepAlive)
        return try await LoadRun(
            target: target, plan: plan, workload: PathWorkload("/x", form: form, fixedLength: fixedLength), watcher: watcher
        ).run()
    }

    @Test("Every request of every connection is answered and counted, with its bytes")
    func closed() async throws {
        try await LoopbackServer.with({ _, _, _, _ in .init(body: "hello, load") }) { port in
            let seen = Mutex(Set<[Int]>())
            let report = try await run(
                port, LoadPlan(connections: 50, requests: 1_007), fixedLength: true,
                watcher: LoadWatcher { answer in _ = seen.withLock { $0.insert([answer.connection, answer.iteration]) } })
            #expect(report.isClean && report.complete == 1_007 && report.bodies == 1_007 * 11 && report.documentLength == 11)
            #expect(report.server == "loopback" && report.concurrency == 50 && report.seconds > 0)
            #expect(report.transferred > report.bodies && report.percentiles == report.percentiles.sorted())
            #expect(seen.withLock { $0.count } == 1_007)
        }
    }

    @Test("The seconds of a run together are the run, where they are asked for")
    func seconds() async throws {
        try await LoopbackServer.with({ _, _, _, _ in .init(body: "x") }) { port in
            var plan = LoadPlan(connections: 4, requests: 400)
            #expect(try await run(port, plan).bySecond.isEmpty)
            plan.bySecond = true
            let report = try await run(port, plan)
            #expect(report.bySecond.map(\.requests).reduce(0, +) == 400 && report.bySecond.map(\.second) == Array(report.bySecond.indices))
            #expect(report.bySecond.map(\.max).max() == report.percentiles.last)
            #expect(report.text.contains("Answers by second") && report.bySecond.allSatisfy { $0.median <= $0.p95 && $0.p95 <= $0.max })
        }
    }

    @Test("Chunked answers, answers that close, and a connection for each request are all read", arguments: [(true, false), (false, true)])
    func forms(chunks: Bool, closes: Bool) async throws {
        try await LoopbackServer.with({ _, _, _, _ in .init(body: "piece", chunks: chunks, closes: closes) }) { port in
            for keepAlive in [true, false] {
                var plan = LoadPlan(connections: 4, requests: 40)
                plan.keepAlive = keepAlive
                let report = try await run(port, plan)
                #expect(report.isClean && report.complete == 40 && report.bodies == 200, "\(report.causes)")
            }
        }
    }

    @Test("An answer that is not a 2xx has its own line and is not a failed request")
    func refusals() async throws {
        try await LoopbackServer.with({ _, _, _, earlier in .init(status: earlier == 0 ? .serviceUnavailable : .ok) }) { port in
            let report = try await run(port, LoadPlan(connections: 3, requests: 30))
            #expect(report.non2xx == 3 && report.failures.all == 0 && report.complete == 30 && !report.isClean)
        }
    }

    @Test("A body of another length than the first one is a Length failure, where that is asked for")
    func lengths() async throws {
        try await LoopbackServer.with({ _, _, _, earlier in .init(body: earlier == 4 ? "longer than that" : "short") }) { port in
            let strict = try await run(port, LoadPlan(connections: 1, requests: 10), fixedLength: true)
            let lenient = try await run(port, LoadPlan(connections: 1, requests: 10), fixedLength: false)
            #expect(strict.failures.length == 1 && lenient.isClean)
        }
    }

    @Test("A connection lost within an answer is a Receive failure, and the next request opens another")
    func cut() async throws {
        try await LoopbackServer.with({ _, _, _, earlier in .init(body: "0123456789", cutAfter: earlier == 2 ? 4 : nil) }) { port in
            let report = try await run(port, LoadPlan(connections: 2, requests: 12))
            #expect(report.failures.receive == 4 && report.complete == 8, "\(report.causes)")
        }
    }

    @Test("A server that does not answer in time is an Exception")
    func silence() async throws {
        try await LoopbackServer.with({ _, _, _, earlier in .init(neverAnswers: earlier == 1) }) { port in
            var plan = LoadPlan(connections: 1, requests: 3)
            plan.timeout = 10
            let report = try await run(port, plan)
            #expect(report.failures.exceptions == 1 && report.complete == 2, "\(report.causes)")
        }
    }

    @Test("Where nobody listens, each request is a Connect failure and the run still ends")
    func nobody() async throws {
        let port = try await LoopbackServer.with({ _, _, _, _ in .init() }) { $0 }
        let report = try await run(port, LoadPlan(connections: 5, requests: 500))
        #expect(report.failures.connect == 500 && report.complete == 0 && !report.isClean)
    }

    @Test("A paced run spreads its requests over the period")
    func paced() async throws {
        try await LoopbackServer.with({ _, _, _, _ in .init() }) { port in
            var plan = LoadPlan(connections: 20, requests: 60)
            plan.ramp = 0.2
            plan.pace = 0.2
            let report = try await run(port, plan)
            #expect(report.isClean && report.complete == 60)
            // The last request is due at 19/20 of 0.2 s after two whole rounds.
            #expect(report.seconds >= 0.59)
        }
    }

    @Test("A duration ends a run that has no count")
    func duration() async throws {
        try await LoopbackServer.with({ _, _, _, _ in .init() }) { port in
            // More than one request of each connection; on a busy machine that may take longer than it is given.
            var duration = 0.1, report: LoadReport
            repeat {
                duration *= 2
                report = try await run(port, LoadPlan(connections: 8, duration: duration))
                #expect(report.seconds >= duration)
            } while report.complete <= 8 && duration < 60
            #expect(report.isClean && report.complete > 8)
        }
    }

    @Test("A reader that is not shown its own write is a failed request")
    func ownWrites() async throws {
        let posted = Mutex<[String: String]>([:])
        let server: LoopbackServer.Behaviour = { method, path, body, _ in
            guard method == .POST else {
                let id = String(path.split(separator: "/").last ?? "")
                return .init(body: posted.withLock { $0[id] } ?? "[]")
            }
            return posted.withLock { kept in
                let id = "c\(kept.count)"
                // Every third comment is forgotten.
                kept[id] = kept.count % 3 == 2 ? "gone" : body
                return .init(status: .created, body: #"{"id":"\#(id)"}"#)
            }
        }
        try await LoopbackServer.with(server) { port in
            let target = LoadTarget(host: "127.0.0.1", port: port)
            let mix = CommentsMix(form: RequestForm(authority: target.authority), texts: NewTexts(run: "t"))
            let report = try await LoadRun(target: target, plan: LoadPlan(connections: 9, requests: 90), workload: mix).run()
            #expect(report.complete == 90 && report.failures.exceptions == 3 && report.shown == 6)
        }
    }

    @Test("A thousand connections are held open at once")
    func many() async throws {
        let highest = Mutex(0)
        try await LoopbackServer.with({ _, _, _, _ in .init() }) { port in
            let report = try await run(port, LoadPlan(connections: 1_000, requests: 3_000), watcher: LoadWatcher { answer in
                highest.withLock { $0 = max($0, answer.connection) }
            })
            #expect(report.isClean && report.complete == 3_000 && report.openingSeconds > 0)
        }
        #expect(highest.withLock { $0 } == 999)
    }
}
