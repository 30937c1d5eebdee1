public import HarkDatabase
public import HarkPipeline

extension PhotosDoor {
    /// Photos under their keys, with their bytes and with what people said of their labels: what cannot be made anew (003-37). Links are made anew by who
    /// wants them, and what is in the trash is gone.
    public static func backup(of database: any SQLDatabase) -> BackupSet {
        BackupSet(name, backupTables) { try PhotoStore(database: database).settleAll(in: $0) }
    }

    package static let backupTables: [BackupSet.Table] = [
        .init(
            "photo", title: "Images",
            columns: ["number", "owner", "key", "object", "sha256", "bytes", "type", "width", "height", "state", "error", "uploaded_at", "edit", "shown"],
            where: "trashed_at IS NULL", contents: .init(bucket: "photos", object: "object", sha256: "sha256")),
        .init(
            "photo_judgement", title: "Corrections", columns: ["photo", "label", "name", "verdict", "judged_at"],
            where: "photo IN (SELECT number FROM photo WHERE trashed_at IS NULL)"),
    ]
}

extension PhotoStore {
    /// Brings all that follows from photos up to date with them, whoever put them there: labels, index, counts, the ledger. A number may be another
    /// photo's than before, so nothing that was said by number stays. What is not made yet is made after the next start (`PhotoUpkeep`).
    /// - Complexity: O(photos of all), some milliseconds each.
    func settleAll(in writer: any SQLWriter) throws {
        for table in ["photo_share", "photo_lesson", "photo_label", "photo_searched"] { try writer.execute("DELETE FROM \(table)") }
        try Self.textIndex.removeAll(in: writer)
        for table in ["photo_rendition", "photo_finding"] {
            try writer.execute("DELETE FROM \(table) WHERE NOT EXISTS (SELECT 1 FROM photo WHERE owner = \(table).owner AND sha256 = \(table).sha256)")
        }
        try recount(in: writer)
        for row in try writer.rows("SELECT number FROM photo ORDER BY number") { _ = try settle(row.int(0), in: writer) }
        for row in try writer.rows("SELECT DISTINCT account FROM photo_label WHERE source = 'person'") {
            try addLesson(row.text(0), label: nil, photo: nil, in: writer)
        }
        try balance(in: writer)
    }

    /// Photos that came back count as stored, once; those that went are gone.
    private func balance(in writer: any SQLWriter) throws {
        let stored = try writer.firstRow("SELECT stored FROM ledger WHERE door = ?", ledger.door)?.int(0) ?? 0
        let count = try writer.firstRow("SELECT COUNT(*) FROM photo")?.int(0) ?? 0
        try ledger.count(.stored, max(0, count - stored), in: writer)
        try writer.execute("UPDATE photo_gone SET count = ?", max(0, stored - count))
    }
}
