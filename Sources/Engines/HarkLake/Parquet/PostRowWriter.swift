import CDuckDB
import HarkCore
import HarkPosts

/// Puts posts into the table in which they are gathered, a row each. Keeps its room from row to row.
struct PostRowWriter {
    private var entities = PostEntities()
    private var terms: LiveTerms?
    private var cells: [hark_duckdb_cell] = []
    private var bytes: [UInt8] = []

    init(_ terms: LiveTerms?) { self.terms = terms }

    mutating func append(_ kept: KeptPost, to table: borrowing DuckDBAppender) throws {
        cells.removeAll(keepingCapacity: true)
        bytes.removeAll(keepingCapacity: true)
        let post = kept.post
        entities.read(kept, &terms)
        add(Int64(kept.sequence))
        add(post.id)
        add(post.source)
        add(post.createdAt.microseconds)
        add(kept.arrivedAt.microseconds)
        add(post.language)
        add(post.user)
        add(post.text)
        add(post.replyTo)
        add(post.repostOf)
        add(post.place)
        addText(entities.hashtags)
        addText(entities.mentions)
        addText(entities.links)
        cells.append(hark_duckdb_cell(kind: HARK_DUCKDB_BYTE, length: 0, value: Int64(kept.mood.level)))
        add(post.position?.latitudeE7)
        add(post.position?.longitudeE7)
        try table.append(cells, bytes)
    }

    private mutating func add(_ number: Int64?) {
        guard let number else { return addNull() }
        cells.append(hark_duckdb_cell(kind: HARK_DUCKDB_INTEGER, length: 0, value: number))
    }

    private mutating func add(_ text: String?) {
        guard let text else { return addNull() }
        addText(text.utf8)
    }

    private mutating func addNull() { cells.append(hark_duckdb_cell(kind: HARK_DUCKDB_NULL, length: 0, value: 0)) }

    private mutating func addText(_ text: some Sequence<UInt8>) {
        let start = bytes.count
        bytes.append(contentsOf: text)
        cells.append(hark_duckdb_cell(kind: HARK_DUCKDB_TEXT, length: UInt32(bytes.count - start), value: Int64(start)))
    }
}
