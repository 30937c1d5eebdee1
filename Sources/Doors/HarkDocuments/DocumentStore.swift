package import HarkCore
import HarkWords
package import HarkDatabase
import HarkPipeline
import HarkText

/// Every SQL statement of this door: here what changes documents, in `DocumentStore+Reading` what finds them. Functions that take
/// a writer belong into a caller's transaction.
package struct DocumentStore: Sendable {
    package let database: any SQLDatabase
    let ledger = Ledger(door: DocumentsDoor.name)

    package init(database: any SQLDatabase) { self.database = database }

    /// The statement that counts this door's items, for the ledger's audit.
    package static let itemCount = "SELECT (SELECT COUNT(*) FROM document) + (SELECT count FROM document_deleted)"

    // MARK: Keeping

    package struct Kept: Sendable {
        package let document: Document
        /// False: the same owner had handed in the same content under the same name.
        package let isNew: Bool
    }

    /// Keeps a document, or finds the one with the same owner, name and content, and counts it.
    ///
    /// A content that the owner has handed in before under another name is answered from its result at once.
    package func keep(
        _ new: UploadedDocument, owner: String, parent: Identifier? = nil, depth: Int = 0, at time: Timestamp, in writer: any SQLWriter
    ) throws -> Kept {
        let number = try writer.rows(
            """
            INSERT INTO document (id, owner, name, folded_name, kind, bytes, sha256, parent, depth, state, uploaded_at, queued_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'queued', ?, ?)
            ON CONFLICT (owner, name, sha256) DO NOTHING RETURNING number
            """, new.id, owner, new.name, SearchText.folded(new.name), new.kind.rawValue, new.byteCount, new.sha256, parent, depth,
            new.uploadedAt, time
        ).first?.int(0)
        try ledger.count(number == nil ? .duplicate : .stored, in: writer)
        guard let number else { return Kept(document: try twin(of: new, owner, in: writer), isNew: false) }
        if let result = try result(ofContent: new.sha256, owner: owner, in: writer), new.kind == .text {
            try finish(number: number, .counted(result), worker: nil, seconds: nil, at: time, in: writer)
        }
        return Kept(document: try known(document(new.id, in: writer)), isNew: true)
    }

    private func twin(of new: UploadedDocument, _ owner: String, in reader: any SQLReader) throws -> Document {
        try known(
            reader.firstRow(
                "SELECT \(Self.columns) FROM document WHERE owner = ? AND name = ? AND sha256 = ?", owner, new.name, new.sha256
            ).map(Document.init))
    }

    private func result(ofContent hash: [UInt8], owner: String, in reader: any SQLReader) throws -> DocumentResult? {
        try reader.firstRow(
            "SELECT result FROM document WHERE owner = ? AND sha256 = ? AND state = 'done' AND result IS NOT NULL ORDER BY number LIMIT 1",
            owner, hash
        ).map { try Document.result(inJSON: $0.text(0)) }
    }

    private func known(_ document: Document?) throws -> Document {
        guard let document else { throw HarkError(.internal, "The document could not be kept.").logged("a document's row is not there") }
        return document
    }

    /// Which job a document waits for.
    package func setJob(_ job: Identifier, of id: Identifier, in writer: any SQLWriter) throws {
        try writer.execute("UPDATE document SET job = ? WHERE id = ?", job, id)
    }

    // MARK: The way of a job

    /// A worker has taken it up. False: it is not there any more, or finished already.
    @discardableResult
    package func begin(_ id: Identifier, attempt: Int, at time: Timestamp, in writer: any SQLWriter) throws -> Bool {
        try writer.execute(
            "UPDATE document SET state = 'processing', attempts = ?, started_at = ?, error = NULL WHERE id = ? AND state IN ('queued', 'processing')",
            attempt, time, id) > 0
    }

    /// Its job is back on the queue.
    package func waitAgain(_ id: Identifier, in writer: any SQLWriter) throws {
        try writer.execute("UPDATE document SET state = 'queued' WHERE id = ? AND state = 'processing'", id)
    }

    /// All jobs are back on the queue.
    package func waitAgain(in writer: any SQLWriter) throws {
        try writer.execute("UPDATE document SET state = 'queued' WHERE state = 'processing'")
    }

    /// Its job is in somebody's hands still.
    package func goOn(_ id: Identifier, in writer: any SQLWriter) throws {
        try writer.execute("UPDATE document SET state = 'processing' WHERE id = ? AND state = 'queued' AND started_at IS NOT NULL", id)
    }

    /// How a document ends.
    package enum Ending: Sendable {
        case counted(DocumentResult)
        /// An archive, with so many members kept.
        case unpacked(Int)
        /// The sentence for its owner.
        case failed(String)
    }

    package func finish(
        _ id: Identifier, _ ending: Ending, worker: String?, seconds: Double?, at time: Timestamp, in writer: any SQLWriter
    ) throws -> Document? {
        guard let document = try document(id, in: writer) else { return nil }
        try finish(number: document.number, ending, worker: worker, seconds: seconds, at: time, in: writer)
        return try self.document(id, in: writer)
    }

    private func finish(
        number: Int, _ ending: Ending, worker: String?, seconds: Double?, at time: Timestamp, in writer: any SQLWriter
    ) throws {
        var (result, members, error): (String?, Int?, String?) = (nil, nil, nil)
        switch ending {
        case .counted(let counted):
            result = try HarkJSON.string(WordsAnswer(counted))
            try setWords(counted.words.map(\.word), of: number, in: writer)
        case .unpacked(let count): members = count
        case .failed(let sentence): error = sentence
        }
        try writer.execute(
            """
            UPDATE document SET state = ?, result = ?, members = ?, error = ?, worker = ?, seconds = ?, finished_at = ?, job = NULL
            WHERE number = ?
            """, (error == nil ? DocumentState.done : .failed).rawValue, result, members, error, worker, seconds, time, number)
    }

    private func setWords(_ words: [String], of number: Int, in writer: any SQLWriter) throws {
        try writer.execute("DELETE FROM document_word WHERE document = ?", number)
        for word in Set(words.map(SearchText.folded)) {
            try writer.execute("INSERT INTO document_word (word, document) VALUES (?, ?)", word, number)
        }
    }

    /// Puts a document that failed, or that is done, back to where it waits.
    package func reset(_ id: Identifier, at time: Timestamp, in writer: any SQLWriter) throws -> Document? {
        try writer.execute(
            """
            UPDATE document SET state = 'queued', attempts = 0, queued_at = ?, started_at = NULL, finished_at = NULL, error = NULL
            WHERE id = ? AND state IN ('done', 'failed')
            """, time, id)
        return try document(id, in: writer)
    }

    // MARK: Deleting

    /// Forgets a document; its place in the ledger stays. Returns the job it waited for.
    package func delete(_ document: Document, in writer: any SQLWriter) throws -> Identifier? {
        let job = try writer.firstRow("SELECT job FROM document WHERE number = ?", document.number)?.optional(0, SQLRow.identifier)
        try writer.execute("DELETE FROM document_word WHERE document = ?", document.number)
        let count = try writer.execute("DELETE FROM document WHERE number = ?", document.number)
        try writer.execute("UPDATE document_deleted SET count = count + ?", count)
        return job
    }
}
