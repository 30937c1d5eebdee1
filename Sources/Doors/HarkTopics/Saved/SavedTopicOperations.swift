import HarkWeb

/// What the OpenAPI document says of the routes of saved topics.
enum SavedTopicOperations {
    static let submit = Operation(
        "saveTopicForm", "Saves a topic from the page's form, or changes when one is told of it.",
        body: form([
            .init("q", .string(), required: false), .init("last", .string(), required: false), .init("alert", .string(), required: false),
            .init("threshold", .string(), required: false),
        ]), answers: [.redirect], problems: [409, 422])

    static let act = Operation(
        "actOnSavedTopic", "`delete:` and a saved topic's id.", body: form([.init("act", .string(pattern: "^delete:[0-7][0-9a-hjkmnp-tv-z]{25}$"))]),
        answers: [.redirect], problems: [404, 422])

    static let list = Operation("listSavedTopics", "The caller's saved topics.", answers: [.json(200, "All of them.", .list(of: topic))])

    static let create = Operation(
        "saveTopic", "Saves a topic; one with the same query and interval only changes its alert.",
        body: .json(.object([
            .init("query", .string(minLength: 1, maxLength: 1000)), .init("last", .nullable(.choice(TopicSpan.names)), required: false),
            .init("alert", .nullable(.choice(SavedTopic.Alert.allCases.map(\.rawValue))), required: false),
            .init("threshold", .nullable(.integer(minimum: 1, maximum: 1_000_000)), required: false),
        ])), answers: [.json(201, "The saved topic.", topic)], problems: [409, 422])

    static let delete = Operation(
        "deleteSavedTopic", "Forgets a saved topic.", parameters: [.init("id", in: .path, .identifier, "The saved topic.")],
        answers: [.init(204, "Done.")], problems: [404])

    static let alerts = Operation(
        "listTopicAlerts", "What the caller was told of, the newest first; alerts are kept for 90 days.",
        parameters: [.init("limit", .integer(minimum: 1, maximum: 1000), "How many; 20 if not given.")],
        answers: [.json(200, "The alerts.", .list(of: alert))])

    private static func form(_ fields: [Schema.Field]) -> Operation.Body {
        .init([("application/x-www-form-urlencoded", .object(fields + [.init("csrf", .string(), required: false)], additional: true))])
    }

    private static let topic = Schema.object([
        .init("id", .identifier), .init("query", .string()), .init("last", .choice(TopicSpan.names)),
        .init("alert", .choice(SavedTopic.Alert.allCases.map(\.rawValue))), .init("threshold", .nullable(.integer(minimum: 1))),
        .init("created_at", .time),
    ])

    private static let alert = Schema.object([
        .init("id", .identifier), .init("query", .string()), .init("kind", .choice(["daily", "threshold"])), .init("count", .integer(minimum: 1)),
        .init("since", .time), .init("at", .time),
    ])
}
