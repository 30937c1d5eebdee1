import HarkCore
import HarkPipeline
import HarkWeb
import HTTPTypes
import Hummingbird

extension BackupPlan {
    /// As the audit log has it.
    var subject: String { "\(isOn ? dailyAt : "off")\(isWhole ? " with photos" : "")" }
}

/// `/api/v1/backups`: HTTP in, HTTP out.
struct BackupsAPI: Sendable {
    let keeper: BackupKeeper

    private struct Answer: Encodable {
        let items: [BackupFile], plan: BackupPlan, nextAt: Timestamp?

        private enum Field: String, CodingKey {
            case items, on, photos, dailyAt, nextAt
        }

        func encode(to encoder: any Encoder) throws {
            var fields = encoder.container(keyedBy: Field.self)
            try fields.encode(items, forKey: .items)
            try fields.encode(plan.isOn, forKey: .on)
            try fields.encode(plan.isWhole, forKey: .photos)
            try fields.encode(plan.dailyAt, forKey: .dailyAt)
            try fields.encode(nextAt, forKey: .nextAt)
        }
    }

    private func answer(_ status: HTTPResponse.Status = .ok) async throws -> Response {
        try .json(Answer(items: await keeper.shelf.list(), plan: await keeper.plan, nextAt: await keeper.nextAt()), status: status)
    }

    func list(_ request: Request, context: HarkContext) async throws -> Response { try await answer() }

    func create(_ request: Request, context: HarkContext) async throws -> Response {
        _ = try await keeper.create { try context.act("backups.create", on: $0, request) }
        return try await answer(.created)
    }

    private struct PlanForm: Decodable {
        let on: Bool, photos: Bool?, dailyAt: String
    }

    func adopt(_ request: Request, context: HarkContext) async throws -> Response {
        let form = try await request.json(as: PlanForm.self, context)
        let plan = try BackupPlan(isOn: form.on, isWhole: form.photos ?? false, dailyAt: form.dailyAt)
        try await keeper.adopt(plan, noting: context.act("backups.plan", on: plan.subject, request))
        return try await answer()
    }

    func verify(_ request: Request, context: HarkContext) async throws -> Response {
        try .json(await keeper.shelf.verify(context.parameter("name")))
    }

    // MARK: As `/openapi.json` describes them

    private static let file = Schema.object([
        .init("name", .string()), .init("set", .string()), .init("created_at", .time), .init("bytes", .integer(minimum: 0)),
    ])
    private static let backups = Schema.object([
        .init("items", .array(file)), .init("on", .boolean), .init("photos", .boolean), .init("daily_at", .string()), .init("next_at", .nullable(.time)),
    ])
    static let listOperation = Operation(
        "listBackups", "The backups of the user tables, the newest first, and when the next one is due. Those whose `set` ends in `photos` hold the photos and their keys as well.", answers: [.json(200, "The backups.", backups)])
    static let createOperation = Operation(
        "createBackup", "Backs the user tables up now, with the photos where the plan says so; the newest three stay.", answers: [.json(201, "The backups.", backups)], problems: [507])
    static let planOperation = Operation(
        "planBackups", "Says at what time of the day (UTC) the user tables are backed up, or that they are not; and whether photos and their keys go with them.",
        body: .json(
            .object([
                .init("on", .boolean), .init("photos", .nullable(.boolean), required: false), .init("daily_at", .string(pattern: BackupPlan.pattern)),
            ])),
        answers: [.json(200, "The backups.", backups)])
    static let verifyOperation = Operation(
        "verifyBackup", "Reads a whole backup against its checksum, and the photos that it holds against their hashes.", parameters: [.init("name", in: .path, .string(maxLength: 100), "The backup's name.")],
        answers: [
            .json(
                200, "What it holds.",
                .object([
                    .init("name", .string()), .init("set", .string()), .init("at", .time), .init("rows", .integer(minimum: 0)),
                    .init("contents", .integer(minimum: 0)),
                    .init(
                        "tables",
                        .array(.object([.init("title", .string()), .init("table", .string()), .init("rows", .integer(minimum: 0))]))),
                ]))
        ], problems: [404])
}
