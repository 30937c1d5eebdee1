import HarkCore
import HarkDatabase
import HarkWeb
import HTTPTypes
import Hummingbird

/// `/documents` as a person sees it. Works without JavaScript: each act is a form, each answer a page.
struct DocumentPages: Sendable {
    static let pageLength = 20

    let store: DocumentStore
    let intake: DocumentIntake
    let acts: DocumentActs
    let api: DocumentsAPI
    let pages: Pages

    // MARK: Looking

    func list(_ request: Request, context: HarkContext) async throws -> Response {
        try await list(DocumentsAPI.query(QueryParameters(request), context.caller), context)
    }

    private func list(
        _ query: DocumentStore.Query, _ context: HarkContext, problem: String? = nil, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        var everything = query
        (everything.words, everything.state, everything.before) = ("", nil, nil)
        let (found, counts) = try await store.database.read { [store, everything] reader in
            (try store.documents(query, limit: Self.pageLength + 1, in: reader), try store.counts(everything, in: reader))
        }
        var model = DocumentListPage(context: context, byteLimit: intake.settings.byteLimit, query: query)
        model.items = Array(found.prefix(Self.pageLength))
        model.next = found.count > Self.pageLength ? found[Self.pageLength - 1].number : nil
        model.counts = counts
        model.problem = problem
        return try pages.render("documents", model, context, status: status)
    }

    func show(_ request: Request, context: HarkContext) async throws -> Response {
        let document = try await acts.document(context.identifier("id"), for: context.caller)
        var query = DocumentStore.Query(owner: document.owner)
        query.parent = document.id
        let members = document.kind == .archive ? try await store.database.read { [store, query] in try store.documents(query, limit: 100, in: $0) } : []
        return try pages.render("documents/document", DocumentPage(document: document, members: members, context: context), context)
    }

    func compare(_ request: Request, context: HarkContext) async throws -> Response {
        let parameters = QueryParameters(request), caller = context.caller
        var query = caller.documentsSeen
        query.state = .done
        let ids = ["a", "b"].map { parameters.string($0).flatMap(Identifier.init) }
        let (choices, chosen) = try await store.database.read { [store, query] reader in
            let chosen = try ids.map { try $0.flatMap { try store.document($0, in: reader) } }
            return (try store.documents(query, limit: 200, in: reader), chosen)
        }
        let seen = chosen.map { document in document.flatMap { caller.sees($0) ? $0 : nil } }
        let model = ComparePage(context: context, choices: choices.filter { $0.result != nil }, first: seen[0], second: seen[1])
        return try pages.render("documents/compare", model, context)
    }

    // MARK: Forms

    /// All files of the form at once, for browsers without scripts.
    func submit(_ request: Request, context: HarkContext) async throws -> Response {
        do {
            let taken = try await api.uploads(request, context, formsOnly: true)
            let kept = try await intake.keep(taken.results, owner: context.caller.documentOwner)
            let fresh = kept.filter { (try? $0.get().isNew) == true }.count
            let refused = zip(taken.names, kept).compactMap { name, result -> String? in
                guard case .failure(let error) = result else { return nil }
                return "\(name): \(error.textKey.map { context.text($0) } ?? error.detail)"
            }
            guard !refused.isEmpty else {
                return .redirect(to: "/documents", saying: "documents.taken", "\(fresh)", "\(kept.count - fresh)")
            }
            return try await list(context.caller.documentsSeen, context, problem: refused.joined(separator: " "), status: .unprocessableContent)
        } catch let error as HarkError where error.code == .unacceptable {
            let problem = error.textKey.map { context.text($0) } ?? error.detail
            return try await list(context.caller.documentsSeen, context, problem: problem, status: .unprocessableContent)
        }
    }

    /// A press of a button beside a document: `delete:id` or `retry:id`.
    func act(_ request: Request, context: HarkContext) async throws -> Response {
        let act = try await request.form(context).text("act").split(separator: ":").map(String.init)
        guard act.count == 2, let id = Identifier(act[1]) else {
            throw HarkError.unacceptable("act", "An act is `delete` or `retry`, a colon, and a document's id.")
        }
        switch act[0] {
        case "delete":
            try await acts.delete(id, for: context.caller)
            return .redirect(to: "/documents", saying: "documents.deleted")
        case "retry":
            _ = try await acts.retry(id, for: context.caller)
            return .redirect(to: "/documents/\(id)", saying: "documents.queued_again")
        default: throw HarkError.unacceptable("act", "An act is `delete` or `retry`, a colon, and a document's id.")
        }
    }
}
