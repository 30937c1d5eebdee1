package import HarkCore
package import HarkDatabase
import HarkPipeline

/// Every SQL statement about photos: here what keeps and removes them, in `PhotoStore+Reading` what finds them, in `PhotoStore+Findings`
/// what workers made of them, in `PhotoStore+Search` what they are found by. Functions that take a writer belong into a caller's transaction.
package struct PhotoStore: Sendable {
    package let database: any SQLDatabase
    let ledger = Ledger(door: PhotosDoor.name)

    package init(database: any SQLDatabase) { self.database = database }

    /// The statement that counts this door's items, for the ledger's audit.
    package static let itemCount = "SELECT (SELECT COUNT(*) FROM photo) + (SELECT count FROM photo_gone)"

    // MARK: Keeping

    /// What became of a photo that was handed in.
    package enum Kept: Sendable {
        case new(Photo)
        /// The key's photo has new bytes; those before are `left` behind.
        case replaced(Photo, left: [PhotoObject])
        /// The key has the same photo already.
        case known(Photo)
        /// The key has another photo, and nobody asked to replace it.
        case refused
    }

    /// Keeps a photo under its key, and counts it.
    package func keep(
        _ content: PhotoContent, owner: String, key: String, replacing: Bool, at time: Timestamp, in writer: any SQLWriter
    ) throws -> Kept {
        if let old = try photo(owner, key, in: writer) {
            guard replacing else {
                guard old.content.sha256 != content.sha256 else {
                    try ledger.count(.duplicate, in: writer)
                    return .known(old)
                }
                try ledger.reject(.keyExists, at: time, in: writer)
                return .refused
            }
            try ledger.count(.stored, in: writer)
            return try replace(old, with: content, at: time, in: writer)
        }
        try ledger.count(.stored, in: writer)
        let number = try writer.rows(
            """
            INSERT INTO photo (owner, key, object, sha256, bytes, type, width, height, state, uploaded_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'queued', ?) RETURNING number
            """, owner, key, content.object, content.sha256, content.byteCount, content.type, content.width, content.height, time
        ).first?.int(0)
        try count(1, bytes: content.byteCount, of: owner, in: writer)
        return .new(try settle(number ?? 0, in: writer))
    }

    /// What people said of the old picture is not true of the new one, and links were made for the old one: its owner may have chosen to show its place.
    private func replace(_ old: Photo, with content: PhotoContent, at time: Timestamp, in writer: any SQLWriter) throws -> Kept {
        for table in ["photo_judgement", "photo_share"] { try writer.execute("DELETE FROM \(table) WHERE photo = ?", old.number) }
        try writer.execute(
            """
            UPDATE photo SET object = ?, sha256 = ?, bytes = ?, type = ?, width = ?, height = ?, edit = 1, shown = 1, state = 'queued', error = NULL,
            uploaded_at = ?
            WHERE number = ?
            """, content.object, content.sha256, content.byteCount, content.type, content.width, content.height, time, old.number)
        try count(0, bytes: content.byteCount - old.content.byteCount, of: old.owner, in: writer)
        try writer.execute("UPDATE photo_gone SET count = count + 1")
        let left = try leave(old, in: writer)
        return .replaced(try settle(old.number, in: writer), left: left)
    }

    /// Gives a photo the state that fits what is known of its content, and brings labels and index up to date.
    func settle(_ number: Int, in writer: any SQLWriter) throws -> Photo {
        let photo = try settleEdit(of: known(photo(number, in: writer)), in: writer)
        let isRead = try finding(photo, in: writer).lines != nil
        try setState(try !isMade(photo.shown, of: photo, in: writer) ? .queued : isRead ? .done : .rendered, of: number, in: writer)
        try refreshLabels(of: photo, in: writer)
        return try known(self.photo(number, in: writer))
    }

    private func known(_ photo: Photo?) throws -> Photo {
        guard let photo else { throw HarkError(.internal, "The photo could not be kept.").logged("a photo's row is not there") }
        return photo
    }

    package func setState(_ state: PhotoState, error: String? = nil, of number: Int, in writer: any SQLWriter) throws {
        try writer.execute("UPDATE photo SET state = ?, error = ? WHERE number = ?", state.rawValue, error, number)
    }

    // MARK: Changing

    /// - Returns: false where the new key is taken.
    package func rename(_ photo: Photo, to key: String, in writer: any SQLWriter) throws -> Bool {
        guard try self.photo(photo.owner, key, in: writer) == nil else { return false }
        try writer.execute("UPDATE photo SET key = ? WHERE number = ?", key, photo.number)
        if let renamed = try self.photo(photo.number, in: writer) { try refreshSearch(of: renamed, in: writer) }
        return true
    }

    /// Forgets a photo; its place in the ledger stays.
    /// - Returns: the bytes that nobody needs any more.
    package func delete(_ photo: Photo, in writer: any SQLWriter) throws -> [PhotoObject] {
        try unindex(photo.number, in: writer)
        // What is in the trash is counted no more.
        if try self.photo(photo.number, in: writer) != nil {
            try count(-1, bytes: -photo.content.byteCount, of: photo.owner, in: writer)
            try countingLabels(of: photo, in: writer) { try writer.execute("DELETE FROM photo_label WHERE photo = ?", photo.number) }
        }
        for table in ["photo_judgement", "photo_label", "photo_share"] {
            try writer.execute("DELETE FROM \(table) WHERE photo = ?", photo.number)
        }
        try writer.execute("DELETE FROM photo WHERE number = ?", photo.number)
        try writer.execute("UPDATE photo_gone SET count = count + 1")
        return try leave(photo, in: writer)
    }

    /// Forgets what was made of a content that its owner has no more.
    private func leave(_ photo: Photo, in writer: any SQLWriter) throws -> [PhotoObject] {
        let original = PhotoObject(.photos, photo.content.object)
        let isNeeded = try writer.firstRow("SELECT 1 FROM photo WHERE owner = ? AND sha256 = ? LIMIT 1", photo.owner, photo.content.sha256) != nil
        if isNeeded { return [original] }
        let made = try writer.rows(
            "DELETE FROM photo_rendition WHERE owner = ? AND sha256 = ? RETURNING object", photo.owner, photo.content.sha256)
        try writer.execute("DELETE FROM photo_finding WHERE owner = ? AND sha256 = ?", photo.owner, photo.content.sha256)
        return try [original] + made.map { PhotoObject(.renditions, try $0.identifier(0)) }
    }
}
