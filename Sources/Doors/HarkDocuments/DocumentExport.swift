import HarkCore
import HarkWords
import HarkCrypto
import HarkDatabase
import HarkWeb
import Hummingbird
import NIOCore

/// The results as files: one line a word in CSV, one document an object in JSON; all of them or one (004b-08).
struct DocumentExport: Sendable {
    let store: DocumentStore
    static let columns = ["file", "rank", "word", "count", "total", "distinct", "finished_at", "worker", "sha256", "id"]

    func csv(_ request: Request, context: HarkContext) async throws -> Response {
        let parameters = QueryParameters(request)
        let isSafe = try parameters.flag("safe")
        return try csv(query(parameters, context), only: parameters.string("id").flatMap(Identifier.init), safe: isSafe)
    }

    func csv(_ query: DocumentStore.Query, only id: Identifier?, safe isSafe: Bool) throws -> Response {
        .export(name: "documents.csv", header: Self.columns) { [self] rows in
            try await forEachThousand(query, only: id) { documents in
                try await rows.write(documents.flatMap { $0.rows(safe: isSafe) })
            }
        }
    }

    func json(_ request: Request, context: HarkContext) async throws -> Response {
        let parameters = QueryParameters(request)
        let query = try query(parameters, context), id = parameters.string("id").flatMap(Identifier.init)
        let body = ResponseBody { [self] writer in
            var isFirst = true
            try await writer.write(ByteBuffer(string: "{\"items\":["))
            try await forEachThousand(query, only: id) { documents in
                var json = JSONWriter(reserving: 640 * documents.count)
                if !isFirst { json.separator() }
                isFirst = false
                for document in documents { document.write(to: &json) }
                try await writer.write(ByteBuffer(bytes: json.bytes))
            }
            try await writer.write(ByteBuffer(string: "],\"next\":null}"))
            try await writer.finish(nil)
        }
        return Response(
            status: .ok, headers: [.contentType: "application/json", .contentDisposition: "attachment; filename=\"documents.json\""], body: body)
    }

    private func query(_ parameters: QueryParameters, _ context: HarkContext) throws -> DocumentStore.Query {
        var query = try DocumentsAPI.query(parameters, context.caller)
        if query.state == nil { query.state = .done }
        return query
    }

    /// In the order of arrival, each thousand from a snapshot of its own: a slow client holds no transaction open.
    private func forEachThousand(
        _ query: DocumentStore.Query, only id: Identifier?, _ body: ([Document]) async throws -> Void
    ) async throws {
        var number = 0
        while true {
            let after = number
            let documents = try await store.database.read { [store] in
                if let id { return try store.document(id, in: $0).map { [$0] } ?? [] }
                return try store.inOrder(query, after: after, limit: 1000, in: $0)
            }
            let seen = documents.filter { query.owner == nil || $0.owner == query.owner }
            if !seen.isEmpty { try await body(seen) }
            guard id == nil, documents.count == 1000, let last = documents.last else { return }
            number = last.number
        }
    }
}

extension Document {
    /// A row for each of its ten words; one without a word where there is none.
    func rows(safe isSafe: Bool) -> [[String]] {
        let shown = { (text: String) in isSafe ? CSV.safe(text) : text }
        let words = result?.words.prefix(DocumentResult.answeredWords) ?? []
        let tail = ["\(result?.total ?? 0)", "\(result?.distinct ?? 0)", times.finishedAt?.description ?? "", shown(worker ?? ""), sha256.hexText, id.description]
        guard !words.isEmpty else { return [[shown(name), "", "", ""] + tail] }
        return words.enumerated().map { [shown(name), "\($0.offset + 1)", shown($0.element.word), "\($0.element.count)"] + tail }
    }
}
