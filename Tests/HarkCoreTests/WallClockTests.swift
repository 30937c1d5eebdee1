import HarkCore
import Testing

@Suite struct WallClockTests {
    @Test func sleepersWakeOnceTheClockHasReachedTheirTime() async throws {
        let clock = ManualClock()
        let start = clock.now
        async let woken: Void = clock.sleep(until: start.advanced(bySeconds: 60))
        while clock.sleeperCount == 0 { await Task.yield() }
        clock.advance(bySeconds: 59)
        #expect(clock.sleeperCount == 1)
        clock.advance(bySeconds: 1)
        try await woken
        #expect(clock.now.seconds(since: start) == 60)
    }

    @Test func aPastDeadlineDoesNotWait() async throws {
        let clock = ManualClock()
        try await clock.sleep(until: clock.now)
        try await SystemClock().sleep(for: -1)
    }

    @Test func aCancelledSleeperIsToldAndForgotten() async throws {
        let clock = ManualClock()
        let task = Task { try await clock.sleep(for: 3600) }
        while clock.sleeperCount == 0 { await Task.yield() }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(clock.sleeperCount == 0)
    }

    @Test func aClockThatIsSetMovesNoLease() async throws {
        let clock = ManualClock()
        let start = clock.now
        async let woken: Void = clock.sleep(for: 60)
        while clock.sleeperCount == 0 { await Task.yield() }
        clock.jump(bySeconds: 3600)
        #expect(clock.sleeperCount == 1)
        #expect(clock.uptime == 0)
        clock.jump(bySeconds: -7200)
        clock.advance(bySeconds: 60)
        try await woken
        #expect(clock.now.seconds(since: start) == -3540)
        #expect(clock.uptime == 60_000_000)
        clock.advance(bySeconds: -10)
        #expect(clock.uptime == 60_000_000)
    }
}
