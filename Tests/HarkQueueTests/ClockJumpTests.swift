import HarkCore
import HarkDatabase
import HarkQueue
import Testing

/// A clock that is set, forwards or back, neither gives a job out twice nor hides it for longer.
@Suite struct ClockJumpTests {
    @Test(arguments: [3600.0, -3600.0, 34_560_000.0, -34_560_000.0]) func aLeaseLastsAsLongAsItWasGivenFor(_ jump: Double) async throws {
        try await withQueue { test in
            _ = try await test.enqueue("held", "late")
            _ = try await test.enqueue("delayed", delay: 30)
            let held = try await test.receiveOne()
            _ = try await test.receiveOne()
            test.clock.advance(bySeconds: 10)
            test.clock.jump(bySeconds: jump)
            #expect(try await test.receive().isEmpty)
            test.clock.advance(bySeconds: 19)
            #expect(try await test.receive().isEmpty)
            test.clock.advance(bySeconds: 1)
            #expect(try await test.receive().map(\.name) == ["delayed"])
            #expect(try await test.queue.extend([held.receipt], by: 60).count == 1)
            test.clock.advance(bySeconds: 30)
            #expect(try await test.receive().map(\.name) == ["late"])
            #expect(try await test.complete(held))
        }
    }

    @Test(arguments: [3600.0, -3600.0]) func agesAndAveragesDoNotJump(_ jump: Double) async throws {
        try await withQueue { test in
            _ = try await test.enqueue("a", "b")
            test.clock.advance(bySeconds: 60)
            test.clock.jump(bySeconds: jump)
            test.clock.advance(bySeconds: 60)
            #expect(try await test.queue.counts().oldestSeconds == 120)
            #expect(try await test.queue.averageVisible(overLast: 60) == 2)
        }
    }

    /// Over a restart only the wall clock is left. Set back meanwhile, the queue's time goes on from where it was.
    @Test func aClockThatWasSetBackBetweenTwoRunsHoldsNoJobForLong() async throws {
        try await withTemporaryFolder { folder in
            let clock = ManualClock()
            try await withDatabase(folder) { database in
                let queue = JobQueue("jobs", database: database, clock: clock)
                try await queue.enqueue([NewJob([1])])
                _ = try await queue.receive(1, worker: "w")
            }
            clock.jump(bySeconds: -86_400)
            try await withDatabase(folder) { database in
                let queue = JobQueue("jobs", database: database, clock: clock)
                let tooEarly = try await queue.receive(1, worker: "w")
                clock.advance(bySeconds: 60)
                let inTime = try await queue.receive(1, worker: "w")
                #expect(tooEarly.isEmpty && inTime.count == 1)
            }
        }
    }
}
