import HarkCore
import HarkDatabase
import HarkObjects
import NIOCore

/// The bytes of a photo as they are answered: from the cache, or from the disk into the cache (003-04).
struct PhotoBytes: Sendable {
    let store: PhotoStore
    let objects: any ObjectStore
    let cache: PhotoCache

    /// - Returns: nil where there is no such photo, or where this rendition is not made yet.
    func photo(_ key: String, _ rendition: PhotoRendition, of owner: String) async throws -> (photo: CachedPhoto, isHit: Bool)? {
        try await cache.photo(PhotoCacheKey(owner: owner, key: key, rendition: rendition)) { try await load(key, rendition, of: owner) }
    }

    /// Past the cache: for recognition, which does not use it (003-06), and for what is shared.
    func load(_ key: String, _ rendition: PhotoRendition, of owner: String) async throws -> CachedPhoto? {
        // A replacement between the look at the row and the look at its bytes takes these away: then the row has others. That may go on for as long as
        // somebody replaces; bytes that are missing twice are missing.
        var missing: PhotoObject?
        while true {
            guard let place = try await place(key, rendition, of: owner) else { return nil }
            if let read = try await objects.read(place.object, nil) { return try await gather(read, place) }
            guard place.object != missing else {
                throw HarkError(.internal, "The photo's bytes are not there.").logged("photo bytes are missing")
            }
            missing = place.object
        }
    }

    private struct Place: Sendable {
        let object: PhotoObject, type: String
    }

    private func place(_ key: String, _ rendition: PhotoRendition, of owner: String) async throws -> Place? {
        try await store.database.read { [store] reader in
            guard let photo = try store.photo(owner, key, in: reader) else { return nil }
            if rendition == .original { return Place(object: PhotoObject(.photos, photo.content.object), type: photo.content.type) }
            return try store.rendition(rendition, of: photo, in: reader).map { Place(object: PhotoObject(.renditions, $0.object), type: $0.type) }
        }
    }

    /// Room for what the cache puts behind the bytes, so that there is one copy of them.
    private static let spareBytes = 600

    private func gather(_ read: ObjectBytes, _ place: Place) async throws -> CachedPhoto {
        var bytes = ByteBuffer()
        bytes.reserveCapacity(read.byteCount + Self.spareBytes)
        for try await var piece in read.pieces { bytes.writeBuffer(&piece) }
        // An object's name never stands for other bytes.
        return CachedPhoto(type: place.type, etag: "\"\(place.object.key)\"", bytes: bytes)
    }
}
