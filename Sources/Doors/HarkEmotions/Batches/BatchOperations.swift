import HarkModels
import HarkWeb

/// What the OpenAPI document says of the routes of batches, in the order of the door's table.
enum BatchOperations {
    static let page = Operation(
        "emotionBatchesPage", "The page on which many sentences are handed in at once.", parameters: [after], answers: [.page])

    static let submit = Operation(
        "submitEmotionBatch", "Takes the page's form in: a file, or lines. The form's token comes in its address.",
        parameters: [.init("csrf", .string(maxLength: 100), "The form's token, from a browser with a session.")],
        body: .init([("multipart/form-data", .anyOf([form(needing: "lines"), form(needing: "file")]))]),
        answers: [.redirect], problems: [409, 413, 422, 429])

    static let batchPage = Operation(
        "emotionBatchPage", "One batch with its progress; while it runs, the page loads itself again.", parameters: [id], answers: [.page],
        problems: [404])

    static let act = Operation(
        "actOnEmotionBatch", "Takes a press of a button in: `cancel:id` or `delete:id`.",
        body: .init([
            (
                "application/x-www-form-urlencoded",
                .object(
                    [
                        .init("act", .string(pattern: "^(cancel|delete):[0-7][0-9a-hjkmnp-tv-z]{25}$")),
                        .init("csrf", .string(), required: false),
                    ], additional: true)
            )
        ]), answers: [.redirect], problems: [404])

    static let create = Operation(
        "createEmotionBatch",
        "Takes up to 100,000 sentences, as lines or as CSV, and judges them in the background. A row that cannot be judged is told by its line.",
        parameters: [
            .init("column", .string(maxLength: 200), "Of CSV: the column with the sentences, by name or by number from 1."),
            .init("delimiter", .choice(CSVDelimiter.allCases.map(\.rawValue)), "Of CSV: what separates fields; found out if not given."),
            .init("header", .choice(["0", "1"]), "Of CSV: 0 where the first row holds no names."),
            .init("tier", .choice(TierChoice.allCases.map(\.rawValue)), "`auto` if not given."),
            .init("name", .string(maxLength: 200), "What the batch is called."),
            .init("review", .choice(["0", "1"]), "0 keeps its sentences out of the review queue."),
        ],
        body: .init([("text/plain", .string(minLength: 1)), ("text/csv", .string(minLength: 1, pattern: "[^\\r\\n]"))]),
        answers: [.json(202, "On disk and queued.", batch)], problems: [409, 413, 422, 429])

    static let list = Operation(
        "listEmotionBatches", "The caller's batches, newest first; an operator's list is everybody's.",
        parameters: [.init("limit", .integer(minimum: 1, maximum: 1000), "Most items of the answer; 20 if not given."), after],
        answers: [.json(200, "A page of batches.", .list(of: batch))])

    static let show = Operation(
        "showEmotionBatch", "One batch with its progress.", parameters: [id], answers: [.json(200, "The batch.", batch)], problems: [404])

    static let result = Operation(
        "emotionBatchResult", "What was judged, as CSV: a row for each row of the file, by its line, with its label or its problem.",
        parameters: [id, .init("safe", .choice(["0", "1"]), "1 defuses cells that a spreadsheet would run as a formula.")],
        answers: [.init(200, "The file.", type: "text/csv", .string())], problems: [404, 409])

    static let cancel = Operation(
        "cancelEmotionBatch", "Stops a batch; what is judged by now is its result.", parameters: [id],
        answers: [.json(200, "The batch.", batch)], problems: [404])

    static let delete = Operation(
        "deleteEmotionBatch", "Forgets a batch with its rows.", parameters: [id], answers: [.init(204, "Done.")], problems: [404])

    /// What the page's form sends: a file, or lines.
    private static func form(needing needed: String) -> Schema {
        .object([
            .init("file", .string(format: "binary", minLength: needed == "file" ? 1 : nil), required: needed == "file"),
            .init("lines", .string(minLength: needed == "lines" ? 1 : nil), required: needed == "lines"),
            .init("column", .string(maxLength: 200), required: false),
            .init("tier", .choice(TierChoice.allCases.map(\.rawValue)), required: false),
            .init("review", .choice(["1"]), required: false), .init("csrf", .string(), required: false),
        ])
    }

    private static let id = Operation.Parameter("id", in: .path, .identifier, "The batch's id.")
    private static let after = Operation.Parameter("after", .cursor, "`next` of the page before.")

    private static let batch = Schema.object([
        .init("id", .identifier), .init("name", .string()), .init("state", .choice(["queued", "running", "done", "cancelled", "failed"])),
        .init("rows", .integer(minimum: 1)), .init("judged", .integer(minimum: 0)), .init("bad", .integer(minimum: 0)),
        .init("tier", .choice(TierChoice.allCases.map(\.rawValue))), .init("review", .boolean), .init("created_at", .time),
        .init("finished_at", .time, required: false), .init("error", .string(), required: false),
    ])
}
