import HarkCore
import HarkDatabase
import HarkQueue
import HarkWeb

/// What people do with documents that are kept: look, delete, try again. The same for programs and pages.
struct DocumentActs: Sendable {
    let store: DocumentStore
    let intake: DocumentIntake
    let clock: any WallClock

    /// - Throws: `.notFound` for one that is not there or not the caller's: nobody learns which.
    func document(_ id: Identifier, for caller: Caller) async throws -> Document {
        guard let document = try await store.database.read({ [store] in try store.document(id, in: $0) }), caller.sees(document) else {
            throw HarkError.noDocument
        }
        return document
    }

    /// Forgets a document, its job and its bytes.
    func delete(_ id: Identifier, for caller: Caller) async throws {
        try await store.database.write { [store, intake] writer in
            guard let document = try store.document(id, in: writer), caller.sees(document) else { throw HarkError.noDocument }
            if let job = try store.delete(document, in: writer) { try intake.jobs.cancel(job, in: writer) }
        }
        await intake.discard([id])
    }

    /// Queues a document again that has failed.
    /// - Throws: `.conflict` while it waits or is done.
    func retry(_ id: Identifier, for caller: Caller) async throws -> Document {
        let time = clock.now
        let document = try await store.database.write { [store, intake] writer in
            guard let document = try store.document(id, in: writer), caller.sees(document) else { throw HarkError.noDocument }
            guard document.state == .failed, let reset = try store.reset(id, at: time, in: writer) else {
                throw HarkError(.conflict, "Only a document that failed can be tried again.", textKey: "documents.not_failed")
            }
            try intake.enqueue(reset, in: writer)
            return reset
        }
        intake.announce(document)
        return document
    }
}
