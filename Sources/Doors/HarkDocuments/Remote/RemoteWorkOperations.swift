import HarkWeb
import HarkWorkers

/// What the OpenAPI document says of the routes for workers on other machines.
enum RemoteWorkOperations {
    static let take = Operation(
        "takeWork", "Takes jobs: each is hidden from others for `seconds`, and ends by its receipt.",
        parameters: [
            .init("count", .integer(minimum: 1, maximum: RemoteJobs.largestBatch), "How many at most; 1 if not given."),
            .init("wait", .integer(minimum: 0, maximum: Int(RemoteJobs.longestWait)), "Seconds to wait for one; 0 if not given."),
            .init("worker", .string(pattern: MachineName.pattern), "What this machine is called, for the history."),
        ],
        answers: [.json(200, "The jobs; none where none waits.", .object([.init("items", .array(order))]))])
    static let bytes = Operation(
        "readWork", "The bytes of a job in hand.", parameters: [receipt],
        answers: [.init(200, "The bytes.", type: "application/octet-stream", .string())], problems: [404, 409])
    static let extend = Operation(
        "extendWork", "Hides a job in hand for its time once more.", parameters: [receipt], answers: [.init(204, "Done.")], problems: [404, 409])
    static let result = Operation(
        "finishWork", "Brings a job's result, in the form of its task.", parameters: [receipt],
        body: .init([("application/octet-stream", .string())]), answers: [.init(204, "Done.")], problems: [404, 409])
    static let failure = Operation(
        "failWork", "Ends a try that went wrong: `failed` may go well next time, `refused` never will, `killed` ended its process, `released` was not tried.",
        parameters: [receipt],
        body: .json(
            .object([.init("reason", .string()), .init("kind", .choice(["failed", "refused", "killed", "released"]), required: false)])),
        answers: [.init(204, "Done.")], problems: [404, 409])

    private static let receipt = Operation.Parameter("receipt", in: .path, .identifier, "The job's receipt.")
    private static let order = Schema.object([
        .init("receipt", .identifier), .init("task", .string()), .init("parameters", .string()), .init("has_bytes", .boolean),
        .init("seconds", .number(minimum: 0)),
    ])
}
