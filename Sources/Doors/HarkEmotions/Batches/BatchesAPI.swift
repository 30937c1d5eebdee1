import HarkCore
import HarkDatabase
import HarkModels
import HarkWeb
import HTTPTypes
import Hummingbird
import NIOCore

/// `/api/v1/emotions/batches`: HTTP in, HTTP out.
struct BatchesAPI: Sendable {
    static let bodyLimit = 32 << 20

    let intake: BatchIntake
    let acts: BatchActs

    /// Lines or CSV as the body; how it is to be read stands in the query.
    func create(_ request: Request, context: HarkContext) async throws -> Response {
        let type = try request.mediaType(oneOf: ["text/plain", "text/csv"])
        let wish = try Self.wish(QueryParameters(request), isCSV: type == "text/csv")
        let body = try await request.body(context)
        let batch = try await intake.take(Array(body.readableBytesView), wish, owner: context.caller.authorName) { batch, writer in
            try context.idempotency?.record(Self.accepted(batch), in: writer)
        }
        return Self.accepted(batch).response
    }

    private static func wish(_ query: QueryParameters, isCSV: Bool) throws -> BatchIntake.Wish {
        var form = BatchForm(format: isCSV ? .csv : .lines)
        form.column = query.string("column").flatMap { $0.isEmpty ? nil : $0 }
        form.delimiter = try query.choice("delimiter", CSVDelimiter.allCases.map(\.rawValue)).flatMap(CSVDelimiter.init)?.byte
        form.hasHeader = query.string("header") == nil ? true : try query.flag("header")
        let name = query.string("name").flatMap { $0.isEmpty ? nil : $0 } ?? "batch"
        let tier = try query.choice("tier", TierChoice.allCases.map(\.rawValue)).flatMap(TierChoice.init)
        let isReviewed = query.string("review") == nil ? true : try query.flag("review")
        return BatchIntake.Wish(form: form, name: name, tier: tier ?? .auto, isReviewed: isReviewed)
    }

    func list(_ request: Request, context: HarkContext) async throws -> Response {
        let query = QueryParameters(request), limit = try query.int("limit", in: 1...1000, default: 20)
        let found = try await acts.batches(limit + 1, before: try query.cursor("after"), for: context.caller)
        let items = found.prefix(limit)
        var json = JSONWriter(reserving: 320 * items.count + 64)
        json.beginObject()
        json.name("items")
        json.beginArray()
        for item in items { item.write(to: &json) }
        json.endArray()
        json.name("next")
        if found.count > limit, let last = items.last { json.string(Cursor(last.number).description) } else { json.null() }
        json.endObject()
        return .json(json.bytes)
    }

    func show(_ request: Request, context: HarkContext) async throws -> Response {
        Self.answer(try await acts.batch(try context.identifier("id"), for: context.caller)).response
    }

    func result(_ request: Request, context: HarkContext) async throws -> Response {
        let batch = try await acts.batch(try context.identifier("id"), for: context.caller)
        return try acts.result(of: batch, isSafe: try QueryParameters(request).flag("safe"))
    }

    func cancel(_ request: Request, context: HarkContext) async throws -> Response {
        Self.answer(try await acts.cancel(try context.identifier("id"), for: context.caller)).response
    }

    func delete(_ request: Request, context: HarkContext) async throws -> Response {
        try await acts.delete(try context.identifier("id"), for: context.caller)
        return Response(status: .noContent)
    }

    private static func accepted(_ batch: EmotionBatch) -> Answer { answer(batch, .accepted) }

    private static func answer(_ batch: EmotionBatch, _ status: HTTPResponse.Status = .ok) -> Answer {
        var json = JSONWriter(reserving: 320)
        batch.write(to: &json)
        return .json(json.bytes, status: status, location: status == .accepted ? "/api/v1/emotions/batches/\(batch.id)" : nil)
    }
}

/// What may separate fields, by the name that an address can hold.
enum CSVDelimiter: String, CaseIterable {
    case comma, semicolon, tab, pipe

    var byte: UInt8 {
        switch self {
        case .comma: UInt8(ascii: ",")
        case .semicolon: UInt8(ascii: ";")
        case .tab: UInt8(ascii: "\t")
        case .pipe: UInt8(ascii: "|")
        }
    }
}
