public import HarkCore
public import HarkDatabase
public import HarkObjects
public import HarkQueue
public import HarkScaling
public import Logging
public import ServiceLifecycle
import Metrics

/// The workers of one queue: starts and ends them as its policy says, gives each idle one a job, keeps the jobs hidden from others
/// while their workers live, and hands back at once those whose worker has died. Everything it starts ends with `run`.
public actor WorkerPool: Service {
    let name: String
    let settings: WorkerPoolSettings
    let program: WorkerExecutable
    let queue: JobQueue
    let objects: any ObjectStore
    let handler: any WorkerJobs
    let book: PoolBook
    let clock: any WallClock
    let logger: Logger
    let instruments: PoolInstruments
    /// A day takes the simulator a good part of a second.
    let dryRunLane = SerialLane("workers.dry-run")
    /// Who does jobs of this pool elsewhere notes them here too.
    public nonisolated let arrivals: ArrivalLog

    var controller: ScalingController
    var template: WorkerTemplate
    var workers: [Int: PooledWorker] = [:]
    /// The lanes of jobs in hand, by receipt: what the heartbeat extends.
    var inHand: [Identifier: WorkerLane] = [:]
    var nextNumber = 1
    /// How often the jobs in hand have been extended.
    package var beats = 0
    var isDraining = false
    /// Whether a job is in quarantine's one place, and whether there may be more.
    var quarantineIsBusy = false, quarantineMayHaveMore = true
    var meter = PoolMeter()
    /// Uptime at the last look at the processors.
    var lastLook: Int64?
    /// Uptime at the last look for those who watch.
    var lastSight: Int64?
    /// Waits of jobs that are done already, kept up by the pace; ended when the pool drains.
    var paceWaits: [Identifier: Task<Void, any Error>] = [:]

    private let wake: AsyncStream<Void>.Continuation
    private let wakes: AsyncStream<Void>
    /// What `run` is to take up as its own parts, and `run` itself while there is nothing. No stream: that would end when the task is
    /// cancelled, and what lies in it would never be done.
    private var parts: [@Sendable () async -> Void] = []
    private var partsWaiter: CheckedContinuation<Void, Never>?
    private var hasDrained = false

    /// - Parameters:
    ///   - name: the pool's name in its book, such as `documents`; for ever the same.
    ///   - policy, template: those it starts with the first time; later the ones last kept count.
    ///   - database: where its book is kept (`WorkerPool.migrations`).
    public init(
        _ name: String, settings: WorkerPoolSettings, policy: ScalingPolicy = .standard, template: WorkerTemplate = .standard,
        program: WorkerExecutable, queue: JobQueue, objects: any ObjectStore, handler: any WorkerJobs, database: any SQLDatabase,
        clock: any WallClock, logger: Logger
    ) {
        self.name = name
        self.template = template
        self.settings = settings
        self.program = program
        self.queue = queue
        self.objects = objects
        self.handler = handler
        self.clock = clock
        self.logger = logger
        arrivals = ArrivalLog(clock: clock, kept: settings.keptArrivals)
        book = PoolBook(pool: name, database: database)
        instruments = PoolInstruments(pool: name)
        controller = ScalingController(policy: policy)
        (wakes, wake) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    public func run() async throws {
        try await open()
        await withDiscardingTaskGroup { group in
            group.addTask { await self.dispatchWhenWoken() }
            group.addTask { await self.followArrivals() }
            group.addTask { await self.beat() }
            group.addTask { await self.evaluateRegularly() }
            group.addTask { await self.drainWhenTold() }
            // Ends when the pool has drained: no lane lives any more, and no job is in hand.
            while let part = await self.nextPart() { group.addTask(operation: part) }
            group.cancelAll()
        }
    }

    /// Runs `body` as a part of `run`.
    func spawn(_ body: @escaping @Sendable () async -> Void) {
        parts.append(body)
        partsWaiter?.resume()
        partsWaiter = nil
    }

    /// nil once the pool has drained and nothing is left to do.
    private func nextPart() async -> (@Sendable () async -> Void)? {
        while parts.isEmpty, !hasDrained { await withCheckedContinuation { partsWaiter = $0 } }
        return parts.isEmpty ? nil : parts.removeFirst()
    }

    func wakeUp() { wake.yield() }

    private var opening: Task<Void, any Error>?

    /// Whoever comes first opens the book, and all wait until that is done.
    func open() async throws {
        let opening = opening ?? Task { try await self.readBook() }
        self.opening = opening
        try await opening.value
    }

    /// What was kept the last time counts on: the policy with its cool-down, the template, the numbers of workers.
    private func readBook() async throws {
        let kept = try await book.open(policy: controller.policy, template: template, at: clock.now)
        if let state = kept.controller { controller = state }
        template = kept.template
        nextNumber = kept.nextNumber
        await reachSize("the pool starts")
        wakeUp()
    }

    private func dispatchWhenWoken() async { for await _ in wakes { await dispatch() } }

    private func followArrivals() async { for await _ in queue.arrivals { wakeUp() } }

    // MARK: The end

    private func drainWhenTold() async {
        // Also when the task is cancelled: then nobody waits for the workers.
        let isCancelled = await Self.waitForShutdown()
        await drain(seconds: isCancelled ? 0 : settings.drainSeconds)
        wake.finish()
        hasDrained = true
        partsWaiter?.resume()
        partsWaiter = nil
    }

    /// True where the task was cancelled.
    private static func waitForShutdown() async -> Bool {
        do {
            try await gracefulShutdown()
            return false
        } catch {
            return true
        }
    }

    /// Takes no more jobs, lets workers end the ones they have for a while, and hands back the rest.
    private func drain(seconds: Double) async {
        let deadline = clock.now.advanced(bySeconds: seconds)
        isDraining = true
        for wait in paceWaits.values { wait.cancel() }
        for number in workers.keys.sorted() { await stop(number, because: "the house stops") }
        let limit = Task {
            if seconds > 0 { try await clock.sleep(until: deadline) }
            killAll()
        }
        await allEnded()
        limit.cancel()
        await keepArrivals()
    }

    private func killAll() { for worker in workers.values { for lane in worker.lanes { lane.process.kill() } } }

    // MARK: Waiting for an end

    private var endWaiters: [CheckedContinuation<Void, Never>] = []

    /// Called after everything that may have been the last.
    func noteEnd() {
        for waiter in endWaiters { waiter.resume() }
        endWaiters = []
    }

    private func allEnded() async {
        while !inHand.isEmpty || workers.values.contains(where: { !$0.lanes.isEmpty }) { await withCheckedContinuation { endWaiters.append($0) } }
    }
}
