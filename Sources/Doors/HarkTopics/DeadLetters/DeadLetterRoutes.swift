import HarkCore
import HarkWeb
import HTTPTypes
import Hummingbird

/// `/topics/dead-letters` and `/api/v1/topics/dead-letters`: HTTP in, HTTP out.
struct DeadLetterRoutes: Sendable {
    private static let place = "/topics/dead-letters"
    private static let shown = 100

    let letters: DeadLetters
    let pages: Pages

    var all: [Route] {
        [
            Route(.get, "/topics/dead-letters", role: .operator, scope: .serviceWriter, audience: .person, DeadLetterOperations.page, handler: show),
            Route(.post, "/topics/dead-letters/act", role: .operator, scope: .serviceWriter, audience: .person, DeadLetterOperations.submit, handler: act),
            Route(.get, "/api/v1/topics/dead-letters", role: .operator, scope: .serviceWriter, DeadLetterOperations.list, handler: list),
            Route(.delete, "/api/v1/topics/dead-letters", role: .operator, scope: .serviceWriter, DeadLetterOperations.removeAll, handler: removeAll),
            Route(.post, "/api/v1/topics/dead-letters/replay", role: .operator, scope: .serviceWriter, DeadLetterOperations.replayAll, handler: replayAll),
            Route(.delete, "/api/v1/topics/dead-letters/{id}", role: .operator, scope: .serviceWriter, DeadLetterOperations.remove, handler: remove),
            Route(.post, "/api/v1/topics/dead-letters/{id}/replay", role: .operator, scope: .serviceWriter, DeadLetterOperations.replay, handler: replay),
        ]
    }

    // MARK: The page

    private func show(_ request: Request, context: HarkContext) async throws -> Response {
        let model = DeadLettersPage(
            context: context, letters: try await letters.store.letters(limit: Self.shown), count: try await letters.store.count(),
            mayAct: context.caller.may(.operator, or: .serviceWriter))
        return try pages.render("topics/dead-letters", model, context)
    }

    /// `replay:all`, `forget:all`, or either with a letter's id.
    private func act(_ request: Request, context: HarkContext) async throws -> Response {
        let parts = try await request.form(context).text("act").split(separator: ":").map(String.init)
        let id = parts.count == 2 ? Identifier(parts[1]) : nil
        guard parts.count == 2, id != nil || parts[1] == "all", ["replay", "forget"].contains(parts[0]) else {
            throw HarkError.unacceptable("act", "Lines are replayed or forgotten: the verb, a colon, and a line's id or all.")
        }
        if parts[0] == "forget" {
            try await forget(id, request, context)
            return .redirect(to: Self.place, saying: "topics.dead.forgotten")
        }
        let replay = try await self.replay(id, request, context)
        return .redirect(to: Self.place, saying: "topics.dead.replayed", "\(replay.report.stored)", "\(replay.report.rejected)")
    }

    // MARK: The interface for programs

    private func list(_ request: Request, context: HarkContext) async throws -> Response {
        let query = QueryParameters(request), limit = try query.int("limit", in: 1...1000, default: 20)
        let found = try await letters.store.letters(before: try query.cursor("after"), limit: limit + 1), page = found.prefix(limit)
        var json = JSONWriter()
        json.beginObject()
        json.list("items", Array(page)) { $0.write(to: &$1) }
        json.name("next")
        if found.count > limit, let last = page.last { json.string(Cursor(last.number).description) } else { json.null() }
        json.endObject()
        return .json(json.bytes)
    }

    private func removeAll(_ request: Request, context: HarkContext) async throws -> Response {
        try await forget(nil, request, context)
        return Response(status: .noContent)
    }

    private func remove(_ request: Request, context: HarkContext) async throws -> Response {
        guard try await forget(try context.identifier("id"), request, context) else { throw DeadLetters.unknown }
        return Response(status: .noContent)
    }

    private func replayAll(_ request: Request, context: HarkContext) async throws -> Response { .json(try await replay(nil, request, context).json) }

    private func replay(_ request: Request, context: HarkContext) async throws -> Response {
        .json(try await replay(try context.identifier("id"), request, context).json)
    }

    // MARK: Both

    @discardableResult
    private func forget(_ id: Identifier?, _ request: Request, _ context: HarkContext) async throws -> Bool {
        try await letters.store.forget(id, by: context.act("topics.dead_letters_forget", on: id?.description ?? "all", request))
    }

    private func replay(_ id: Identifier?, _ request: Request, _ context: HarkContext) async throws -> DeadLetterReplay {
        let replay = try await letters.replay(id)
        try await letters.store.note(context.act("topics.dead_letters_replay", on: id?.description ?? "all", request))
        return replay
    }
}

extension DeadLetter {
    fileprivate func write(to json: inout JSONWriter) {
        json.beginObject()
        json.text("id", id.description)
        json.text("at", at.description)
        json.text("source", source)
        json.text("detail", detail)
        json.text("line", String(decoding: line, as: UTF8.self))
        json.endObject()
    }
}

extension DeadLetterReplay {
    fileprivate var json: [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.count("replayed", replayed)
        json.count("stored", report.stored)
        json.count("duplicate", report.duplicate)
        json.count("late", report.late)
        json.count("rejected", report.rejected)
        json.count("withdrawn", report.withdrawn)
        json.endObject()
        return json.bytes
    }
}
