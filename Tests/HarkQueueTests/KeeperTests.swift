import HarkCore
import HarkDatabase
import HarkQueue
import Logging
import Testing

/// Who waits is woken: by what is handed in, and by deadlines.
@Suite struct KeeperTests {
    @Test func arrivalsTellOfWhatIsThereAndOfWhatComes() async throws {
        try await withQueue { test in
            _ = try await test.enqueue("before")
            var arrivals = test.queue.arrivals.makeAsyncIterator()
            await arrivals.next()
            #expect(try await test.receive().map(\.name) == ["before"])
            async let next: Void? = arrivals.next()
            _ = try await test.enqueue("after")
            #expect(await next != nil)
            #expect(try await test.receive().map(\.name) == ["after"])
        }
    }

    @Test func aCancelledReceiverStopsWaiting() async throws {
        try await withQueue { test in
            let receiver = Task {
                var count = 0
                for await _ in test.queue.arrivals { count += 1 }
                return count
            }
            _ = try await test.enqueue("a")
            receiver.cancel()
            #expect(await receiver.value <= 2)
        }
    }

    /// No time passes but by the clock of the test, and the receiver looks only when it is told.
    @Test func deadlinesWakeWhoWaits() async throws {
        try await withQueue { test in
            try await withKeeper(test) {
                var arrivals = test.queue.arrivals.makeAsyncIterator()
                await arrivals.next()
                _ = try await test.enqueue("delayed", delay: 10)
                #expect(try await test.receive().isEmpty)
                await test.pass(10)
                await arrivals.next()
                #expect(try await test.receive().map(\.receiveCount) == [1])
                await test.pass(60)
                await arrivals.next()
                #expect(try await test.receive().map(\.receiveCount) == [2])
            }
        }
    }

    @Test func aJobOnItsLastReceiveDiesWithoutAnybodyAsking() async throws {
        var settings = QueueSettings()
        settings.maximumReceives = 1
        try await withQueue(settings) { test in
            try await withKeeper(test) {
                _ = try await test.enqueue("a")
                _ = try await test.receiveOne()
                await test.pass(60)
                while try await test.queue.deadLetters(1).isEmpty { await Task.yield() }
            }
        }
    }

    @Test func whatOutlivesItsRetentionIsDroppedWithoutAnybodyAsking() async throws {
        var settings = QueueSettings()
        settings.retentionSeconds = 30
        try await withQueue(settings) { test in
            try await withKeeper(test) {
                _ = try await test.enqueue("a")
                while try await !test.queue.peek(1).isEmpty { await test.pass(10) }
            }
        }
    }

    private func withKeeper(_ test: TestQueue, _ body: () async throws -> Void) async throws {
        let keeper = QueueKeeper([test.queue], logger: Logger(label: "test"))
        let task = Task { try await keeper.run() }
        while test.clock.sleeperCount == 0 { await Task.yield() }
        try await body()
        task.cancel()
        try await task.value
        #expect(test.clock.sleeperCount == 0)
    }
}

extension TestQueue {
    /// Lets time pass once the keeper sleeps.
    func pass(_ seconds: Double) async {
        while clock.sleeperCount == 0 { await Task.yield() }
        clock.advance(bySeconds: seconds)
    }
}
