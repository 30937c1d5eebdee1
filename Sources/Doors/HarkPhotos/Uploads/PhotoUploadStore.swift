import HarkCore
import HarkDatabase
import HarkObjects

/// Every SQL statement about uploads that are not whole yet.
struct PhotoUploadStore: Sendable {
    let database: any SQLDatabase

    /// Uploads that one owner may have open; each may hold as many bytes on disk as a photo.
    static let mostOpen = 100

    /// - Returns: false where the owner has as many open as may be.
    func begin(_ upload: PhotoUpload, at time: Timestamp) async throws -> Bool {
        try await database.write { writer in
            guard try writer.firstRow("SELECT COUNT(*) FROM photo_upload WHERE owner = ?", upload.owner)?.int(0) ?? 0 < Self.mostOpen else { return false }
            try writer.execute(
                "INSERT INTO photo_upload (id, owner, key, replaces, bytes, received, made_at) VALUES (?, ?, ?, ?, ?, 0, ?)", upload.id, upload.owner,
                upload.key, upload.isReplacing, upload.byteCount, time)
            return true
        }
    }

    func upload(_ id: Identifier, of owner: String) async throws -> PhotoUpload? {
        try await database.read { reader in
            try reader.firstRow("SELECT id, owner, key, replaces, bytes, received FROM photo_upload WHERE id = ? AND owner = ?", id, owner).map {
                PhotoUpload(
                    id: try $0.identifier(0), owner: try $0.text(1), key: try $0.text(2), isReplacing: try $0.bool(3), byteCount: try $0.int(4),
                    received: try $0.int(5))
            }
        }
    }

    /// Says that a piece is on disk.
    /// - Returns: false where the upload is gone, or somebody else's piece came first.
    func add(_ count: Int, to upload: PhotoUpload, at offset: Int) async throws -> Bool {
        try await database.write {
            try $0.execute("UPDATE photo_upload SET received = received + ? WHERE id = ? AND received = ?", count, upload.id, offset) > 0
        }
    }

    /// Takes an upload away, by whoever comes first.
    /// - Returns: whether it was there.
    func end(_ id: Identifier, in writer: any SQLWriter) throws -> Bool {
        try writer.execute("DELETE FROM photo_upload WHERE id = ?", id) > 0
    }

    func end(_ id: Identifier) async throws -> Bool { try await database.write { try end(id, in: $0) } }

    func began(before time: Timestamp, limit: Int) async throws -> [Identifier] {
        try await database.read { try $0.rows("SELECT id FROM photo_upload WHERE made_at < ? LIMIT ?", time, limit).map { try $0.identifier(0) } }
    }
}
