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
            let order = try #require(try await test.remote.take(10, worker: "far away").first)
            #expect(order.task == "echo" && order.parameters == Array("p".utf8) && order.hasBytes && order.seconds == 60)
            var read = ByteBuffer()
            for try await piece in try #require(try await test.remote.bytes(order.receipt)).pieces { read.writeImmutableBuffer(piece) }
            #expect(String(buffer: read) == "some bytes")
            test.clock.advance(bySeconds: 50)
            try await test.remote.extend(order.receipt)
            test.clock.advance(bySeconds: 50)
            try await test.remote.end(order.receipt, .result(Array("done".utf8)))
            #expect(test.jobs.seen.results == [id: ["done"]] && test.jobs.seen.workers == ["far away"])
            await #expect(throws: HarkError.self) { try await test.remote.end(order.receipt, .result([])) }
        }
    }

    @Test func aTakerThatFallsSilentLosesItsJob() async throws {
        try await withRemoteJobs { test in
            let id = try await test.hand("echo")
            let order = try #require(try await test.remote.take(1, worker: "silent").first)
            test.clock.advance(bySeconds: 61)
            #expect(try await test.queue.counts().visible == 1)
            await #expect(throws: HarkError.self) { try await test.remote.extend(order.receipt) }
            await #expect(throws: HarkError.self) { try await test.remote.end(order.receipt, .result(Array("too late".utf8))) }
            let again = try #require(try await test.remote.take(1, worker: "other").first)
            try await test.remote.end(again.receipt, .result(Array("in time".utf8)))
            #expect(test.jobs.seen.results == [id: ["in time"]])
        }
    }

    @Test func nothingIsReachedWithoutAReceiptOfOnesOwn() async throws {
        try await withRemoteJobs { test in
            try await test.hand("echo")
            let guess = Identifier(high: 1, low: 2)
            await #expect(throws: HarkError.self) { try await test.remote.bytes(guess) }
            await #expect(throws: HarkError.self) { try await test.remote.extend(guess) }
            await #expect(throws: HarkError.self) { try await test.remote.end(guess, .result([])) }
            #expect(try await test.queue.counts().visible == 1)
        }
    }

    @Test func aFailureARefusalAndADeathAreWhatTheyAreForAWorkerOfTheHouse() async throws {
        try await withRemoteJobs { test in
            let failed = try await test.hand("fail"), refused = try await test.hand("refuse"), killed = try await test.hand("crash")
            let orders = try await test.remote.take(3, worker: "far away")
            for order in orders {
                switch order.task {
                case "fail": try await test.remote.end(order.receipt, .failed("no luck"))
                case "refuse": try await test.remote.end(order.receipt, .refused("no text"))
                default: try await test.remote.end(order.receipt, .killedWorker("it fell over"))
                }
            }
            let seen = test.jobs.seen
            #expect(seen.failures == [failed: ["no luck"], killed: ["it fell over"]] && seen.refusals == [refused: "no text"])
            #expect(try await test.remote.take(10, worker: "far away").map(\.task) == ["fail"])
            #expect(try await test.queue.receive(1, worker: "w", quarantined: true).map(\.id) == [killed])
        }
    }
}

/// The parts of a house without a pool.
private struct RemoteTest: Sendable {
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
        let remote = RemoteJobs(queue: queue, objects: objects, handler: jobs, clock: clock)
        try await body(RemoteTest(remote: remote, queue: queue, objects: objects, clock: clock, jobs: jobs))
    }
}
