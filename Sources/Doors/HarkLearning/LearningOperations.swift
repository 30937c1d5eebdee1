import HarkModels
import HarkWeb

/// What the OpenAPI document says of the routes of models and learning, in the order of the door's table.
enum LearningOperations {
    static let page = Operation(
        "modelsPage", "The models: cards, figures, versions, and what was learned.",
        parameters: [.init("task", .choice(tasks), "Only this task.")], answers: [.page])
    static let trainForm = Operation(
        "submitTraining", "Takes the button in that trains now.", body: form([.init("task", .choice(tasks))]), answers: [.redirect], problems: [404])
    static let cancelForm = Operation(
        "submitTrainingCancel", "Takes the button in that cancels a training.",
        body: form([.init("task", .choice(tasks)), .init("id", .identifier)]), answers: [.redirect], problems: [404, 409, 422])
    static let rollBackForm = Operation(
        "submitRollback", "Takes the button in that goes one version back.",
        body: form([.init("task", .choice(tasks)), .init("tier", .choice(tiers))]), answers: [.redirect], problems: [404, 409, 422])

    static let list = Operation(
        "listModels", "Every version of every model, the newest first, with its state.",
        parameters: [.init("task", .choice(tasks), "Only this task.")],
        answers: [.json(200, "The versions.", .object([.init("items", .array(versionAnswer))]))])
    static let version = Operation(
        "showModelVersion", "A version, the fingerprint of its data, and the rows behind it, each with its reviews.",
        parameters: [
            task, .init("version", in: .path, .string(minLength: 1, maxLength: 80), "As predictions name it."),
            .init("limit", .integer(minimum: 1, maximum: 1000), "Most rows of the answer; 100 if not given."),
            .init("after", .cursor, "`next` of the page before."),
        ],
        answers: [
            .json(
                200, "The version and its rows.",
                .object([.init("version", versionAnswer), .init("items", .array(row)), .init("next", .nullable(.string()))]))
        ], problems: [404])
    static let train = Operation(
        "train", "Trains a challenger for each tier from the reviews; it answers only when it is better.", parameters: [task],
        answers: [.json(202, "It waits or runs.", .object([.init("id", .identifier)]))], problems: [404])
    static let trainings = Operation(
        "listTrainings", "The last trainings of a task, the newest first.",
        parameters: [task, .init("limit", .integer(minimum: 1, maximum: 1000), "Most items of the answer; 20 if not given.")],
        answers: [.json(200, "The trainings.", .object([.init("items", .array(trainingAnswer))]))], problems: [404])
    static let training = Operation(
        "showTraining", "How far a training is, and what came of it.", parameters: [task, id],
        answers: [.json(200, "The training.", trainingAnswer)], problems: [404])
    static let cancel = Operation(
        "cancelTraining", "Stops a training; nothing of it answers.", parameters: [task, id], answers: [.init(204, "Done.")], problems: [404, 409])
    static let rollBack = Operation(
        "rollBackModel", "Lets the version before answer again: of the tier named, or of the one that learned last.", parameters: [task],
        body: .init([("application/json", .object([.init("tier", .nullable(.choice(tiers)), required: false)]))], isRequired: false),
        answers: [.json(200, "The version that answers now.", versionAnswer)], problems: [404, 409])

    private static let tasks = TextTask.allCases.map(\.rawValue)
    private static let tiers = Tier.allCases.map(\.rawValue)
    private static let task = Operation.Parameter("task", in: .path, .choice(tasks), "What the model answers.")
    private static let id = Operation.Parameter("id", in: .path, .identifier, "The training's id.")

    /// `csrf` is needed from a browser with a session; a program with a token has none.
    private static func form(_ fields: [Schema.Field]) -> Operation.Body {
        .init([("application/x-www-form-urlencoded", .object(fields + [.init("csrf", .string(), required: false)], additional: true))])
    }

    private static let share = Schema.number(minimum: 0, maximum: 1)
    private static let metrics = Schema.object(
        [
            .init("n", .integer(minimum: 0)), .init("accuracy", share), .init("macro_f1", share), .init("ece", share),
            .init("confusion", .array(.array(.integer(minimum: 0)))),
            .init("calibration", .array(.object([.init("confidence", share), .init("accuracy", share), .init("n", .integer(minimum: 0))]))),
        ], additional: true)
    private static let versionAnswer = Schema.object([
        .init("task", .choice(tasks)), .init("tier", .choice(tiers)), .init("version", .string()),
        .init("state", .choice(["champion", "challenger", "refused", "retired"])), .init("origin", .choice(["bundled", "learned"])),
        .init("metrics", .nullable(metrics)), .init("fingerprint", .nullable(.string())), .init("parent", .nullable(.string())),
        .init("training", .nullable(.identifier)), .init("verdict", .nullable(.choice(["promoted", "refused"]))), .init("reason", .nullable(.string())),
        .init("trained_by", .nullable(.string())), .init("created_at", .time), .init("promoted_at", .nullable(.time)),
    ])
    private static let row = Schema.object([
        .init("item", .identifier), .init("side", .choice(["train", "gate"])), .init("label", .string()), .init("weight", .number(minimum: 0)),
        .init("judgements", .array(.identifier)), .init("judges", .array(.string())), .init("judged_at", .string()),
    ])
    private static let trainingAnswer = Schema.object([
        .init("id", .identifier), .init("task", .choice(tasks)), .init("source", .string()),
        .init("state", .choice(["running", "promoted", "refused", "failed"])), .init("progress", share), .init("champion", .nullable(.string())),
        .init("challenger", .nullable(.string())), .init("p_value", .nullable(share)), .init("reason", .nullable(.string())),
        .init("records", .array(.object([], additional: true))), .init("reviewers", .array(.object([], additional: true))),
        .init("fingerprint", .nullable(.string())), .init("requested_by", .string()), .init("created_at", .time),
        .init("finished_at", .nullable(.time)),
    ])
}
