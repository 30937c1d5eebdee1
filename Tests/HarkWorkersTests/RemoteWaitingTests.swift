import HarkCore
import HarkObjects
import HarkQueue
import HarkWorkers
import Logging
import NIOCore
import Testing

/// How a worker on another machine waits for a job, hands it back, and has it done.
struct RemoteWaitingTests {
    @Test func whoWaitsIsWokenByAnArrival() async throws {
        try await withRemoteParts { remote, queue, clock in
            async let orders = remote.take(1, for: taker, wait: 20)
            while clock.sleeperCount == 0 { await Task.yield() }
            try await queue.enqueue([NewJob(Array("echo||".utf8))])
            let taken = try await orders
            #expect(taken.map(\.task) == ["echo"])
        }
    }

    @Test func whoWaitsInVainIsAnsweredWhenTheTimeIsOver() async throws {
        try await withRemoteParts { remote, _, clock in
            async let orders = remote.take(1, for: taker, wait: 3600)
            while clock.sleeperCount == 0 { await Task.yield() }
            clock.advance(bySeconds: RemoteJobs.longestWait)
            let taken = try await orders
            #expect(taken.isEmpty)
        }
    }

    @Test func aJobThatIsHandedBackUntriedCountsAsNotReceived() async throws {
        try await withRemoteParts { remote, queue, _ in
            let id = try await queue.enqueue([NewJob(Array("echo||".utf8))])[0]
            let order = try #require(try await remote.take(1, for: taker, wait: 0).first)
            try await remote.release(order.receipt, of: "ada")
            #expect(try await queue.peek(id)?.receiveCount == 0)
            await #expect(throws: HarkError.self) { try await remote.release(order.receipt, of: "ada") }
        }
    }

    @Test func aPlaceHasJobsDoneAndFillsItselfAgain() async throws {
        let place = WorkerPlace(TestWorker.program, WorkerTemplate(memoryMegabytes: 256), clock: SystemClock())
        try await place.prepare()
        let killed = try await place.perform(order("crash"), byteCount: 0, none, seconds: 60)
        guard case .killed = killed else { return Self.wrong(killed) }
        try await place.prepare()
        #expect(try await place.perform(order("refuse"), byteCount: 0, none, seconds: 60) == .refused("This is no text."))
        #expect(try await place.perform(order("echo"), byteCount: 1, pieces(["a"]), seconds: 60) == .result(Array(" 1 of 1, sum 97".utf8)))
        await place.close()
    }

    /// Nobody counts half a text: the process that had it is gone, and another one is there for the next try.
    @Test func aTextThatBreaksOffEndsTheProcessThatHasHalfOfIt() async throws {
        let place = WorkerPlace(TestWorker.program, WorkerTemplate(memoryMegabytes: 256), clock: SystemClock())
        try await place.prepare()
        await #expect(throws: Broken()) {
            try await place.perform(order("echo"), byteCount: 3, pieces(["a", "b"], then: Broken()), seconds: 60)
        }
        try await place.prepare()
        #expect(try await place.perform(order("echo"), byteCount: 2, pieces(["a", "b"]), seconds: 60) == .result(Array(" 2 of 2, sum 195".utf8)))
        await place.close()
    }

    private struct Broken: Error, Equatable {}

    private let none: AsyncThrowingStream<ByteBuffer, any Error>? = nil

    private func pieces(_ texts: [String], then error: (any Error)? = nil) -> AsyncThrowingStream<ByteBuffer, any Error> {
        AsyncThrowingStream { stream in
            for text in texts { stream.yield(ByteBuffer(string: text)) }
            stream.finish(throwing: error)
        }
    }

    private static func wrong(_ ending: WorkerPlace.Ending) { Issue.record("not killed: \(ending)") }

    private func order(_ task: String) -> RemoteOrder {
        RemoteOrder(receipt: IdentifierGenerator(clock: SystemClock()).next(), task: task, parameters: "", hasBytes: false, seconds: 60)
    }
}

private let taker = RemoteJobs.Taker(account: "ada", worker: "remote ada")

private func withRemoteParts(_ body: (RemoteJobs, JobQueue, ManualClock) async throws -> Void) async throws {
    try await withPoolParts { folder, database in
        let clock = ManualClock(), queue = JobQueue("jobs", database: database, clock: clock)
        let objects = try await DiskObjectStore.open("\(folder)/objects", clock: clock, logger: .silent)
        try await body(RemoteJobs(pool: "test", queue: queue, objects: objects, handler: TestJobs(queue, database), database: database, clock: clock), queue, clock)
    }
}
