import HarkCore
import HarkDatabase
import HarkQueue
import Testing

/// What a queue promises to those who hand in, receive and finish.
@Suite struct JobQueueTests {
    @Test func aJobIsHandedInReceivedAndDone() async throws {
        try await withQueue { test in
            let ids = try await test.enqueue("a", "b")
            #expect(ids == ids.sorted() && Set(ids).count == 2)
            let jobs = try await test.receive()
            #expect(jobs.map(\.name) == ["a", "b"] && jobs.map(\.id) == ids)
            #expect(jobs.allSatisfy { $0.receiveCount == 1 && $0.owner == "ann" && $0.enqueuedAt == test.clock.now && !$0.isQuarantined })
            #expect(try await test.receive().isEmpty)
            #expect(try await test.queue.counts() == QueueCounts(visible: 0, inFlight: 2, delayed: 0, dead: 0, done: 0, oldestSeconds: nil))
            for job in jobs { #expect(try await test.complete(job)) }
            #expect(try await test.queue.counts() == QueueCounts(visible: 0, inFlight: 0, delayed: 0, dead: 0, done: 2, oldestSeconds: nil))
        }
    }

    @Test func enqueueSharesTheTransactionOfTheItemItIsAbout() async throws {
        try await withQueue { test in
            struct Refused: Error {}
            await #expect(throws: Refused.self) {
                try await test.database.write { sql in
                    try test.queue.enqueue(NewJob([1]), in: sql)
                    throw Refused()
                }
            }
            #expect(try await test.receive().isEmpty)
            try await test.database.write { sql in
                try sql.execute("CREATE TABLE item (id BIGINT PRIMARY KEY)")
                try sql.execute("INSERT INTO item VALUES (1)")
                try test.queue.enqueue(NewJob([1]), in: sql)
            }
            #expect(try await test.receive().count == 1)
        }
    }

    @Test func aJobThatNobodyFinishesIsVisibleAgainAfterItsTimeOut() async throws {
        try await withQueue { test in
            _ = try await test.enqueue("a")
            _ = try await test.receiveOne()
            test.clock.advance(bySeconds: 59.9)
            #expect(try await test.receive().isEmpty)
            test.clock.advance(bySeconds: 0.1)
            #expect(try await test.queue.counts().visible == 1)
            #expect(try await test.receiveOne().receiveCount == 2)
        }
    }

    @Test func aHeartbeatKeepsAJobAndAReceiptThatIsNotTheNewestDoesNothing() async throws {
        try await withQueue { test in
            _ = try await test.enqueue("a")
            let first = try await test.receiveOne()
            test.clock.advance(bySeconds: 50)
            #expect(try await test.queue.extend([first.receipt], by: 60) == [first.receipt])
            test.clock.advance(bySeconds: 50)
            #expect(try await test.receive().isEmpty)
            test.clock.advance(bySeconds: 10)
            let second = try await test.receiveOne()
            #expect(second.id == first.id && second.receipt != first.receipt)
            #expect(try await test.queue.extend([first.receipt], by: 60).isEmpty)
            #expect(try await test.handBack(first, killedWorker: true) == .notHeld)
            #expect(try await test.queue.release([first.receipt]).isEmpty)
            #expect(try await !test.complete(first))
            let counts = try await test.queue.counts()
            #expect(counts.inFlight == 1 && counts.visible == 0 && counts.done == 0 && counts.quarantined == 0)
            #expect(try await test.complete(second))
            #expect(try await !test.complete(second))
            #expect(try await test.queue.counts().done == 1)
        }
    }

    @Test func whoComesLateMayFinishWhatNobodyElseHasTaken() async throws {
        try await withQueue { test in
            _ = try await test.enqueue("a", "b")
            let jobs = try await test.receive()
            test.clock.advance(bySeconds: 61)
            #expect(try await test.queue.counts().visible == 2)
            #expect(try await test.complete(jobs[0]))
            #expect(try await test.queue.extend([jobs[1].receipt], by: 30) == [jobs[1].receipt])
            let counts = try await test.queue.counts()
            #expect(counts.visible == 0 && counts.inFlight == 1 && counts.done == 1)
            #expect(try await test.receive().isEmpty)
        }
    }

    @Test func fiveReceivesAndThenTheDeadLettersWithTheReason() async throws {
        try await withQueue { test in
            _ = try await test.enqueue("a", "b")
            for round in 1...4 {
                let jobs = try await test.receive()
                #expect(jobs.map(\.receiveCount) == [round, round])
                #expect(try await test.handBack(jobs[0], "round \(round)") == .visible)
                test.clock.advance(bySeconds: 60)
            }
            let last = try await test.receive()
            let a = try #require(last.first { $0.name == "a" })
            #expect(try await test.handBack(a, "out of ideas") == .dead("out of ideas"))
            test.clock.advance(bySeconds: 60)
            #expect(try await test.receive().isEmpty)
            let counts = try await test.queue.counts()
            #expect(counts.dead == 2 && counts.visible == 0 && counts.inFlight == 0)
        }
    }
}
