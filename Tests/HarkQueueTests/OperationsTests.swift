import HarkCore
import HarkDatabase
import HarkQueue
import Testing

/// What operators see and do.
@Suite struct OperationsTests {
    @Test func aPausedQueueGivesNothingAndTakesEverything() async throws {
        try await withQueue { test in
            _ = try await test.enqueue("a", "b")
            let a = try await test.receiveOne()
            try await test.queue.pause()
            _ = try await test.enqueue("c")
            #expect(try await test.queue.isPaused())
            #expect(try await test.receive().isEmpty)
            #expect(try await test.queue.extend([a.receipt], by: 60) == [a.receipt])
            #expect(try await test.complete(a))
            try await test.queue.resume()
            #expect(try await test.receive().map(\.name) == ["b", "c"])
        }
    }

    @Test func lookingReceivesNothing() async throws {
        try await withQueue { test in
            let ids = try await test.enqueue("a", "b", "c")
            _ = try await test.enqueue("d", owner: "bob", priority: 3, delay: 5)
            _ = try await test.queue.receive(1, worker: "w1")
            let all = try await test.queue.peek(10)
            #expect(all.map(\.state) == [.inFlight, .visible, .visible, .delayed])
            #expect(all[0].worker == "w1" && all[0].receiveCount == 1 && all[1].worker == nil)
            #expect(all[3].owner == "bob" && all[3].priority == 3 && all[3].payload == Array("d".utf8))
            #expect(try await test.queue.peek(2).map(\.id) == Array(ids[0...1]))
            #expect(try await test.queue.peek(1, after: ids[1]).map(\.id) == [ids[2]])
            #expect(try await test.queue.peek(ids[1])?.id == ids[1])
            #expect(try await test.queue.peek(Identifier(high: 0, low: ids[1].low)) == nil)
            #expect(try await test.receive().map(\.name) == ["b", "c"])
        }
    }

    @Test func aCancelledJobIsGoneWhereverItStood() async throws {
        try await withQueue { test in
            let ids = try await test.enqueue("visible", "held")
            let delayed = try await test.enqueue("delayed", delay: 9)
            let job = try await test.receiveOne()
            let cancelled = try await test.database.write { sql in
                try (ids + delayed + ids).filter { try test.queue.cancel($0, in: sql) }
            }
            #expect(cancelled == ids + delayed)
            #expect(try await !test.complete(job))
            #expect(try await test.queue.extend([job.receipt], by: 9).isEmpty)
            test.clock.advance(bySeconds: 100)
            #expect(try await test.receive().isEmpty)
            #expect(
                try await test.queue.counts()
                    == QueueCounts(visible: 0, inFlight: 0, delayed: 0, dead: 0, done: 0, oldestSeconds: nil, dropped: 3))
        }
    }

    @Test func aDeadLetterCanLiveAgainOrBeTakenAway() async throws {
        var settings = QueueSettings()
        settings.maximumReceives = 1
        try await withQueue(settings) { test in
            let ids = try await test.enqueue("a", "b", "c", key: nil)
            for job in try await test.receive() { #expect(try await test.handBack(job, "no \(job.name)") == .dead("no \(job.name)")) }
            let dead = try await test.queue.deadLetters(10)
            #expect(dead.map(\.reason) == ["no a", "no b", "no c"] && dead.map(\.id) == ids && dead[0].payload == Array("a".utf8))
            #expect(try await test.queue.deadLetters(1, after: ids[0]).map(\.id) == [ids[1]])
            let acts = try await test.database.write { sql in
                try [test.queue.redrive(ids[1], in: sql), test.queue.redrive(ids[1], in: sql), test.queue.cancel(ids[2], in: sql)]
            }
            #expect(acts == [true, false, true])
            let job = try await test.receiveOne()
            #expect(job.id == ids[1] && job.receiveCount == 1)
            let counts = try await test.queue.counts()
            #expect(counts.dead == 1 && counts.inFlight == 1 && counts.dropped == 1)
        }
    }

    @Test func theDeadLetterOfAJobThatNobodyFinishedSaysSo() async throws {
        try await withQueue { test in
            _ = try await test.enqueue("a", key: "k")
            for _ in 1...5 {
                _ = try await test.receiveOne()
                test.clock.advance(bySeconds: 60)
            }
            #expect(try await test.receive().isEmpty)
            let dead = try #require(try await test.queue.deadLetters(1).first)
            #expect(dead.reason == "received 5 times and not finished in time (60 s)")
            // A dead letter holds no key: who asks again gets a new job.
            #expect(try await test.enqueue("a", key: "k") != [dead.id])
        }
    }
}
