import HarkCore
import HarkDatabase
import HarkPipeline
import HarkWeb
import HTTPTypes
import Hummingbird

/// `/api/v1/emotions/review` and what belongs to it: HTTP in, HTTP out.
struct ReviewAPI: Sendable {
    let desk: ReviewDesk
    let bulk: BulkDesk
    let finder: SuspectFinder
    let clock: any WallClock

    private var store: ReviewStore { desk.store }

    // MARK: One by one

    /// The sentence that comes next, in this reviewer's hand; with `ahead` one behind it.
    func next(_ request: Request, context: HarkContext) async throws -> Response {
        let reviewer = try context.reviewer(), query = QueryParameters(request)
        let queue = try ReviewQueue(query), ahead = try query.int("ahead", in: 0...(ReviewDesk.handful - 1), default: 0)
        if queue.order == .likelyWrong { try await finder.refreshIfQuick() }
        let hand = try await desk.hand(ahead + 1, of: queue, for: reviewer, day: ReaderDay.start(at: clock.now, for: request))
        guard hand.leases.count > ahead else { throw HarkError.nothingWaits }
        return Self.answer(hand.leases[ahead], hand.pace)
    }

    private static func answer(_ lease: ReviewLease, _ pace: ReviewPace) -> Response {
        var json = JSONWriter(reserving: 640 + lease.item.text.utf8.count)
        json.beginObject()
        lease.blind.writeFields(to: &json)
        json.name("leased_until")
        json.string(lease.until.description)
        json.name("today")
        json.integer(pace.today)
        json.name("per_minute")
        json.decimal(pace.perMinute)
        json.endObject()
        return .json(json.bytes)
    }

    func skip(_ request: Request, context: HarkContext) async throws -> Response {
        let form = try await request.json(as: ReviewSkipForm.self, context)
        guard let id = EmotionID(form.id) else { throw HarkError.noEmotion }
        try await desk.skip(id, by: try context.reviewer())
        return Response(status: .noContent)
    }

    /// Takes the last act back. 204 where its sentence does not come back into this reviewer's hand.
    func undo(_ request: Request, context: HarkContext) async throws -> Response {
        let reviewer = try context.reviewer(), queue = try ReviewQueue(QueryParameters(request))
        let undone = try await desk.undo(by: reviewer, in: queue)
        guard undone.isRestored else { throw HarkError.decidedMeanwhile }
        guard let lease = undone.lease else { return Response(status: .noContent) }
        let time = clock.now, day = ReaderDay.start(at: time, for: request)
        let pace = try await store.database.read { [store] in try store.pace(of: reviewer.name, at: time, day: day, in: $0) }
        return Self.answer(lease, pace)
    }

    // MARK: Known labels

    func markGold(_ request: Request, context: HarkContext) async throws -> Response {
        let id = try context.emotionID(), reviewer = try context.reviewer()
        let form = try await request.json(as: EmotionReviewForm.self, context)
        guard let label = EmotionLabel(rawValue: form.label) else { throw HarkError.noSuchLabel }
        try await desk.markGold(id, label, by: reviewer, try context.act("emotions.gold", on: "\(id) \(label.rawValue)", request))
        return Response(status: .noContent)
    }

    func unmarkGold(_ request: Request, context: HarkContext) async throws -> Response {
        let id = try context.emotionID()
        try await desk.unmarkGold(id, try context.act("emotions.not_gold", on: id.description, request))
        return Response(status: .noContent)
    }

    // MARK: All of a search

    func beginBulk(_ request: Request, context: HarkContext) async throws -> Response {
        let reviewer = try context.reviewer(), form = try await request.json(as: BulkForm.self, context)
        let search = ReviewSearch(words: form.words ?? "", predicted: form.predicted, includesDecided: form.decided ?? false)
        let act = try context.act("emotions.decide_all", on: search.subject(form.label), request)
        let begun = try await bulk.begin(search, form.label, by: reviewer, act) { bulk, writer in
            try context.idempotency?.record(Self.answer(bulk, .accepted), in: writer)
        }
        return Self.answer(begun, .accepted).response
    }

    func showBulk(_ request: Request, context: HarkContext) async throws -> Response {
        let id = try context.identifier("id")
        guard let found = try await store.database.read({ [store] in try store.bulk(id, in: $0) }) else { throw HarkError.noBulk }
        return Self.answer(found, .ok).response
    }

    func undoBulk(_ request: Request, context: HarkContext) async throws -> Response {
        let id = try context.identifier("id")
        return Self.answer(try await bulk.undo(id, try context.act("emotions.undo_all", on: id.description, request)), .accepted).response
    }

    private static func answer(_ bulk: BulkDecision, _ status: HTTPResponse.Status) -> Answer {
        var json = JSONWriter(reserving: 320)
        json.beginObject()
        json.name("id")
        json.string(bulk.id.description)
        json.name("state")
        json.string(bulk.state.rawValue)
        json.name("words")
        json.string(bulk.search.words)
        json.name("predicted")
        if let predicted = bulk.search.predicted { json.string(predicted.rawValue) } else { json.null() }
        json.name("label")
        if let label = bulk.label { json.string(label.rawValue) } else { json.null() }
        json.name("decided")
        json.integer(bulk.decided)
        json.name("passed")
        json.integer(bulk.passed)
        json.name("created_at")
        json.string(bulk.createdAt.description)
        json.endObject()
        return .json(json.bytes, status: status)
    }

    // MARK: Figures

    func figures(_ request: Request, context: HarkContext) async throws -> Response {
        let time = clock.now, reviewer = Reviewer(name: context.caller.name, username: "")
        let figures = try await ReviewFigures.of(reviewer, store, at: time, day: ReaderDay.start(at: time, for: request))
        var json = JSONWriter(reserving: 1024)
        figures.write(to: &json)
        return .json(json.bytes)
    }
}

extension ReviewQueue {
    /// - Throws: `.malformed` for an order or a label that there is not, and for the order `label` without one.
    init(_ query: QueryParameters) throws {
        let order = try query.choice("order", ReviewOrder.allCases.map(\.rawValue)).flatMap(ReviewOrder.init)
        let label = try query.choice("label", [""] + EmotionLabel.allCases.map(\.rawValue)).flatMap(EmotionLabel.init)
        self.init(order ?? (label == nil ? .leastSure : .label), label: label)
    }
}

extension ReviewSearch {
    /// For the audit log: what was decided, without anybody's words.
    func subject(_ label: EmotionLabel?) -> String {
        [words.isEmpty ? nil : "a search", predicted.map { "predicted \($0.rawValue)" }, includesDecided ? "decided ones too" : nil,
            label.map { "as \($0.rawValue)" } ?? "as predicted"].compactMap { $0 }.joined(separator: ", ")
    }
}

extension HarkContext {
    /// The caller as a reviewer.
    /// - Throws: `.forbidden` for one who reads what operators read and may not decide: a sentence in such a hand would wait for nothing.
    func reviewer() throws -> Reviewer {
        guard caller.isReviewer else {
            throw HarkError(.forbidden, "Only those who may decide get sentences to review.", textKey: "emotions.review.readers")
        }
        return Reviewer(name: caller.name, username: caller.username ?? caller.name)
    }
}

extension HarkError {
    static let nothingWaits = HarkError(.notFound, "Nothing waits for review in this order.", textKey: "emotions.review.nothing")
}

struct ReviewSkipForm: Decodable {
    let id: String
}

struct BulkForm: Decodable {
    let words: String?
    let predicted: EmotionLabel?
    /// Also what somebody has decided.
    let decided: Bool?
    let label: EmotionLabel?
}
