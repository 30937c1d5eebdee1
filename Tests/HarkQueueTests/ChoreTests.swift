import HarkCore
import HarkDatabase
import HarkQueue
import Logging
import Synchronization
import Testing

/// What the house does for itself again and again, under a clock that the test moves. It starts on 2023-11-14 at 22:13:20.
@Suite struct ChoreTests {
    @Test func aChoreIsDoneOnceAtItsTimeAndSaysWhatCameOfIt() async throws {
        try await withChores(.daily(hour: 3, minute: 10)) { test in
            try await test.until("the time is known") { try await test.standing()?.nextAt?.description == "2023-11-15T03:10:00.000000Z" }
            #expect(try await test.standing()?.state == .never && test.runs == 0)
            try await test.reachNextTime()
            try await test.until("the first run") { try await test.standing()?.state == .done }
            let standing = try #require(try await test.standing())
            #expect(test.runs == 1 && standing.result == "run 1")
            #expect(standing.nextAt?.description == "2023-11-16T03:10:00.000000Z" && standing.recurrence == .daily(hour: 3, minute: 10))
            #expect(standing.startedAt?.description == "2023-11-15T03:10:00.000000Z" && standing.endedAt == standing.startedAt)
            try await test.reachNextTime()
            try await test.until("the second run") { test.runs == 2 }
        }
    }

    @Test func ofTwoHousesOneDoesIt() async throws {
        try await withChores(.every(seconds: 100)) { test in
            test.hold(true)
            let other = Task { try await test.make().run() }
            try await test.reachNextTime(houses: 2)
            try await test.until("one is at it") { test.runs == 1 }
            // As long as its lease is kept up the other one has nothing to do, whatever time passes.
            for _ in 0..<30 {
                try await test.allWait(houses: 2, beats: 1)
                test.clock.advance(bySeconds: 20)
            }
            #expect(test.runs == 1)
            #expect(try await test.standing()?.state == .running)
            test.hold(false)
            try await test.until("it is done") { try await test.standing()?.state == .done }
            #expect(test.runs == 1)
            try await test.reachNextTime(houses: 2)
            try await test.until("the next one") { test.runs == 2 }
            other.cancel()
            try await other.value
        }
    }

    /// As after a kill: the lease ends by itself.
    @Test func whatAHouseFellSilentOverIsDoneByTheNext() async throws {
        try await withChores(.every(seconds: 100), isRunning: false) { test in
            let queue = JobQueue(Chores.queue, database: test.database, clock: test.clock)
            _ = try await queue.enqueue([NewJob(Array("test.chore".utf8), idempotencyKey: "recurring/test.chore")])
            #expect(try await queue.receive(1, worker: "dead house").count == 1)
            let service = Task { try await test.make().run() }
            try await test.allWait()
            test.clock.advance(bySeconds: 40)
            try await test.allWait()
            #expect(test.runs == 0)
            test.clock.advance(bySeconds: 21)
            try await test.until("it is done") { try await test.standing()?.state == .done }
            #expect(test.runs == 1)
            service.cancel()
            try await service.value
        }
    }

    @Test func whatGoesWrongIsTriedThreeTimesAndThenAtItsNextTime() async throws {
        try await withChores(.daily(hour: 0, minute: 0)) { test in
            test.fail(true)
            try await test.reachNextTime()
            for run in 1...3 {
                try await test.until("try \(run)") { try await test.standing()?.state == .failed && test.runs == run }
                try await test.allWait()
                test.clock.advance(bySeconds: 601)
            }
            #expect(try await test.standing()?.result == "no luck")
            try await test.allWait()
            test.clock.advance(bySeconds: 3600)
            try await test.allWait()
            #expect(test.runs == 3)
            test.fail(false)
            try await test.reachNextTime()
            try await test.until("the next day") { try await test.standing()?.state == .done }
            #expect(test.runs == 4)
        }
    }

