/// Full-text search over texts known by a number that grows with time: newest first, a page at a time.
///
/// A text is found by words, by beginnings of words, and by any three or more characters in a row.
/// Two FTS5 tables stand behind it: one of words, one of trigrams. Both keep the index alone, never the text
/// (`content = ''`), so that a text is not stored three times; what was added is therefore needed again to remove it.
///
/// Adding costs far more than keeping the text itself: doors keep first, and add later in batches of some hundreds in one
/// write. `matches` finds what has not been added yet by the same rules.
public struct TextIndex: Sendable {
    /// A text as it is added.
    public struct Entry: Sendable {
        /// Greater than 0; later texts have greater numbers.
        public var rowid: Int64
        /// Folded, and with the characters of scripts that do not part words (Chinese, Japanese, Thai, …) set apart by spaces.
        public var words: String
        /// Folded, as written.
        public var parts: String

        public init(rowid: Int64, words: String, parts: String) {
            self.rowid = rowid
            self.words = words
            self.parts = parts
        }
    }

    /// Queries of more terms are searched by their first ones.
    public static let maximumTerms = 16
    /// The first stretch of rowids that is searched; each further one is eight times as long.
    private static let firstStretch: Int64 = 512

    private let wordTable, partTable: String

    /// - Precondition: `name` is made of a to z, 0 to 9 and `_`, since it becomes part of the tables' names.
    public init(_ name: String) {
        precondition(!name.isEmpty && name.utf8.allSatisfy { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x5F }, "not a name: \(name)")
        wordTable = "\(name)_words"
        partTable = "\(name)_parts"
    }

    /// What creates the index; belongs into a `Migration` of its owner.
    public var statements: [String] {
        [
            // Marks (M*) are parts of words in the scripts of India and elsewhere; by default they would part them. Beginnings of
            // one or two characters have entries of their own; longer ones are found as parts. Without either, FTS5 would put
            // together all words with that beginning, whatever the stretch.
            """
            CREATE VIRTUAL TABLE \(wordTable) USING fts5(
                body, content = '', prefix = '1 2', tokenize = 'unicode61 remove_diacritics 2 categories ''L* M* N* Co''')
            """,
            "CREATE VIRTUAL TABLE \(partTable) USING fts5(body, content = '', tokenize = 'trigram')",
        ]
    }

    /// Adds texts that are not in the index.
    public func add(_ entries: some Sequence<Entry>, in writer: any SQLWriter) throws {
        for entry in entries {
            try writer.execute("INSERT INTO \(wordTable) (rowid, body) VALUES (?, ?)", entry.rowid, Self.plain(entry.words))
            try writer.execute("INSERT INTO \(partTable) (rowid, body) VALUES (?, ?)", entry.rowid, Self.plain(entry.parts))
        }
    }

    /// Removes texts. `entries` must be exactly what was added: the index does not keep it, and other words would stay behind.
    public func remove(_ entries: some Sequence<Entry>, in writer: any SQLWriter) throws {
        for entry in entries {
            for (table, text) in [(wordTable, entry.words), (partTable, entry.parts)] {
                try writer.execute("INSERT INTO \(table) (\(table), rowid, body) VALUES ('delete', ?, ?)", entry.rowid, Self.plain(text))
            }
        }
    }

    /// Forgets everything, to be added anew: after a change of how texts are folded.
    public func removeAll(in writer: any SQLWriter) throws {
        for table in [wordTable, partTable] { try writer.execute("INSERT INTO \(table) (\(table)) VALUES ('delete-all')") }
    }

    /// The rowids of texts that match all of `terms`, the greatest first, at most `limit`, from `lowest` on and less than `before`. Whoever keeps the
    /// texts of many people gives each a range of rowids: a search costs what is found within it.
    /// Terms that hold nothing to search for are passed over; a query of only such terms finds nothing.
    ///
    /// Searches stretches of rowids from the newest back, each eight times as long as the one before: frequent words cost what
    /// is found, rare ones a few short looks.
    public func search(_ terms: [Term], limit: Int, from lowest: Int64 = 1, before: Int64? = nil, in reader: any SQLReader) throws -> [Int64] {
        let terms = Self.searchable(terms)
        guard !terms.isEmpty, limit > 0, var end = try before ?? newest(in: reader).map({ $0 + 1 }) else { return [] }
        var found: [Int64] = [], stretch = Self.firstStretch
        let sql = statement(for: terms)
        while end > lowest, found.count < limit {
            let start = max(lowest, end - stretch)
            let arguments = terms.flatMap { Self.arguments($0, start, end) } + [.integer(Int64(limit - found.count))]
            try reader.forEachRow(sql, arguments) { found.append(Int64(try $0.int(0))) }
            end = start
            stretch = stretch < .max / 8 ? stretch * 8 : .max
        }
        return found
    }

    /// Whether a text that is not in the index yet would be found. Costs the length of the text.
    public static func matches(_ entry: Entry, _ terms: [Term]) -> Bool {
        let terms = searchable(terms)
        return !terms.isEmpty && terms.allSatisfy { $0.matches(entry) }
    }

    private static func searchable(_ terms: [Term]) -> ArraySlice<Term> { terms.filter(\.isSearchable).prefix(maximumTerms) }

    private func newest(in reader: any SQLReader) throws -> Int64? {
        try reader.firstRow("SELECT rowid FROM \(wordTable) ORDER BY rowid DESC LIMIT 1").map { Int64(try $0.int(0)) }
    }

    /// Made of fixed pieces only; what a person typed comes by `?`, quoted for FTS5's own syntax.
    private func statement(for terms: ArraySlice<Term>) -> String {
        let each = terms.map { term in
            let tables = [wordTable] + (term.isLongEnoughForParts ? [partTable] : [])
            let found = tables.map { "SELECT rowid FROM \($0) WHERE \($0) MATCH ? AND rowid >= ? AND rowid < ?" }
            return "SELECT rowid FROM (\(found.joined(separator: " UNION ")))"
        }
        return "\(each.joined(separator: " INTERSECT ")) ORDER BY rowid DESC LIMIT ?"
    }

    private static func arguments(_ term: Term, _ start: Int64, _ end: Int64) -> [SQLValue] {
        let range: [SQLValue] = [.integer(start), .integer(end)]
        guard term.isLongEnoughForParts else { return [.text("\(quoted(term.words)) *")] + range }
        return [.text(quoted(term.words))] + range + [.text(quoted(term.part))] + range
    }

    private static func quoted(_ text: String) -> String {
        "\"\(plain(text).split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
    }

    /// FTS5 reads queries up to a NUL; a space parts words in the same way.
    static func plain(_ text: String) -> String {
        text.utf8.contains(0) ? String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\u{0}" ? " " : $0 })) : text
    }
}
