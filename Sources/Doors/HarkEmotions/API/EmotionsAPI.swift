import Foundation
import HarkCore
import HarkDatabase
import HarkModels
import HarkPipeline
import HarkWeb
import HTTPTypes
import Hummingbird
import NIOCore

/// `/api/v1/emotions`: HTTP in, HTTP out.
struct EmotionsAPI: Sendable {
    let store: EmotionStore
    let intake: EmotionIntake
    let acts: EmotionActs
    let desk: ReviewDesk

    // MARK: Reading

    /// Decided items, or those in one state, newest first. Predictions are shown to those who asked, all of them to operators.
    func list(_ request: Request, context: HarkContext) async throws -> Response {
        let query = QueryParameters(request), caller = context.caller
        let limit = try query.int("limit", in: 1...1000, default: 20)
        let state = try query.choice("state", EmotionState.allCases.map(\.rawValue)).flatMap(EmotionState.init)
        let before = try query.cursor("after"), isDocumented = try query.flag("compat")
        // Nobody's name is empty: who cannot be told apart has asked after nothing.
        let asker = state == .predicted && !caller.may(.operator, or: .webWriter, reading: true) ? caller.authorName ?? "" : nil
        let found = try await store.database.read { [store] in
            try store.newest(limit + 1, state: state, before: before, asker: asker, in: $0)
        }
        let items = found.prefix(limit)
        return .json(Self.page(items, next: found.count > limit ? items.last?.number : nil, isDocumented))
    }

    private static func page(_ items: ArraySlice<Emotion>, next: Int?, _ isDocumented: Bool) -> [UInt8] {
        var json = JSONWriter(reserving: 480 * items.count + 64)
        json.beginObject()
        json.name("items")
        json.beginArray()
        for item in items { isDocumented ? item.writeDocumented(to: &json) : item.write(to: &json) }
        json.endArray()
        json.name("next")
        if let next { json.string(Cursor(next).description) } else { json.null() }
        json.endObject()
        return json.bytes
    }

    func show(_ request: Request, context: HarkContext) async throws -> Response {
        let item = try await acts.emotion(try context.emotionID(), for: context.caller)
        return Self.answer(item).response
    }

    // MARK: Writing

    func create(_ request: Request, context: HarkContext) async throws -> Response {
        _ = try request.mediaType(oneOf: ["application/json"])
        let body = try await request.body(context)
        let form = try await intake.counted { try EmotionForm(body) }
        let item = try await intake.predict(form.text, tier: form.tier, author: context.caller.authorName) { item, writer in
            try context.idempotency?.record(Self.created(item), in: writer)
        }
        return Self.created(item).response
    }

    /// A prediction is made anew each time; what was decided before answers as it stands.
    private static func created(_ item: Emotion) -> Answer { answer(item, item.decision == nil ? .created : .ok) }

    func review(_ request: Request, context: HarkContext) async throws -> Response {
        let id = try context.emotionID()
        let form = try await request.json(as: EmotionDecisionForm.self, context)
        guard let label = EmotionLabel(rawValue: form.label) else { throw HarkError.noSuchLabel }
        if context.caller.isReviewer {
            let item = try await desk.decide(id, label, by: try context.reviewer(), way: form.inHand ?? false ? .review : .api) { item, writer in
                try context.idempotency?.record(Self.answer(item), in: writer)
            }
            return Self.answer(item).response
        }
        let decided = try await acts.decide(id, label, by: context.caller, way: .api) { decided, writer in
            try context.idempotency?.record(Self.answer(decided.item), in: writer)
        }
        return Self.answer(decided.item).response
    }

    func undo(_ request: Request, context: HarkContext) async throws -> Response {
        Self.answer(try await acts.undo(try context.emotionID(), by: context.caller)).response
    }

    func delete(_ request: Request, context: HarkContext) async throws -> Response {
        let id = try context.emotionID()
        try await acts.delete(id, by: context.caller, try context.act("emotions.delete", on: id.description, request))
        return Response(status: .noContent)
    }

    func hide(_ request: Request, context: HarkContext) async throws -> Response {
        let id = try context.emotionID()
        let form = try await request.json(as: EmotionHiddenForm.self, context)
        try await acts.hide(id, form.hidden, try context.act(form.hidden ? "emotions.hide" : "emotions.show", on: id.description, request))
        return Response(status: .noContent)
    }

    private static func answer(_ item: Emotion, _ status: HTTPResponse.Status = .ok) -> Answer {
        var json = JSONWriter(reserving: 480 + item.text.utf8.count)
        item.write(to: &json)
        return .json(json.bytes, status: status)
    }
}

extension HarkContext {
    /// The path's `id` as a sentence's.
    /// - Throws: `.notFound` when it cannot be one.
    func emotionID() throws -> EmotionID {
        guard let id = EmotionID(try parameter("id")) else { throw HarkError.noEmotion }
        return id
    }
}

extension HarkError {
    /// A label outside the seven (002-29).
    static let noSuchLabel: HarkError = {
        var error = HarkError(
            .malformed, "A label is one of \(EmotionLabel.allCases.map(\.rawValue).joined(separator: ", ")).", textKey: "emotions.no_such_label")
        error.problems = [.init(field: "label", detail: "must be one of the seven")]
        return error
    }()
}

/// What a sentence is sent as.
struct EmotionForm: Decodable {
    let text: String
    let tier: TierChoice?

    /// - Throws: `.unacceptable` for bytes that are no text at all, and what `HarkJSON.request` throws.
    init(_ body: ByteBuffer) throws {
        guard String(validating: body.readableBytesView, as: UTF8.self) != nil else {
            throw HarkError.unacceptable("text", "This looks like a file, not like a sentence.", textKey: "emotions.binary")
        }
        self = try HarkJSON.request(EmotionForm.self, from: body)
    }
}

struct EmotionDecisionForm: Decodable {
    let label: String
    /// The reviewer got it from the queue.
    let inHand: Bool?
}

struct EmotionReviewForm: Decodable {
    let label: String
}

struct EmotionHiddenForm: Decodable {
    let hidden: Bool
}
