import HarkCore
import HarkDatabase
import HarkText

/// The full-text index holds every comment up to a number, kept in `comment_indexed`; those after it are looked through one by one.
extension CommentStore {
    static let textIndex = TextIndex("comment")

    // MARK: Following

    /// Comments that the index has not reached, oldest first.
    func unindexed(_ limit: Int, in reader: any SQLReader) throws -> [Comment] {
        try everything(after: indexedNumber(in: reader), limit: limit, in: reader)
    }

    /// Adds what `unindexed` gave, in the caller's transaction.
    func index(_ comments: [Comment], in writer: any SQLWriter) throws {
        let indexed = try indexedNumber(in: writer)
        let fresh = comments.filter { $0.number > indexed }
        guard let last = fresh.last else { return }
        try Self.textIndex.add(fresh.map(\.indexEntry), in: writer)
        try writer.execute("UPDATE comment_indexed SET number = ?", last.number)
    }

    private func indexedNumber(in reader: any SQLReader) throws -> Int {
        try reader.firstRow("SELECT number FROM comment_indexed")?.int(0) ?? 0
    }

    // MARK: Finding

    /// Comments that match every term and are not hidden, newest first: from the end of the table what the index has not reached,
    /// then what the index finds.
    func matching(
        _ terms: [TextIndex.Term], label: CommentLabel?, before: Int?, limit: Int, in reader: any SQLReader
    ) throws -> [Comment] {
        let indexed = try indexedNumber(in: reader)
        var found = try unindexedMatches(terms, label: label, before: before, after: indexed, limit: limit, in: reader)
        var next = min(before ?? .max, indexed + 1)
        while found.count < limit {
            let numbers = try Self.textIndex.search(terms, limit: limit, before: Int64(next), in: reader).map(Int.init)
            found += try comments(numbered: numbers, label: label, in: reader)
            guard numbers.count == limit, let last = numbers.last else { break }
            next = last
        }
        return Array(found.prefix(limit))
    }

    /// A thousand at a time from the newest back, until there are enough: after a flood the index may be far behind.
    private func unindexedMatches(
        _ terms: [TextIndex.Term], label: CommentLabel?, before: Int?, after number: Int, limit: Int, in reader: any SQLReader
    ) throws -> [Comment] {
        var found: [Comment] = [], next = before
        while found.count < limit {
            let comments = try newest(1000, label: label, before: next, in: reader).prefix { $0.number > number }
            found += comments.filter { TextIndex.matches($0.indexEntry, terms) }
            guard comments.count == 1000 else { break }
            next = comments.last?.number
        }
        return found
    }
}

extension Comment {
    fileprivate var indexEntry: TextIndex.Entry {
        TextIndex.Entry(rowid: Int64(number), words: SearchText.words(content), parts: SearchText.folded(content))
    }
}
