import HarkCore
import HarkQueue
import Testing

/// A queue of results: people look into it, and perhaps nobody drains it (requirement 004b-07).
@Suite struct ResultsQueueTests {
    @Test func theOldestIsDroppedForOneMoreThanTheCap() async throws {
        var settings = QueueSettings.results
        settings.cap = 3
        try await withQueue(settings) { test in
            for name in ["a", "b", "c", "d", "e"] {
                _ = try await test.enqueue(name)
                test.clock.advance(bySeconds: 1)
            }
            #expect(try await test.queue.peek(10).map { String(decoding: $0.payload, as: UTF8.self) } == ["c", "d", "e"])
            let held = try await test.receiveOne()
            _ = try await test.enqueue("f", "g")
            let counts = try await test.queue.counts()
            #expect(counts.visible == 3 && counts.inFlight == 1 && counts.dropped == 3)
            #expect(try await test.complete(held))
        }
    }

    @Test func whatNobodyReceivesInTimeIsDropped() async throws {
        var settings = QueueSettings()
        settings.retentionSeconds = 100
        try await withQueue(settings) { test in
            _ = try await test.enqueue("held", "old")
            _ = try await test.queue.receive(1, worker: "w")
            test.clock.advance(bySeconds: 50)
            _ = try await test.enqueue("younger")
            test.clock.advance(bySeconds: 50)
            _ = try await test.enqueue("new")
            let names = try await test.queue.peek(10).map { String(decoding: $0.payload, as: UTF8.self) }
            #expect(names == ["held", "younger", "new"])
            #expect(try await test.queue.counts().dropped == 1)
        }
    }

    @Test func aQueueOfWorkKeepsEverythingForAsLongAsItTakes() async throws {
        try await withQueue { test in
            _ = try await test.enqueue("a")
            test.clock.advance(bySeconds: 400 * 86_400)
            _ = try await test.enqueue("b")
            #expect(try await test.receive().map(\.name) == ["a", "b"])
        }
    }
}
