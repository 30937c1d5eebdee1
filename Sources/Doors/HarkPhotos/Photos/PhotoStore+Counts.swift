package import HarkDatabase

/// How many photos an owner has, in all and of each label. A gallery says so on every page, so it is kept beside the photos and changed with them:
/// counting a hundred thousand takes longer than the rest of the page. Those in the trash do not count.
extension PhotoStore {
    /// How many an owner has, and their bytes together.
    package func size(_ owner: String, in reader: any SQLReader) throws -> (count: Int, bytes: Int) {
        let row = try reader.firstRow("SELECT photos, bytes FROM photo_total WHERE account = ?", owner)
        return (try row?.int(0) ?? 0, try row?.int(1) ?? 0)
    }

    /// - Parameters:
    ///   - photos: more of them, or fewer.
    ///   - bytes: more of them, or fewer.
    func count(_ photos: Int, bytes: Int, of owner: String, in writer: any SQLWriter) throws {
        try writer.execute(
            """
            INSERT INTO photo_total (account, photos, bytes) VALUES (?, ?, ?)
            ON CONFLICT (account) DO UPDATE SET photos = photo_total.photos + excluded.photos, bytes = photo_total.bytes + excluded.bytes
            """, owner, photos, bytes)
    }

    /// Runs what changes a photo's labels, and counts the difference.
    func countingLabels(of photo: Photo, in writer: any SQLWriter, _ change: () throws -> Void) throws {
        let before = try labelNames(of: photo.number, in: writer)
        try change()
        let after = try labelNames(of: photo.number, in: writer)
        for label in after.subtracting(before) { try count(1, label, of: photo.owner, in: writer) }
        for label in before.subtracting(after) { try count(-1, label, of: photo.owner, in: writer) }
    }

    private func labelNames(of number: Int, in reader: any SQLReader) throws -> Set<String> {
        try Set(reader.rows("SELECT label FROM photo_label WHERE photo = ?", number).map { try $0.text(0) })
    }

    private func count(_ photos: Int, _ label: String, of owner: String, in writer: any SQLWriter) throws {
        try writer.execute(
            """
            INSERT INTO photo_album (account, label, photos) VALUES (?, ?, ?)
            ON CONFLICT (account, label) DO UPDATE SET photos = photo_album.photos + excluded.photos
            """, owner, label, photos)
        if photos < 0 { try writer.execute("DELETE FROM photo_album WHERE account = ? AND label = ? AND photos <= 0", owner, label) }
    }

    /// Counts everybody's anew: after the trash took or gave back many at once.
    /// - Complexity: O(photos and labels of all).
    func recount(in writer: any SQLWriter) throws {
        for statement in Self.recounting { try writer.execute(statement) }
    }

    static let recounting = [
        "DELETE FROM photo_total", "DELETE FROM photo_album",
        """
        INSERT INTO photo_total (account, photos, bytes)
        SELECT owner, COUNT(*), SUM(bytes) FROM photo WHERE trashed_at IS NULL GROUP BY owner
        """,
        """
        INSERT INTO photo_album (account, label, photos)
        SELECT account, label, COUNT(*) FROM photo_label JOIN photo ON photo.number = photo_label.photo WHERE trashed_at IS NULL GROUP BY account, label
        """,
    ]
}
