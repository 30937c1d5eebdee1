import Foundation
import HarkCore
import HarkDatabase
import HarkObjects
import HarkQueue
import HarkScaling
import HarkWorkers
import Synchronization
import Testing

/// How a pool follows its policy.
@Suite struct PoolScalingTests {
    /// The documents' story on this clock: 20 jobs wait, workers come one by one with 300 s between; the jobs go, the oldest leaves first
    /// and ends its job before.
    @Test func workersComeOneByOneAndTheOldestLeavesFirst() async throws {
        try await withQuietPool(policy: .standard) { test in
            try await test.hold(20)
            // An average over 300 s, looked at once a minute; then 300 s of cool-down.
            #expect(300...365 ~= (await test.passes(toReach: 2)))
            try await test.until("the second works") { await test.pool.status().jobsInHand == 2 }
            #expect(300...365 ~= (await test.passes(toReach: 3)))
            try await test.until("the third works") { await test.pool.status().jobsInHand == 3 }
            await test.pass(900)
            #expect(await test.pool.status().desired == 3)

            _ = try await test.queue.complete(try await test.queue.receive(100, worker: "somebody").map(\.receipt))
            #expect(260...365 ~= (await test.passes(toReach: 2)))
            let status = await test.pool.status()
            #expect(status.jobsInHand == 3)
            #expect(status.workers.map(\.number) == [1, 2, 3])
            #expect(status.workers.map(\.state) == [.stopping, .running, .running])
            #expect(status.cooldownSeconds == 300)
            try await test.checkStory()
        }
    }

    @Test func aPoolOnDemandIsEmptyUntilAJobComesAndAgainAfterAWhile() async throws {
        try await withQuietPool(policy: .onDemand) { test in
            #expect(await test.pool.status().workers.isEmpty)
            let job = try await test.hand("echo", "on demand")
            try await test.until("it is done") { test.jobs.seen.results[job] != nil }
            #expect(await test.pool.status().desired == 1)
            await test.pass(65)
            #expect(await test.pool.status().desired == 0)
            try await test.until("it has left") { try await test.pool.lives(10).map(\.state) == [.ended] }
        }
    }

    @Test func anEmptyPoolRestsUntilThereIsAJob() async throws {
        try await withPoolParts { folder, database in
            let clock = ManualClock(), counted = CountedReads(of: database), queue = JobQueue("jobs", database: counted, clock: clock)
            let objects = try await DiskObjectStore.open("\(folder)/objects", clock: clock, logger: .silent), jobs = TestJobs(queue, database)
            let pool = WorkerPool(
                "test", settings: WorkerPoolSettings(), policy: .onDemand, program: TestWorker.program, queue: queue, objects: objects, handler: jobs,
                database: database, clock: clock, logger: .silent)
            try await whileRunning(pool) {
                try await until("it rests") {
                    let before = counted.count
                    // As long as it takes to read something so many times over, nobody asks the queue for anything.
                    for _ in 0..<200 { _ = try await database.read { try $0.firstRow("SELECT 1")?.int(0) } }
                    return before > 0 && counted.count == before
                }
            }
        }
    }

    @Test func aPersonFixesTheSizeAndGivesItBack() async throws {
        try await withQuietPool(policy: .standard) { test in
            try await test.pool.fix(at: 3, by: "ann")
            try await test.until("three are there") { await test.pool.status().running == 3 }
            await #expect(throws: HarkError.self) { try await test.pool.fix(at: 4, by: "ann") }
            await test.pass(600)
            #expect(await test.pool.status().fixed == 3)
            try await test.pool.fix(at: nil, by: "ben")
            await test.pass(600)
            #expect(await test.pool.status().desired == 1)
            let manual = try await test.pool.changes(100).filter { $0.kind == .manual }
            #expect(manual.map(\.person) == ["ben", "ann"])
            #expect(manual.map(\.reason) == ["the policy decides again", "the size is fixed at 3"])
        }
    }

    @Test func aNewTemplateIsForNewWorkersOnly() async throws {
        try await withQuietPool(policy: .standard, template: WorkerTemplate(threads: 1, memoryMegabytes: 256)) { test in
            try await test.until("the first is there") { await test.pool.status().running == 1 }
            let small = try await test.pool.use(WorkerTemplate(threads: 2, memoryMegabytes: 300), by: "ann")
            #expect(small.version == 2)
            try await test.pool.fix(at: 2, by: "ann")
            try await test.until("both are there") { await test.pool.status().running == 2 }
            let workers = await test.pool.status().workers
            #expect(workers.map(\.template.version) == [1, 2])
            #expect(workers.map(\.processes.count) == [1, 2])
            try await test.hold(4)
            try await test.until("three jobs are in hand") { await test.pool.status().jobsInHand == 3 }
            #expect(await test.pool.status().workers.map(\.jobs.count) == [1, 2])
            await #expect(throws: HarkError.self) { try await test.pool.use(WorkerTemplate(threads: 0), by: "ann") }
        }
    }

    @Test func aWorkersHealthIsChecked() async throws {
        try await withQuietPool(policy: .fixed(2)) { test in
            try await test.until("both are there") { await test.pool.status().running == 2 }
            await test.pool.checkHealth()
            #expect(await test.pool.status().workers.map { [$0.checksPassed, $0.checks] } == [[2, 2], [2, 2]])
            // Held up from outside: it answers no more, and another process takes its place.
            let stopped = try #require(await test.pool.status().workers.first?.processes.first)
            kill(stopped, SIGSTOP)
            try await test.until("it is replaced") {
                await test.pool.checkHealth()
                return await test.pool.status().workers.first?.restarts == 1
            }
        }
    }

