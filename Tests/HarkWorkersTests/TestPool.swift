import Foundation
import HarkCore
import HarkDatabase
import HarkObjects
import HarkQueue
import HarkScaling
import HarkWorkers
import Logging
import NIOCore
import ServiceLifecycle
import Synchronization
import Testing

/// A pool over real processes, a real queue and a real store, in a folder and a database of its own, under a clock that the test moves.
struct TestPool: Sendable {
    /// Another one over the same parts, as after a restart.
    let makePool: @Sendable () -> WorkerPool
    let pool: WorkerPool, queue: JobQueue, objects: DiskObjectStore, database: SQLiteDatabase, clock: ManualClock, jobs: TestJobs

    /// Hands in a job for a task of Sources/App/HarkTestWorker.
    @discardableResult
    func hand(_ task: String, _ parameters: String = "", object: ObjectName? = nil, owner: String = "ann") async throws -> Identifier {
        try await hand(task, parameters, object: object, owner: owner, count: 1)[0]
    }

    /// Hands in many like it, all at once.
    func hand(_ task: String, _ parameters: String = "", object: ObjectName? = nil, owner: String = "ann", count: Int) async throws -> [Identifier] {
        let payload = [task, parameters, object?.key ?? ""].joined(separator: "|")
        return try await queue.enqueue(Array(repeating: NewJob(Array(payload.utf8), owner: owner), count: count))
    }

    /// Keeps a file of ones.
    func put(_ name: ObjectName, _ size: Int) async throws {
        let bytes = AsyncStream<ByteBuffer> { continuation in
            continuation.yield(ByteBuffer(repeating: 1, count: size))
            continuation.finish()
        }
        try await objects.put(name, bytes, sha256: nil, limit: .max)
    }

    func until(_ what: String, _ isSo: () async throws -> Bool) async throws { try await HarkWorkersTests.until(what, isSo) }
}

/// Waits until something is so: looks whenever anything about the pool's jobs or workers may have changed, and fails after five minutes: all tests of a slow machine run beside it.
func until(_ what: String, _ isSo: () async throws -> Bool) async throws {
    let end = ContinuousClock.now + .seconds(300)
    while ContinuousClock.now < end {
        if try await isSo() { return }
        try await Task.sleep(for: .milliseconds(2))
    }
    Issue.record("never: \(what)")
}

/// What the jobs of a test mean: notes what became of each.
final class TestJobs: WorkerJobs {
    struct Notes {
        var results: [Identifier: [String]] = [:]
        var refusals: [Identifier: String] = [:]
        var failures: [Identifier: [String]] = [:]
        var dead: [Identifier: String] = [:]
        var workers: Set<String> = []
    }

    private let queue: JobQueue, database: SQLiteDatabase
    private let notes = Mutex(Notes())
    /// How many more ends of jobs find no room on the disk.
    let endsWithoutRoom = Mutex(0)

    init(_ queue: JobQueue, _ database: SQLiteDatabase) {
        self.queue = queue
        self.database = database
    }

    var seen: Notes { notes.withLock { $0 } }

    func assignment(for job: ReceivedJob) async throws -> Assignment? {
        let parts = String(decoding: job.payload, as: UTF8.self).split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        if parts[0] == "gone" {
            try await queue.complete([job.receipt])
            return nil
        }
        return Assignment(
            task: parts[0], parameters: Array(parts[1].utf8), object: parts[2].isEmpty ? nil : ObjectName(.processing, parts[2]))
    }

    func finished(_ job: ReceivedJob, _ result: [UInt8], worker: String, seconds: Double) async throws {
        let hasRoom = endsWithoutRoom.withLock { rest in
            defer { rest = max(0, rest - 1) }
            return rest == 0
        }
        guard hasRoom else { throw HarkError(.outOfSpace, "The disk is full.") }
        let isHeld = try await database.write { [queue] in try queue.complete(job.receipt, in: $0) }
        notes.withLock { notes in
            guard isHeld else { return }
            notes.results[job.id, default: []].append(String(decoding: result, as: UTF8.self))
            notes.workers.insert(worker)
        }
    }

