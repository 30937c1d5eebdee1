import HarkCore
import HarkWeb
import HTTPTypes
import Hummingbird

/// `/api/v1/photo-uploads`: photos that come in pieces, after the core of tus 1.0 (offsets in headers; the beginning is JSON, as elsewhere here).
struct UploadsAPI: Sendable {
    let desk: PhotoUploadDesk

    func begin(_ request: Request, context: HarkContext) async throws -> Response {
        let form = try await request.json(as: NewUpload.self, context)
        let upload = try await desk.begin(form.key, bytes: form.bytes, replacing: form.replace ?? false, owner: context.caller.photoOwner)
        var response = Response.json(Self.json(upload), status: .created)
        response.headers[.location] = "/api/v1/photo-uploads/\(upload.id)"
        return response
    }

    private struct NewUpload: Decodable {
        let key: String, bytes: Int
        let replace: Bool?
    }

    /// Also for HEAD.
    func show(_ request: Request, context: HarkContext) async throws -> Response {
        let upload = try await desk.upload(context.identifier("id"), of: context.caller.photoOwner)
        var response = Response.json(Self.json(upload), headers: [.cacheControl: "no-store"])
        response.headers[.uploadOffset] = "\(upload.received)"
        response.headers[.uploadLength] = "\(upload.byteCount)"
        return response
    }

    func append(_ request: Request, context: HarkContext) async throws -> Response {
        let id = try await desk.upload(context.identifier("id"), of: context.caller.photoOwner).id
        _ = try request.mediaType(oneOf: ["application/octet-stream", "application/offset+octet-stream"])
        guard let offset = request.headers[.uploadOffset].flatMap(Int.init), offset >= 0 else {
            throw HarkError(.malformed, "The header Upload-Offset says where these bytes go on.")
        }
        let (received, photo) = try await desk.take(request.body, at: offset, of: id, owner: context.caller.photoOwner)
        var response = photo.map { Response.json($0.photo.json, status: $0.isNew ? .created : .ok) } ?? Response(status: .noContent)
        response.headers[.uploadOffset] = "\(received)"
        return response
    }

    func end(_ request: Request, context: HarkContext) async throws -> Response {
        try await desk.end(context.identifier("id"), of: context.caller.photoOwner)
        return Response(status: .noContent)
    }

    private static func json(_ upload: PhotoUpload) -> [UInt8] {
        var json = JSONWriter(reserving: 160)
        json.beginObject()
        json.name("id")
        json.string(upload.id.description)
        json.name("key")
        json.string(upload.key)
        json.name("bytes")
        json.integer(upload.byteCount)
        json.name("received")
        json.integer(upload.received)
        json.endObject()
        return json.bytes
    }
}

extension HTTPField.Name {
    static let uploadOffset = HTTPField.Name("Upload-Offset")!
    static let uploadLength = HTTPField.Name("Upload-Length")!
}
