import HarkCore
import HarkLake
import HarkWeb
import HTTPTypes
import Hummingbird
import NIOCore

/// `/api/v1/posts`: HTTP in, HTTP out.
struct PostsAPI: Sendable {
    /// What one request may hold, packed or not.
    static let bodyLimit = 256 << 20
    /// A JSON document is read as a whole.
    private static let documentLimit = 16 << 20

    let intake: PostIntake
    let uploads: UploadFolder
    let identifiers: IdentifierGenerator

    func create(_ request: Request, context: HarkContext) async throws -> Response {
        let type = try request.mediaType(oneOf: ["application/x-ndjson", "application/jsonl", "application/json"])
        let limit = type == "application/json" ? Self.documentLimit : Self.bodyLimit
        let body = BoundedBytes(base: request.body, limit: limit)
        switch request.headers[.contentEncoding]?.lowercased() ?? "identity" {
        case "identity": return Self.answer(try await take(body, type))
        case "gzip", "zstd":
            return Self.answer(
                try await uploads.with(body, named: identifiers.next()) { path in
                    try await take(BoundedBytes(base: UnpackedPieces(path: path), limit: type == "application/json" ? limit : .max), type)
                })
        default: throw HarkError(.unsupportedType, "Send this as it is, or packed by gzip or zstd.")
        }
    }

    private func take<Bytes: AsyncSequence & Sendable>(_ bytes: Bytes, _ type: String) async throws -> IntakeReport where Bytes.Element == ByteBuffer {
        guard type == "application/json" else { return try await intake.take(lines: bytes) }
        var document: [UInt8] = []
        for try await piece in bytes { document += piece.readableBytesView }
        return try await intake.take(document: document)
    }

    private static func answer(_ report: IntakeReport) -> Response {
        var json = JSONWriter(reserving: 128 + 96 * report.problems.count)
        report.write(to: &json)
        return .json(json.bytes)
    }

    func delete(_ request: Request, context: HarkContext) async throws -> Response {
        let id = try context.parameter("id"), source = QueryParameters(request).string("source") ?? "api"
        guard try await intake.buffer.withdraw(source: source, id: id) else {
            throw HarkError(.notFound, "There is no post of this source with this id.")
        }
        return Response(status: .noContent)
    }
}
