import HarkCore
import HarkDatabase
import HarkWeb
import HTTPTypes
import Hummingbird

/// What people say of labels, and the albums that labels make.
struct LabelsAPI: Sendable {
    let store: PhotoStore
    let learning: PhotoLearning

    func judge(_ request: Request, context: HarkContext) async throws -> Response {
        let form = try await request.json(as: Word.self, context)
        guard let verdict = PhotoJudgement.Verdict(rawValue: form.verdict) else {
            throw HarkError.unacceptable("verdict", "A verdict is added or removed.")
        }
        return .json(PhotosAPI.json(try await learning.judge(context.photoKey, of: context.caller.photoOwner, form.name, verdict)))
    }

    private struct Word: Decodable {
        let name: String, verdict: String
    }

    func albums(_ request: Request, context: HarkContext) async throws -> Response {
        let limit = try QueryParameters(request).int("limit", in: 1...1000, default: 100), owner = context.caller.photoOwner
        let albums = try await store.database.read { [store] in try store.albums(owner, limit: limit, in: $0) }
        var json = JSONWriter(reserving: 64 * albums.count + 32)
        json.beginObject()
        json.name("items")
        json.beginArray()
        for album in albums {
            json.beginObject()
            json.name("label")
            json.string(album.name)
            json.name("count")
            json.integer(album.count)
            json.endObject()
        }
        json.endArray()
        json.name("next")
        json.null()
        json.endObject()
        return .json(json.bytes)
    }
}
