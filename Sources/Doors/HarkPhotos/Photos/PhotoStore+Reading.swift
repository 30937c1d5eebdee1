package import HarkCore
package import HarkDatabase
import HarkPipeline

extension PhotoStore {
    static let columns = "number, owner, key, object, sha256, bytes, type, width, height, edit, shown, state, error, uploaded_at"

    /// Which photos are asked for; those in the trash never.
    package struct Query: Sendable {
        package var owner: String
        /// Words and parts of words in key, labels and text; all of them.
        package var words = ""
        /// Only those with this label, as `PhotoLabel.folded` has it.
        package var label: String?
        /// Only those that came before the one with this number.
        package var before: Int?

        package init(owner: String) { self.owner = owner }
    }

    /// By its key, if it is not in the trash.
    package func photo(_ owner: String, _ key: String, in reader: any SQLReader) throws -> Photo? {
        try reader.firstRow("SELECT \(Self.columns) FROM photo WHERE owner = ? AND key = ? AND trashed_at IS NULL", owner, key).map(Photo.init)
    }

    /// By its number, if it is not in the trash.
    package func photo(_ number: Int, in reader: any SQLReader) throws -> Photo? {
        try reader.firstRow("SELECT \(Self.columns) FROM photo WHERE number = ? AND trashed_at IS NULL", number).map(Photo.init)
    }

    /// All photos that an owner has of one content.
    package func photos(_ owner: String, of sha256: [UInt8], in reader: any SQLReader) throws -> [Photo] {
        try reader.rows("SELECT \(Self.columns) FROM photo WHERE owner = ? AND sha256 = ? AND trashed_at IS NULL ORDER BY number", owner, sha256).map(Photo.init)
    }

    /// Newest first. Without words, a page costs what it holds; with words, what `TextIndex.search` costs.
    package func photos(_ query: Query, limit: Int, in reader: any SQLReader) throws -> [Photo] {
        let terms = TextIndex.Term.terms(in: query.words)
        guard terms.isEmpty else { return try matching(terms, query, limit: limit, in: reader) }
        if let label = query.label {
            return try reader.rows(
                """
                SELECT \(Self.columns) FROM photo_label CROSS JOIN photo ON photo.number = photo_label.photo
                WHERE account = ? AND label = ? AND photo_label.photo < ? AND trashed_at IS NULL ORDER BY photo_label.photo DESC LIMIT ?
                """, query.owner, label, query.before ?? Int.max, limit
            ).map(Photo.init)
        }
        return try reader.rows(
            "SELECT \(Self.columns) FROM photo WHERE owner = ? AND trashed_at IS NULL AND number < ? ORDER BY number DESC LIMIT ?", query.owner,
            query.before ?? Int.max, limit
        ).map(Photo.init)
    }

    /// Those of `ids` that are the bytes of a photo or of something made of one, or an upload that goes on.
    package func known(_ ids: [Identifier], in reader: any SQLReader) throws -> Set<Identifier> {
        guard !ids.isEmpty else { return [] }
        let places = Array(repeating: "?", count: ids.count).joined(separator: ", ")
        let found = """
            SELECT object FROM photo WHERE object IN (\(places)) UNION SELECT object FROM photo_rendition WHERE object IN (\(places))
            UNION SELECT id FROM photo_upload WHERE id IN (\(places))
            """
        return try Set(reader.rows(found, (ids + ids + ids).map(\.sqlValue)).map { try $0.identifier(0) })
    }
}

extension Photo {
    init(_ row: SQLRow) throws {
        guard let state = PhotoState(rawValue: try row.text(11)) else {
            throw HarkError(.internal, "The database holds something unexpected.").logged("photo \(row.values)")
        }
        let content = PhotoContent(
            object: try row.identifier(3), sha256: try row.bytes(4), byteCount: try row.int(5), type: try row.text(6), width: try row.int(7),
            height: try row.int(8))
        self.init(
            number: try row.int(0), owner: try row.text(1), key: try row.text(2), content: content,
            edit: PhotoEdit(orientation: try row.int(9)), shown: PhotoEdit(orientation: try row.int(10)), state: state,
            error: try row.optional(12, SQLRow.text), uploadedAt: try row.timestamp(13))
    }
}
