import HarkCache
import HarkWeb

/// The manager's routes as `/openapi.json` describes them.
enum ManagerOperations {
    // MARK: Pages

    static let page = Operation("photosManagerPage", "The page of the cache pool and of all photos.", answers: [.page])
    static let settingsForm = Operation(
        "submitCacheSettings", "Takes the form of the pool in.", body: form(
            [
                .init("capacity_mb", .string(pattern: "^[1-9][0-9]{0,3}$")), .init("policy", .choice(CacheForm.policies)),
                .init("mode", .choice(CacheForm.modes)), .init("nodes", .string(pattern: "^[1-8]$")),
            ] + CacheForm.numbers.map { .init($0, .string(pattern: "^[0-9]{1,6}(\\.[0-9]{1,6})?$")) }),
        answers: [.redirect], problems: [422])
    static let actForm = Operation(
        "submitManagerAct", "Clears the cache, deletes all photos (with the typed `confirm`), or has them back.",
        body: form([.init("act", .choice(["clear", "delete-all", "restore"])), .init("confirm", .string(), required: false)]),
        answers: [.redirect], problems: [422])

    // MARK: Programs

    static let show = Operation("showCache", "The pool: what was chosen, and what its nodes reported last.", answers: [.json(200, "The pool.", cache)])
    static let adopt = Operation(
        "setCache", "Puts other choices into force for all nodes and those that come; what is left out stays as it is.",
        body: .json(
            .object([
                .init("capacity_mb", .integer(minimum: 1, maximum: 65_536), required: false), .init("policy", .choice(CacheForm.policies), required: false),
                .init("mode", .choice(CacheForm.modes), required: false), .init("nodes", .integer(minimum: 1, maximum: 8), required: false),
                .init("max_miss_rate", .number(minimum: 0, maximum: 1), required: false),
                .init("min_miss_rate", .number(minimum: 0, maximum: 1), required: false),
                .init("expand_ratio", .number(minimum: 1, maximum: 8), required: false),
                .init("shrink_ratio", .number(minimum: 0, maximum: 1), required: false),
                .init("node_hour", .number(minimum: 0), required: false), .init("thousand_misses", .number(minimum: 0), required: false),
            ])), answers: [.json(200, "The pool.", cache)])
    static let clear = Operation("clearCache", "All nodes forget everything.", answers: [.init(204, "Done.")])
    static let stats = Operation(
        "cacheStats", "What the nodes reported, averaged by the minute; minutes in which nobody reported are missing.",
        parameters: [.init("minutes", .integer(minimum: 1, maximum: ManagerAPI.mostMinutes), "How far back; 30 if not given.")],
        answers: [.json(200, "The minutes, oldest first.", .object([.init("points", .array(point))]))])
    static let curve = Operation(
        "cacheCurve", "What other capacities of the whole pool would find, by what is asked now.",
        answers: [
            .json(
                200, "The capacities, ascending.",
                .object([
                    .init(
                        "items",
                        .array(
                            .object([.init("capacity_megabytes", .number(minimum: 0)), .init("hit_rate", rate), .init("lru_hit_rate", rate)])))
                ]))
        ])
    static let cachedKeys = Operation(
        "listCachedKeys", "What lies in the cache, node by node, the least recently used first.",
        parameters: [.init("limit", .integer(minimum: 1, maximum: 1000), "Most keys of each node; 100 if not given.")],
        answers: [
            .json(
                200, "The keys.",
                .object([
                    .init(
                        "items",
                        .array(
                            .object([
                                .init("node", .integer(minimum: 0)), .init("owner", .string()), .init("user", .string()), .init("key", .string()),
                                .init("rendition", .choice(PhotoRendition.allCases.map(\.rawValue))), .init("bytes", .integer(minimum: 0)),
                            ])))
                ]))
        ])
    static let storedKeys = Operation(
        "listStoredKeys", "All keys of photos with the files that they lead to, the oldest first.",
        parameters: [
            .init("limit", .integer(minimum: 1, maximum: 1000), "Most items of the answer; 100 if not given."),
            .init("after", .cursor, "`next` of the page before."),
        ],
        answers: [
            .json(
                200, "A page of keys.",
                .list(
                    of: .object([
                        .init("place", .integer(minimum: 0)), .init("user", .string()), .init("key", .string()), .init("object", .string()),
                        .init("bytes", .integer(minimum: 0)),
                    ])))
        ])
    static let check = Operation(
        "checkPhotos", "Holds every key against the contents, and every content against the keys.",
        answers: [
            .json(
                200, "What was found.",
                .object([
                    .init("photos", .integer(minimum: 0)), .init("objects", .integer(minimum: 0)), .init("missing", .array(.object([], additional: true))),
                    .init("orphans", .array(.string())),
                ]))
        ])
    static let deleteAll = Operation(
        "deleteAllPhotos", "Deletes all photos of everybody and clears the cache; accounts and backups stay. For 24 hours they can be had back.",
        parameters: [.init("confirm", .choice([ManagerActs.confirmation]), "Must be \(ManagerActs.confirmation).")],
        answers: [.json(200, "How many.", .object([.init("deleted", .integer(minimum: 0))]))])
    static let restoreAll = Operation(
        "restoreAllPhotos", "Has back what was deleted by `deleteAllPhotos` within 24 hours, but for keys that were taken anew.",
        answers: [.json(200, "How many.", .object([.init("restored", .integer(minimum: 0))]))])

    /// Needed from a browser with a session; a program with a token has none.
    private static let csrf = Schema.Field("csrf", .string(), required: false)

    private static func form(_ fields: [Schema.Field]) -> Operation.Body {
        .init([("application/x-www-form-urlencoded", .object(fields + [csrf], additional: true))])
    }

    private static let rate = Schema.nullable(.number(minimum: 0, maximum: 1))
    private static let cache = Schema.object(
        [
            .init("capacity_mb", .integer()), .init("policy", .choice(CacheForm.policies)), .init("mode", .choice(CacheForm.modes)),
            .init("nodes", .integer()), .init("max_miss_rate", .number()), .init("min_miss_rate", .number()), .init("expand_ratio", .number()),
            .init("shrink_ratio", .number()), .init("running", .integer(minimum: 1, maximum: 8)), .init("reason", .nullable(.string())),
            .init(
                "reports",
                .array(
                    .object([
                        .init("node", .integer(minimum: 0)), .init("no_items", .integer(minimum: 0)), .init("total_size", .integer(minimum: 0)),
                        .init("no_requests", .integer(minimum: 0)), .init("miss_rate", rate), .init("hit_rate", rate),
                    ]))),
        ], additional: true)
    private static let point = Schema.object([
        .init("minute", .time), .init("nodes", .number(minimum: 0)), .init("items", .number(minimum: 0)), .init("bytes", .number(minimum: 0)),
        .init("requests", .number(minimum: 0)), .init("hit_rate", rate), .init("miss_rate", rate),
    ])
}
