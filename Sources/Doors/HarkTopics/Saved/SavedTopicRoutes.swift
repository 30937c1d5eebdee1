import HarkCore
import HarkWeb
import HTTPTypes
import Hummingbird

/// `/topics/saved` and `/api/v1/topics/saved`: HTTP in, HTTP out.
struct SavedTopicRoutes: Sendable {
    let desk: SavedTopicDesk

    var all: [Route] {
        [
            Route(.post, "/topics/saved", role: .member, audience: .person, SavedTopicOperations.submit, handler: submit),
            Route(.post, "/topics/saved/acts", role: .member, audience: .person, SavedTopicOperations.act, handler: act),
            Route(.get, "/api/v1/topics/saved", role: .member, SavedTopicOperations.list, handler: list),
            Route(.post, "/api/v1/topics/saved", role: .member, SavedTopicOperations.create, handler: create),
            Route(.delete, "/api/v1/topics/saved/{id}", role: .member, SavedTopicOperations.delete, handler: delete),
            Route(.get, "/api/v1/topics/alerts", role: .member, SavedTopicOperations.alerts, handler: alerts),
        ]
    }

    // MARK: The page's forms

    private func submit(_ request: Request, context: HarkContext) async throws -> Response {
        let form = try await request.form(context)
        let wish = SavedTopicDesk.Wish(
            query: form.text("q"), span: TopicSpan(rawValue: form.text("last")) ?? .day,
            alert: SavedTopic.Alert(rawValue: form.text("alert")) ?? .none, threshold: Int(form.text("threshold")))
        let topic = try await desk.save(wish, for: context)
        return .redirect(to: topic.link, saying: "topics.saved.done")
    }

    private func act(_ request: Request, context: HarkContext) async throws -> Response {
        let parts = try await request.form(context).text("act").split(separator: ":")
        guard parts.count == 2, parts[0] == "delete", let id = Identifier(String(parts[1])) else {
            throw HarkError.unacceptable("act", "An act is delete, a colon and a saved topic's id.")
        }
        try await remove(id, context)
        return .redirect(to: "/topics", saying: "topics.saved.deleted")
    }

    // MARK: The interface for programs

    private func list(_ request: Request, context: HarkContext) async throws -> Response {
        Self.list(try await desk.store.topics(of: try context.account)) { $0.write(to: &$1) }
    }

    private func alerts(_ request: Request, context: HarkContext) async throws -> Response {
        let limit = try QueryParameters(request).int("limit", in: 1...1000, default: 20)
        return Self.list(try await desk.store.alerts(of: try context.account, limit: limit)) { $0.write(to: &$1) }
    }

    private func create(_ request: Request, context: HarkContext) async throws -> Response {
        let form = try await request.json(as: SavedTopicForm.self, context)
        let wish = SavedTopicDesk.Wish(
            query: form.query, span: form.last?.value ?? .day, alert: form.alert?.value ?? .none, threshold: form.threshold)
        return SavedTopicDesk.created(try await desk.save(wish, for: context)).response
    }

    private func delete(_ request: Request, context: HarkContext) async throws -> Response {
        try await remove(try context.identifier("id"), context)
        return Response(status: .noContent)
    }

    private func remove(_ id: Identifier, _ context: HarkContext) async throws {
        guard try await desk.store.delete(id, of: try context.account) else {
            throw HarkError(.notFound, "There is nothing with this id.", textKey: "web.unknown_id")
        }
    }

    /// An account has few topics, and asks for few alerts: there is no next page.
    private static func list<Item>(_ items: [Item], _ write: (Item, inout JSONWriter) -> Void) -> Response {
        var json = JSONWriter()
        json.beginObject()
        json.list("items", items, write)
        json.name("next")
        json.null()
        json.endObject()
        return .json(json.bytes)
    }
}

/// `{query, last?, alert?, threshold?}`
private struct SavedTopicForm: Decodable {
    let query: String
    let last: Choice<TopicSpan>?
    let alert: Choice<SavedTopic.Alert>?
    let threshold: Int?
}

/// One of a few words; another one is refused with a sentence that names them.
private struct Choice<Value: CaseIterable & RawRepresentable<String>>: Decodable {
    let value: Value

    init(from decoder: any Decoder) throws {
        guard let value = Value(rawValue: try decoder.singleValueContainer().decode(String.self)) else {
            let names = Value.allCases.map(\.rawValue).joined(separator: ", ")
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "must be one of \(names)"))
        }
        self.value = value
    }
}
