import HarkCore
import HarkDatabase

extension PhotoStore {
    /// Removes all that is kept for an account, in the transaction that deletes it. The bytes follow with the next sweep, which finds that
    /// no photo knows of them.
    func forget(_ owner: String, in writer: any SQLWriter) throws {
        for row in try writer.rows("SELECT number FROM photo WHERE owner = ?", owner) { try unindex(row.int(0), in: writer) }
        for table in ["photo_judgement", "photo_share"] {
            try writer.execute("DELETE FROM \(table) WHERE photo IN (SELECT number FROM photo WHERE owner = ?)", owner)
        }
        for table in ["photo_label", "photo_lesson", "photo_total", "photo_album", "photo_owner"] { try writer.execute("DELETE FROM \(table) WHERE account = ?", owner) }
        let count = try writer.execute("DELETE FROM photo WHERE owner = ?", owner)
        try writer.execute("UPDATE photo_gone SET count = count + ?", count)
        for table in ["photo_rendition", "photo_finding", "photo_upload"] { try writer.execute("DELETE FROM \(table) WHERE owner = ?", owner) }
    }
}
