import HarkCore
import HarkDatabase
import HarkQueue
import HarkScaling
import HarkWeb
import HarkWorkers

/// The queue and the pool at one moment and over the last hours, as pages show them.
struct PoolView: Sendable {
    let queueName: String
    let counts: QueueCounts
    let isPaused: Bool
    /// Over five minutes (004b-21).
    let averageVisible: Double
    let status: PoolStatus
    let changes: [PoolChange]
    let lives: [WorkerLife]
    let minutes: [PoolMinute]
    let jobs: [(job: PeekedJob, document: Document?)]
    let from: Timestamp, now: Timestamp

    static let span = 3 * 3600.0, shortestSpan = 900.0

    init(_ acts: WorkersActs, at now: Timestamp, withJobs: Bool) async throws {
        let queue = acts.intake.jobs, pool = acts.pool
        queueName = queue.name
        counts = try await queue.counts()
        isPaused = try await queue.isPaused()
        averageVisible = try await queue.averageVisible(overLast: 300)
        status = await pool.status()
        changes = try await pool.changes(30)
        lives = try await pool.lives(30)
        self.now = now
        minutes = try await pool.minutes(from: now.advanced(bySeconds: -Self.span), to: now.advanced(bySeconds: 60))
        // A young house has its first minutes large.
        let first = minutes.first.map { Timestamp(minute: $0.minute) } ?? now
        from = min(first, now.advanced(bySeconds: -Self.shortestSpan))
        let peeked = withJobs ? try await queue.peek(30) : []
        jobs = try await acts.store.database.read { [store = acts.store] reader in
            try peeked.map { job in
                let order = try? DocumentJob(payload: job.payload)
                return (job, try order.flatMap { try store.document($0.document, in: reader) })
            }
        }
    }

    func figures(_ context: HarkContext) -> [Fields] {
        let figures: [(String, String)] = [
            ("visible", "\(counts.visible)"), ("in_flight", "\(counts.inFlight)"), ("delayed", "\(counts.delayed)"), ("dead", "\(counts.dead)"),
            ("oldest", counts.oldestSeconds.map(DocumentPage.duration) ?? "–"), ("done", "\(counts.done)"),
            ("running", "\(status.running) / \(status.desired)"), ("cooldown", status.cooldownSeconds > 0 ? DocumentPage.duration(status.cooldownSeconds) : "–"),
        ]
        return figures.map { ["name": context.text("documents.workers.figure.\($0.0)"), "value": $0.1] }
    }

    func policyText(_ context: HarkContext) -> String {
        let policy = status.policy
        let text = context.text(
            "documents.workers.policy.is", context.text("documents.workers.type.\(policy.rule.type)"), "\(policy.min)", "\(policy.max)",
            "\(Int(policy.cooldownSeconds))")
        return status.fixed.map { "\(text) \(context.text("documents.workers.fixed_at", "\($0)"))" } ?? text
    }

    // MARK: Over time

    func charts(_ context: HarkContext) -> [Fields] {
        let marks = changes.filter { $0.kind == .decision }.map { TimeChart.Mark(at: $0.at, text: "\($0.to ?? 0): \(reason($0, context))") }
        return [
            chart(
                "depth", [("visible", { Double($0.visible) }, Double(counts.visible)), ("in_flight", { Double($0.inFlight) }, Double(counts.inFlight))],
                threshold: threshold, context),
            chart("oldest", [("oldest", { $0.oldestSeconds }, counts.oldestSeconds ?? 0)], context),
            chart(
                "size", [("running", { Double($0.running) }, Double(status.running)), ("desired", { Double($0.desired) }, Double(status.desired))],
                marks: marks, context),
        ]
    }

    /// At how many waiting jobs the step policy adds a worker.
    private var threshold: Double? {
        if case .step(let rule) = status.policy.rule, rule.metric == .visible { return rule.upAt }
        return nil
    }

    private func chart(
        _ name: String, _ lines: [(String, (PoolMinute) -> Double, Double)], threshold: Double? = nil, marks: [TimeChart.Mark] = [], _ context: HarkContext
    ) -> Fields {
        let title = context.text("documents.workers.chart.\(name)")
        let drawn = lines.map { key, value, current in
            TimeChart.Line(name: context.text("documents.workers.figure.\(key)"), points: points(value) + [.init(at: now, value: current)])
        }
        let most = drawn.map { "\($0.name): \(tenths($0.points.map(\.value).max() ?? 0))" }.joined(separator: ", ")
        let svg = TimeChart(
            id: "chart-\(name)", title: title, description: context.text("documents.workers.chart.most", most), from: from, to: now,
            lines: drawn, marks: marks, threshold: threshold
        ).svg
        return ["title": title, "svg": svg, "lines": drawn.enumerated().map { Fields(["number": $0.offset, "name": $0.element.name]) }]
    }

    /// Minutes in which nothing was seen are at zero.
    private func points(_ value: (PoolMinute) -> Double) -> [TimeChart.Point] {
        var points: [TimeChart.Point] = [], last: Int64?
        for minute in minutes {
            if let last, minute.minute > last + 1 { points.append(.init(at: Timestamp(minute: last + 1), value: 0)) }
            points.append(.init(at: Timestamp(minute: minute.minute), value: value(minute)))
            last = minute.minute
        }
        return points
    }

    // MARK: Rows

    func livesRows(_ context: HarkContext) -> [Fields] {
        lives.map { life in
            let done = done(by: life)
            return [
                "name": context.text("documents.workers.name", "\(life.number)"), "state": context.text("documents.workers.state.\(life.state.rawValue)"),
                "time": life.startedAt.html, "jobs": life.failed > 0 ? "\(done) + \(life.failed)" : "\(done)",
                "checks": checks(of: life), "reason": life.reason,
            ]
        }
    }

    /// What a worker that lives has done until now is known to the pool; its kept life lags behind.
    func done(by life: WorkerLife) -> Int { status.workers.first { $0.number == life.number }?.done ?? life.done }

    func checks(of life: WorkerLife) -> String {
        let living = status.workers.first { $0.number == life.number }
        return "\(living?.checksPassed ?? life.checksPassed)/\(living?.checks ?? life.checks)"
    }

    func changeRows(_ context: HarkContext) -> [Fields] {
        changes.map { change in
            let size = change.to.map { to in change.from.map { "\($0) → \(to)" } ?? "\(to)" } ?? ""
            return ["time": change.at.html, "size": size, "reason": [change.person, reason(change, context)].compactMap { $0 }.joined(separator: ": ")]
        }
    }

    private func reason(_ change: PoolChange, _ context: HarkContext) -> String {
        guard context.language == .italian, !change.texts.isEmpty else { return change.reason }
        return change.texts.map(\.italian).joined(separator: ": ")
    }

    func jobRows(_ context: HarkContext) -> [Fields] {
        jobs.map { job, document in
            let name = document?.name ?? job.id.description
            return [
                "id": job.id.description, "document": document?.id.description ?? "", "name": name, "attempts": job.receiveCount,
                "state": context.text("documents.workers.job.\(job.state.text)"), "reason": job.reason ?? "",
                "cancelLabel": context.text("documents.workers.cancel.label", name),
            ]
        }
    }
}
