import HarkCore
import HarkDatabase
import HarkObjects
import HarkQueue
import HarkWorkers
import Logging
import NIOCore
import Testing

/// What a worker on another machine can do, and what it cannot.
@Suite struct RemoteJobsTests {
    @Test func aJobIsTakenReadExtendedAndEndedOnce() async throws {
        try await withRemoteJobs { test in
            let name = ObjectName(.processing, "file")
            try await test.put(name, "some bytes")
            let id = try await test.hand("echo", "p", object: name)
            let order = try #require(try await test.remote.take(10, for: .far).first)
            #expect(order.task == "echo" && order.parameters == Array("p".utf8) && order.hasBytes && order.seconds == 60)
            var read = ByteBuffer()
            for try await piece in try #require(try await test.remote.bytes(order.receipt, of: "ada")).pieces { read.writeImmutableBuffer(piece) }
            #expect(String(buffer: read) == "some bytes")
            test.clock.advance(bySeconds: 50)
            try await test.remote.extend(order.receipt, of: "ada")
            test.clock.advance(bySeconds: 50)
            try await test.remote.end(order.receipt, .result(Array("done".utf8)), of: "ada")
            #expect(test.jobs.seen.results == [id: ["done"]] && test.jobs.seen.workers == ["remote ada at box"])
            await #expect(throws: HarkError.self) { try await test.remote.end(order.receipt, .result([]), of: "ada") }
        }
    }

    @Test func aTakerThatFallsSilentLosesItsJobToTheNext() async throws {
        try await withRemoteJobs { test in
            let id = try await test.hand("echo")
            let order = try #require(try await test.remote.take(1, for: .far).first)
            test.clock.advance(bySeconds: 61)
            #expect(try await test.queue.counts().visible == 1)
            let again = try #require(try await test.remote.take(1, for: .near).first)
            #expect(await code { try await test.remote.extend(order.receipt, of: "ada") } == .conflict)
            #expect(await code { try await test.remote.end(order.receipt, .result(Array("too late".utf8)), of: "ada") } == .conflict)
            try await test.remote.end(again.receipt, .result(Array("in time".utf8)), of: "bea")
            #expect(test.jobs.seen.results == [id: ["in time"]])
        }
    }

    /// It has not worked in vain: nobody else has begun.
    @Test func whoComesLateMayStillEndAJobThatNobodyElseHas() async throws {
        try await withRemoteJobs { test in
            let id = try await test.hand("echo")
            let order = try #require(try await test.remote.take(1, for: .far).first)
            test.clock.advance(bySeconds: 300)
            try await test.remote.end(order.receipt, .result(Array("late".utf8)), of: "ada")
            #expect(test.jobs.seen.results == [id: ["late"]])
            #expect(try await test.queue.counts().visible == 0)
        }
    }

    @Test func aReceiptIsOneAccountsAlone() async throws {
        try await withRemoteJobs { test in
            let name = ObjectName(.processing, "file"), id = try await test.hand("echo", object: name)
            try await test.put(name, "some bytes")
            let order = try #require(try await test.remote.take(1, for: .far).first)
            for receipt in [order.receipt, Identifier(high: 1, low: 2)] {
                #expect(await code { _ = try await test.remote.bytes(receipt, of: "bea") } == .notFound)
                #expect(await code { try await test.remote.extend(receipt, of: "bea") } == .notFound)
                #expect(await code { try await test.remote.end(receipt, .result([]), of: "bea") } == .notFound)
                #expect(await code { try await test.remote.release(receipt, of: "bea") } == .notFound)
            }
            try await test.remote.end(order.receipt, .result(Array("mine".utf8)), of: "ada")
            #expect(test.jobs.seen.results == [id: ["mine"]])
        }
    }

    /// The house is killed and starts again: who had the job goes on with it.
    @Test func aReceiptOutlivesTheHouse() async throws {
        try await withRemoteJobs { test in
            let name = ObjectName(.processing, "file"), id = try await test.hand("echo", object: name)
            try await test.put(name, "some bytes")
            let order = try #require(try await test.remote.take(1, for: .far).first)
            let again = test.makeRemote()
            #expect(try await again.inHand().map(\.id) == [id])
            #expect(try await again.bytes(order.receipt, of: "ada")?.byteCount == 10)
            test.clock.advance(bySeconds: 50)
            try await again.extend(order.receipt, of: "ada")
            test.clock.advance(bySeconds: 50)
            try await again.end(order.receipt, .result(Array("done".utf8)), of: "ada")
            #expect(test.jobs.seen.results == [id: ["done"]] && test.jobs.seen.workers == ["remote ada at box"])
            #expect(try await again.inHand().isEmpty)
            #expect(await code { try await again.extend(order.receipt, of: "ada") } == .conflict)
        }
    }

