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

/// Order, delay, keys and limits.
@Suite struct EnqueueTests {
    @Test func aDelayedJobIsNotVisibleBeforeItsTime() async throws {
        try await withQueue { test in
            _ = try await test.enqueue("later", delay: 30)
            _ = try await test.enqueue("now")
            #expect(try await test.receive().map(\.name) == ["now"])
            var counts = try await test.queue.counts()
            #expect(counts.delayed == 1 && counts.visible == 0 && counts.oldestSeconds == nil)
            test.clock.advance(bySeconds: 40)
            counts = try await test.queue.counts()
            #expect(counts.delayed == 0 && counts.visible == 1)
            // It has waited since its delay ended, not since it was handed in.
            #expect(counts.oldestSeconds == 10)
            #expect(try await test.receive().map(\.name) == ["later"])
        }
    }

    @Test func higherPriorityComesFirst() async throws {
        try await withQueue { test in
            _ = try await test.enqueue("low", priority: -1)
            _ = try await test.enqueue("usual 1", "usual 2")
            _ = try await test.enqueue("high", priority: 7)
            #expect(try await test.receive(2).map(\.name) == ["high", "usual 1"])
            #expect(try await test.receive(2).map(\.name) == ["usual 2", "low"])
        }
    }

    @Test func theSameKeyIsTheSameJobForAsLongAsItIsThere() async throws {
        try await withQueue { test in
            let first = try await test.enqueue("a", key: "k")
            #expect(try await test.enqueue("b", key: "k") == first)
            let both = try await test.queue.enqueue([NewJob([1], idempotencyKey: "two"), NewJob([2], idempotencyKey: "two")])
            #expect(both[0] == both[1])
            let jobs = try await test.receive()
            #expect(jobs.count == 2)
            #expect(try await test.enqueue("c", key: "k") == first)
            #expect(try await test.complete(jobs[0]))
            #expect(try await test.enqueue("d", key: "k") != first)
            #expect(try await test.receive().map(\.name) == ["d"])
        }
    }

    @Test func queuesShareADatabaseAndNothingElse() async throws {
        try await withQueue { test in
            let other = JobQueue("results", database: test.database, clock: test.clock)
            let ids = try await test.enqueue("a", key: "k")
            try await other.enqueue([NewJob(Array("b".utf8), idempotencyKey: "k")])
            let job = try await test.receiveOne()
            #expect(job.name == "a")
            #expect(try await other.complete([job.receipt]).isEmpty)
            #expect(try await !test.database.write { try other.cancel(ids[0], in: $0) })
            #expect(try await other.receive(10, worker: "w").map(\.name) == ["b"])
            #expect(try await other.peek(10).count == 1)
            #expect(try await test.complete(job))
        }
    }

    @Test func whatIsTooLargeOrTooManyIsRefusedAsAWhole() async throws {
        try await withQueue { test in
            let large = [UInt8](repeating: 0, count: test.queue.settings.payloadLimit + 1)
            let error = await #expect(throws: HarkError.self) { try await test.queue.enqueue([NewJob([1]), NewJob(large)]) }
            #expect(error?.code == .tooLarge)
            let many = Array(repeating: NewJob([1]), count: JobQueue.largestBatch + 1)
            await #expect(throws: HarkError.self) { try await test.queue.enqueue(many) }
            for delay in [-1, .nan, .infinity] {
                await #expect(throws: HarkError.self) { try await test.enqueue("a", delay: delay) }
            }
            let none = try await test.queue.enqueue([])
            #expect(none.isEmpty)
            #expect(try await test.queue.counts().visible == 0)
            #expect(try await test.receive(0).isEmpty)
        }
    }

