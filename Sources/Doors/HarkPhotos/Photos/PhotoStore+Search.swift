import HarkCore
import HarkDatabase
import HarkText

/// A photo is found by its key, its labels and the text in it; the index follows in the transaction of what changed. Its owner's name
/// stands in the index as a word that no query can leave out, so that a search costs what its owner has, not what all have.
extension PhotoStore {
    static let textIndex = TextIndex("photo_text")

    /// Puts what the photo is found by now into the index, and takes out what was there before.
    func refreshSearch(of photo: Photo, in writer: any SQLWriter) throws {
        let names = try writer.rows("SELECT name FROM photo_label WHERE photo = ? ORDER BY label", photo.number).map { try $0.text(0) }
        let finding = try finding(photo, in: writer)
        let kinds = Set(finding.likelyLabels.filter { names.contains($0.name) }.flatMap(\.kinds)).sorted()
        let text = ([photo.key] + names + kinds + [finding.text]).joined(separator: "\n")
        let old = try searched(photo.number, in: writer)
        guard old?.text != text else { return }
        if let old { try Self.textIndex.remove([Self.entry(photo.number, old.owner, old.text)], in: writer) }
        try Self.textIndex.add([Self.entry(photo.number, photo.owner, text)], in: writer)
        try writer.execute(
            """
            INSERT INTO photo_searched (photo, account, text) VALUES (?, ?, ?)
            ON CONFLICT (photo) DO UPDATE SET text = excluded.text
            """, photo.number, photo.owner, text)
    }

    func unindex(_ number: Int, in writer: any SQLWriter) throws {
        guard let old = try searched(number, in: writer) else { return }
        try Self.textIndex.remove([Self.entry(number, old.owner, old.text)], in: writer)
        try writer.execute("DELETE FROM photo_searched WHERE photo = ?", number)
    }

    private func searched(_ number: Int, in reader: any SQLReader) throws -> (owner: String, text: String)? {
        try reader.firstRow("SELECT account, text FROM photo_searched WHERE photo = ?", number).map { (try $0.text(0), try $0.text(1)) }
    }

    private static func entry(_ number: Int, _ owner: String, _ text: String) -> TextIndex.Entry {
        TextIndex.Entry(rowid: Int64(number), words: "\(owner) \(SearchText.words(text))", parts: SearchText.folded(text))
    }

    /// The owner's photos that match every term, newest first.
    func matching(_ terms: [TextIndex.Term], _ query: Query, limit: Int, in reader: any SQLReader) throws -> [Photo] {
        // As a part, too, which no text has: as words alone it would be sought as the beginning of one, through all photos for each stretch.
        let all = [TextIndex.Term(words: query.owner, part: query.owner)] + terms
        var found: [Photo] = [], next = query.before.map(Int64.init)
        while found.count < limit {
            let numbers = try Self.textIndex.search(all, limit: limit, before: next, in: reader)
            for number in numbers {
                // A word of a stranger's text could be an owner's name.
                guard let photo = try listed(Int(number), query, in: reader) else { continue }
                found.append(photo)
            }
            guard numbers.count == limit, let last = numbers.last else { break }
            next = last
        }
        return Array(found.prefix(limit))
    }

    private func listed(_ number: Int, _ query: Query, in reader: any SQLReader) throws -> Photo? {
        try reader.firstRow(
            """
            SELECT \(Self.columns) FROM photo WHERE number = ? AND owner = ? AND trashed_at IS NULL
            AND (? = '' OR EXISTS (SELECT 1 FROM photo_label WHERE photo = number AND label = ?))
            """, number, query.owner, query.label ?? "", query.label ?? ""
        ).map(Photo.init)
    }
}