    func failed(_ job: ReceivedJob, _ reason: String, killedWorker: Bool) async throws {
        let outcome = try await database.write { [queue] in
            try queue.handBack(job.receipt, reason: reason, killedWorker: killedWorker, delay: 0, in: $0)
        }
        notes.withLock { notes in
            notes.failures[job.id, default: []].append(reason)
            if case .dead(let reason) = outcome { notes.dead[job.id] = reason }
        }
    }

    func refused(_ job: ReceivedJob, _ reason: String) async throws {
        _ = try await database.write { [queue] in try queue.complete(job.receipt, in: $0) }
        notes.withLock { $0.refusals[job.id] = reason }
    }
}

/// Processes that a test has seen.
final class Left: Sendable {
    private let numbers = Mutex<[Int32]>([])
    var processes: [Int32] { numbers.withLock { $0 } }
    func keep(_ processes: [Int32]) { numbers.withLock { $0 = processes } }
}

/// Runs `body` beside a pool, which is then told to stop and, with `stopping` beside it, must end; then `after`.
func withPool(
    policy: ScalingPolicy = .fixed(1), template: WorkerTemplate = WorkerTemplate(memoryMegabytes: 256),
    visibility: Double = 60, _ adjust: (inout WorkerPoolSettings) -> Void = { _ in }, _ body: @Sendable @escaping (TestPool) async throws -> Void,
    stopping: @Sendable @escaping (TestPool) async throws -> Void = { _ in }, after: (TestPool) async throws -> Void = { _ in }
) async throws {
    var settings = WorkerPoolSettings()
    // Under this clock nobody would wait for them to pass.
    settings.drainSeconds = 0
    adjust(&settings)
    try await withPoolParts { folder, database in
        let clock = ManualClock()
        var queueSettings = QueueSettings()
        queueSettings.visibilitySeconds = visibility
        let queue = JobQueue("jobs", database: database, clock: clock, settings: queueSettings)
        let objects = try await DiskObjectStore.open("\(folder)/objects", clock: clock, logger: .silent)
        let jobs = TestJobs(queue, database)
        let makePool = { @Sendable [settings] in
            WorkerPool(
                "test", settings: settings, policy: policy, template: template, program: TestWorker.program, queue: queue, objects: objects,
                handler: jobs, database: database, clock: clock, logger: .silent)
        }
        let pool = makePool()
        let test = TestPool(makePool: makePool, pool: pool, queue: queue, objects: objects, database: database, clock: clock, jobs: jobs)
        try await whileRunning(pool, { try await body(test) }, stopping: { try await stopping(test) })
        try await after(test)
    }
}

/// Runs a service as the house does, until `body` has ended; then stops it as SIGTERM does.
func whileRunning(
    _ service: any Service, _ body: @Sendable @escaping () async throws -> Void, stopping: @Sendable @escaping () async throws -> Void = {}
) async throws {
    let group = ServiceGroup(services: [service], logger: .silent)
    try await withThrowingTaskGroup { tasks in
        tasks.addTask { try await group.run() }
        let result: Result<Void, any Error>
        do { result = .success(try await body()) } catch { result = .failure(error) }
        await group.triggerGracefulShutdown()
        try await stopping()
        try await tasks.waitForAll()
        try result.get()
    }
}

func withPoolParts(_ body: (String, SQLiteDatabase) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "hark-pool-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let database = try await SQLiteDatabase.open("\(folder)/hark.db")
    do {
        try await database.migrate(JobQueue.migrations + WorkerPool.migrations)
        try await body(folder, database)
        try await database.close()
    } catch {
        try await database.close()
        throw error
    }
}

extension Logger {
    static var silent: Logger { Logger(label: "test") { _ in SwiftLogNoOpLogHandler() } }
}

extension ScalingPolicy {
    /// Always so many workers.
    static func fixed(_ size: Int) -> ScalingPolicy {
        ScalingPolicy(min: size, start: size, max: size, cooldownSeconds: 0, rule: .step(StepRule()))
    }
}
