import HarkWeb

/// What the OpenAPI document says of the queue's routes, in the order of the door's table.
enum ReviewOperations {
    static let page = Operation(
        "emotionReviewPage", "The page on which reviewers decide sentence after sentence, one key each.",
        parameters: [order, pageLabel], answers: [.page])

    static let act = Operation(
        "actOnEmotionReview", "Takes the page's form in: one of the seven labels, `skip` or `undo`.",
        parameters: [order, pageLabel],
        body: form([
            .init("id", .string(), required: false), .init("decision", .choice(labels + ["skip", "undo"])),
            .init("gold", .string(), required: false),
        ]), answers: [.redirect], problems: [404, 409])

    static let searchPage = Operation(
        "emotionReviewSearchPage", "The page on which all results of a search are decided, and taken back.",
        parameters: [
            .init("words", .string(maxLength: ReviewSearch.wordLimit), "Words, or parts of words; all must be there."),
            .init("predicted", .choice([""] + labels), "Only sentences predicted with this label; empty for all."),
            .init("decided", .choice(["0", "1"]), "1 finds decided sentences too."),
        ], answers: [.page])

    static let searchAct = Operation(
        "actOnEmotionReviewSearch", "Takes the page's form in: decides all that the search finds, or takes that back.",
        body: form(
            [.init("act", .string(pattern: "^undo:[0-7][0-9a-hjkmnp-tv-z]{25}$"))],
            searchForm + [.init("words", visibleWords), .init("predicted", .choice([""] + labels), required: false)],
            searchForm + [.init("words", anyWords, required: false), .init("predicted", .choice(labels))]
        ), answers: [.redirect], problems: [404, 409, 422])

    private static let searchForm: [Schema.Field] = [
        .init("act", .choice(["decide"])), .init("decided", .string(), required: false), .init("label", .choice([""] + labels), required: false),
    ]

    static let next = Operation(
        "nextEmotionReview",
        "The next sentence to review, for ten minutes in this reviewer's hand alone; 404 when none waits. Decide it under `/emotions/{id}/review`. "
            + "Asked again before that, it answers the same sentence.",
        parameters: [
            order, label, .init("ahead", .integer(minimum: 0, maximum: ReviewDesk.handful - 1), "So many sentences further on; 0 if not given."),
        ], answers: [.json(200, "The sentence.", lease)], problems: [404])

    static let skip = Operation(
        "skipEmotionReview", "Passes a sentence on: this reviewer does not get it again for a day.",
        body: .json(.object([.init("id", EmotionOperations.id)])), answers: [.init(204, "Done.")], problems: [404, 409])

    static let undo = Operation(
        "undoLastEmotionReview", "Takes this reviewer's last act back, however often it is called; the sentence is in their hand again.",
        parameters: [order, label], answers: [
            .json(200, "The sentence.", lease), .init(204, "Taken back; the sentence has come into another reviewer's hand."),
        ], problems: [409])

    static let figures = Operation(
        "emotionReviewFigures", "How fast this reviewer is, how far reviewers agree, and how they do on sentences whose label is known.",
        answers: [.json(200, "The figures.", figuresSchema)])

    static let beginBulk = Operation(
        "beginEmotionBulk", "Decides all sentences that a search finds now, piece by piece; without `label` each is approved as predicted.",
        body: .json(.anyOf([search(needing: "words"), search(needing: "predicted")])), answers: [.json(202, "Begun.", bulk)], problems: [422])

    /// A search asks for words, for a label, or for both.
    private static func search(needing field: String) -> Schema {
        .object([
            .init("words", field == "words" ? visibleWords : .nullable(anyWords), required: field == "words"),
            .init("predicted", field == "words" ? .nullable(EmotionOperations.label) : EmotionOperations.label, required: field != "words"),
            .init("decided", .nullable(.boolean), required: false), .init("label", .nullable(EmotionOperations.label), required: false),
        ])
    }

    private static let anyWords = Schema.string(maxLength: ReviewSearch.wordLimit)
    private static let visibleWords = Schema.string(
        minLength: 1, maxLength: ReviewSearch.wordLimit, pattern: "[^\\s\\u0000-\\u001f\\u007f]")

    static let showBulk = Operation(
        "showEmotionBulk", "How far it is.", parameters: [bulkID], answers: [.json(200, "Its state.", bulk)], problems: [404])

    static let undoBulk = Operation(
        "undoEmotionBulk", "Takes all of it back, piece by piece: what stood before stands again.", parameters: [bulkID],
        answers: [.json(202, "Begun.", bulk)], problems: [404, 409])

    static let markGold = Operation(
        "markEmotionGold", "Says that a sentence's label is known for sure: reviewers are measured by it.",
        parameters: [EmotionOperations.idParameter], body: .json(.object([.init("label", EmotionOperations.label)])),
        answers: [.init(204, "Done.")], problems: [404])

    static let unmarkGold = Operation(
        "unmarkEmotionGold", "Its label is not known for sure any more; what reviewers said of it is forgotten.",
        parameters: [EmotionOperations.idParameter], answers: [.init(204, "Done.")], problems: [404])

    // MARK: Parts

    private static let labels = EmotionLabel.allCases.map(\.rawValue)
    private static let orders = ReviewOrder.allCases.map(\.rawValue)
    private static let order = Operation.Parameter("order", .choice(orders), "The order; least sure first if not given.")
    private static let label = Operation.Parameter("label", .choice(labels), "With the order `label`: only sentences predicted with it.")
    private static let pageLabel = Operation.Parameter("label", .choice([""] + labels), "With the order `label`: only sentences predicted with it.")
    private static let bulkID = Operation.Parameter("id", in: .path, .identifier, "Its id.")

    /// A form that comes in one of several shapes.
    private static func form(_ shapes: [Schema.Field]...) -> Operation.Body {
        let objects = shapes.map { Schema.object($0 + [.init("csrf", .string(), required: false)], additional: true) }
        return .init([("application/x-www-form-urlencoded", objects.count == 1 ? objects[0] : .anyOf(objects))])
    }

    private static let lease: Schema = {
        guard case .object(let fields, _) = EmotionOperations.emotion else { return .anything }
        return .object(
            fields + [
                .init("leased_until", .time), .init("today", .integer(minimum: 0)), .init("per_minute", .number(minimum: 0)),
            ])
    }()

    private static let bulk = Schema.object([
        .init("id", .identifier), .init("state", .choice(BulkDecision.State.allCases.map(\.rawValue))), .init("words", .string()),
        .init("predicted", .nullable(EmotionOperations.label)), .init("label", .nullable(EmotionOperations.label)),
        .init("decided", .integer(minimum: 0)), .init("passed", .integer(minimum: 0)), .init("created_at", .time),
    ])

    private static let figuresSchema = Schema.object([
        .init("today", .integer(minimum: 0)), .init("per_minute", .number(minimum: 0)),
        .init("agreement", .object([
            .init("items", .integer(minimum: 0)), .init("observed", .nullable(.number(minimum: 0, maximum: 1))),
            .init("kappa", .nullable(.number(minimum: -1, maximum: 1))), .init("standard_error", .nullable(.number(minimum: 0))),
        ])),
        .init("gold", .array(.object([
            .init("reviewer", .string()), .init("asked", .integer(minimum: 0)), .init("right", .integer(minimum: 0)),
        ]))),
        .init("likely_wrong", .nullable(.object([
            .init("searched_at", .time), .init("decisions", .integer(minimum: 0)), .init("found", .integer(minimum: 0)),
            .init("noise", .number(minimum: 0, maximum: 1)),
        ]))),
    ])
}
