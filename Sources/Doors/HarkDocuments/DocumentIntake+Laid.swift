import HarkCore
import HarkDatabase
import HarkObjects
import NIOCore

/// Bytes that lie in the bucket `uploading` and wait to be copied to `processing`; nothing is counted or queued before.
package struct LaidDocument: Sendable {
    /// Its place in the order of arrival.
    let number: Int
    let owner: String
    let upload: UploadedDocument
}

extension DocumentIntake {
    /// Puts a file's bytes on disk, where they wait. False: the same owner's same file waits already.
    /// - Throws: as `upload`.
    func lay<Bytes: AsyncSequence & Sendable>(_ name: String, _ bytes: Bytes, owner: String) async throws -> Bool where Bytes.Element == ByteBuffer {
        let upload = try await put(name, bytes, sha256: nil)
        let isNew: Bool
        do { isNew = try await store.database.write { [store] in try store.lay(upload, owner: owner, in: $0) } } catch {
            await discard([upload.id])
            throw error
        }
        if !isNew { await discard([upload.id]) }
        return isNew
    }

    /// Copies what waits to the bucket `processing` and queues it. Nil: somebody else has done so meanwhile.
    func queue(_ laid: LaidDocument) async throws -> DocumentStore.Kept? {
        try await objects.copy(Self.uploading(laid.upload.id), to: Self.processing(laid.upload.id))
        let time = clock.now
        let kept = try await store.database.write { [self] writer -> DocumentStore.Kept? in
            guard try store.takeUp(laid, in: writer) else { return nil }
            return try keep(laid.upload, owner: laid.owner, at: time, in: writer)
        }
        guard let kept else { return nil }
        await afterKeeping([.success(laid.upload)], [.success(kept)])
        return kept
    }

    /// Copies a document that is finished to `processing` once more and queues it. False where it is not finished any more, or gone.
    func queueAgain(_ id: Identifier) async throws -> Bool {
        try await objects.copy(Self.uploading(id), to: Self.processing(id))
        let time = clock.now
        let reset = try await store.database.write { [self] writer -> Document? in
            guard try store.document(id, in: writer)?.state.isFinal == true, let reset = try store.reset(id, at: time, in: writer) else { return nil }
            try enqueue(reset, in: writer)
            return reset
        }
        if let reset { announce(reset) }
        return reset != nil
    }
}

extension DocumentStore {
    /// False: the same owner's same name with the same content waits already.
    func lay(_ upload: UploadedDocument, owner: String, in writer: any SQLWriter) throws -> Bool {
        try writer.execute(
            """
            INSERT INTO document_laid (id, owner, name, bytes, sha256, uploaded_at) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (owner, name, sha256) DO NOTHING
            """, upload.id, owner, upload.name, upload.byteCount, upload.sha256, upload.uploadedAt) > 0
    }

    /// Those that wait, in the order of arrival, after `number`.
    func waiting(after number: Int, limit: Int, in reader: any SQLReader) throws -> [LaidDocument] {
        try reader.rows(
            "SELECT number, id, owner, name, bytes, sha256, uploaded_at FROM document_laid WHERE number > ? ORDER BY number LIMIT ?", number, limit
        ).map { row in
            let name = try row.text(3)
            return LaidDocument(
                number: try row.int(0), owner: try row.text(2),
                upload: UploadedDocument(
                    id: try row.identifier(1), name: name, kind: DocumentName.kind(of: name), byteCount: try row.int(4), sha256: try row.bytes(5),
                    uploadedAt: try row.timestamp(6)))
        }
    }

    /// False where it waits no more.
    func takeUp(_ laid: LaidDocument, in writer: any SQLWriter) throws -> Bool {
        try writer.execute("DELETE FROM document_laid WHERE id = ?", laid.upload.id) > 0
    }
}
