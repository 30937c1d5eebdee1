import HarkCore
import HarkDatabase
import HarkWeb
import HTTPTypes
import Hummingbird

/// `/api/v1/photos/{key}/shares`: links to a photo.
struct SharesAPI: Sendable {
    let store: PhotoStore
    let sharing: PhotoSharing

    func make(_ request: Request, context: HarkContext) async throws -> Response {
        let form = try await request.json(as: NewShare.self, context)
        let made = try await sharing.make(context.photoKey, of: context.caller.photoOwner, hours: form.hours, keepingPlace: form.place ?? false)
        var json = JSONWriter(reserving: 192)
        made.share.write(to: &json, path: made.path)
        return .json(json.bytes, status: .created)
    }

    private struct NewShare: Decodable {
        let hours: Int
        let place: Bool?
    }

    func list(_ request: Request, context: HarkContext) async throws -> Response {
        let key = try context.photoKey, owner = context.caller.photoOwner, now = sharing.clock.now
        let shares = try await store.database.read { [store, sharing] reader in
            try sharing.shares(of: store.known(owner, key, in: reader), at: now, in: reader)
        }
        var json = JSONWriter(reserving: 96 * shares.count + 32)
        json.beginObject()
        json.name("items")
        json.beginArray()
        for share in shares { share.write(to: &json) }
        json.endArray()
        json.name("next")
        json.null()
        json.endObject()
        return .json(json.bytes)
    }

    func end(_ request: Request, context: HarkContext) async throws -> Response {
        try await sharing.end(Int(context.parameter("id")) ?? 0, context.photoKey, of: context.caller.photoOwner)
        return Response(status: .noContent)
    }
}

extension PhotoShare {
    /// - Parameter path: of a link that was just made; nobody is told of it again.
    fileprivate func write(to json: inout JSONWriter, path: String? = nil) {
        json.beginObject()
        json.name("id")
        json.string("\(number)")
        json.name("expires_at")
        json.string(expiresAt.description)
        json.name("place")
        json.boolean(keepsPlace)
        if let path {
            json.name("path")
            json.string(path)
        }
        json.endObject()
    }
}
