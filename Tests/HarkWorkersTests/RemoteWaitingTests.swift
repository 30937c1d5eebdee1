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
            async let orders = remote.take(1, worker: "patient", wait: 20)
            while clock.sleeperCount == 0 { await Task.yield() }
            try await queue.enqueue([NewJob(Array("echo||".utf8))])
            let taken = try await orders
            #expect(taken.map(\.task) == ["echo"])
        }
    }

    @Test func whoWaitsInVainIsAnsweredWhenTheTimeIsOver() async throws {
        try await withRemoteParts { remote, _, clock in
            async let orders = remote.take(1, worker: "patient", wait: 3600)
            while clock.sleeperCount == 0 { await Task.yield() }
            clock.advance(bySeconds: RemoteJobs.longestWait)
            let taken = try await orders
            #expect(taken.isEmpty)
        }
    }

    @Test func aJobThatIsHandedBackUntriedCountsAsNotReceived() async throws {
        try await withRemoteParts { remote, queue, _ in
            let id = try await queue.enqueue([NewJob(Array("echo||".utf8))])[0]
            let order = try #require(try await remote.take(1, worker: "leaver", wait: 0).first)
            try await remote.release(order.receipt)
            #expect(try await queue.peek(id)?.receiveCount == 0)
            await #expect(throws: HarkError.self) { try await remote.release(order.receipt) }
        }
    }

    @Test func aPlaceHasJobsDoneAndFillsItselfAgain() async throws {
        let place = WorkerPlace(TestWorker.program, WorkerTemplate(memoryMegabytes: 256), clock: SystemClock())
        try await place.prepare()
        let killed = await place.perform(order("crash"), ByteBuffer(), seconds: 60)
        guard case .killed = killed else { return Self.wrong(killed) }
        try await place.prepare()
        #expect(await place.perform(order("refuse"), ByteBuffer(), seconds: 60) == .refused("This is no text."))
        #expect(await place.perform(order("echo"), ByteBuffer(string: "a"), seconds: 60) == .result(Array(" 1 of 1, sum 97".utf8)))
        await place.close()
    }

    private static func wrong(_ ending: WorkerPlace.Ending) { Issue.record("not killed: \(ending)") }

    private func order(_ task: String) -> RemoteOrder {
        RemoteOrder(receipt: IdentifierGenerator(clock: SystemClock()).next(), task: task, parameters: "", hasBytes: false, seconds: 60)
    }
}

private func withRemoteParts(_ body: (RemoteJobs, JobQueue, ManualClock) async throws -> Void) async throws {
    try await withPoolParts { folder, database in
        let clock = ManualClock(), queue = JobQueue("jobs", database: database, clock: clock)
        let objects = try await DiskObjectStore.open("\(folder)/objects", clock: clock, logger: .silent)
        try await body(RemoteJobs(queue: queue, objects: objects, handler: TestJobs(queue, database), clock: clock), queue, clock)
    }
}
