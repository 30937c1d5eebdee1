import HarkCore
import HarkDatabase
import HarkModels
import HarkPipeline
import HarkWeb
import HTTPTypes
import Hummingbird
import NIOCore

/// `/api/v1/comments`: HTTP in, HTTP out.
struct CommentsAPI: Sendable {
    let store: CommentStore
    let intake: CommentIntake
    let finder: CommentFinder
    let live: LiveEvents
    let firstPages: CachedBody

    // MARK: Reading

    /// Newest first, or those that a search finds.
    func list(_ request: Request, context: HarkContext) async throws -> Response {
        let query = QueryParameters(request)
        let limit = try query.int("limit", in: 1...1000, default: 20)
        let label = try query.choice("label", CommentLabel.allCases.map(\.rawValue)).flatMap(CommentLabel.init)
        let before = try query.cursor("after")
        let words = query.string("q")
        if label == nil, before == nil, words == nil {
            return try await firstPages.response(for: limit) { try await page(nil, label: nil, before: nil, limit: limit) }
        }
        return .bytes(try await page(words, label: label, before: before, limit: limit), type: "application/json")
    }

    private func page(_ words: String?, label: CommentLabel?, before: Int?, limit: Int) async throws -> ByteBuffer {
        let found = try await finder.find(words, label: label, before: before, limit: limit)
        var json = JSONWriter(reserving: 320 * found.items.count + 64)
        json.beginObject()
        json.name("items")
        json.beginArray()
        for comment in found.items { comment.write(to: &json) }
        json.endArray()
        json.name("next")
        if let next = found.next { json.string(Cursor(next).description) } else { json.null() }
        json.endObject()
        return ByteBuffer(bytes: json.bytes)
    }

    func show(_ request: Request, context: HarkContext) async throws -> Response {
        let id = try context.identifier("id")
        guard let comment = try await store.database.read({ [store] in try store.comment(id, in: $0) }),
            !comment.isHidden || context.caller.may(.operator, or: .webWriter, reading: true)
        else { throw HarkError.noComment }
        return answer(comment).response
    }

    func events(_ request: Request, context: HarkContext) async throws -> Response { try live.response(to: request, context: context) }

    /// All comments as CSV with the columns of the documents' table.
    func export(_ request: Request, context: HarkContext) async throws -> Response {
        let last = try await store.database.read { [store] in try store.lastNumber(in: $0) }
        return .export(name: "comments.csv", header: ["usrcomment", "label"]) { [store] rows in
            var number = 0
            while let comments = try await store.nextInOrder(after: number, through: last) {
                try await rows.write(comments.map { [$0.content, $0.label.rawValue] })
                number = comments.last?.number ?? last
            }
        }
    }

    // MARK: Writing

    /// One comment as JSON, or up to 1,000 as NDJSON.
    func create(_ request: Request, context: HarkContext) async throws -> Response {
        if try request.mediaType(oneOf: ["application/json", "application/x-ndjson"]) == "application/x-ndjson" {
            return try await createBatch(request, context: context)
        }
        let body = try await request.body(context, limit: 1 << 20)
        let form = try await intake.counted { try HarkJSON.request(CommentForm.self, from: body) }
        let kept = try await intake.take(form.content, tier: form.tier) { [self] kept, writer in
            try context.idempotency?.record(answer(kept), in: writer)
        }
        return answer(kept).response
    }

    private func createBatch(_ request: Request, context: HarkContext) async throws -> Response {
        let lines = try CommentBatch.lines(in: try await request.body(context))
        let results = try await intake.take(lines) { [self] results, writer in
            try context.idempotency?.record(answer(results), in: writer)
        }
        return answer(results).response
    }

    /// A person's word: an operator's counts, a visitor's is a suggestion.
    func review(_ request: Request, context: HarkContext) async throws -> Response {
        let id = try context.identifier("id")
        let form = try await request.json(as: ReviewForm.self, context)
        guard let comment = try await intake.review(id, form.label, by: context.caller) else { throw HarkError.noComment }
        return answer(comment).response
    }

    func hide(_ request: Request, context: HarkContext) async throws -> Response {
        let id = try context.identifier("id")
        let form = try await request.json(as: HiddenForm.self, context)
        try await store.hide(id, form.hidden, try context.act(form.hidden ? "comments.hide" : "comments.show", on: id.description, request))
        return Response(status: .noContent)
    }

    // MARK: Answers

    private func answer(_ kept: CommentStore.Kept) -> Answer { answer(kept.comment, kept.isNew ? .created : .ok) }

    private func answer(_ comment: Comment, _ status: HTTPResponse.Status = .ok) -> Answer {
        var json = JSONWriter(reserving: 320 + comment.content.utf8.count)
        comment.write(to: &json, parts: intake.understanding.parts(of: comment.content))
        return .json(json.bytes, status: status)
    }

    private func answer(_ results: [Result<CommentStore.Kept, HarkError>]) -> Answer {
        var json = JSONWriter(reserving: 320 * results.count)
        json.beginObject()
        json.name("items")
        json.beginArray()
        for result in results {
            switch result {
            case .success(let kept): kept.comment.write(to: &json)
            case .failure(let error): error.write(to: &json)
            }
        }
        json.endArray()
        json.endObject()
        return .json(json.bytes)
    }
}

extension HarkError {
    static let noComment = HarkError(.notFound, "There is no comment with this id.", textKey: "comments.unknown")

    /// A line's error within a batch's answer.
    fileprivate func write(to json: inout JSONWriter) {
        json.beginObject()
        json.name("error")
        json.string(detail)
        json.name("code")
        json.string(code.rawValue)
        json.endObject()
    }
}

/// What a new comment is sent as.
struct CommentForm: Decodable {
    let content: String
    let tier: TierChoice?
}

struct ReviewForm: Decodable {
    let label: CommentLabel
}

struct HiddenForm: Decodable {
    let hidden: Bool
}

extension CommentLabel: Decodable {}
