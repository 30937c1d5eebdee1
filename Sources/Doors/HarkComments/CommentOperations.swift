import HarkModels
import HarkPipeline
import HarkWeb

/// What the OpenAPI document says of this door's routes, in the order of the door's table.
enum CommentOperations {
    static let page = Operation(
        "commentsPage", "The page on which comments are written, searched and read.",
        parameters: [search, pageFilter, after], answers: [.page])

    static let submit = Operation(
        "submitComment", "Takes the page's form in.",
        body: .init([("application/x-www-form-urlencoded", .object([.init("content", text), csrf], additional: true))]),
        answers: [.redirect], problems: [422])

    static let correct = Operation(
        "correctComment", "Takes a correction from the page in: `id:Positive`, `id:Negative`, or `id:hide` from an operator.",
        body: .init([("application/x-www-form-urlencoded", .object([.init("decision", decision), csrf], additional: true))]),
        answers: [.redirect], problems: [404])

    static let events = Operation(
        "commentEvents", "New comments as server-sent events named `comment`, each with a comment as JSON; `resync` after a gap.",
        answers: [.init(200, "The stream; it does not end.", type: "text/event-stream", .event)])

    static let list = Operation(
        "listComments", "Comments, newest first; with `q` those that hold all its words.",
        parameters: [search, labelFilter, .init("limit", .integer(minimum: 1, maximum: 1000), "Most items of the answer; 20 if not given."), after],
        answers: [.json(200, "A page of comments.", .list(of: comment))])

    static let create = Operation(
        "createComment", "Labels a comment and keeps it; with NDJSON up to 1,000 in one durable transaction.",
        body: .init([("application/json", new), ("application/x-ndjson", .string())]),
        answers: [
            .json(201, "Kept.", comment),
            .json(200, "The stored comment with this very text; or the results of a batch, one for each line.", .anyOf([comment, batch])),
        ], problems: [422])

    static let export = Operation(
        "exportComments", "All comments as CSV with the columns `usrcomment,label`, in the order of arrival.",
        answers: [.init(200, "The file.", type: "text/csv", .string())])

    static let show = Operation(
        "showComment", "One comment; a long one with its sentences.", parameters: [id],
        answers: [.json(200, "The comment.", comment)], problems: [404])

    static let review = Operation(
        "reviewComment", "A person's word on a comment's label: an operator's decides it, a visitor's is kept as a suggestion.",
        parameters: [id], body: .json(.object([.init("label", label)])),
        answers: [.json(200, "The comment as it stands now.", comment)], problems: [404])

    static let hide = Operation(
        "hideComment", "Takes a comment out of all lists, or back in.",
        parameters: [id], body: .json(.object([.init("hidden", .boolean)])),
        answers: [.init(204, "Done.")], problems: [404])

    static let foo = Operation(
        "foo", "As documented: labels the comment, keeps it and answers all comments.",
        body: .init([("application/json", .object([.init("content", .anyOf([text, .number()]))], additional: true))]),
        answers: [.json(200, "All comments in the order of arrival.", documented)])

    static let fooGet = Operation(
        "fooGet", "As documented: all comments.", answers: [.json(200, "All comments in the order of arrival.", documented)])

    private static let id = Operation.Parameter("id", in: .path, .identifier, "The comment's id.")
    private static let search = Operation.Parameter(
        "q", .string(maxLength: 200), "Words, or parts of words from three letters; all must be there.")
    private static let labelFilter = Operation.Parameter("label", label, "Only comments with this label.")
    private static let pageFilter = Operation.Parameter("label", .choice([""] + labels), "Only comments with this label; empty for all.")
    private static let after = Operation.Parameter("after", .cursor, "`next` of the page before.")
    private static let labels = CommentLabel.allCases.map(\.rawValue)
    private static let label = Schema.choice(labels)
    private static let confidence = Schema.number(minimum: 0, maximum: 1)

    /// At least one character that can be seen, as `CommentAdmission` has it.
    private static let text = Schema.string(
        minLength: 1, maxLength: CommentAdmission.characterLimit, pattern: TextAdmission.visiblePattern)
    private static let decision = Schema.string(pattern: "^[0-7][0-9a-hjkmnp-tv-z]{25}:(Positive|Negative|hide)$")
    /// Needed from a browser with a session; a program with a token has none.
    private static let csrf = Schema.Field("csrf", .string(), required: false)

    private static let new = Schema.object([
        .init("content", text),
        .init("tier", .nullable(.choice(TierChoice.allCases.map(\.rawValue))), required: false),
    ])

    private static let comment = Schema.object([
        .init("id", .identifier), .init("content", .string()), .init("label", label), .init("confidence", confidence),
        .init("predicted", label), .init("decided", .boolean), .init("tier", .choice(["fast", "accurate"])), .init("model", .string()),
        .init("language", .string()), .init("supported", .boolean),
        .init("parts", .array(.object([.init("text", .string()), .init("label", label), .init("confidence", confidence)])), required: false),
        .init("similar_to", .identifier, required: false), .init("created_at", .time),
    ])

    private static let batch = Schema.object([
        .init("items", .array(.anyOf([comment, .object([.init("error", .string()), .init("code", .string())])])))
    ])

    private static let documented = Schema.array(
        .object([.init("id", .string(pattern: "^[1-9][0-9]*$")), .init("content", .string()), .init("label", label)]))
}