    @Test func machinesAreRememberedWithWhatTheyHaveDone() async throws {
        try await withRemoteJobs { test in
            for task in ["echo", "fail", "echo", "echo"] { try await test.hand(task) }
            let orders = try await test.remote.take(3, for: .far)
            try await test.remote.end(orders[0].receipt, .result([]), of: "ada")
            try await test.remote.end(orders[1].receipt, .failed("no luck"), of: "ada")
            test.clock.advance(bySeconds: 1)
            _ = try await test.remote.take(1, for: .near)
            let machines = try await test.remote.machines(10)
            #expect(machines.map(\.name) == ["remote bea", "remote ada at box"])
            #expect(machines.map(\.inHand) == [1, 1] && machines.map(\.done) == [0, 1] && machines.map(\.failed) == [0, 1])
            #expect(machines[1].lastAt.seconds(since: machines[0].lastAt) == -1)
        }
    }

    @Test func aMachinesNameIsOneThatCanStandAnywhere() {
        for good in ["box", "box-7.example.org", "A", "0_1", String(repeating: "x", count: 63)] { #expect(MachineName.isGood(good)) }
        for bad in ["", "-box", ".", "a b", "naïve", "<b>", "a/b", "a\n", String(repeating: "x", count: 64)] { #expect(!MachineName.isGood(bad)) }
        #expect(MachineName.from("my box!") == "my-box-" && MachineName.from("…") == "worker" && MachineName.from("--a") == "a")
        #expect(MachineName.isGood(MachineName.from(String(repeating: "ü", count: 200) + "x")))
    }

    @Test func aFailureARefusalAndADeathAreWhatTheyAreForAWorkerOfTheHouse() async throws {
        try await withRemoteJobs { test in
            let failed = try await test.hand("fail"), refused = try await test.hand("refuse"), killed = try await test.hand("crash")
            let orders = try await test.remote.take(3, for: .far)
            for order in orders {
                switch order.task {
                case "fail": try await test.remote.end(order.receipt, .failed("no luck"), of: "ada")
                case "refuse": try await test.remote.end(order.receipt, .refused("no text"), of: "ada")
                default: try await test.remote.end(order.receipt, .killedWorker("it fell over"), of: "ada")
                }
            }
            let seen = test.jobs.seen
            #expect(seen.failures == [failed: ["no luck"], killed: ["it fell over"]] && seen.refusals == [refused: "no text"])
            #expect(try await test.remote.take(10, for: .far).map(\.task) == ["fail"])
            #expect(try await test.queue.receive(1, worker: "w", quarantined: true).map(\.id) == [killed])
        }
    }
}

extension RemoteJobs.Taker {
    fileprivate static let far = RemoteJobs.Taker(account: "ada", worker: "remote ada at box")
    fileprivate static let near = RemoteJobs.Taker(account: "bea", worker: "remote bea")
}

/// The code of what `body` throws; nil where it throws nothing of the house's.
private func code(_ body: () async throws -> Void) async -> HarkError.Code? {
    do {
        try await body()
        return nil
    } catch { return (error as? HarkError)?.code }
}

/// The parts of a house without a pool.
private struct RemoteTest: Sendable {
    /// Another one over the same parts, as after a restart.
    let makeRemote: @Sendable () -> RemoteJobs
    let remote: RemoteJobs, queue: JobQueue, objects: DiskObjectStore, clock: ManualClock, jobs: TestJobs

    @discardableResult
    func hand(_ task: String, _ parameters: String = "", object: ObjectName? = nil) async throws -> Identifier {
        try await queue.enqueue([NewJob(Array([task, parameters, object?.key ?? ""].joined(separator: "|").utf8))])[0]
    }

    func put(_ name: ObjectName, _ text: String) async throws {
        let bytes = AsyncStream<ByteBuffer> { continuation in
            continuation.yield(ByteBuffer(string: text))
            continuation.finish()
        }
        try await objects.put(name, bytes, sha256: nil, limit: .max)
    }
}

private func withRemoteJobs(_ body: (RemoteTest) async throws -> Void) async throws {
    try await withPoolParts { folder, database in
        let clock = ManualClock(), queue = JobQueue("jobs", database: database, clock: clock)
        let objects = try await DiskObjectStore.open("\(folder)/objects", clock: clock, logger: .silent)
        let jobs = TestJobs(queue, database)
        let makeRemote = { @Sendable in
            RemoteJobs(pool: "test", queue: queue, objects: objects, handler: jobs, database: database, clock: clock)
        }
        try await body(RemoteTest(makeRemote: makeRemote, remote: makeRemote(), queue: queue, objects: objects, clock: clock, jobs: jobs))
    }
}
