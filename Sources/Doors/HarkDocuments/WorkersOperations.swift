import HarkScaling
import HarkWeb
import HarkWorkers

/// What the OpenAPI document says of the routes of queue and workers, in the order of the door's table.
enum WorkersOperations {
    static let page = Operation(
        "workersPage", "The queue, the workers and their policy over time.",
        parameters: [.init("span", .choice(ChartSpan.choices), "Seconds that the charts look back; 3600 if not given.")],
        answers: [.page])
    static let policyForm = Operation(
        "submitPolicy", "Takes the policy's form in: `act` is `try` or `apply`.", body: form("act", .choice(["try", "apply"])),
        answers: [.page, .redirect], problems: [422])
    static let templateForm = Operation(
        "submitTemplate", "Takes the template's form in: what new workers are made of; `environment` has a NAME=value in each line.",
        body: .init([
            (
                "application/x-www-form-urlencoded",
                .object(
                    [
                        .init("threads", .string(pattern: TemplateForm.threadsPattern)),
                        .init("memory_megabytes", .string(pattern: TemplateForm.memoryPattern)),
                        .init("environment", .string(pattern: TemplateForm.environmentPattern), required: false), csrf,
                    ], additional: true)
            )
        ]), answers: [.redirect], problems: [422])
    static let sizeForm = Operation(
        "submitSize", "Fixes the number of workers (`fix` with a `size`), or lets the policy decide (`free`).",
        body: .init([
            (
                "application/x-www-form-urlencoded",
                .anyOf([
                    .object([.init("act", .choice(["free"])), csrf], additional: true),
                    .object([.init("act", .choice(["fix"])), .init("size", .string(pattern: "^[0-9]{1,4}$")), csrf], additional: true),
                ])
            )
        ]), answers: [.redirect], problems: [409, 422])
    static let queueForm = Operation(
        "submitQueueAct", "Takes `pause`, `resume`, `redrive` or `cancel:id` in.",
        body: form("act", .string(pattern: "^(pause|resume|redrive|cancel:[0-7][0-9a-hjkmnp-tv-z]{25})$")), answers: [.redirect], problems: [404])
    static let runPage = Operation("runReportPage", "The report of a run: bucket, queue, group, instances, metric, files.", answers: [.page])
    static let runMarkdown = Operation(
        "runReport", "The report of a run as Markdown.", answers: [.init(200, "The report.", type: "text/markdown", .string())])

    static let queue = Operation("showQueue", "How many jobs wait, are in work and were given up.", answers: [.json(200, "The queue.", queueAnswer)])
    static let pause = Operation(
        "pauseQueue", "Lets nobody receive; jobs still come.", answers: [.json(200, "The queue.", queueAnswer)])
    static let resume = Operation("resumeQueue", "Ends a pause.", answers: [.json(200, "The queue.", queueAnswer)])
    static let redrive = Operation(
        "redriveQueue", "Gives dead letters another life: all of them, or one.",
        parameters: [.init("id", .string(maxLength: 26), "Only this one.")],
        answers: [.json(200, "How many.", .object([.init("redriven", .integer(minimum: 0))]))], problems: [404])
    static let peek = Operation(
        "peekQueue", "Jobs as they lie there, without receiving them.",
        parameters: [
            .init("dead", .boolean, "Whether to look at the dead letters instead."),
            .init("limit", .integer(minimum: 1, maximum: 1000), "Most items of the answer; 20 if not given."),
            .init("after", .string(maxLength: 26), "`next` of the page before."),
        ], answers: [.json(200, "A page of jobs.", .list(of: job))])
    static let cancel = Operation(
        "cancelJob", "Takes a job off the queue; its document has failed.", parameters: [.init("id", in: .path, .identifier, "The job's id.")],
        answers: [.init(204, "Done.")], problems: [404])

    static let chores = Operation(
        "listChores", "What the house does again and again: when next, when last, and what came of it.",
        answers: [
            .json(
                200, "The chores, by name.",
                .object([
                    .init(
                        "items",
                        .array(
                            .object([
                                .init("name", .string()), .init("every_seconds", .integer(minimum: 1)), .init("daily_at", .nullable(.string())),
                                .init("next_at", .nullable(.time)), .init("started_at", .nullable(.time)), .init("ended_at", .nullable(.time)),
                                .init("state", .choice(["never", "running", "done", "failed", "stopped"])), .init("result", .string()),
                            ])))
                ]))
        ])
    static let workers = Operation(
        "showWorkers", "The workers, their policy, and what was decided and why.", answers: [.json(200, "The pool.", pool)])
    static let policy = Operation(
        "setPolicy", "Puts another policy into force, or answers what the last day would have been under it.",
        parameters: [.init("dry_run", .boolean, "Only answer what would have been.")],
        body: .json(policySchema),
        answers: [.json(200, "The pool, or the figures of the dry run.", .anyOf([pool, trial]))])
    static let template = Operation(
        "setTemplate", "Makes new workers from another template; those that run keep theirs. The same again makes no new version.",
        body: .json(templateSchema), answers: [.json(200, "The pool.", pool)])
    static let size = Operation(
        "fixWorkers", "Fixes the number of workers by hand; null gives it back to the policy.",
        body: .json(.object([.init("size", .nullable(.integer(minimum: 0, maximum: 1000)))])), answers: [.json(200, "The pool.", pool)])

    /// Needed from a browser with a session; a program with a token has none.
    private static let csrf = Schema.Field("csrf", .string(), required: false)

    private static func form(_ name: String, _ schema: Schema) -> Operation.Body {
        .init([("application/x-www-form-urlencoded", .object([.init(name, schema), csrf], additional: true))])
    }

    private static let queueAnswer = Schema.object([
        .init("name", .string()), .init("visible", .integer(minimum: 0)), .init("in_flight", .integer(minimum: 0)),
        .init("delayed", .integer(minimum: 0)), .init("dead", .integer(minimum: 0)), .init("oldest_seconds", .nullable(.number(minimum: 0))),
        .init("done", .integer(minimum: 0)), .init("paused", .boolean), .init("average_visible", .number(minimum: 0)),
    ])
    private static let job = Schema.object(
        [.init("id", .identifier), .init("state", .choice(["visible", "in_flight", "delayed", "dead"])), .init("attempts", .integer(minimum: 0))],
        additional: true)
    /// The other fields depend on the type and on each other: see Documentation/scaling.md.
    private static let policySchema = Schema.object([.init("type", .choice(ScalingRule.types), required: false)], additional: true)
    private static let templateSchema = Schema.object([
        .init("threads", .integer(minimum: 1, maximum: 16)), .init("memory_megabytes", .integer(minimum: 32, maximum: 65_536)),
        .init(
            "environment",
            .map(
                names: "^\(WorkerTemplate.namePattern)$", values: .string(pattern: "^\(WorkerTemplate.valuePattern)$"), most: WorkerTemplate.mostVariables),
            required: false),
    ])
    private static let keptTemplate = Schema.object([.init("version", .integer(minimum: 0))], additional: true)
    private static let pool = Schema.object(
        [
            .init("policy", .object([], additional: true)), .init("min", .integer()), .init("max", .integer()), .init("desired", .integer()),
            .init("running", .integer()), .init("cooldown_remaining_seconds", .number()), .init("template", keptTemplate), .init("history", .array(.anything)),
        ], additional: true)
    private static let trial = Schema.object([.init("jobs", .integer()), .init("worker_seconds", .number())], additional: true)
}
