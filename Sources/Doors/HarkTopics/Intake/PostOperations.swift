import HarkWeb

/// What the OpenAPI document says of the routes that take posts.
enum PostOperations {
    static let create = Operation(
        "createPosts",
        """
        Keeps posts: a JSON object a line, or in a list. When this answers they are on disk and found. `Content-Encoding` gzip or zstd is read too. \
        Read of each are `text` (or `tweet`, `content`), `id`, `created_at`, `lang`, `user`, `source`, `place`, `lat` and `lon` (where points are kept), and what it answers or repeats; one \
        that cannot be read costs itself alone and is told by its line, so no schema refuses it here. A line such as `{"delete":{"status":{"id":7}}}` takes \
        a post back; messages of other kinds are passed over.
        """,
        body: .init(
            [("application/x-ndjson", .string()), ("application/jsonl", .string()), ("application/json", .anything)], isRequired: false),
        answers: [.json(200, "What became of the posts.", report)], problems: [413, 503, 507])
    static let delete = Operation(
        "deletePost", "Takes a post out of all answers at once, and out of files when they are next rewritten.",
        parameters: [
            .init("id", in: .path, .string(minLength: 1, maxLength: 256), "The post's id, as its source gave it."),
            .init("source", .string(maxLength: 256), "Where it came from; `api` if not given."),
        ], answers: [.init(204, "Done.")], problems: [404])

    private static let count = Schema.integer(minimum: 0)
    private static let report = Schema.object([
        .init("received", count), .init("stored", count), .init("duplicate", count), .init("rejected", count), .init("late", count),
        .init("withdrawn", count),
        .init("errors", .array(.object([.init("line", .integer(minimum: 1)), .init("detail", .string())]), maxItems: IntakeReport.mostProblems)),
        .init("errors_left_out", count),
    ])
}
