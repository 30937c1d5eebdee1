import HarkCore
import HarkWeb
import Hummingbird

/// `/api/v1/topics/searches`: HTTP in, HTTP out.
struct RunningSearchRoutes: Sendable {
    let searches: RunningSearches

    var all: [Route] {
        [
            Route(.get, "/api/v1/topics/searches", role: .operator, scope: .serviceWriter, RunningSearchOperations.list, handler: list),
            Route(.delete, "/api/v1/topics/searches/{id}", role: .operator, scope: .serviceWriter, RunningSearchOperations.cancel, handler: cancel),
        ]
    }

    private func list(_ request: Request, context: HarkContext) async throws -> Response {
        var json = JSONWriter()
        json.beginObject()
        json.list("items", searches.all) { search, json in
            json.beginObject()
            json.text("id", search.id.description)
            json.text("query", search.query)
            json.text("since", search.since.description)
            json.endObject()
        }
        json.endObject()
        return .json(json.bytes)
    }

    private func cancel(_ request: Request, context: HarkContext) async throws -> Response {
        guard searches.cancel(try context.identifier("id")) else { throw HarkError(.notFound, "No such search is running: it may have been answered.") }
        return Response(status: .noContent)
    }
}

/// What the OpenAPI document says of them.
enum RunningSearchOperations {
    static let list = Operation(
        "listSearches", "The questions that are being answered at this moment, the oldest first.",
        answers: [.json(200, "The searches.", .object([
            .init("items", .array(.object([.init("id", .identifier), .init("query", .string()), .init("since", .time)]))),
        ]))])

    static let cancel = Operation(
        "cancelSearch", "Cancels a running search: who asked is answered with 409.",
        parameters: [.init("id", in: .path, .identifier, "The search's `id`.")], answers: [.init(204, "It was told to stop.")], problems: [404])
}
