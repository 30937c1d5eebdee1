import HarkCore
import HarkDatabase
import HarkWeb
import HTTPTypes
import Hummingbird
import NIOCore

/// The decided sentences as a file, in the documented form and in the ordinary one. Written while it is read, five hundred at a time,
/// each five hundred from a snapshot of its own: a slow client holds no transaction open.
struct EmotionExport: Sendable {
    private static let step = 500

    let store: EmotionStore

    /// `GET /api/v1/emotions.csv`
    func standard(_ request: Request, context: HarkContext) async throws -> Response {
        standard(isSafe: try QueryParameters(request).flag("safe"))
    }

    /// `GET /emotions/export.csv`, for the page's link: spreadsheets are what it is opened with.
    func forPage(_ request: Request, context: HarkContext) async throws -> Response {
        let query = QueryParameters(request)
        if try query.choice("form", ["standard", "documented"]) == "documented" { return documented() }
        return standard(isSafe: query.string("safe") == nil ? true : try query.flag("safe"))
    }

    /// `GET /getcsv`
    func documented(_ request: Request, context: HarkContext) async throws -> Response { documented() }

    private func standard(isSafe: Bool) -> Response {
        .export(name: "sentiment.csv", header: ["id", "review", "sentiment"]) { [self] rows in
            try await forEachStep { items in
                try await rows.write(items.map { item in
                    [item.id.description, isSafe ? CSV.safe(item.text) : item.text, item.label.rawValue]
                })
            }
        }
    }

    private func documented() -> Response {
        let headers: HTTPFields = [
            .contentType: "text/csv; charset=utf-8", .contentDisposition: "attachment; filename=sentiment.csv",
        ]
        return Response(
            status: .ok, headers: headers,
            body: ResponseBody { [self] writer in
                try await writer.write(ByteBuffer(string: "id;review;sentiment;\n"))
                try await forEachStep { items in
                    var bytes: [UInt8] = []
                    for item in items { DocumentedCSV.append(item, to: &bytes) }
                    try await writer.write(ByteBuffer(bytes: bytes))
                }
                try await writer.finish(nil)
            })
    }

    private func forEachStep(_ body: ([Emotion]) async throws -> Void) async throws {
        var place: EmotionStore.DecidedPlace?
        while true {
            let items = try await store.database.read { [store, place] in try store.decided(Self.step, after: place, in: $0) }
            guard let last = items.last, let decision = last.decision else { return }
            try await body(items)
            place = EmotionStore.DecidedPlace(time: decision.decidedAt, id: last.id)
        }
    }
}

/// The documented form: `id;review;sentiment;` a line, a `;` after the last field too, LF (002-26, D-20).
enum DocumentedCSV {
    static func append(_ item: Emotion, to bytes: inout [UInt8]) {
        append(item.id.description, to: &bytes)
        append(item.text, to: &bytes)
        append(item.label.rawValue, to: &bytes)
        bytes.append(0x0A)
    }

    /// A field and its `;`. Only what would break the line is quoted, so that documented rows stay as they were (D-21).
    private static func append(_ field: String, to bytes: inout [UInt8]) {
        let quote = UInt8(ascii: "\"")
        if field.utf8.contains(where: { [UInt8(ascii: ";"), quote, 0x0A, 0x0D].contains($0) }) {
            bytes.append(quote)
            for byte in field.utf8 {
                if byte == quote { bytes.append(quote) }
                bytes.append(byte)
            }
            bytes.append(quote)
        } else {
            bytes.append(contentsOf: field.utf8)
        }
        bytes.append(UInt8(ascii: ";"))
    }
}
