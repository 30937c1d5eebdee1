import HarkCore
import HarkModels
import HarkPipeline
import HarkWeb
import HTTPTypes
import Hummingbird
import NIOCore

/// `/api/v1/models`: HTTP in, HTTP out.
struct LearningAPI: Sendable {
    let acts: LearningActs

    private func task(_ context: HarkContext) throws -> TextTask { try acts.task(context.parameter("task")) }

    private static func seesNames(_ context: HarkContext) -> Bool { context.caller.may(.operator, or: .modelWriter, reading: true) }

    // MARK: Reading

    func list(_ request: Request, context: HarkContext) async throws -> Response {
        let name = try QueryParameters(request).choice("task", TextTask.allCases.map(\.rawValue))
        let versions = try await acts.versions(name.flatMap(TextTask.init))
        return try .json(VersionList(items: versions.map { VersionAnswer(version: $0, withNames: Self.seesNames(context)) }))
    }

    /// The version that a prediction names, its data's fingerprint, and the rows behind that, each with its reviews.
    func version(_ request: Request, context: HarkContext) async throws -> Response {
        let version = try await acts.version(context.parameter("version"), of: task(context))
        let query = QueryParameters(request), limit = try query.int("limit", in: 1...1000, default: 100), start = try query.cursor("after") ?? 0
        let rows = version.origin == .learned ? try acts.learning.keeper.files.rows(of: version) : []
        let page = Array(rows.dropFirst(start).prefix(limit)), end = start + page.count
        return try .json(
            ProvenanceAnswer(
                version: VersionAnswer(version: version, withNames: true), items: page, next: end < rows.count ? Cursor(end).description : nil))
    }

    func training(_ request: Request, context: HarkContext) async throws -> Response {
        let training = try await acts.training(context.identifier("id"), of: task(context))
        return try .json(TrainingAnswer(training: training, progress: acts.learning.progress(of: training.id)))
    }

    func trainings(_ request: Request, context: HarkContext) async throws -> Response {
        let limit = try QueryParameters(request).int("limit", in: 1...1000, default: 20)
        let trainings = try await acts.trainings(task(context), limit: limit)
        return try .json(TrainingList(items: trainings.map { TrainingAnswer(training: $0, progress: acts.learning.progress(of: $0.id)) }))
    }

    // MARK: Acting

    func train(_ request: Request, context: HarkContext) async throws -> Response {
        let task = try task(context)
        let id = try await acts.train(task, context.act("learning.train", on: task.rawValue, request)) { id, writer in
            try context.idempotency?.record(Self.begun(id, task), in: writer)
        }
        return try Self.begun(id, task).response
    }

    private static func begun(_ id: Identifier, _ task: TextTask) throws -> Answer {
        .json(Array(try HarkJSON.encode(TrainingBegun(id: id))), status: .accepted, location: "/api/v1/models/\(task.rawValue)/trainings/\(id)")
    }

    func cancel(_ request: Request, context: HarkContext) async throws -> Response {
        let task = try task(context), id = try context.identifier("id")
        try await acts.cancel(id, of: task, context.act("learning.cancel", on: id.description, request))
        return Response(status: .noContent)
    }

    private struct Step: Decodable {
        let tier: Tier?
    }

    func rollBack(_ request: Request, context: HarkContext) async throws -> Response {
        let task = try task(context), body = try await request.body(context, limit: 4096)
        var tier: Tier?
        if body.readableBytes > 0 {
            _ = try request.mediaType(oneOf: ["application/json"])
            tier = try HarkJSON.request(Step.self, from: body).tier
        }
        let version = try await acts.rollBack(task, tier, context.act("learning.rollback", on: task.rawValue, request))
        return try .json(VersionAnswer(version: try await acts.version(version.version, of: task), withNames: true))
    }
}
