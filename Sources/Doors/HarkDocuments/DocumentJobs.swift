import Foundation
import HarkCore
import HarkPipeline
import HarkDatabase
import HarkObjects
package import HarkQueue
package import HarkWorkers
import NIOCore

/// What the pool's jobs mean: which bytes a worker gets, and what is kept of its answer. Each end of a job is one transaction with what
/// becomes of the document; a receipt that somebody else holds by now changes nothing (D-29).
package struct DocumentJobs: WorkerJobs {
    let store: DocumentStore
    let intake: DocumentIntake
    let results: JobQueue
    let clock: any WallClock

    private var queue: JobQueue { intake.jobs }

    // MARK: Beginning

    package func assignment(for job: ReceivedJob) async throws -> Assignment? {
        // A payload that nobody can read will not get better by being tried again.
        guard let order = try? DocumentJob(payload: job.payload) else { return try await drop(job) }
        let time = clock.now
        let document = try await store.database.write { [store] writer -> Document? in
            guard try store.begin(order.document, attempt: job.receiveCount, at: time, in: writer) else { return nil }
            return try store.document(order.document, in: writer)
        }
        guard let document else { return try await drop(job) }
        intake.announce(document)
        let parameters = order.task == Unpack.name ? try HarkJSON.encode(UnpackOrder(from: order.from ?? 0, limits: intake.settings.archive)) : Data()
        return Assignment(task: order.task, parameters: Array(parameters), object: DocumentIntake.processing(document.id))
    }

    /// Nothing is to be done: the document was deleted, or is done by another receipt.
    private func drop(_ job: ReceivedJob) async throws -> Assignment? {
        try await queue.complete([job.receipt])
        return nil
    }

    // MARK: Ending

    package func finished(_ job: ReceivedJob, _ result: [UInt8], worker: String, seconds: Double) async throws {
        let order = try DocumentJob(payload: job.payload)
        guard order.task != Unpack.name else { return try await unpacked(job, order, UnpackAnswer(decoding: result), worker, seconds) }
        let counted = try HarkJSON.decode(WordsAnswer.self, from: Data(result)).result
        try await end(job, order.document, .counted(counted), worker: worker, seconds: seconds)
    }

    package func refused(_ job: ReceivedJob, _ reason: String) async throws {
        try await end(job, DocumentJob(payload: job.payload).document, .failed(reason), worker: nil, seconds: nil)
    }

    package func failed(_ job: ReceivedJob, _ reason: String, killedWorker: Bool) async throws {
        let id = try DocumentJob(payload: job.payload).document
        let document = try await store.database.write { [store, queue] writer -> Document? in
            switch try queue.handBack(job.receipt, reason: reason, killedWorker: killedWorker, in: writer) {
            // What died is told of by whoever the queue tells: `DocumentsDoor.deaths`.
            case .notHeld, .dead: return nil
            case .visible:
                try store.waitAgain(id, in: writer)
                return try store.document(id, in: writer)
            }
        }
        if let document { intake.announce(document) }
    }

    private func end(_ job: ReceivedJob, _ id: Identifier, _ ending: DocumentStore.Ending, worker: String?, seconds: Double?) async throws {
        let time = clock.now
        let document = try await store.database.write { [store, queue, results] writer -> Document? in
            guard try queue.complete(job.receipt, in: writer) else { return nil }
            guard let document = try store.finish(id, ending, worker: worker, seconds: seconds, at: time, in: writer) else { return nil }
            try results.enqueue(NewJob(document.resultMessage(job: job.id), owner: document.owner), in: writer)
            return document
        }
        if let document { intake.announce(document) }
    }

    // MARK: Archives

    /// Keeps the members of one answer as documents of their own, and asks for more where there are more.
    private func unpacked(_ job: ReceivedJob, _ order: DocumentJob, _ answer: UnpackAnswer, _ worker: String, _ seconds: Double) async throws {
        guard let archive = try await store.database.read({ [store] in try store.document(order.document, in: $0) }) else {
            _ = try await drop(job)
            return
        }
        let uploads = try await uploadMembers(answer, of: archive)
        do { try await keep(uploads, of: archive, job, order, answer.next, worker, seconds) } catch {
            await intake.discard(uploads.compactMap { try? $0.get().id })
            throw error
        }
    }

    private func uploadMembers(_ answer: UnpackAnswer, of archive: Document) async throws -> [Result<UploadedDocument, HarkError>] {
        var uploads: [Result<UploadedDocument, HarkError>] = [], start = 0
        for member in answer.members {
            let bytes = ByteBuffer(bytes: answer.bytes[start..<start + member.byteCount])
            start += member.byteCount
            if let refused = member.refused {
                uploads.append(.failure(.unacceptable("file", DocumentFault(text: refused).sentence())))
            } else if archive.isAtDepthLimit(intake.settings.archive), DocumentName.kind(of: member.name) == .archive {
                let fault = DocumentFault("documents.refused.depth", "\(intake.settings.archive.depth)")
                uploads.append(.failure(.unacceptable("file", fault.sentence())))
            } else {
                do { uploads.append(.success(try await intake.upload(member.name, OnePiece(bytes), digest: nil))) } catch let error as HarkError
                where error.isAboutTheFile { uploads.append(.failure(error)) }
            }
        }
        return uploads
    }

    private func keep(
        _ uploads: [Result<UploadedDocument, HarkError>], of archive: Document, _ job: ReceivedJob, _ order: DocumentJob, _ next: Int?,
        _ worker: String, _ seconds: Double
    ) async throws {
        let time = clock.now
        let kept = try await store.database.write { [store, intake, queue] writer in
            guard try queue.complete(job.receipt, in: writer) else { throw HarkError(.conflict, "Somebody else has this job by now.") }
            let kept = try uploads.map { upload -> Result<DocumentStore.Kept, HarkError> in
                do {
                    let new = try upload.get()
                    return .success(try intake.keep(new, owner: archive.owner, parent: archive.id, depth: archive.depth + 1, at: time, in: writer))
                } catch let error as HarkError where error.isAboutTheFile {
                    try store.ledger.reject(error, at: time, in: writer)
                    return .failure(error)
                }
            }
            let count = try store.memberCount(of: archive.id, in: writer)
            if let next {
                try intake.enqueue(archive, from: next, in: writer)
            } else {
                _ = try store.finish(archive.id, .unpacked(count), worker: worker, seconds: seconds, at: time, in: writer)
            }
            return kept
        }
        await intake.afterKeeping(uploads, kept)
        if let archive = try await store.database.read({ [store] in try store.document(archive.id, in: $0) }) { intake.announce(archive) }
    }
}

extension Document {
    fileprivate func isAtDepthLimit(_ limits: ArchiveLimits) -> Bool { depth + 1 >= limits.depth }

    /// What goes to the queue `wordfreq-results` (004b-05).
    func resultMessage(job: Identifier) -> [UInt8] {
        var json = JSONWriter(reserving: 1024)
        json.beginObject()
        json.name("job")
        json.string(job.description)
        json.name("document")
        write(to: &json)
        json.endObject()
        return json.bytes
    }
}
