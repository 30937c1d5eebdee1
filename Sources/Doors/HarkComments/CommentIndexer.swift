import HarkCore
import HarkDatabase
import HarkText
import Logging
import ServiceLifecycle

/// Brings new comments into the full-text index, in batches, a moment after they were kept: no comment waits for it, and a search
/// looks through the rest by itself (`CommentFinder`). It takes no input: it reads what is there and how far the index is, so a
/// restart costs it nothing.
package struct CommentIndexer: Service {
    let store: CommentStore
    let clock: any WallClock
    let logger: Logger
    private let batch = 500
    /// Seconds between looks when there was nothing to do.
    private let pause = 0.5

    package func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    while try await indexBatch() == batch {}
                    try await clock.sleep(for: pause)
                } catch is CancellationError {
                    return
                } catch {
                    logger.error("indexing comments failed, again soon", metadata: ["error": "\(error)"])
                    // Cut short only by cancellation, which the loop sees.
                    try? await clock.sleep(for: 10)
                }
            }
        }
    }

    /// Indexes the next comments and returns how many there were.
    @discardableResult
    package func indexBatch() async throws -> Int {
        let comments = try await store.database.read { [store, batch] in try store.unindexed(batch, in: $0) }
        guard !comments.isEmpty else { return 0 }
        try await store.database.write { [store] in try store.index(comments, in: $0) }
        return comments.count
    }
}
