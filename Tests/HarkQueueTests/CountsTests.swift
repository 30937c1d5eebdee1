import HarkCore
import HarkQueue
import Testing

/// Counts and averages, under SQS's meanings.
@Suite struct CountsTests {
    @Test func aQueueThatNobodyHasUsedIsEmpty() async throws {
        try await withQueue { test in
            let counts = try await test.queue.counts()
            #expect(counts == QueueCounts(visible: 0, inFlight: 0, delayed: 0, dead: 0, done: 0, oldestSeconds: nil))
            #expect(try await test.queue.averageVisible(overLast: 300) == 0)
            #expect(try await test.queue.peek(5).isEmpty)
            #expect(try await test.queue.deadLetters(5).isEmpty)
        }
    }

    @Test func theAgeIsThatOfTheJobThatWaitsLongest() async throws {
        try await withQueue { test in
            _ = try await test.enqueue("first")
            test.clock.advance(bySeconds: 7)
            _ = try await test.enqueue("second", priority: 5)
            test.clock.advance(bySeconds: 3)
            #expect(try await test.queue.counts().oldestSeconds == 10)
            _ = try await test.receive(1)
            #expect(try await test.queue.counts().oldestSeconds == 10)
            _ = try await test.receive(1)
            #expect(try await test.queue.counts().oldestSeconds == nil)
        }
    }

    /// Requirement 004b-21: the average over five minutes, of what is visible and not in flight.
    @Test func theAverageCountsEachJobForAsLongAsItWasVisible() async throws {
        try await withQueue { test in
            test.startAMinute()
            _ = try await test.enqueue("delayed", delay: 3000)
            test.clock.advance(bySeconds: 1200)
            try await test.queue.enqueue(Array(repeating: NewJob([1]), count: 10))
            test.clock.advance(bySeconds: 150)
            #expect(try await isClose(test, 300, 5))
            #expect(try await isClose(test, 150, 10))
            let taken = try await test.receive(6)
            #expect(try await test.queue.extend(taken.map(\.receipt), by: 3000).count == 6)
            #expect(try await isClose(test, 300, 5))
            test.clock.advance(bySeconds: 150)
            #expect(try await isClose(test, 300, 7))
            test.clock.advance(bySeconds: 300)
            #expect(try await isClose(test, 300, 4))
        }
    }

    @Test func theAverageIsThatOfASimpleSumOverADay() async throws {
        var random = SplitMix64(seed: 21)
        try await withQueue { test in
            test.startAMinute()
            var perSecond: [Int] = [], visible = 0
            for _ in 0..<400 {
                let come = Int.random(in: 0...20, using: &random)
                try await test.queue.enqueue(Array(repeating: NewJob([1]), count: come))
                visible += come
                let taken = try await test.receive(Int.random(in: 0...20, using: &random))
                _ = try await test.queue.complete(taken.map(\.receipt))
                visible -= taken.count
                let seconds = Int.random(in: 1...3, using: &random) * 60
                perSecond += Array(repeating: visible, count: seconds)
                test.clock.advance(bySeconds: Double(seconds))
            }
            for minutes in [1, 3, 5, 60, 240] {
                let wanted = Double(perSecond.suffix(minutes * 60).reduce(0, +)) / Double(minutes * 60)
                #expect(try await isClose(test, Double(minutes) * 60, wanted), "over \(minutes) minutes")
            }
        }
    }

    private func isClose(_ test: TestQueue, _ seconds: Double, _ wanted: Double) async throws -> Bool {
        abs(try await test.queue.averageVisible(overLast: seconds) - wanted) < 0.001
    }
}

extension TestQueue {
    /// Averages over periods that begin with a minute are exact; within their first minute the curve is taken for straight.
    fileprivate func startAMinute() { clock.advance(bySeconds: Timestamp(minute: clock.now.minute + 1).seconds(since: clock.now)) }
}
