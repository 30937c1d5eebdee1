import Foundation
package import HarkCore
package import HarkDatabase
import HarkText

extension DocumentStore {
    static let columns = """
        number, id, owner, name, kind, bytes, sha256, parent, state, attempts, uploaded_at, queued_at, started_at, finished_at, worker,
        seconds, result, members, error, depth
        """

    /// Which documents are asked for.
    package struct Query: Sendable {
        /// nil: everybody's, for operators.
        package var owner: String?
        /// Words that stand in the name, or begin one of the most frequent words; all of them.
        package var words: String = ""
        package var state: DocumentState?
        package var parent: Identifier?
        /// Only those that arrived before the one with this number.
        package var before: Int?

        package init(owner: String?) { self.owner = owner }
    }

    package func document(_ id: Identifier, in reader: any SQLReader) throws -> Document? {
        try reader.firstRow("SELECT \(Self.columns) FROM document WHERE id = ?", id).map(Document.init)
    }

    /// Newest first.
    package func documents(_ query: Query, limit: Int, in reader: any SQLReader) throws -> [Document] {
        let (conditions, arguments) = Self.conditions(query)
        return try reader.rows(
            "SELECT \(Self.columns) FROM document WHERE \(conditions) ORDER BY number DESC LIMIT ?", arguments + [limit.sqlValue]
        ).map(Document.init)
    }

    /// In the order of arrival, for exports: those after `number`.
    package func inOrder(_ query: Query, after number: Int, limit: Int, in reader: any SQLReader) throws -> [Document] {
        let (conditions, arguments) = Self.conditions(query)
        return try reader.rows(
            "SELECT \(Self.columns) FROM document WHERE \(conditions) AND number > ? ORDER BY number LIMIT ?",
            arguments + [number.sqlValue, limit.sqlValue]
        ).map(Document.init)
    }

    /// How many there are in each state.
    package func counts(_ query: Query, in reader: any SQLReader) throws -> [DocumentState: Int] {
        let (conditions, arguments) = Self.conditions(query)
        return try reader.rows("SELECT state, COUNT(*) FROM document WHERE \(conditions) GROUP BY state", arguments).reduce(into: [:]) {
            counts, row in
            if let state = DocumentState(rawValue: try row.text(0)) { counts[state] = try row.int(1) }
        }
    }

    /// How many there are, and their bytes together.
    package func size(_ query: Query, in reader: any SQLReader) throws -> (count: Int, bytes: Int) {
        let (conditions, arguments) = Self.conditions(query)
        let row = try reader.rows("SELECT COUNT(*), COALESCE(SUM(bytes), 0) FROM document WHERE \(conditions)", arguments).first
        return (try row?.int(0) ?? 0, try row?.int(1) ?? 0)
    }

    /// How many documents came in an archive.
    package func memberCount(of archive: Identifier, in reader: any SQLReader) throws -> Int {
        try reader.firstRow("SELECT COUNT(*) FROM document WHERE parent = ?", archive)?.int(0) ?? 0
    }

    /// Those of `ids` that are documents, or lie there to become some.
    package func known(_ ids: [Identifier], in reader: any SQLReader) throws -> Set<Identifier> {
        guard !ids.isEmpty else { return [] }
        let places = Array(repeating: "?", count: ids.count).joined(separator: ", ")
        let found = "SELECT id FROM document WHERE id IN (\(places)) UNION SELECT id FROM document_laid WHERE id IN (\(places))"
        return try Set(reader.rows(found, (ids + ids).map(\.sqlValue)).map { try $0.identifier(0) })
    }

    private static func conditions(_ query: Query) -> (String, [SQLValue]) {
        var conditions = ["1 = 1"], arguments: [SQLValue] = []
        func add(_ condition: String, _ values: SQLValue...) {
            conditions.append(condition)
            arguments += values
        }
        if let owner = query.owner { add("owner = ?", owner.sqlValue) }
        if let state = query.state { add("state = ?", state.rawValue.sqlValue) }
        if let parent = query.parent { add("parent = ?", parent.sqlValue) }
        if let before = query.before { add("number < ?", before.sqlValue) }
        for word in SearchText.folded(query.words).split(whereSeparator: \.isWhitespace).prefix(8).map(String.init) {
            // A word's beginnings are a range of the index; U+10FFFF comes after all that may follow.
            add(
                "(folded_name LIKE ? ESCAPE '\\' OR number IN (SELECT document FROM document_word WHERE word >= ? AND word < ?))",
                "%\(likeEscaped(word))%".sqlValue, word.sqlValue, "\(word)\u{10FFFF}".sqlValue)
        }
        return (conditions.joined(separator: " AND "), arguments)
    }

    private static func likeEscaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_")
    }
}

extension Document {
    init(_ row: SQLRow) throws {
        guard let kind = DocumentKind(rawValue: try row.text(4)), let state = DocumentState(rawValue: try row.text(8)) else {
            throw HarkError(.internal, "The database holds something unexpected.").logged("document \(row.values)")
        }
        self.init(
            id: try row.identifier(1), number: try row.int(0), owner: try row.text(2), name: try row.text(3), kind: kind,
            byteCount: try row.int(5), sha256: try row.bytes(6), parent: try row.optional(7, SQLRow.identifier), depth: try row.int(19), state: state,
            attempts: try row.int(9),
            times: DocumentTimes(
                uploadedAt: try row.timestamp(10), queuedAt: try row.timestamp(11), startedAt: try row.optional(12, SQLRow.timestamp),
                finishedAt: try row.optional(13, SQLRow.timestamp)),
            worker: try row.optional(14, SQLRow.text), seconds: try row.optional(15, SQLRow.double),
            result: try row.optional(16, SQLRow.text).map { try Document.result(inJSON: $0) }, memberCount: try row.optional(17, SQLRow.int),
            error: try row.optional(18, SQLRow.text))
    }

    static func result(inJSON text: String) throws -> DocumentResult {
        try HarkJSON.decode(WordsAnswer.self, from: Data(text.utf8)).result
    }
}
