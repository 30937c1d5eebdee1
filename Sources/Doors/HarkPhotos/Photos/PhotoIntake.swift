package import HarkCore
package import HarkDatabase
import HarkImages
import HarkObjects
import HarkPipeline
import HarkQueue
package import NIOCore

/// The way of a photo from its first byte to its place in the queue. Its bytes are on disk under a name of their own before anything knows
/// of them; then row, line in the ledger and job are one transaction, and only then is anybody answered. Of the picture itself only the
/// head is read here: whatever decodes a stranger's bytes does so in a worker.
package struct PhotoIntake: Sendable {
    let store: PhotoStore
    let objects: any ObjectStore
    let jobs: JobQueue
    let cache: PhotoCache
    let identifiers: IdentifierGenerator
    let clock: any WallClock
    let settings: PhotosSettings
    let announce: @Sendable (Photo) -> Void

    /// A photo that was taken in.
    package struct Taken: Sendable {
        package let photo: Photo
        /// False: it took the place of the one before under the same key.
        package let isNew: Bool
    }

    /// Takes a photo in and counts it, whatever becomes of it.
    /// - Parameters:
    ///   - replacing: whether it may take the place of another one under the key.
    ///   - digest: what the sender says the bytes hash to.
    ///   - alongside: more to write in the transaction that keeps it.
    /// - Throws: `HarkError` about the photo (`isAboutThePhoto`), `.keyExists`, or `.outOfSpace`.
    package func take<Bytes: AsyncSequence & Sendable>(
        _ bytes: Bytes, as key: String, owner: String, replacing: Bool, digest: String? = nil,
        alongside: (@Sendable (Taken, any SQLWriter) throws -> Void)? = nil
    ) async throws -> Taken where Bytes.Element == ByteBuffer {
        let kept = try await offer(bytes, as: key, owner: owner, replacing: replacing, digest: digest, alongside: alongside)
        guard let taken = kept.taken else { throw HarkError.keyExists }
        return taken
    }

    /// The same, for whoever does not mind that the key has the same photo, or another one, already.
    package func offer<Bytes: AsyncSequence & Sendable>(
        _ bytes: Bytes, as key: String, owner: String, replacing: Bool = false, digest: String? = nil,
        alongside: (@Sendable (Taken, any SQLWriter) throws -> Void)? = nil
    ) async throws -> PhotoStore.Kept where Bytes.Element == ByteBuffer {
        try await keep(receive(bytes, as: key, digest: digest), owner: owner, replacing: replacing, alongside: alongside)
    }

    /// A photo whose bytes are on disk and which nothing knows of yet: the next start would sweep it away.
    package struct Received: Sendable {
        let key: String, content: PhotoContent
    }

    /// The first half of `offer`, for whoever has several at once: their bytes take turns at the disk. What is refused is counted.
    package func receive<Bytes: AsyncSequence & Sendable>(_ bytes: Bytes, as key: String, digest: String? = nil) async throws -> Received
    where Bytes.Element == ByteBuffer {
        do {
            let key = try PhotoKey.admit(key)
            return Received(key: key, content: try await put(bytes, sha256: digest.flatMap { try ContentDigest($0).sha256 }))
        } catch let error as HarkError where error.isAboutThePhoto {
            try await reject(error)
            throw error
        }
    }

    /// Refuses a request as a whole and counts it.
    package func reject(_ error: HarkError) async throws {
        let time = clock.now
        try await store.database.write { [store] in try store.ledger.reject(error, at: time, in: $0) }
    }

    // MARK: Bytes

    private func put<Bytes: AsyncSequence & Sendable>(_ bytes: Bytes, sha256: [UInt8]?) async throws -> PhotoContent
    where Bytes.Element == ByteBuffer {
        let id = identifiers.next(), object = PhotoObject(.photos, id)
        let info = try await objects.put(object, bytes, sha256: sha256, limit: settings.byteLimit)
        do {
            let header = try await header(of: object, byteCount: info.byteCount)
            return PhotoContent(
                object: id, sha256: info.sha256, byteCount: info.byteCount, type: header.format.mediaType, width: header.width, height: header.height)
        } catch {
            await discard([object])
            throw error
        }
    }

    private func header(of object: PhotoObject, byteCount: Int) async throws -> ImageHeader {
        var beginning: [UInt8] = []
        guard let read = try await objects.read(object, 0..<ImageHeader.enough) else {
            throw HarkError(.internal, "The photo could not be kept.").logged("the bytes just written are not there")
        }
        for try await piece in read.pieces { beginning += piece.readableBytesView }
        do { return try ImageHeader.read(beginning, total: byteCount, mostPixels: settings.mostPixels) } catch {
            throw HarkError(refusing: error)
        }
    }

    /// Takes bytes away that nothing knows of. What cannot be taken away now, the sweep finds.
    package func discard(_ names: [PhotoObject]) async {
        for name in names { _ = try? await objects.delete(name) }
    }

    // MARK: Keeping

    /// The second half of `offer`: row, line in the ledger and job.
    package func keep(
        _ received: Received, owner: String, replacing: Bool = false, alongside: (@Sendable (Taken, any SQLWriter) throws -> Void)? = nil
    ) async throws -> PhotoStore.Kept {
        let (key, content) = (received.key, received.content)
        let time = clock.now, original = PhotoObject(.photos, content.object)
        let kept: PhotoStore.Kept
        do {
            kept = try await store.database.write { [self] writer in
                let kept = try store.keep(content, owner: owner, key: key, replacing: replacing, at: time, in: writer)
                guard let taken = kept.taken else { return kept }
                try enqueueNext(taken.photo, in: writer)
                try alongside?(taken, writer)
                return kept
            }
        } catch {
            await discard([original])
            throw error
        }
        guard let taken = kept.taken else {
            await discard([original])
            return kept
        }
        if case .replaced(_, let left) = kept {
            cache.invalidate(owner: owner, key: key)
            await discard(left)
        }
        announce(taken.photo)
        return kept
    }

    /// Puts what is to be done for a photo next on the queue, in the caller's transaction: its small pictures first, so that they are there soon.
    func enqueueNext(_ photo: Photo, in writer: any SQLWriter) throws {
        switch photo.state {
        case .queued: try enqueue(.look, photo, in: writer)
        case .rendered: try enqueue(.read, photo, in: writer)
        case .done, .failed: break
        }
    }

    /// - Parameter isAgain: whether it was done before: then those go first that were not.
    func enqueue(_ step: PhotoJob.Step, _ photo: Photo, isAgain: Bool = false, in writer: any SQLWriter) throws {
        let payload = PhotoJob(photo, step).payload
        // Who asks twice gets one answer.
        let job = NewJob(
            payload, owner: photo.owner, priority: isAgain ? -1 : step.priority, idempotencyKey: String(decoding: payload, as: UTF8.self))
        try jobs.enqueue(job, in: writer)
    }
}

extension PhotoStore.Kept {
    fileprivate var taken: PhotoIntake.Taken? {
        switch self {
        case .new(let photo): PhotoIntake.Taken(photo: photo, isNew: true)
        case .replaced(let photo, _): PhotoIntake.Taken(photo: photo, isNew: false)
        case .known, .refused: nil
        }
    }
}

extension HarkError {
    /// A picture that is not kept: no format that is known here is 415, everything else 422.
    fileprivate init(refusing refusal: ImageRefusal) {
        let key = "photos.refused.\(refusal.kind.rawValue)"
        self = refusal.kind == .unknown
            ? HarkError(.unsupportedType, refusal.description, textKey: key) : .unacceptable("file", refusal.description, textKey: key)
    }
}
