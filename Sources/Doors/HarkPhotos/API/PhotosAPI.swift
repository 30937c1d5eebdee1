import HarkCore
import HarkDatabase
import HarkWeb
import HTTPTypes
import Hummingbird
import NIOCore

/// `/api/v1/photos`: HTTP in, HTTP out.
struct PhotosAPI: Sendable {
    let store: PhotoStore
    let intake: PhotoIntake
    let acts: PhotoActs
    let bytes: PhotoBytes
    let live: LiveEvents

    // MARK: Handing in

    func put(_ request: Request, context: HarkContext) async throws -> Response {
        let taken = try await PhotoUploads(intake: intake).take(
            request, context, as: context.photoKey, owner: context.caller.photoOwner,
            replacing: QueryParameters(request).flag("replace"))
        return .json(taken.photo.json, status: taken.isNew ? .created : .ok)
    }

    // MARK: Reading

    func get(_ request: Request, context: HarkContext) async throws -> Response {
        let parameters = QueryParameters(request), key = try context.photoKey, owner = context.caller.photoOwner
        let rendition = try parameters.choice("size", PhotoRendition.names).flatMap(PhotoRendition.init) ?? .original
        guard let found = try await found(key, rendition, of: owner) else { return try await waiting(for: acts.photo(key, of: owner)) }
        // A page names what it has seen: such an address never stands for other bytes.
        let isLasting = parameters.string("at").map { found.photo.etag == "\"\($0)\"" } ?? false
        return found.photo.response(
            to: request, isHit: found.isHit, cacheControl: isLasting ? "private, max-age=31536000, immutable" : "private, no-cache")
    }

    /// Looks again where a photo was deleted and put anew between two looks: an original that has a row has bytes.
    /// - Returns: nil where a small picture is not made yet.
    /// - Throws: `.unknownKey`.
    private func found(_ key: String, _ rendition: PhotoRendition, of owner: String) async throws -> (photo: CachedPhoto, isHit: Bool)? {
        for _ in 0..<5 {
            if let found = try await bytes.photo(key, rendition, of: owner) { return found }
            _ = try await acts.photo(key, of: owner)
            guard rendition == .original else { return nil }
        }
        throw HarkError(.overloaded, "This photo is being changed just now.", textKey: "web.busy").retry(after: 1)
    }

    /// What is asked for is not made yet, or never will be.
    private func waiting(for photo: Photo) throws -> Response {
        if photo.state == .failed, let error = photo.error {
            throw HarkError(.unacceptable, PhotoFault(text: error).sentence())
        }
        return .json(Array(#"{"state":"queued"}"#.utf8), status: .accepted)
    }

    func list(_ request: Request, context: HarkContext) async throws -> Response {
        let parameters = QueryParameters(request)
        let limit = try parameters.int("limit", in: 1...1000, default: 60)
        let query = try Self.query(parameters, context.caller)
        let found = try await store.database.read { [store] in try store.photos(query, limit: limit + 1, in: $0) }
        var json = JSONWriter(reserving: 384 * found.count + 64)
        json.beginObject()
        json.name("items")
        json.beginArray()
        for photo in found.prefix(limit) { photo.write(to: &json) }
        json.endArray()
        json.name("next")
        if found.count > limit { json.string(Cursor(found[limit - 1].number).description) } else { json.null() }
        json.endObject()
        return .json(json.bytes)
    }

    static func query(_ parameters: QueryParameters, _ caller: Caller) throws -> PhotoStore.Query {
        var query = PhotoStore.Query(owner: caller.photoOwner)
        query.words = parameters.string("q") ?? ""
        query.label = parameters.string("label").map(PhotoLabel.folded).flatMap { $0.isEmpty ? nil : $0 }
        query.before = try parameters.cursor("after")
        return query
    }

    func labels(_ request: Request, context: HarkContext) async throws -> Response {
        let (photo, finding, labels) = try await found(context)
        guard finding.labels != nil else { return try waiting(for: photo) }
        return .json(Self.json(labels))
    }

    static func json(_ labels: [PhotoLabel]) -> [UInt8] {
        var json = JSONWriter(reserving: 64 * labels.count + 32)
        json.beginObject()
        json.name("labels")
        json.beginArray()
        for label in labels { label.write(to: &json) }
        json.endArray()
        json.endObject()
        return json.bytes
    }

    func text(_ request: Request, context: HarkContext) async throws -> Response {
        let (photo, finding, _) = try await found(context)
        guard let lines = finding.lines else { return try waiting(for: photo) }
        var json = JSONWriter(reserving: 160 * lines.count + 64)
        json.beginObject()
        json.name("text")
        json.string(finding.text)
        json.name("lines")
        json.beginArray()
        for line in lines { line.write(to: &json) }
        json.endArray()
        json.endObject()
        return .json(json.bytes)
    }

    private func found(_ context: HarkContext) async throws -> (Photo, PhotoFinding, [PhotoLabel]) {
        let key = try context.photoKey, owner = context.caller.photoOwner
        return try await store.database.read { [store] reader in
            let photo = try store.known(owner, key, in: reader)
            return (photo, try store.finding(photo, in: reader), try store.labels(of: photo, in: reader))
        }
    }

    func events(_ request: Request, context: HarkContext) async throws -> Response {
        try live.response(to: request, context: context, audience: context.caller.photoOwner)
    }

    // MARK: Acts

    func delete(_ request: Request, context: HarkContext) async throws -> Response {
        try await acts.delete(context.photoKey, of: context.caller.photoOwner)
        return Response(status: .noContent)
    }

    func rename(_ request: Request, context: HarkContext) async throws -> Response {
        let form = try await request.json(as: NewKey.self, context)
        return .json(try await acts.rename(context.photoKey, of: context.caller.photoOwner, to: form.key).json)
    }

    private struct NewKey: Decodable {
        let key: String
    }

    func edit(_ request: Request, context: HarkContext) async throws -> Response {
        let form = try await request.json(as: Edit.self, context)
        guard 0...3 ~= form.quarterTurns else { throw HarkError.unacceptable("quarter_turns", "quarter_turns is 0 to 3.") }
        let edit = PhotoEdit(isMirrored: form.mirrored ?? false, quarterTurns: form.quarterTurns)
        return .json(try await acts.edit(context.photoKey, of: context.caller.photoOwner) { _ in edit }.json)
    }

    private struct Edit: Decodable {
        let quarterTurns: Int
        let mirrored: Bool?
    }

    func recognize(_ request: Request, context: HarkContext) async throws -> Response {
        _ = try await acts.recognize(context.photoKey, of: context.caller.photoOwner)
        return .json(Array(#"{"state":"queued"}"#.utf8), status: .accepted)
    }
}
