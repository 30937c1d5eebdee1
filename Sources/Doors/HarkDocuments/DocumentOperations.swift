import HarkWeb

/// What the OpenAPI document says of the routes of documents, in the order of the door's table.
enum DocumentOperations {
    static let page = Operation(
        "documentsPage", "The page on which documents are handed in, searched and followed.", parameters: [search, pageState, after],
        answers: [.page])
    static let submit = Operation(
        "submitDocuments", "Takes the page's form in: all its files at once. The form's token comes in its address.",
        parameters: [.init("csrf", .string(maxLength: 100), "The form's token, from a browser with a session.")],
        body: .init([("multipart/form-data", files)]), answers: [.redirect], problems: [422])
    static let act = Operation(
        "actOnDocument", "Takes a press of a button in: `delete:id` or `retry:id`.",
        body: .init([
            (
                "application/x-www-form-urlencoded",
                .object([.init("act", .string(pattern: "^(delete|retry):[0-7][0-9a-hjkmnp-tv-z]{25}$")), csrf], additional: true)
            )
        ]), answers: [.redirect], problems: [404])
    static let events = Operation(
        "documentEvents", "What happens to the caller's documents, as server-sent events named `document`; `resync` after a gap.",
        answers: [.init(200, "The stream; it does not end.", type: "text/event-stream", .event)])
    static let comparePage = Operation(
        "compareDocuments", "Two documents side by side.",
        parameters: [
            .init("a", .string(maxLength: 26), "The first document's id."), .init("b", .string(maxLength: 26), "The second document's id."),
        ], answers: [.page])
    static let documentPage = Operation("documentPage", "One document's page.", parameters: [id], answers: [.page], problems: [404])

    static let list = Operation(
        "listDocuments", "The caller's documents, newest first; an operator's list is everybody's.",
        parameters: [
            search, state, .init("parent", .string(maxLength: 26), "Only members of this archive."),
            .init("limit", .integer(minimum: 1, maximum: 1000), "Most items of the answer; 20 if not given."), after,
        ], answers: [.json(200, "A page of documents.", .list(of: document))])
    static let create = Operation(
        "createDocuments",
        "Takes documents in and queues them: files of a form, or one as the body with its `name`. `Content-Digest` (sha-256) of the body, or of a form's part, is checked.",
        parameters: [.init("name", .string(minLength: 1, maxLength: 255, pattern: DocumentName.pattern), "What the document is called, where the body is its bytes; `unnamed.txt` if not given.")],
        body: .init([("multipart/form-data", files), ("application/octet-stream", .string(format: "binary")), ("text/plain", .string())], isRequired: false),
        answers: [.json(202, "On disk and queued; a file that was refused has its own error.", .object([.init("items", .array(.anyOf([taken, refused])))]))],
        problems: [422])
    static let csv = Operation(
        "exportDocumentsAsCSV", "Results as CSV, a line a word; `safe` marks cells that a spreadsheet would run.", parameters: export + [safe],
        answers: [.init(200, "The file.", type: "text/csv", .string())])
    static let json = Operation(
        "exportDocumentsAsJSON", "Results as JSON.", parameters: export,
        answers: [.json(200, "The file.", .list(of: document))])
    static let show = Operation(
        "showDocument", "One document.",
        parameters: [id, .init("words", .integer(minimum: 1, maximum: DocumentResult.keptWords), "Most words of the answer; 10 if not given.")],
        answers: [.json(200, "The document.", document)], problems: [404])
    static let delete = Operation(
        "deleteDocument", "Forgets a document, its job and its bytes.", parameters: [id], answers: [.init(204, "Done.")], problems: [404])
    static let retry = Operation(
        "retryDocument", "Queues a document again that has failed.", parameters: [id],
        answers: [.json(202, "Queued again.", document)], problems: [404])

    private static let id = Operation.Parameter("id", in: .path, .identifier, "The document's id.")
    private static let search = Operation.Parameter(
        "q", .string(maxLength: 200), "Words: each must stand in the name or begin one of the most frequent words.")
    private static let states = DocumentState.allCases.map(\.rawValue)
    private static let state = Operation.Parameter("state", .choice(states), "Only documents in this state.")
    private static let pageState = Operation.Parameter("state", .choice([""] + states), "Only documents in this state; empty for all.")
    private static let after = Operation.Parameter("after", .cursor, "`next` of the page before.")
    private static let safe = Operation.Parameter("safe", .boolean, "Whether cells that begin like a formula get an apostrophe.")
    private static let export = [search, state, Operation.Parameter("id", .string(maxLength: 26), "Only this document.")]
    /// Needed from a browser with a session; a program with a token has none.
    private static let csrf = Schema.Field("csrf", .string(), required: false)
    private static let files = Schema.object([.init("file", .array(.string(format: "binary"), minItems: 1))], additional: true)

    private static let taken = Schema.object([
        .init("id", .identifier), .init("name", .string()), .init("state", .choice(states)), .init("duplicate", .boolean, required: false),
    ])
    private static let refused = Schema.object([.init("name", .string()), .init("error", .string()), .init("code", .string())])

    static let document = Schema.object([
        .init("id", .identifier), .init("name", .string()), .init("kind", .choice(["text", "archive"])), .init("bytes", .integer(minimum: 0)),
        .init("state", .choice(states)), .init("attempts", .integer(minimum: 0)), .init("sha256", .string(pattern: "^[0-9a-f]{64}$")),
        .init("total", .nullable(.integer(minimum: 0))), .init("distinct", .nullable(.integer(minimum: 0))), .init("encoding", .nullable(.string())),
        .init("words", .array(.object([.init("word", .string()), .init("count", .integer(minimum: 1))]))),
        .init("error", .string(), required: false), .init("members", .integer(minimum: 0), required: false),
        .init("parent", .identifier, required: false), .init("uploaded_at", .time), .init("queued_at", .time), .init("started_at", .nullable(.time)),
        .init("finished_at", .nullable(.time)), .init("worker", .nullable(.string())), .init("milliseconds", .nullable(.integer(minimum: 0))),
    ])
}
