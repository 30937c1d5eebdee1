package import HarkCore
import HarkPipeline
package import HarkDatabase
package import HarkObjects
import HarkQueue
package import NIOCore

/// The way of a document from the first byte to its place in the queue: to the bucket `uploading`, from there to `processing`, and
/// then, in one transaction, its row, its line in the ledger and its job (004b-02). All is on disk before anybody is answered.
package struct DocumentIntake: Sendable {
    let store: DocumentStore
    let objects: any ObjectStore
    let jobs: JobQueue
    let identifiers: IdentifierGenerator
    let clock: any WallClock
    let settings: DocumentsSettings
    let announce: @Sendable (Document) -> Void

    /// Takes the bytes in and puts them on disk under a new id; nothing knows of them yet.
    /// - Parameters:
    ///   - name: as the sender calls the file.
    ///   - digest: what the sender says the bytes hash to.
    /// - Throws: `HarkError` about the file (`isAboutTheFile`), or `.outOfSpace`.
    package func upload<Bytes: AsyncSequence & Sendable>(_ name: String, _ bytes: Bytes, digest: String?) async throws -> UploadedDocument
    where Bytes.Element == ByteBuffer {
        let upload = try await put(name, bytes, sha256: try digest.flatMap { try ContentDigest($0).sha256 })
        do { try await objects.copy(Self.uploading(upload.id), to: Self.processing(upload.id)) } catch {
            await discard([upload.id])
            throw error
        }
        return upload
    }

    /// Puts the bytes into the bucket `uploading` alone.
    func put<Bytes: AsyncSequence & Sendable>(_ name: String, _ bytes: Bytes, sha256: [UInt8]?) async throws -> UploadedDocument
    where Bytes.Element == ByteBuffer {
        let id = identifiers.next(), name = try DocumentName.admit(name)
        let info = try await objects.put(Self.uploading(id), bytes, sha256: sha256, limit: settings.byteLimit)
        return UploadedDocument(
            id: id, name: name, kind: DocumentName.kind(of: name), byteCount: info.byteCount, sha256: info.sha256, uploadedAt: clock.now)
    }

    /// Keeps what was uploaded, in one transaction for all: a document and its job, or neither.
    /// - Parameters:
    ///   - uploads: a document, or why it was refused, which is counted too.
    ///   - alongside: more to write in the same transaction, such as the answer under an idempotency key.
    package func keep(
        _ uploads: [Result<UploadedDocument, HarkError>], owner: String,
        alongside: (@Sendable ([Result<DocumentStore.Kept, HarkError>], any SQLWriter) throws -> Void)? = nil
    ) async throws -> [Result<DocumentStore.Kept, HarkError>] {
        let time = clock.now
        let kept: [Result<DocumentStore.Kept, HarkError>]
        do {
            kept = try await store.database.write { [self] writer in
                let kept = try uploads.map { upload -> Result<DocumentStore.Kept, HarkError> in
                    switch upload {
                    case .success(let new): return .success(try keep(new, owner: owner, at: time, in: writer))
                    case .failure(let error):
                        try store.ledger.reject(error, at: time, in: writer)
                        return .failure(error)
                    }
                }
                try alongside?(kept, writer)
                return kept
            }
        } catch {
            await discard(uploads.compactMap { try? $0.get().id })
            throw error
        }
        await afterKeeping(uploads, kept)
        return kept
    }

    func keep(
        _ new: UploadedDocument, owner: String, parent: Identifier? = nil, depth: Int = 0, at time: Timestamp, in writer: any SQLWriter
    ) throws -> DocumentStore.Kept {
        let kept = try store.keep(new, owner: owner, parent: parent, depth: depth, at: time, in: writer)
        if kept.isNew, kept.document.state == .queued { try enqueue(kept.document, in: writer) }
        return kept
    }

    /// Puts a document's job on the queue, in the caller's transaction.
    /// - Parameter from: of an archive, the member to go on from.
    func enqueue(_ document: Document, from: Int? = nil, in writer: any SQLWriter) throws {
        let job = try jobs.enqueue(NewJob(DocumentJob(document, from: from).payload, owner: document.owner), in: writer)
        try store.setJob(job, of: document.id, in: writer)
    }

    func afterKeeping(_ uploads: [Result<UploadedDocument, HarkError>], _ kept: [Result<DocumentStore.Kept, HarkError>]) async {
        var twins: [Identifier] = []
        for (upload, kept) in zip(uploads, kept) {
            guard let kept = try? kept.get(), let upload = try? upload.get() else { continue }
            if kept.isNew { announce(kept.document) } else { twins.append(upload.id) }
        }
        await discard(twins)
    }

    /// Refuses a request as a whole and counts it.
    package func reject(_ error: HarkError) async throws {
        let time = clock.now
        try await store.database.write { [store] in try store.ledger.reject(error, at: time, in: $0) }
    }

    /// Takes bytes away that nothing knows of. What cannot be taken away now, the sweep at the next start finds.
    package func discard(_ ids: [Identifier]) async {
        for id in ids {
            for name in [Self.uploading(id), Self.processing(id)] { _ = try? await objects.delete(name) }
        }
    }

    package static func uploading(_ id: Identifier) -> ObjectName { ObjectName(.uploading, id.description) }
    package static func processing(_ id: Identifier) -> ObjectName { ObjectName(.processing, id.description) }
}

extension HarkError {
    /// Whether it tells of one file, so that the others of the same request can still be taken.
    var isAboutTheFile: Bool { [.malformed, .unacceptable, .tooLarge, .unsupportedType].contains(code) }
}
