import HarkCore
import HarkPipeline
import HarkWeb
import HTTPTypes
import Hummingbird

/// `/api/v1/backups`: HTTP in, HTTP out.
struct BackupsAPI: Sendable {
    let keeper: BackupKeeper

    private struct Answer: Encodable {
        let items: [BackupFile], isOn: Bool, dailyAt: String, nextAt: Timestamp?

        private enum Field: String, CodingKey {
            case items
            case isOn = "on"
            case dailyAt, nextAt
        }

        func encode(to encoder: any Encoder) throws {
            var fields = encoder.container(keyedBy: Field.self)
            try fields.encode(items, forKey: .items)
            try fields.encode(isOn, forKey: .isOn)
            try fields.encode(dailyAt, forKey: .dailyAt)
            try fields.encode(nextAt, forKey: .nextAt)
        }
    }

    private func answer(_ status: HTTPResponse.Status = .ok) async throws -> Response {
        let plan = await keeper.plan
        return try .json(
            Answer(items: await keeper.shelf.list(), isOn: plan.isOn, dailyAt: plan.dailyAt, nextAt: await keeper.nextAt()), status: status)
    }

    func list(_ request: Request, context: HarkContext) async throws -> Response { try await answer() }

    func create(_ request: Request, context: HarkContext) async throws -> Response {
        _ = try await keeper.create { try context.act("backups.create", on: $0, request) }
        return try await answer(.created)
    }

    private struct PlanForm: Decodable {
        let on: Bool, dailyAt: String
    }

    func adopt(_ request: Request, context: HarkContext) async throws -> Response {
        let form = try await request.json(as: PlanForm.self, context)
        try await keeper.adopt(BackupPlan(isOn: form.on, dailyAt: form.dailyAt), noting: context.act("backups.plan", on: form.dailyAt, request))
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
        .init("items", .array(file)), .init("on", .boolean), .init("daily_at", .string()), .init("next_at", .nullable(.time)),
    ])
    static let listOperation = Operation(
        "listBackups", "The backups of the user tables, the newest first, and when the next one is due.", answers: [.json(200, "The backups.", backups)])
    static let createOperation = Operation(
        "createBackup", "Backs the user tables up now; the newest three stay.", answers: [.json(201, "The backups.", backups)], problems: [507])
    static let planOperation = Operation(
        "planBackups", "Says at what time of the day (UTC) the user tables are backed up, or that they are not.",
        body: .json(.object([.init("on", .boolean), .init("daily_at", .string(pattern: BackupPlan.pattern))])),
        answers: [.json(200, "The backups.", backups)])
    static let verifyOperation = Operation(
        "verifyBackup", "Reads a whole backup against its checksum.", parameters: [.init("name", in: .path, .string(maxLength: 100), "The backup's name.")],
        answers: [
            .json(
                200, "What it holds.",
                .object([
                    .init("name", .string()), .init("set", .string()), .init("at", .time), .init("rows", .integer(minimum: 0)),
                    .init(
                        "tables",
                        .array(.object([.init("title", .string()), .init("table", .string()), .init("rows", .integer(minimum: 0))]))),
                ]))
        ], problems: [404])
}