    @Test func policyAndNumbersOutliveARestart() async throws {
        try await withQuietPool(policy: .standard) { test in
            try await test.pool.adopt(.fast, by: "ann")
            try await test.pool.fix(at: 2, by: "ann")
        } after: { test in
            let again = test.makePool()
            try await whileRunning(again) {
                try await test.until("both are there") { await again.status().running == 2 }
                let status = await again.status()
                #expect(status.policy == .fast && status.fixed == 2)
                #expect(status.workers.map(\.number) == [3, 4])
            }
            #expect(try await again.changes(10).map(\.kind) == [.decision, .manual, .policy])
        }
    }

    @Test func aPolicyIsTriedOnTheLastDayBeforeItApplies() async throws {
        try await withQuietPool(policy: .standard) { test in
            try await test.until("the first is there") { await test.pool.status().running == 1 }
            await test.pass(60)
            _ = try await test.hand("echo", "x", count: 30)
            try await test.until("all are done") { test.jobs.seen.results.count == 30 }
            await test.pass(600)
            let run = try await test.pool.dryRun(.fixed(2))
            #expect(run.proposed.jobs == 30 && run.inForce.jobs == 30)
            #expect(run.proposed.peakWorkers == 2 && run.inForce.peakWorkers == 1)
            #expect(run.single == 30 && run.spread == 0)
            let status = await test.pool.status()
            #expect(status.policy == .standard && status.desired == 1)
            await #expect(throws: HarkError.self) { try await test.pool.dryRun(.fixed(-1)) }
        }
    }

    @Test func aCommandIsRunForEachStep() async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "hark-hook-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: file) }
        try await withQuietPool(policy: .standard, { $0.hooks.commands = .init(start: ["/bin/sh", "-c", "echo {from} to {desired} >> \(file)"]) }) { test in
            try await test.pool.fix(at: 3, by: "ann")
            try await test.until("both have run") { (try? String(contentsOfFile: file, encoding: .utf8)) == "1 to 2\n2 to 3\n" }
        }
    }

    @Test func aCommandThatGoesWrongIsTold() async {
        #expect(await StepHook(command: ["/bin/true"], seconds: 10).run() == nil)
        #expect(await StepHook(command: ["/bin/sh", "-c", "exit 3"], seconds: 10).run() == "it ended with status 3")
        #expect(await StepHook(command: ["/bin/sleep", "60"], seconds: 0.05).run() == "it took longer than 0 seconds")
        #expect(await StepHook(command: ["/nowhere/hook"], seconds: 10).run() == "No such file or directory")
    }
}

/// A database that knows how often it was read.
private final class CountedReads: SQLDatabase {
    private let database: SQLiteDatabase
    private let reads = Atomic(0)

    init(of database: SQLiteDatabase) { self.database = database }

    var count: Int { reads.load(ordering: .relaxed) }
    var version: UInt64 { database.version }
    var waitingWrites: Int { database.waitingWrites }

    func read<Result: Sendable>(_ body: @escaping @Sendable (any SQLReader) throws -> Result) async throws -> Result {
        reads.add(1, ordering: .relaxed)
        return try await database.read(body)
    }

    func write<Result: Sendable>(_ body: @escaping @Sendable (any SQLWriter) throws -> Result) async throws -> Result {
        try await database.write(body)
    }

    func migrate(_ steps: [Migration]) async throws { try await database.migrate(steps) }
}

extension TestPool {
    /// Hands in jobs that never end, and waits until the workers that there are have theirs.
    func hold(_ count: Int) async throws {
        let lanes = await pool.status().workers.reduce(0) { $0 + $1.processes.count }
        _ = try await hand("hold", count: count)
        try await until("they are begun") { await pool.status().jobsInHand == min(count, max(1, lanes)) }
    }

    /// Time passes, and the pool thinks about its size every five seconds of it.
    func pass(_ seconds: Int) async {
        for _ in 0..<(seconds / 5) {
            clock.advance(bySeconds: 5)
            await pool.evaluate()
        }
    }

    /// How many seconds must pass until there are to be `size` workers; an hour at most.
    func passes(toReach size: Int) async -> Int {
        var seconds = 0
        while seconds < 3600, await pool.status().desired != size {
            await pass(5)
            seconds += 5
        }
        return seconds
    }

    /// The history of `workersComeOneByOneAndTheOldestLeavesFirst`.
    func checkStory() async throws {
        let changes = try await pool.changes(100)
        #expect(changes.map(\.to) == [2, 3, 2])
        #expect(changes.last?.reason.hasSuffix("waiting on average over 300 s, at or above 15: +1") == true, "\(changes.last?.reason ?? "")")
        #expect(try await pool.changes(1, before: changes[0].number) == [changes[1]])
        let lives = try await pool.lives(10)
        #expect(lives.map(\.number) == [3, 2, 1])
        #expect(lives[2].stoppingAt != nil && lives[2].endedAt == nil && lives[2].runningAt != nil)
    }
}

/// A pool that thinks only when the test tells it to, and whose jobs need no heartbeat.
private func withQuietPool(
    policy: ScalingPolicy, template: WorkerTemplate = WorkerTemplate(memoryMegabytes: 256),
    _ adjust: (inout WorkerPoolSettings) -> Void = { _ in }, _ body: @Sendable @escaping (TestPool) async throws -> Void,
    after: (TestPool) async throws -> Void = { _ in }
) async throws {
    try await withPool(
        policy: policy, template: template, visibility: 40_000,
        { settings in
            settings.evaluateSeconds = 1_000_000
            settings.jobSeconds = 1_000_000
            adjust(&settings)
        }, body, after: after)
}
