import HarkModels
import HarkPipeline
import HarkWeb

/// What the OpenAPI document says of this door's routes, in the order of the door's table.
enum EmotionOperations {
    static let page = Operation(
        "emotionsPage", "The page on which a sentence is judged, approved or reclassified.",
        parameters: [
            .init("id", .string(), "The sentence to show."), .init("said", .choice(EmotionPageModel.Message.allCases.map(\.rawValue)), "The message to show."), compat,
        ], answers: [.page], problems: [404])

    static let submit = Operation(
        "submitEmotion", "Takes the page's form in: predicts, and keeps nothing for good.",
        parameters: [compat], body: form([.init("text", text)]), answers: [.redirect], problems: [422])

    static let decide = Operation(
        "decideEmotion", "Takes a press of Approve or of one of the seven buttons in.",
        parameters: [compat], body: form([.init("id", id), .init("label", label)]), answers: [.redirect], problems: [404])

    static let act = Operation(
        "actOnEmotion", "Takes a press in the history in: `undo`, `delete` or `hide`, a colon, the sentence's id.",
        body: form([.init("act", .string(pattern: "^(undo|delete|hide):[0-9a-f]{32}$"))]), answers: [.redirect], problems: [404, 409])

    static let list = Operation(
        "listEmotions",
        "Decided sentences, newest first; with `state` those in one. Predictions are listed to those who asked for them, and all to operators.",
        parameters: [
            .init("state", .choice(EmotionState.allCases.map(\.rawValue)), "Only sentences in this state."),
            .init("limit", .integer(minimum: 1, maximum: 1000), "Most items of the answer; 20 if not given."),
            .init("after", .cursor, "`next` of the page before."),
            .init("compat", .choice(["0", "1"]), "1 answers the documented attributes `id`, `classification`, `created_at`, `review` alone."),
        ], answers: [.json(200, "A page of sentences.", .list(of: .anyOf([emotion, documented])))])

    static let create = Operation(
        "createEmotion", "Predicts the emotion of a sentence. Nothing is kept for good before it is reviewed.",
        body: .json(.object([.init("text", text), .init("tier", .nullable(.choice(TierChoice.allCases.map(\.rawValue))), required: false)])),
        answers: [.json(201, "Predicted.", emotion), .json(200, "Decided before: as it stands, its prediction made anew.", emotion)],
        problems: [422])

    static let show = Operation(
        "showEmotion", "One sentence.", parameters: [idParameter], answers: [.json(200, "The sentence.", emotion)], problems: [404])

    static let review = Operation(
        "reviewEmotion",
        "A person's word: the predicted label approves, another revises. A suggestion does not replace the decision of somebody who weighs more. "
            + "With `in_hand` a reviewer decides what came from the queue: 409 where another has decided it since.",
        parameters: [idParameter], body: .json(.object([.init("label", label), .init("in_hand", .nullable(.boolean), required: false)])),
        answers: [.json(200, "The sentence as it stands now.", emotion)], problems: [404, 409])

    static let undo = Operation(
        "undoEmotionReview", "Takes the decision back that stands: one's own, or anybody's for an operator.", parameters: [idParameter],
        answers: [.json(200, "The sentence as it stands now.", emotion)], problems: [403, 404, 409])

    static let delete = Operation(
        "deleteEmotion", "Forgets a sentence: for who wrote it first, and operators. Nothing is learned from it any more.",
        parameters: [idParameter], answers: [.init(204, "Done.")], problems: [403, 404])

    static let hide = Operation(
        "hideEmotion", "Takes a sentence out of all lists and exports, or back in.", parameters: [idParameter],
        body: .json(.object([.init("hidden", .boolean)])), answers: [.init(204, "Done.")], problems: [404])

    static let export = Operation(
        "exportEmotions", "Decided sentences as CSV (RFC 4180) with the columns `id,review,sentiment`, latest decision first.",
        parameters: [.init("safe", .choice(["0", "1"]), "1 defuses cells that a spreadsheet would run as a formula.")],
        answers: [.init(200, "The file.", type: "text/csv", .string())])

    static let exportPage = Operation(
        "exportEmotionsFile", "The same file for a browser; `form=documented` gives the one of `/getcsv`.",
        parameters: [
            .init("form", .choice(["standard", "documented"]), "Which of the two forms; the standard one if not given."),
            .init("safe", .choice(["0", "1"]), "0 leaves formulas as they are in the standard form; 1 if not given."),
        ], answers: [.init(200, "The file.", type: "text/csv", .string())])

    static func documentedExport(_ id: String) -> Operation {
        Operation(
            id, "As documented: decided sentences as `sentiment.csv`, lines of `id;review;sentiment;`.",
            answers: [.init(200, "The file.", type: "text/csv", .string())])
    }

    // MARK: Parts

    private static func form(_ fields: [Schema.Field]) -> Operation.Body {
        .init([("application/x-www-form-urlencoded", .object(fields + [csrf], additional: true))])
    }

    static let id = Schema.string(pattern: "^[0-9a-f]{32}$")
    static let idParameter = Operation.Parameter("id", in: .path, id, "The MD5 of the sentence, as 32 lower-case hexadecimal digits.")
    private static let compat = Operation.Parameter("compat", .choice(["0", "1"]), "1 shows the documented messages to the letter.")
    /// As `EmotionAdmission` has it: at least one character that can be seen, and no control characters but tabs and line ends.
    private static let text = Schema.string(
        minLength: 1, maxLength: TextAdmission.characterLimit,
        pattern: "^\(noControls)\(TextAdmission.visiblePattern)\(noControls)$")
    private static let noControls = "[^\\u0000-\\u0008\\u000e-\\u001f]*"
    static let label = Schema.choice(EmotionLabel.allCases.map(\.rawValue))
    private static let fraction = Schema.number(minimum: 0, maximum: 1)
    /// Needed from a browser with a session; a program with a token has none.
    private static let csrf = Schema.Field("csrf", .string(), required: false)

    static let emotion = Schema.object([
        .init("id", id), .init("text", .string()), .init("label", label), .init("predicted", label), .init("confidence", fraction),
        .init("scores", .object(EmotionLabel.allCases.map { .init($0.rawValue, fraction) })),
        .init("tier", .choice(["fast", "accurate"])), .init("model", .string()),
        .init("state", .choice(EmotionState.allCases.map(\.rawValue))), .init("predicted_at", .time),
        .init("classification", label, required: false), .init("decided_at", .time, required: false),
    ])

    private static let documented = Schema.object([
        .init("id", id), .init("classification", label), .init("created_at", .string(pattern: "^-?[0-9]+\\.[0-9]{6}$")), .init("review", .string()),
    ])
}