    @Test func whatIsStoppedWithItsHouseBeginsAnewWithTheNext() async throws {
        try await withChores(.every(seconds: 100), isRunning: false) { test in
            test.hold(true)
            let first = Task { try await test.make().run() }
            try await test.reachNextTime()
            try await test.until("it is at it") { test.runs == 1 }
            first.cancel()
            try await first.value
            #expect(try await test.standing()?.state == .stopped)
            test.hold(false)
            // At once: the try did not count, and nobody has to wait for the lease.
            let second = Task { try await test.make().run() }
            try await test.until("it is done") { try await test.standing()?.state == .done }
            #expect(test.runs == 2)
            second.cancel()
            try await second.value
        }
    }

    @Test func whatNobodyDoesAnyMoreIsForgotten() async throws {
        try await withChores(.every(seconds: 100)) { test in
            try await test.until("it is known") { try await test.standing() != nil }
            let other = Task {
                try await Chores([Chore("other.chore", .every(seconds: 7)) { "" }], database: test.database, clock: test.clock, logger: .test).run()
            }
            try await test.until("only the other one is known") {
                try await ChoreBook(database: test.database).standings().map(\.name) == ["other.chore"]
            }
            other.cancel()
            try await other.value
        }
    }
}

/// A chore that counts its runs, and waits or fails where it is told to.
private final class ChoreTest: Sendable {
    private struct Behaviour {
        var runs = 0, holds = false, fails = false
    }

    let database: SQLiteDatabase, clock = ManualClock()
    private let recurrence: Recurrence
    private let behaviour = Mutex(Behaviour())

    init(_ database: SQLiteDatabase, _ recurrence: Recurrence) {
        self.database = database
        self.recurrence = recurrence
    }

    var runs: Int { behaviour.withLock { $0.runs } }
    func hold(_ holds: Bool) { behaviour.withLock { $0.holds = holds } }
    func fail(_ fails: Bool) { behaviour.withLock { $0.fails = fails } }

    func make() -> Chores {
        let chore = Chore("test.chore", recurrence) { [self] in
            let number = behaviour.withLock { state in
                state.runs += 1
                return state.runs
            }
            while behaviour.withLock({ $0.holds }) { try await Task.sleep(for: .milliseconds(1)) }
            if behaviour.withLock({ $0.fails }) { throw Luck() }
            return "run \(number)"
        }
        return Chores([chore], database: database, clock: clock, logger: .test)
    }

    private struct Luck: Error, CustomStringConvertible {
        let description = "no luck"
    }

    func standing() async throws -> ChoreStanding? { try await ChoreBook(database: database).standings().first { $0.name == "test.chore" } }

    func until(_ what: String, _ isSo: () async throws -> Bool) async throws {
        let end = ContinuousClock.now + .seconds(300)
        while ContinuousClock.now < end {
            if try await isSo() { return }
            try await Task.sleep(for: .milliseconds(2))
        }
        Issue.record("never: \(what)")
    }

    /// Until each house sleeps (who hands in, and who keeps the queue), and so does the heartbeat of each chore that is being done: whatever
    /// there was to do at this moment has been done.
    func allWait(houses: Int = 1, beats: Int = 0) async throws {
        try await until("all wait") { clock.sleeperCount >= 2 * houses + beats }
    }

    /// The clock comes to the chore's next time.
    func reachNextTime(houses: Int = 1) async throws {
        try await until("the time is known") { try await standing()?.nextAt.map { $0 > clock.now } ?? false }
        try await allWait(houses: houses)
        let next = try #require(try await standing()?.nextAt)
        clock.advance(bySeconds: next.seconds(since: clock.now))
    }
}

extension Logger {
    fileprivate static var test: Logger { Logger(label: "test") { _ in SwiftLogNoOpLogHandler() } }
}

private func withChores(
    _ recurrence: Recurrence, isRunning: Bool = true, _ body: @Sendable (ChoreTest) async throws -> Void
) async throws {
    try await withTemporaryFolder { folder in
        try await withDatabase(folder) { database in
            let test = ChoreTest(database, recurrence)
            guard isRunning else { return try await body(test) }
            let service = Task { try await test.make().run() }
            let result: Result<Void, any Error>
            do { result = .success(try await body(test)) } catch { result = .failure(error) }
            service.cancel()
            try await service.value
            try result.get()
        }
    }
}
