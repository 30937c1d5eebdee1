import Foundation
import HarkCore
import HarkDatabase
import HarkQueue
import HarkScaling
import HarkWeb
import HarkWorkers
import HTTPTypes
import Hummingbird
import NIOCore

/// `/api/v1/queue` and `/api/v1/workers`: HTTP in, HTTP out.
struct WorkersAPI: Sendable {
    let acts: WorkersActs
    let queue: JobQueue
    let pool: WorkerPool

    // MARK: The queue

    private struct QueueAnswer: Encodable {
        let name: String, visible: Int, inFlight: Int, delayed: Int, dead: Int, oldestSeconds: Double?, done: Int, paused: Bool
        let averageVisible: Double

        private enum Field: CodingKey { case name, visible, inFlight, delayed, dead, oldestSeconds, done, paused, averageVisible }

        func encode(to encoder: any Encoder) throws {
            var fields = encoder.container(keyedBy: Field.self)
            try fields.encode(name, forKey: .name)
            try fields.encode(visible, forKey: .visible)
            try fields.encode(inFlight, forKey: .inFlight)
            try fields.encode(delayed, forKey: .delayed)
            try fields.encode(dead, forKey: .dead)
            try fields.encode(oldestSeconds, forKey: .oldestSeconds)
            try fields.encode(done, forKey: .done)
            try fields.encode(paused, forKey: .paused)
            try fields.encode(averageVisible, forKey: .averageVisible)
        }
    }

    func showQueue(_ request: Request, context: HarkContext) async throws -> Response {
        let counts = try await queue.counts()
        return try .json(
            QueueAnswer(
                name: queue.name, visible: counts.visible, inFlight: counts.inFlight, delayed: counts.delayed, dead: counts.dead,
                oldestSeconds: counts.oldestSeconds, done: counts.done, paused: await queue.isPaused(),
                averageVisible: await queue.averageVisible(overLast: 300)))
    }

    func pause(_ request: Request, context: HarkContext) async throws -> Response {
        try await acts.pause(true, context.act("documents.pause", on: queue.name, request))
        return try await showQueue(request, context: context)
    }

    func resume(_ request: Request, context: HarkContext) async throws -> Response {
        try await acts.pause(false, context.act("documents.resume", on: queue.name, request))
        return try await showQueue(request, context: context)
    }

    fileprivate struct JobAnswer: Encodable {
        let id: Identifier, state: String, document: Identifier?, task: String?, owner: String, attempts: Int, enqueuedAt: Timestamp
        let worker: String?, reason: String?, quarantined: Bool
    }

    private struct JobList: Encodable {
        let items: [JobAnswer], next: String?

        private enum Field: CodingKey { case items, next }

        func encode(to encoder: any Encoder) throws {
            var fields = encoder.container(keyedBy: Field.self)
            try fields.encode(items, forKey: .items)
            // There even when it is null: a client need not guess.
            try fields.encode(next, forKey: .next)
        }
    }

    /// Jobs as they lie there, without receiving them: those that wait or are in flight, or the dead letters.
    func peek(_ request: Request, context: HarkContext) async throws -> Response {
        let parameters = QueryParameters(request)
        let limit = try parameters.int("limit", in: 1...1000, default: 20), after = parameters.string("after").flatMap(Identifier.init)
        let items: [JobAnswer]
        if try parameters.flag("dead") {
            items = try await queue.deadLetters(limit, after: after).map(JobAnswer.init)
        } else {
            items = try await queue.peek(limit, after: after).map(JobAnswer.init)
        }
        return try .json(JobList(items: items, next: items.count == limit ? items.last?.id.description : nil))
    }

    func cancel(_ request: Request, context: HarkContext) async throws -> Response {
        let id = try context.identifier("id")
        try await acts.cancel(id, context.act("documents.cancel", on: id.description, request))
        return Response(status: .noContent)
    }

    private struct Redriven: Encodable {
        let redriven: Int
    }

    func redrive(_ request: Request, context: HarkContext) async throws -> Response {
        let only = QueryParameters(request).string("id").flatMap(Identifier.init)
        let act = try context.act("documents.redrive", on: only?.description ?? queue.name, request)
        return try .json(Redriven(redriven: await acts.redrive(only, act)))
    }

    func chores(_ request: Request, context: HarkContext) async throws -> Response {
        try .json(ChoresAnswer(items: await acts.chores.standings().map(ChoresAnswer.Item.init)))
    }

    // MARK: The workers

    func showWorkers(_ request: Request, context: HarkContext) async throws -> Response {
        try .json(WorkersAnswer(status: await pool.status(), changes: await pool.changes(50), lives: await pool.lives(50), machines: await acts.remote.machines(50)))
    }

    /// Takes another policy, or answers what it would have done over the last day.
    func adopt(_ request: Request, context: HarkContext) async throws -> Response {
        let body = try await request.body(context, limit: 16 << 10)
        if try JSONValue(parsing: body)["type"] == .null { throw HarkError.unacceptable("type", "type must not be null.") }
        let policy = try ScalingPolicy(json: Data(body.readableBytesView))
        if try QueryParameters(request).flag("dry_run") { return try .json(DryRunAnswer(await pool.dryRun(policy))) }
        try await acts.adopt(policy, context.act("documents.policy", on: policy.rule.type, request))
        return try await showWorkers(request, context: context)
    }

    /// Makes new workers from another template.
    func use(_ request: Request, context: HarkContext) async throws -> Response {
        let template = try await request.json(as: TemplateRequest.self, context).template
        try await acts.use(template, context.act("documents.template", on: template.subject, request))
        return try await showWorkers(request, context: context)
    }

    /// What fixes the size by hand; null gives it back to the policy, so it must be there.
    private struct SizeForm: Decodable {
        let size: Int?

        private enum Field: String, CodingKey { case size }

        init(from decoder: any Decoder) throws {
            let fields = try decoder.container(keyedBy: Field.self)
            guard fields.contains(.size) else { throw HarkError.unacceptable("size", "size is missing.") }
            size = try fields.decodeIfPresent(Int.self, forKey: .size)
            guard 0...1000 ~= size ?? 0 else { throw HarkError.unacceptable("size", "The size must be 0 to 1000.") }
        }
    }

    func fix(_ request: Request, context: HarkContext) async throws -> Response {
        let form = try await request.json(as: SizeForm.self, context)
        try await acts.fix(form.size, context.act("documents.size", on: form.size.map { "\($0)" } ?? "free", request))
        return try await showWorkers(request, context: context)
    }
}

extension WorkersAPI.JobAnswer {
    fileprivate init(_ job: PeekedJob) {
        let order = try? DocumentJob(payload: job.payload)
        self.init(
            id: job.id, state: job.state.text, document: order?.document, task: order?.task, owner: job.owner, attempts: job.receiveCount,
            enqueuedAt: job.enqueuedAt, worker: job.worker, reason: job.reason, quarantined: job.isQuarantined)
    }

    fileprivate init(_ letter: DeadLetter) {
        let order = try? DocumentJob(payload: letter.payload)
        self.init(
            id: letter.id, state: "dead", document: order?.document, task: order?.task, owner: letter.owner, attempts: letter.receiveCount,
            enqueuedAt: letter.enqueuedAt, worker: nil, reason: letter.reason, quarantined: false)
    }
}

extension JobState {
    var text: String {
        switch self {
        case .visible: "visible"
        case .inFlight: "in_flight"
        case .delayed: "delayed"
        }
    }
}
