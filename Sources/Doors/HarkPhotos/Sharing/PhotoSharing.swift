package import HarkCore
import HarkCrypto
package import HarkDatabase

/// A link that shows one photo to whoever has it, until it ends.
package struct PhotoShare: Sendable {
    package let number: Int
    /// Whether its owner chose to show the original, and with it the place where it was taken.
    package let keepsPlace: Bool
    package let expiresAt: Timestamp
}

/// Links to photos. What is shown is the view made of a photo, and in full size a copy without the place where it was taken; the original itself
/// only where its owner chose so. Only the hash of a link's token is kept.
package struct PhotoSharing: Sendable {
    let store: PhotoStore
    let clock: any WallClock

    private static let hours = 1...8760
    static let badHours = HarkError.unacceptable("hours", "A link lasts 1 to 8760 hours.", textKey: "photos.share.hours")
    private static let mostShares = 100

    package struct Made: Sendable {
        package let token: String
        package let share: PhotoShare
        var path: String { "/photos/shared/\(token)" }
    }

    /// - Throws: `.unknownKey`, `.unacceptable` for other hours than a year's, `.conflict` where a photo has a hundred links.
    package func make(_ key: String, of owner: String, hours: Int, keepingPlace: Bool = false) async throws -> Made {
        guard Self.hours ~= hours else { throw Self.badHours }
        let now = clock.now, end = now.advanced(bySeconds: Double(hours) * 3600), token = randomBytes(20).hexText
        let number = try await store.database.write { [store] writer -> Int in
            let photo = try store.known(owner, key, in: writer)
            guard try shares(of: photo, at: now, in: writer).count < Self.mostShares else {
                throw HarkError(.conflict, "This photo has 100 links. End one first.", textKey: "photos.share.many")
            }
            return try writer.rows(
                "INSERT INTO photo_share (hash, photo, made_at, expires_at, keeps_place) VALUES (?, ?, ?, ?, ?) RETURNING number", SHA256.hash(token),
                photo.number, now, end, keepingPlace
            ).first?.int(0) ?? 0
        }
        return Made(token: token, share: PhotoShare(number: number, keepsPlace: keepingPlace, expiresAt: end))
    }

    package func shares(of photo: Photo, at now: Timestamp, in reader: any SQLReader) throws -> [PhotoShare] {
        try reader.rows(
            "SELECT number, keeps_place, expires_at FROM photo_share WHERE photo = ? AND expires_at > ? ORDER BY number", photo.number, now
        ).map { PhotoShare(number: try $0.int(0), keepsPlace: try $0.bool(1), expiresAt: try $0.timestamp(2)) }
    }

    /// Ends a link at once.
    /// - Throws: `.unknownKey`; `.notFound` where the photo has no such link.
    package func end(_ number: Int, _ key: String, of owner: String) async throws {
        try await store.database.write { [store] writer in
            let photo = try store.known(owner, key, in: writer)
            guard try writer.execute("DELETE FROM photo_share WHERE number = ? AND photo = ?", number, photo.number) > 0 else { throw Self.noShare }
        }
    }

    /// What a token shows, and the picture of it, if that is made.
    /// - Throws: `.notFound` for one that never was and for one that has ended: nobody learns which.
    package func photo(_ token: String) async throws -> (photo: Photo, share: PhotoShare, view: PhotoStore.Rendition?) {
        let now = clock.now, hash = SHA256.hash(token)
        return try await store.database.read { [store] reader in
            guard let row = try reader.firstRow("SELECT number, photo, keeps_place, expires_at FROM photo_share WHERE hash = ? AND expires_at > ?", hash, now),
                let photo = try store.photo(row.int(1), in: reader)
            else { throw Self.noShare }
            let share = PhotoShare(number: try row.int(0), keepsPlace: try row.bool(2), expiresAt: try row.timestamp(3))
            return (photo, share, try store.rendition(.view, of: photo, in: reader))
        }
    }

    private static let noShare = HarkError(.notFound, "This link has ended, or never was.", textKey: "photos.share.unknown")

    /// - Returns: how many links had ended.
    func expire() async throws -> Int {
        let now = clock.now
        return try await store.database.write { try $0.execute("DELETE FROM photo_share WHERE expires_at <= ?", now) }
    }
}
