import HarkPosts
import HarkWeb

/// What the OpenAPI document says of the routes that ask, in the order of the door's table.
enum TopicOperations {
    static let page = Operation(
        "topicsPage", "What is said about a topic, for people.", parameters: formQuestion, answers: [.page], problems: [409, 422])

    static let permanent = Operation(
        "topicAtPage", "An answer as it was when its address was made, or what has changed since.",
        parameters: [.init("fingerprint", in: .path, .string(maxLength: 64), "What the answer counted, as 16 hexadecimal digits.")] + formQuestion
            + [.init("total", .integer(minimum: 0, maximum: 1 << 53), "How many posts matched then.")],
        answers: [.page], problems: [404, 409, 422])

    static let compare = Operation(
        "compareTopicsPage", "Two topics over the same interval, for people.",
        parameters: [
            .init("a", .string(), "One query."), .init("b", .string(), "The other one."), .init("last", .string(), "24h, 3d or 7d; 24h if anything else."),
        ], answers: [.page], problems: [409, 422])

    static let events = Operation(
        "topicEvents", "Tells as server-sent events that posts arrive: `posts` with `{kept, newest}`, once a second at most.",
        answers: [.init(200, "The events, until the client leaves.", type: "text/event-stream", .event)])

    static let ask = Operation("askTopic", "What is said about a topic.", parameters: question, answers: [.json(200, "The answer.", answer)], problems: [409, 422])

    static let csv = Operation(
        "exportTopicCSV", "The posts of an answer as CSV (RFC 4180), the newest first.",
        parameters: question + [mask, .init("safe", .choice(["0", "1"]), "1 defuses cells that a spreadsheet would run as a formula.")],
        answers: [.init(200, "The file.", type: "text/csv", .string())], problems: [409, 422])

    static let json = Operation(
        "exportTopicJSON", "An answer with all its posts.", parameters: question + [mask],
        answers: [.json(200, "The file.", .object(head + [.init("posts", .array(post))]))], problems: [409, 422])

    static let parquet = Operation(
        "exportTopicParquet", "The posts of an answer as a Parquet file with the columns of the lake's own.",
        parameters: question + [mask], answers: [.init(200, "The file.", type: "application/vnd.apache.parquet", .string())], problems: [409, 422])

    // MARK: The question

    private static let mask = Operation.Parameter("mask", .choice(["0", "1"]), "1 makes @names unreadable.")

    private static let q = Operation.Parameter(
        "q", .string(minLength: 1, maxLength: 1000),
        "Words (any of them), \"phrases\", #tags, @names, -not, lang:en, source:api. At most 1,000 bytes and 100 terms, of which one is to be looked for.")

    private static let question: [Operation.Parameter] = [
        q, .init("last", .choice(TopicSpan.names), "The interval back from `to`; 24h if not given."),
        .init("from", .time, "Where the interval begins, by when posts were said; before `last`."),
        .init("to", .time, "Where it ends; now if not given. What was said at that very moment is not in it."),
        .init("limit", .integer(minimum: 1, maximum: 1000), "Posts a page; 20 if not given."),
    ] + modes

    /// A form also sends what was left empty.
    private static let formQuestion: [Operation.Parameter] = [
        .init("q", .string(), q.summary), .init("last", .string(), "24h, 3d or 7d; 24h if anything else."),
        .init("from", .string(), "Where the interval begins: RFC 3339, or without a zone for UTC."),
        .init("to", .string(), "Where it ends; now if not given."),
        .init("limit", .integer(minimum: 1, maximum: 1000), "Posts a page; 20 if not given."),
    ] + modes

    private static let modes: [Operation.Parameter] = [
        .init("mode", .choice(["rolling", "calendar"]), "calendar begins intervals at midnight in UTC, today being their first day; rolling if not given."),
        .init(
            "match", .choice(TopicQuestion.Match.allCases.map(\.rawValue)),
            "documented (or exact): the documented regular expression, case-sensitive; words if not given."),
        .init("tokens", .choice(["clean", "raw"]), "raw counts tags, names and retweets as the documents do; clean if not given."),
        .init("emoji", .choice(TopicQuestion.emojiNames), "documented takes the documented ranges out of the posts shown, all takes every emoji; kept if not given."),
        .init("order", .choice(TopicQuestion.Order.allCases.map(\.rawValue)), "newest, or repeated: what was said most often; newest if not given."),
        .init("after", .string(pattern: "^-?(0|[1-9][0-9]{0,17})\\.(0|[1-9][0-9]{0,18})$"), "`next` of the page before."),
        .init("at", .integer(minimum: 0, maximum: 1 << 53), "Only posts up to this number: the `at` of an earlier answer."),
    ]

    // MARK: The answer

    private static func counts(_ name: String) -> Schema {
        .array(.object([.init(name, .string()), .init("count", .integer(minimum: 1))]))
    }

    private static let post = Schema.object([
        .init("id", .string()), .init("source", .string()), .init("created_at", .time), .init("lang", .string()), .init("user", .nullable(.string())),
        .init("text", .string()), .init("mood", .number(minimum: 0, maximum: 1)), .init("place", .nullable(.string())),
        .init("lat", .nullable(.number(minimum: -90, maximum: 90))), .init("lon", .nullable(.number(minimum: -180, maximum: 180))), .init("count", .integer(minimum: 1), required: false),
    ])

    private static let head: [Schema.Field] = [
        .init("query", .string()), .init("canonical", .string()), .init("from", .time), .init("to", .time), .init("at", .integer(minimum: 0)),
        .init("newest", .nullable(.time)), .init("total", .integer(minimum: 0)), .init("retweets", .integer(minimum: 0)),
        .init("hashtags", counts("tag")), .init("mentions", counts("name")), .init("words", counts("word")),
        .init("per_hour", .array(.object([.init("hour", .time), .init("count", .integer(minimum: 1))]))), .init("places", counts("place")),
        .init("sentiment", .object([
            .init("positive", .integer(minimum: 0)), .init("negative", .integer(minimum: 0)), .init("undecided", .integer(minimum: 0)),
        ])),
        .init("peaks", .array(.object([
            .init("hour", .time), .init("count", .integer(minimum: 1)), .init("expected", .number()), .init("score", .number()),
            .init("words", .array(.string())), .init("post", .nullable(post)),
        ]))),
    ]

    private static let answer = Schema.object(
        head + [
            .init("posts", .array(post)), .init("uncounted", .integer(minimum: 1), required: false), .init("unreadable", .integer(minimum: 1), required: false), .init("next", .nullable(.string())), .init("permalink", .string()), .init("took_ms", .number(minimum: 0)),
            .init("engine", .choice(["index", "scan", "index+scan"])),
        ])
}