    @Test func aBatchIsReceivedWholeAndOnceByManyAtATime() async throws {
        try await withQueue { test in
            try await test.queue.enqueue((0..<1000).map { NewJob(Array("\($0)".utf8), owner: "owner \($0 % 7)") })
            let received = try await withThrowingTaskGroup(of: [ReceivedJob].self) { group in
                for worker in 0..<20 { group.addTask { try await test.queue.receive(50, worker: "\(worker)") } }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            #expect(received.count == 1000 && Set(received.map(\.name)).count == 1000 && Set(received.map(\.receipt)).count == 1000)
            #expect(try await test.queue.complete(received.map(\.receipt)).count == 1000)
            #expect(try await test.queue.counts().done == 1000)
        }
    }
}

/// Jobs that come back.
@Suite struct HandBackTests {
    @Test func aJobThatIsHandedBackIsThereAtOnceOrAfterItsDelay() async throws {
        try await withQueue { test in
            _ = try await test.enqueue("a")
            #expect(try await test.handBack(test.receiveOne()) == .visible)
            let again = try await test.receiveOne()
            #expect(try await test.handBack(again, delay: 20) == .visible)
            #expect(try await test.handBack(again) == .notHeld)
            #expect(try await test.receive().isEmpty)
            #expect(try await test.queue.counts().delayed == 1)
            test.clock.advance(bySeconds: 20)
            #expect(try await test.receiveOne().receiveCount == 3)
        }
    }

    @Test func aJobThatKilledItsWorkerIsQuarantinedAndHoldsUpNobody() async throws {
        try await withQueue { test in
            _ = try await test.enqueue("killer", "harmless", priority: 9)
            let killer = try await test.receiveOne()
            #expect(try await test.handBack(killer, "worker died: signal 9", killedWorker: true) == .visible)
            #expect(try await test.receive().map(\.name) == ["harmless"])
            #expect(try await test.queue.counts().quarantined == 1)
            for round in 2...5 {
                #expect(try await test.receive().isEmpty)
                let job = try await test.receiveOne(quarantined: true)
                #expect(job.isQuarantined && job.receiveCount == round && job.id == killer.id)
                #expect(try await test.receive(quarantined: true).isEmpty)
                let outcome = try await test.handBack(job, "worker died: signal 9", killedWorker: true)
                #expect(outcome == (round == 5 ? .dead("worker died: signal 9") : .visible))
            }
            let dead = try await test.queue.deadLetters(10)
            #expect(dead.map(\.id) == [killer.id] && dead[0].reason == "worker died: signal 9" && dead[0].receiveCount == 5)
            #expect(try await test.queue.counts().quarantined == 0)
        }
    }

    @Test func aQuarantinedJobThatExpiresStaysInQuarantine() async throws {
        try await withQueue { test in
            _ = try await test.enqueue("killer")
            _ = try await test.handBack(test.receiveOne(), killedWorker: true)
            _ = try await test.receiveOne(quarantined: true)
            test.clock.advance(bySeconds: 60)
            #expect(try await test.receive().isEmpty)
            #expect(try await test.receiveOne(quarantined: true).receiveCount == 3)
        }
    }

    @Test func aReceiveThatNobodyUsedDoesNotCount() async throws {
        try await withQueue { test in
            _ = try await test.enqueue("a")
            for _ in 0..<10 {
                let job = try await test.receiveOne()
                #expect(job.receiveCount == 1)
                #expect(try await test.queue.release([job.receipt]) == [job.receipt])
            }
        }
    }

    @Test func theJobsOfAHouseThatEndedAreTakenBackAtOnce() async throws {
        try await withQueue { test in
            _ = try await test.enqueue("a", "b", "c")
            let a = try #require(try await test.queue.receive(1, worker: "house/1").first)
            _ = try await test.queue.receive(1, worker: "house/2")
            _ = try await test.queue.receive(1, worker: "elsewhere/1")
            #expect(try await test.queue.reclaim(fromWorkersNamed: "house/", reason: "the house stopped") == 2)
            #expect(try await !test.complete(a))
            #expect(try await test.receive().map(\.name) == ["a", "b"])
            #expect(try await test.queue.counts().inFlight == 3)
        }
    }
}
