public import HarkCore
public import HarkDatabase
public import HarkScaling

/// What people see of a pool, and what they can tell it.
extension WorkerPool {
    /// The pool as it is at this moment; from memory.
    public func status() -> PoolStatus {
        let standing = standing
        return PoolStatus(
            policy: controller.policy, desired: controller.state.desired, fixed: controller.state.fixed,
            running: standing.count { $0.state == .running }, starting: standing.count { $0.state == .starting },
            cooldownSeconds: controller.cooldownRemaining(at: clock.now), template: template, jobsInHand: inHand.count,
            jail: workers.values.lazy.flatMap(\.lanes).compactMap(\.jail).first,
            workers: workers.values.sorted { $0.number < $1.number }.map(PoolStatus.Worker.init))
    }

    /// What was changed and why, the newest first; `before` is the number of the last one seen.
    public func changes(_ limit: Int, before: Int? = nil) async throws -> [PoolChange] { try await book.changes(limit, before: before) }

    /// Workers and what became of them, the newest first.
    public func lives(_ limit: Int, before: Int? = nil) async throws -> [WorkerLife] { try await book.lives(limit, before: before) }

    /// The pool minute by minute, for two days at most, oldest first. Minutes in which no house ran are missing.
    public func minutes(from: Timestamp, to: Timestamp) async throws -> [PoolMinute] {
        try await book.minutes(from: from.minute, to: to.minute)
    }

    /// The last hour in steps of ten seconds, oldest first; from memory, so since the house's start at most.
    public func steps() -> [PoolStep] { meter.steps }

    /// Follows another policy from now on. Size and cool-down go on from where they are.
    /// - Parameter beside: what is kept in the same write, such as a line of an audit log.
    /// - Throws: `HarkError` `.unacceptable` with each field that cannot be.
    public func adopt(
        _ policy: ScalingPolicy, by person: String, beside: @escaping @Sendable (any SQLWriter) throws -> Void = { _ in }
    ) async throws {
        let policy = try policy.checked()
        try await open()
        var next = controller
        next.adopt(policy)
        try await book.keep(PoolChange(kind: .policy, at: clock.now, by: person, .adopted(policy)), next, at: clock.now, beside: beside)
        // Not `next`: the pool may have thought about its size meanwhile.
        controller.adopt(policy)
        await evaluate()
    }

    /// Fixes the size by hand; nil gives it back to the policy.
    /// - Parameter beside: what is kept in the same write.
    /// - Throws: `HarkError` `.unacceptable` for a size beyond the policy's limits.
    public func fix(
        at size: Int?, by person: String, beside: @escaping @Sendable (any SQLWriter) throws -> Void = { _ in }
    ) async throws {
        try await open()
        var next = controller
        try next.fix(at: size)
        let text = size.map(ScalingText.manual) ?? .given
        try await book.keep(PoolChange(kind: .manual, at: clock.now, by: person, text), next, at: clock.now, beside: beside)
        try controller.fix(at: size)
        await evaluate()
    }

    /// Makes new workers from another template; those that run keep theirs (004b-26, -29).
    /// - Parameter beside: what is kept in the same write; nothing is where the template is like the newest one.
    /// - Returns: the template with its version.
    /// - Throws: `HarkError` `.unacceptable` with the field that cannot be.
    @discardableResult
    public func use(
        _ template: WorkerTemplate, by person: String, beside: @escaping @Sendable (any SQLWriter) throws -> Void = { _ in }
    ) async throws -> WorkerTemplate {
        let template = try template.checked()
        try await open()
        let kept = try await book.add(template, by: person, at: clock.now, beside: beside)
        // Somebody else may have been later and faster.
        if kept.version > self.template.version { self.template = kept }
        return kept
    }
}

extension WorkerTemplate {
    /// Such as `template 2: 2 threads, 512 MB`.
    public var text: ScalingText { .template(version, threads: threads, megabytes: memoryMegabytes) }
}

/// A pool at one moment.
public struct PoolStatus: Sendable, Equatable {
    public struct Worker: Sendable, Equatable {
        public let number: Int
        public let state: WorkerState
        public let template: WorkerTemplate
        public let isQuarantine: Bool
        public let startedAt: Timestamp
        public let processes: [Int32]
        /// Jobs in its hands, each by how much of it is done, from 0 to 1.
        public let jobs: [Double]
        public let done: Int, failed: Int, restarts: Int
        public let checksPassed: Int, checks: Int
    }

    public let policy: ScalingPolicy
    public let desired: Int
    /// The size that a person has fixed; nil while the policy decides.
    public let fixed: Int?
    public let running: Int, starting: Int
    /// Seconds until the policy may change the size again.
    public let cooldownSeconds: Double
    /// What the next worker will be made of.
    public let template: WorkerTemplate
    public let jobsInHand: Int
    /// The fences around the workers; nil while none is ready.
    public let jail: JailReport?
    /// The oldest first; those that leave and the one of the quarantine too.
    public let workers: [Worker]
}

extension PoolStatus.Worker {
    init(_ worker: PooledWorker) {
        number = worker.number
        state = worker.state
        template = worker.template
        isQuarantine = worker.isQuarantine
        startedAt = worker.startedAt
        processes = worker.lanes.compactMap(\.process.processNumber)
        jobs = worker.lanes.filter { lane in lane.jail != nil && !worker.idle.contains { $0 === lane } }.map(\.progress)
        done = worker.tally.done
        failed = worker.tally.failed
        restarts = worker.tally.restarts
        checksPassed = worker.checksPassed
        checks = worker.checks
    }
}
