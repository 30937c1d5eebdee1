import HarkCore
import HarkDatabase
import HarkPipeline
import HarkWeb
import HTTPTypes
import Hummingbird
import NIOCore

/// `/api/v1/documents`: HTTP in, HTTP out.
struct DocumentsAPI: Sendable {
    let store: DocumentStore
    let intake: DocumentIntake
    let acts: DocumentActs
    let live: LiveEvents

    // MARK: Handing in

    func create(_ request: Request, context: HarkContext) async throws -> Response {
        let taken = try await uploads(request, context)
        let kept = try await intake.keep(taken.results, owner: context.caller.documentOwner) { kept, writer in
            guard kept.contains(where: \.isKept) else { return }
            try context.idempotency?.record(Self.answer(kept, taken.names), in: writer)
        }
        if !kept.contains(where: \.isKept), case .failure(let error)? = kept.first { throw error }
        return Self.answer(kept, taken.names).response
    }

    /// A request that cannot be read is counted as one refused item.
    func uploads(_ request: Request, _ context: HarkContext, formsOnly: Bool = false) async throws -> DocumentUploads.Taken {
        do {
            return try await DocumentUploads(intake: intake).take(request, context, formsOnly: formsOnly)
        } catch let error as HarkError where error.isAboutTheFile {
            try await intake.reject(error)
            throw error
        }
    }

    private static func answer(_ kept: [Result<DocumentStore.Kept, HarkError>], _ names: [String]) -> Answer {
        var json = JSONWriter(reserving: 128 * kept.count)
        json.beginObject()
        json.name("items")
        json.beginArray()
        for (result, name) in zip(kept, names) {
            switch result {
            case .success(let kept): kept.document.writeBrief(to: &json, isDuplicate: !kept.isNew)
            case .failure(let error): error.write(of: name, to: &json)
            }
        }
        json.endArray()
        json.endObject()
        return .json(json.bytes, status: .accepted)
    }

    // MARK: Reading

    func list(_ request: Request, context: HarkContext) async throws -> Response {
        let parameters = QueryParameters(request)
        let limit = try parameters.int("limit", in: 1...1000, default: 20)
        let query = try Self.query(parameters, context.caller)
        let found = try await store.database.read { [store] in try store.documents(query, limit: limit + 1, in: $0) }
        var json = JSONWriter(reserving: 640 * found.count + 64)
        json.beginObject()
        json.name("items")
        json.beginArray()
        for document in found.prefix(limit) { document.write(to: &json) }
        json.endArray()
        json.name("next")
        if found.count > limit { json.string(Cursor(found[limit - 1].number).description) } else { json.null() }
        json.endObject()
        return .json(json.bytes)
    }

    static func query(_ parameters: QueryParameters, _ caller: Caller) throws -> DocumentStore.Query {
        var query = caller.documentsSeen
        query.words = parameters.string("q") ?? ""
        // A page's form sends an empty one for all.
        query.state = try parameters.choice("state", [""] + DocumentState.allCases.map(\.rawValue)).flatMap(DocumentState.init)
        query.parent = parameters.string("parent").flatMap(Identifier.init)
        query.before = try parameters.cursor("after")
        return query
    }

    func show(_ request: Request, context: HarkContext) async throws -> Response {
        let limit = try QueryParameters(request).int("words", in: 1...DocumentResult.keptWords, default: DocumentResult.answeredWords)
        return Self.answer(try await acts.document(context.identifier("id"), for: context.caller), wordLimit: limit)
    }

    func events(_ request: Request, context: HarkContext) async throws -> Response {
        try live.response(to: request, context: context, audience: context.caller.documentsSeen.owner)
    }

    // MARK: Acts

    func delete(_ request: Request, context: HarkContext) async throws -> Response {
        try await acts.delete(context.identifier("id"), for: context.caller)
        return Response(status: .noContent)
    }

    func retry(_ request: Request, context: HarkContext) async throws -> Response {
        Self.answer(try await acts.retry(context.identifier("id"), for: context.caller), status: .accepted)
    }

    private static func answer(
        _ document: Document, wordLimit: Int = DocumentResult.answeredWords, status: HTTPResponse.Status = .ok
    ) -> Response {
        var json = JSONWriter(reserving: 1024)
        document.write(to: &json, wordLimit: wordLimit)
        return .json(json.bytes, status: status)
    }
}

extension Result<DocumentStore.Kept, HarkError> {
    var isKept: Bool { (try? get()) != nil }
}

extension HarkError {
    /// A file's error within the answer to many.
    fileprivate func write(of name: String, to json: inout JSONWriter) {
        json.beginObject()
        json.name("name")
        json.string(name)
        json.name("error")
        json.string(detail)
        json.name("code")
        json.string(code.rawValue)
        json.endObject()
    }
}
