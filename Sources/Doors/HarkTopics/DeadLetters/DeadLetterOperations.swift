import HarkWeb

/// What the OpenAPI document says of the routes of dead letters, in the order of their table.
enum DeadLetterOperations {
    static let page = Operation("deadLettersPage", "Lines of which no post could be made, for people.", answers: [.page])

    static let submit = Operation(
        "actOnDeadLetters", "Hands lines in again (`replay:`) or forgets them (`forget:`): behind the colon `all`, or the id of one.",
        body: .init([(
            "application/x-www-form-urlencoded",
            .object([
                .init("act", .string(pattern: "^(replay|forget):(all|[0-7][0-9a-hjkmnp-tv-z]{25})$")), .init("csrf", .string(), required: false),
            ], additional: true)
        )]), answers: [.redirect], problems: [404, 422, 503, 507])

    static let list = Operation(
        "listDeadLetters", "Lines of which no post could be made, the newest first.",
        parameters: [
            .init("limit", .integer(minimum: 1, maximum: 1000), "How many; 20 if not given."), .init("after", .cursor, "`next` of the page before."),
        ], answers: [.json(200, "A page of lines.", .list(of: letter))])

    static let removeAll = Operation("forgetDeadLetters", "Forgets all of these lines.", answers: [.init(204, "Done.")])

    static let replayAll = Operation(
        "replayDeadLetters", "Hands all of these lines in again; those that are refused again stay.",
        answers: [.json(200, "What became of them.", replayed)], problems: [503, 507])

    static let remove = Operation("forgetDeadLetter", "Forgets a line.", parameters: [id], answers: [.init(204, "Done.")], problems: [404])

    static let replay = Operation(
        "replayDeadLetter", "Hands a line in again; one that is refused again stays.", parameters: [id],
        answers: [.json(200, "What became of it.", replayed)], problems: [404, 503, 507])

    private static let id = Operation.Parameter("id", in: .path, .identifier, "The line's id.")

    private static let letter = Schema.object([
        .init("id", .identifier), .init("at", .time), .init("source", .string()), .init("detail", .string()), .init("line", .string()),
    ])

    private static let count = Schema.integer(minimum: 0)
    private static let replayed = Schema.object([
        .init("replayed", count), .init("stored", count), .init("duplicate", count), .init("late", count), .init("rejected", count),
        .init("withdrawn", count),
    ])
}
