import HarkCore
import HarkDatabase
import HarkQueue
import HarkScaling
import HarkWorkers
import Testing

/// A policy is tried on the jobs of the last day as they came.
@Suite struct DryRunTests {
    /// Twelve jobs of ten seconds that come at one moment: one worker lets the last wait for 110 s. Had they come evenly within their
    /// minute, it would be 55 s.
    @Test func jobsAreReplayedAtTheMomentsTheyCame() async throws {
        try await withBurst { test in
            let run = try await test.pool.dryRun(.fixed(3))
            #expect(run.single == 12 && run.spread == 0 && run.inForce.jobs == 12 && run.inForce.done == 12)
            #expect(abs(run.inForce.waitSeconds.max - 110) < 3, "\(run.inForce.waitSeconds)")
            #expect(abs(run.proposed.waitSeconds.max - 30) < 3, "\(run.proposed.waitSeconds)")
        } after: { test in
            // They outlive the house.
            let again = test.makePool()
            let run = try await again.dryRun(.fixed(3))
            #expect(run.single == 12 && abs(run.inForce.waitSeconds.max - 110) < 3)
            // Without them there are the minutes' figures.
            try await test.database.write { _ = try $0.execute("DELETE FROM worker_arrival") }
            let coarse = try await test.makePool().dryRun(.fixed(3))
            #expect(coarse.single == 0 && coarse.spread == 12 && coarse.inForce.jobs == 12)
            #expect(coarse.inForce.waitSeconds.max < 70)
        }
    }

    @Test func onlySoManyJobsAreKeptOneByOneAndNoneIsCountedTwice() async throws {
        try await withBurst({ $0.keptArrivals = 5 }) { test in
            let run = try await test.pool.dryRun(.fixed(1))
            // The burst came before the oldest that are still kept: all of it is in its minute's figures.
            #expect(run.single == 0 && run.spread == 12 && run.inForce.jobs == 12)
            _ = try await test.hand("echo")
            try await test.finish(1)
            let more = try await test.pool.dryRun(.fixed(1))
            #expect(more.single == 1 && more.spread == 12 && more.singleSince > run.singleSince)
        }
    }

    @Test func whatIsNotOverYetIsReplayedToo() async throws {
        try await withPool({ $0.evaluateSeconds = 1_000_000 }) { test in
            try await test.queue.pause()
            _ = try await test.hand("echo", count: 3)
            let run = try await test.pool.dryRun(.fixed(1))
            #expect(run.single == 3 && run.proposed.done == 3)
        }
    }

    @Test func aDayAgoIsForgotten() async throws {
        try await withBurst { test in
            test.clock.advance(bySeconds: 86_400)
            let run = try await test.pool.dryRun(.fixed(1))
            #expect(run.single == 0 && run.spread == 0 && run.proposed.jobs == 0)
        }
    }

    @Test func aRushOfSecondsIsSeenInStepsOfTen() async throws {
        try await withBurst { test in
            let steps = await test.pool.steps()
            #expect(11...12 ~= steps.map(\.visible).max() ?? 0, "\(steps.map(\.visible))")
            #expect(zip(steps, steps.dropFirst()).allSatisfy { $1.at.seconds(since: $0.at) >= PoolStep.seconds })
            test.clock.advance(bySeconds: 8000)
            for _ in 0..<400 {
                test.clock.advance(bySeconds: 10)
                await test.pool.evaluate()
            }
            #expect(await test.pool.steps().count == PoolStep.kept)
        }
    }
}

extension TestPool {
    /// Lets `count` jobs of ten seconds end, one after the other.
    fileprivate func finish(_ count: Int) async throws {
        let before = jobs.seen.results.count
        for number in 1...count {
            try await until("a job is at its end") { await pool.paces == 1 }
            clock.advance(bySeconds: 10)
            try await until("it is over") { jobs.seen.results.count == before + number }
            await pool.evaluate()
        }
        try await until("none is in hand") { await pool.status().jobsInHand == 0 }
        await pool.evaluate()
    }
}

/// A pool of one worker that has had twelve jobs at one moment, each of which lasted ten seconds.
private func withBurst(
    _ adjust: (inout WorkerPoolSettings) -> Void = { _ in }, _ body: @Sendable @escaping (TestPool) async throws -> Void,
    after: (TestPool) async throws -> Void = { _ in }
) async throws {
    try await withPool(
        visibility: 40_000,
        { settings in
            settings.evaluateSeconds = 1_000_000
            settings.jobSeconds = 1_000_000
            settings.pace = 10
            adjust(&settings)
        },
        { test in
            try await test.until("the worker is there") { await test.pool.status().running == 1 }
            await test.pool.evaluate()
            test.clock.advance(bySeconds: 60)
            _ = try await test.hand("echo", count: 12)
            await test.pool.evaluate()
            try await test.finish(12)
            test.clock.advance(bySeconds: 120)
            await test.pool.evaluate()
            try await body(test)
        }, after: after)
}
