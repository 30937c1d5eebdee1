import HarkFollowers
import HarkWeb

/// What the OpenAPI document says of the routes of sources, in the order of their table.
enum FollowerOperations {
    static let page = Operation("followersPage", "The sources of posts that the house listens to, and the form for a new one.", answers: [.page])
    static let addForm = Operation(
        "submitFollower", "Takes the form of a new source in: languages are parted by commas, and empty fields are as left out.",
        body: .init([("application/x-www-form-urlencoded", registration(of: Self.formFields, noSecret: .choice([""]), additional: true))]),
        answers: [.redirect], problems: [409, 422])
    static let actForm = Operation(
        "submitFollowerAct", "Starts, stops or removes a source.",
        body: .init([
            (
                "application/x-www-form-urlencoded",
                .object([.init("id", .identifier), .init("act", .choice(["start", "stop", "remove"])), csrf], additional: true)
            )
        ]), answers: [.redirect], problems: [404, 422])

    static let list = Operation(
        "listFollowers", "The sources of posts that the house listens to, by name.",
        answers: [.json(200, "The sources.", .object([.init("items", .array(answer))]))])
    static let add = Operation(
        "addFollower", "Registers a source and begins to listen to it. Its credentials are sealed and never shown again.",
        body: .json(registration(of: Self.fields, noSecret: .nullable(.choice([""])), additional: false)),
        answers: [.json(201, "The source.", answer)], problems: [409, 422])
    static let one = Operation(
        "showFollower", "A source, what it does and has done.", parameters: [id], answers: [.json(200, "The source.", answer)], problems: [404])
    static let remove = Operation(
        "removeFollower", "Forgets a source with its credentials and its place; its posts stay.", parameters: [id], answers: [.init(204, "Done.")],
        problems: [404])
    static let start = Operation(
        "startFollower", "Goes on from the place where it stopped.", parameters: [id], answers: [.json(200, "The source.", answer)], problems: [404])
    static let stop = Operation("stopFollower", "Stops it until it is started.", parameters: [id], answers: [.json(200, "The source.", answer)], problems: [404])

    private static let id = Operation.Parameter("id", in: .path, .identifier, "The source's id.")
    /// Needed from a browser with a session; a program with a token has none.
    private static let csrf = Schema.Field("csrf", .string(), required: false)
    private static let secret = Schema.string(maxLength: FollowerRules.longestSecret, pattern: FollowerRules.secret)

    private static let fields: [Schema.Field] = [
        .init("name", .string(pattern: FollowerRules.name)), .init("about", .nullable(.string(maxLength: FollowerRules.longestAbout)), required: false),
        .init(
            "languages", .nullable(.array(.string(pattern: FollowerRules.language), maxItems: FollowerRules.mostLanguages)), required: false),
        .init(
            "interval_seconds",
            .nullable(.integer(minimum: FollowerRules.intervals.lowerBound, maximum: FollowerRules.intervals.upperBound)), required: false),
        .init("start", .nullable(.boolean), required: false),
    ]
    private static let formFields: [Schema.Field] = [
        .init("name", .string(pattern: FollowerRules.name)), .init("about", .string(maxLength: FollowerRules.longestAbout), required: false),
        .init("languages", .string(pattern: FollowerForm.languagesPattern), required: false),
        .init("interval_seconds", .string(pattern: FollowerForm.intervalPattern), required: false), csrf,
    ]

    /// One form for each kind, and for kinds that take credentials one for addresses to which they may go.
    private static func registration(of fields: [Schema.Field], noSecret: Schema, additional: Bool) -> Schema {
        .anyOf(
            FollowerKind.allCases.flatMap { kind in
                let kindField = [Schema.Field("kind", .choice([kind.rawValue]))] + fields
                let open = kindField + address(kind.addressPattern, additional) + [.init("secret", noSecret, required: false)]
                guard let safe = kind.safePattern else { return [Schema.object(open, additional: additional)] }
                return [
                    .object(open, additional: additional),
                    .object(kindField + address(safe, additional) + [.init("secret", additional ? secret : .nullable(secret), required: false)], additional: additional),
                ]
            })
    }

    private static func address(_ pattern: String?, _ isForm: Bool) -> [Schema.Field] {
        if let pattern { return [.init("address", .string(pattern: pattern))] }
        return [.init("address", isForm ? .choice([""]) : .nullable(.choice([""])), required: false)]
    }

    private static let count = Schema.integer(minimum: 0)
    private static let answer = Schema.object([
        .init("id", .identifier), .init("name", .string()), .init("about", .string()), .init("kind", .choice(FollowerKind.allCases.map(\.rawValue))),
        .init("address", .string()), .init("languages", .array(.string())), .init("interval_seconds", .integer(minimum: 1)),
        .init("has_secret", .boolean), .init("wanted", .boolean), .init("state", .choice(["stopped", "connecting", "following", "waiting"])),
        .init("reason", .nullable(.string())), .init("until", .nullable(.time)), .init("posts", count), .init("edits", count),
        .init("withdrawals", count), .init("ignored", count), .init("unreadable", count), .init("bytes", count), .init("reconnects", count),
        .init("last_post_at", .nullable(.time)), .init("lag_seconds", .nullable(.number(minimum: 0))), .init("last_problem", .nullable(.string())),
        .init("created_at", .time), .init("created_by", .string()),
    ])
}
