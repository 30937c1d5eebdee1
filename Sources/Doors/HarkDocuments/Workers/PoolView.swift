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
    let machines: [RemoteMachine]
    let span: ChartSpan
    let minutes: [PoolMinute]
    /// The last hour, finer.
    let steps: [PoolStep]
    let jobs: [(job: PeekedJob, document: Document?)]
    let chores: [ChoreStanding]
    let from: Timestamp, now: Timestamp

    static let shortestSpan = 900.0

    init(_ acts: WorkersActs, at now: Timestamp, _ span: ChartSpan, withJobs: Bool) async throws {
        let queue = acts.intake.jobs, pool = acts.pool
        queueName = queue.name
        counts = try await queue.counts()
        isPaused = try await queue.isPaused()
        averageVisible = try await queue.averageVisible(overLast: 300)
        status = await pool.status()
        changes = try await pool.changes(30)
        lives = try await pool.lives(30)
        machines = try await acts.remote.machines(30)
        self.now = now
        self.span = span
        let start = now.advanced(bySeconds: -span.seconds)
        minutes = try await pool.minutes(from: start, to: now.advanced(bySeconds: 60))
        steps = await pool.steps().filter { $0.at >= start }
        // A young house has its first minutes large.
        let first = min(minutes.first.map { Timestamp(minute: $0.minute) } ?? now, steps.first?.at ?? now)
        from = max(start, min(first, now.advanced(bySeconds: -Self.shortestSpan)))
        chores = withJobs ? try await acts.chores.standings() : []
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

    func templateText(_ context: HarkContext) -> String {
        let text = context.language == .italian ? status.template.text.italian : status.template.text.english
        return "\(text). \(context.text("documents.workers.template.newest"))"
    }

    // MARK: Over time

    private typealias Figures = (visible: Int, inFlight: Int, oldestSeconds: Double, running: Int, desired: Int)

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
        _ name: String, _ lines: [(String, (Figures) -> Double, Double)], threshold: Double? = nil, marks: [TimeChart.Mark] = [], _ context: HarkContext
    ) -> Fields {
        let title = context.text("documents.workers.chart.\(name)")
        let drawn = lines.map { key, value, current in
            TimeChart.Line(name: context.text("documents.workers.figure.\(key)"), points: points(value) + [.init(at: now, value: current)])
        }
        let most = drawn.map { "\($0.name): \(tenths($0.points.map(\.value).max() ?? 0))" }.joined(separator: ", ")
        let svg = TimeChart(
            id: "chart-\(name)", title: title, description: context.text("documents.workers.chart.most", span.name(context), most), from: from, to: now,
            lines: drawn, marks: marks, threshold: threshold
        ).svg
        return ["title": title, "svg": svg, "lines": drawn.enumerated().map { Fields(["number": $0.offset, "name": $0.element.name]) }]
    }

    /// Steps of ten seconds as far back as there are some, minutes before them. Where nothing was seen, all is at zero.
    private func points(_ value: (Figures) -> Double) -> [TimeChart.Point] {
        let fine = steps.first?.at ?? now
        let coarse = minutes.filter { Timestamp(minute: $0.minute) < fine }.map { minute in
            (Timestamp(minute: minute.minute), 60.0, value((minute.visible, minute.inFlight, minute.oldestSeconds, minute.running, minute.desired)))
        }
        let rest = steps.map { ($0.at, PoolStep.seconds, value(($0.visible, $0.inFlight, $0.oldestSeconds, $0.running, $0.desired))) }
        var points: [TimeChart.Point] = [], end: Timestamp?
        for (start, seconds, value) in coarse + rest {
            if let end, start > end { points.append(.init(at: end, value: 0)) }
            points.append(.init(at: start, value: value))
            end = start.advanced(bySeconds: seconds)
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
                "checks": checks(of: life), "reason": life.reason, "template": life.template,
            ]
        }
    }

    /// What a worker that lives has done until now is known to the pool; its kept life lags behind.
    func done(by life: WorkerLife) -> Int { status.workers.first { $0.number == life.number }?.done ?? life.done }

    func checks(of life: WorkerLife) -> String {
        let living = status.workers.first { $0.number == life.number }
        return "\(living?.checksPassed ?? life.checksPassed)/\(living?.checks ?? life.checks)"
    }

    func machineRows(_ context: HarkContext) -> [Fields] {
        machines.map { machine in
            [
                "name": machine.name, "first": machine.firstAt.html, "last": machine.lastAt.html, "hand": machine.inHand,
                "jobs": machine.failed > 0 ? "\(machine.done) + \(machine.failed)" : "\(machine.done)",
            ]
        }
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
