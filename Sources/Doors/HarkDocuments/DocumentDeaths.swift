import HarkCore
public import HarkDatabase
public import HarkQueue
import ServiceLifecycle

/// What becomes of a document whose job was given up, however that came: its last worker said so or fell silent, or the house was killed
/// over it. It has failed, with the reason, in the write that buries the job; its owner's open page hears of it after that.
public struct DocumentDeaths: Sendable {
    private let store: DocumentStore
    private let dead: AsyncStream<Identifier>, tell: AsyncStream<Identifier>.Continuation
    /// How many may wait to be told of; a page that was not told is right after a reload.
    private static let untold = 1000

    public init(database: any SQLDatabase) {
        store = DocumentStore(database: database)
        (dead, tell) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(Self.untold))
    }

    /// For the queue of the documents' jobs (`JobQueue.whenDead`).
    public func note(_ letter: DeadLetter, in writer: any SQLWriter) throws {
        // A payload that nobody can read belongs to no document.
        guard let order = try? DocumentJob(payload: letter.payload) else { return }
        let fault = DocumentFault("documents.gave_up", "\(letter.receiveCount)", letter.reason)
        _ = try store.finish(order.document, .failed(fault.text), worker: nil, seconds: nil, at: letter.diedAt, in: writer)
        tell.yield(order.document)
    }

    /// Tells `announce` of each document until the house stops.
    struct Teller: Service {
        let deaths: DocumentDeaths
        let announce: @Sendable (Document) -> Void

        func run() async throws {
            await cancelWhenGracefulShutdown { [store = deaths.store] in
                for await id in deaths.dead {
                    // A write comes after the one that buried it. Where it cannot be read now, the next look at the page shows it.
                    if let document = try? await store.database.write({ try store.document(id, in: $0) }) { announce(document) }
                }
            }
        }
    }
}
