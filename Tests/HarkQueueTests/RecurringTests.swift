import HarkCore
import HarkDatabase
import HarkQueue
import Logging
import Testing

/// Jobs that come again and again, under a clock that the test moves. It starts on 2023-11-14 at 22:13:20.
@Suite struct RecurringTests {
    private func recurring(_ test: TestQueue, _ recurrence: Recurrence) -> RecurringJobs {
        RecurringJobs(
            [RecurringJob("tidy", recurrence, on: test.queue, NewJob(Array("tidy".utf8)))], database: test.database, clock: test.clock,
            logger: Logger(label: "test"))
    }

    private func finishAll(_ test: TestQueue) async throws -> Int {
        let jobs = try await test.receive()
        return try await test.queue.complete(jobs.map(\.receipt)).count
    }

    @Test func aDailyJobComesOnceADayAtItsTime() async throws {
        try await withQueue { test in
            let jobs = recurring(test, .daily(hour: 3, minute: 30))
            let first = try #require(try await jobs.handInDue())
            #expect(first.description == "2023-11-15T03:30:00.000000Z")
            #expect(try await finishAll(test) == 0)
            test.clock.advance(bySeconds: first.seconds(since: test.clock.now) - 1)
            try await jobs.handInDue()
            #expect(try await finishAll(test) == 0)
            test.clock.advance(bySeconds: 1)
            let second = try #require(try await jobs.handInDue())
            #expect(second.seconds(since: first) == 86_400)
            try await jobs.handInDue()
            #expect(try await finishAll(test) == 1)
        }
    }

    @Test func missedTimesAreMadeUpForOnceAndTheRhythmStays() async throws {
        try await withQueue { test in
            let start = test.clock.now
            _ = try await recurring(test, .every(seconds: 100)).handInDue()
            test.clock.advance(bySeconds: 1234)
            // Another run of the program finds what the first one kept.
            let next = try await recurring(test, .every(seconds: 100)).handInDue()
            #expect(next?.seconds(since: start) == 1300)
            #expect(try await finishAll(test) == 1)
        }
    }

    @Test func oneTimeIsOneJobHoweverManyLook() async throws {
        try await withQueue { test in
            _ = try await recurring(test, .every(seconds: 10)).handInDue()
            test.clock.advance(bySeconds: 10)
            try await withThrowingTaskGroup { group in
                for _ in 0..<8 { group.addTask { _ = try await recurring(test, .every(seconds: 10)).handInDue() } }
                try await group.waitForAll()
            }
            #expect(try await finishAll(test) == 1)
        }
    }

    @Test func aJobIsLeftOutWhileItsLastOneIsHeld() async throws {
        try await withQueue { test in
            let jobs = recurring(test, .every(seconds: 50))
            _ = try await jobs.handInDue()
            test.clock.advance(bySeconds: 50)
            _ = try await jobs.handInDue()
            let held = try await test.receiveOne()
            test.clock.advance(bySeconds: 50)
            _ = try await jobs.handInDue()
            #expect(try await test.receive().isEmpty)
            #expect(try await test.complete(held))
            test.clock.advance(bySeconds: 50)
            _ = try await jobs.handInDue()
            #expect(try await finishAll(test) == 1)
        }
    }

    @Test func aClockThatWasAheadDoesNotStopThem() async throws {
        try await withQueue { test in
            test.clock.jump(bySeconds: 10 * 365 * 86_400)
            let jobs = recurring(test, .daily(hour: 0, minute: 0))
            _ = try await jobs.handInDue()
            test.clock.jump(bySeconds: -10 * 365 * 86_400)
            let next = try #require(try await jobs.handInDue())
            #expect(next.seconds(since: test.clock.now) <= 86_400)
            #expect(try await finishAll(test) == 0)
            // Set back by less than a period, the same time does not come twice.
            test.clock.advance(bySeconds: 86_400)
            _ = try await jobs.handInDue()
            #expect(try await finishAll(test) == 1)
            test.clock.jump(bySeconds: -3600)
            _ = try await jobs.handInDue()
            #expect(try await finishAll(test) == 0)
        }
    }

    @Test func theServiceHandsInByItself() async throws {
        try await withQueue { test in
            let service = recurring(test, .every(seconds: 30))
            let task = Task { try await service.run() }
            for _ in 0..<3 {
                await test.pass(30)
                while try await finishAll(test) == 0 { await Task.yield() }
            }
            task.cancel()
            try await task.value
        }
    }
}
