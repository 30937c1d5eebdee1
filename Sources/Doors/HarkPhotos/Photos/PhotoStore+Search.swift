import HarkCore
import HarkDatabase
import HarkText

/// A photo is found by its key, its labels and the text in it; the index follows in the transaction of what changed. Each owner's photos stand
/// within a range of their own there, so that a search costs what it finds, and nobody's words are ever compared with another's.
extension PhotoStore {
    static let textIndex = TextIndex("photo_found")
    /// How many bits of a place in the index are the photo's number: the others are its owner's. Enough for a million million photos of 8 million owners.
    private static let numberBits: Int64 = 40

    /// Puts what the photo is found by now into the index, and takes out what was there before.
    func refreshSearch(of photo: Photo, in writer: any SQLWriter) throws {
        let names = try writer.rows("SELECT name FROM photo_label WHERE photo = ? ORDER BY label", photo.number).map { try $0.text(0) }
        let finding = try finding(photo, in: writer)
        let kinds = Set(finding.likelyLabels.filter { names.contains($0.name) }.flatMap(\.kinds)).sorted()
        let text = ([photo.key] + names + kinds + [finding.text]).joined(separator: "\n")
        let old = try searched(photo.number, in: writer)
        guard old?.text != text || old?.owner != photo.owner else { return }
        try unindex(photo.number, in: writer)
        try writer.execute("INSERT INTO photo_owner (account) VALUES (?) ON CONFLICT (account) DO NOTHING", photo.owner)
        try writer.execute("INSERT INTO photo_searched (photo, account, text) VALUES (?, ?, ?)", photo.number, photo.owner, text)
        try Self.textIndex.add([entry(photo.number, photo.owner, text, in: writer)], in: writer)
    }

    func unindex(_ number: Int, in writer: any SQLWriter) throws {
        guard let old = try searched(number, in: writer) else { return }
        try Self.textIndex.remove([entry(number, old.owner, old.text, in: writer)], in: writer)
        try writer.execute("DELETE FROM photo_searched WHERE photo = ?", number)
    }

    private func searched(_ number: Int, in reader: any SQLReader) throws -> (owner: String, text: String)? {
        try reader.firstRow("SELECT account, text FROM photo_searched WHERE photo = ?", number).map { (try $0.text(0), try $0.text(1)) }
    }

    private func entry(_ number: Int, _ owner: String, _ text: String, in reader: any SQLReader) throws -> TextIndex.Entry {
        let range = try range(of: owner, in: reader)
        return TextIndex.Entry(rowid: range.lowerBound + Int64(number), words: SearchText.words(text), parts: SearchText.folded(text))
    }

    /// The places of an owner's photos in the index; empty for an owner who never had one.
    private func range(of owner: String, in reader: any SQLReader) throws -> Range<Int64> {
        guard let number = try reader.firstRow("SELECT number FROM photo_owner WHERE account = ?", owner)?.int(0) else { return 0..<0 }
        return Int64(number) << Self.numberBits..<Int64(number + 1) << Self.numberBits
    }

    /// The owner's photos that match every term, newest first.
    func matching(_ terms: [TextIndex.Term], _ query: Query, limit: Int, in reader: any SQLReader) throws -> [Photo] {
        let range = try range(of: query.owner, in: reader)
        guard !range.isEmpty, let newest = try reader.firstRow("SELECT MAX(number) FROM photo WHERE owner = ? AND trashed_at IS NULL", query.owner)?.optional(0, SQLRow.int)
        else { return [] }
        var found: [Photo] = [], next = range.lowerBound + Int64(min(newest, (query.before ?? .max) - 1)) + 1
        while found.count < limit {
            let places = try Self.textIndex.search(terms, limit: limit, from: range.lowerBound, before: next, in: reader)
            for place in places {
                if let photo = try listed(Int(place - range.lowerBound), query, in: reader) { found.append(photo) }
            }
            guard places.count == limit, let last = places.last else { break }
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
