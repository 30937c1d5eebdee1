import HarkCore
import HarkDatabase
import HarkObjects
package import HarkQueue
package import HarkWorkers
import NIOCore

/// What the pool's jobs mean: which bytes a worker gets, and what is kept of its answer. Each end of a job is one transaction with what
/// becomes of the photo; a receipt that somebody else holds by now, and a picture that was replaced or edited meanwhile, change nothing.
package struct PhotoJobs: WorkerJobs {
    let intake: PhotoIntake
    /// Rung when a photo may be like others.
    let bell: Bell

    private var store: PhotoStore { intake.store }
    private var queue: JobQueue { intake.jobs }

    package func assignment(for job: ReceivedJob) async throws -> Assignment? {
        // A payload that nobody can read will not get better by being tried again.
        guard let order = try? PhotoJob(payload: job.payload),
            let photo = try await store.database.read({ [store] in try store.current(order, in: $0) })
        else {
            try await queue.complete([job.receipt])
            return nil
        }
        return try order.assignment(PhotoObject(.photos, photo.content.object))
    }

    // MARK: Ending

    package func finished(_ job: ReceivedJob, _ result: [UInt8], worker: String, seconds: Double) async throws {
        let order = try PhotoJob(payload: job.payload)
        switch order.step {
        case .look: try await looked(job, order, PhotoLook(answer: result))
        case .read:
            let reading = try PhotoReading(answer: result)
            try await end(job, order) { photo, writer in try store.keep(reading, of: photo, in: writer) }
        }
    }

    func looked(_ job: ReceivedJob, _ order: PhotoJob, _ look: PhotoLook) async throws {
        let made = try await put(look), fresh = made.map { PhotoObject(.renditions, $0.1.object) }
        do {
            // What was made for a photo that is gone meanwhile is left, too.
            let left = try await end(job, order) { photo, writer in
                let left = try store.keep(made, of: photo, in: writer)
                try store.keep(look, of: photo, in: writer)
                if let now = try store.current(order, in: writer) { try intake.enqueueNext(now, in: writer) }
                return left
            }
            await intake.discard(left ?? fresh)
            bell.ring()
        } catch {
            await intake.discard(fresh)
            throw error
        }
    }

    private func put(_ look: PhotoLook) async throws -> [(PhotoRendition, PhotoStore.Rendition)] {
        var made: [(PhotoRendition, PhotoStore.Rendition)] = []
        for (name, bytes) in [(PhotoRendition.thumb, look.thumb), (.view, look.view)] {
            let id = intake.identifiers.next()
            try await intake.objects.put(PhotoObject(.renditions, id), OnePiece(bytes), sha256: nil, limit: bytes.readableBytes)
            made.append((name, PhotoStore.Rendition(object: id, type: look.type, version: look.version)))
        }
        return made
    }

    package func refused(_ job: ReceivedJob, _ reason: String) async throws {
        try await end(job, PhotoJob(payload: job.payload)) { photo, writer in
            try store.setState(.failed, error: reason, of: photo.number, in: writer)
        }
    }

    package func failed(_ job: ReceivedJob, _ reason: String, killedWorker: Bool) async throws {
        // What died is told of by whoever the queue tells: `PhotosDoor.deaths`.
        try await store.database.write { [queue] writer in
            _ = try queue.handBack(job.receipt, reason: reason, killedWorker: killedWorker, in: writer)
        }
    }

    /// Ends a job together with what it means for its photo, and tells whoever looks at it.
    /// - Returns: nil where nothing was kept: the receipt holds no more, or the photo is gone, or has other bytes or another edit.
    @discardableResult
    private func end<Kept: Sendable>(
        _ job: ReceivedJob, _ order: PhotoJob, _ keep: @escaping @Sendable (Photo, any SQLWriter) throws -> Kept
    ) async throws -> Kept? {
        let ended = try await store.database.write { [store, queue] writer -> (photos: [Photo], kept: Kept)? in
            guard try queue.complete(job.receipt, in: writer), let photo = try store.current(order, in: writer) else { return nil }
            let kept = try keep(photo, writer)
            return (try store.photos(photo.owner, of: photo.content.sha256, in: writer), kept)
        }
        guard let ended else { return nil }
        for photo in ended.photos {
            // The original is what it was.
            if order.step == .look { intake.cache.invalidateRenditions(owner: photo.owner, key: photo.key) }
            intake.announce(photo)
        }
        return ended.kept
    }
}

extension PhotoStore {
    /// The photo that a job is about; nil where it is gone, or has other bytes or another edit by now.
    func current(_ order: PhotoJob, in reader: any SQLReader) throws -> Photo? {
        guard let photo = try photo(order.photo, in: reader), photo.content.object == order.object, photo.edit.orientation == order.orientation
        else { return nil }
        return photo
    }
}
