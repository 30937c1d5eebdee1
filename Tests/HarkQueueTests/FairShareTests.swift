import HarkCore
import HarkDatabase
import HarkQueue
import Testing

/// Owners take turns within a priority, whatever they have waiting.
@Suite struct FairShareTests {
    @Test func ownersTakeTurns() async throws {
        try await withQueue { test in
            _ = try await test.enqueue("a1", "a2", "a3", "a4", owner: "ann")
            _ = try await test.enqueue("b1", "b2", owner: "bob")
            _ = try await test.enqueue("c1", owner: "cy")
            #expect(try await test.receive(7).map(\.name) == ["a1", "b1", "c1", "a2", "b2", "a3", "a4"])
        }
    }

    @Test func whoWasBusyAloneIsNotMadeToWaitForIt() async throws {
        try await withQueue { test in
            _ = try await test.enqueue("a1", "a2", "a3", owner: "ann")
            #expect(try await test.receive(3).count == 3)
            _ = try await test.enqueue("b1", "b2", owner: "bob")
            _ = try await test.enqueue("a4", owner: "ann")
            #expect(try await test.receive(3).map(\.name) == ["b1", "a4", "b2"])
        }
    }

    @Test func newcomersDoNotStarveWhoIsThere() async throws {
        try await withQueue { test in
            _ = try await test.enqueue("a1", "a2", owner: "ann")
            _ = try await test.receiveOne()
            var order: [String] = []
            for number in 0..<5 {
                _ = try await test.enqueue("n\(number)", owner: "newcomer \(number)")
                order.append(try await test.receiveOne().name)
            }
            #expect(order.first == "a2")
        }
    }

    @Test func jobsThatComeBackAreSoonReceivedAndTakeNoMoreThanTheirTurns() async throws {
        try await withQueue { test in
            _ = try await test.enqueue("a1", "a2", "a3", "a4", "a5", owner: "ann")
            _ = try await test.enqueue("b1", "b2", "b3", owner: "bob")
            for job in try await test.receive(5) where job.owner == "ann" { #expect(try await test.handBack(job) == .visible) }
            // a1, a2 and a3 are back, a4 and a5 wait: Ann's old ones alternate with her new ones.
            #expect(try await test.receive(6).map(\.name) == ["b3", "a1", "a4", "a2", "a5", "a3"])
        }
    }

    @Test func aCancelledJobCostsNoTurn() async throws {
        try await withQueue { test in
            let ids = try await test.queue.enqueue((0..<100).map { NewJob(Array("a\($0)".utf8), owner: "ann") })
            let cancelled = try await test.database.write { sql in try ids.filter { try test.queue.cancel($0, in: sql) } }
            #expect(cancelled.count == 100)
            _ = try await test.enqueue("b1", "b2", "b3", owner: "bob")
            _ = try await test.enqueue("a", owner: "ann")
            #expect(try await test.receive(4).map(\.name) == ["b1", "a", "b2", "b3"])
        }
    }

    /// One owner's 100,000 jobs, worked off ten a second; another hands one in every five seconds. The wait of that one is that of an
    /// empty queue, not that of the backlog, which takes nearly three hours.
    @Test func aHundredThousandJobsDoNotDelayAnothersOne() async throws {
        try await withQueue { test in
            for _ in 0..<100 {
                try await test.queue.enqueue(Array(repeating: NewJob([0], owner: "big"), count: 1000))
            }
            var waits: [Double] = [], others = 0
            for second in 0..<200 {
                if second % 5 == 0 { _ = try await test.enqueue("small", owner: "small") }
                test.clock.advance(bySeconds: 0.1)
                let jobs = try await test.receive(10)
                for (place, job) in jobs.enumerated() where job.owner == "small" {
                    waits.append(test.clock.now.seconds(since: job.enqueuedAt))
                    #expect(place < 2)
                }
                others += jobs.filter { $0.owner == "big" }.count
                #expect(try await test.queue.complete(jobs.map(\.receipt)).count == 10)
                test.clock.advance(bySeconds: 0.9)
            }
            waits.sort()
            #expect(waits.count == 40 && others == 1960)
            #expect(waits[Int(0.95 * Double(waits.count))] <= 0.1)
            #expect(try await test.queue.counts().visible == 100_000 - others)
        }
    }
}
