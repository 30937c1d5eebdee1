import HarkCore
import HarkDatabase
import Logging
import ServiceLifecycle

/// Once a minute, and at the end: notes when sessions and tokens were last used, and lets go of what has expired.
package struct AccountCare: Service {
    let keeper: AccountKeeper
    let logger: Logger

    package func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do { try await keeper.clock.sleep(for: 60) } catch { break }
                await tidy()
            }
        }
        // A task of its own: the last uses are noted although the service is being stopped.
        await Task { await tidy() }.value
    }

    private func tidy() async {
        do { try await keeper.tidy() } catch { logger.error("accounts could not be tidied, again in a minute", metadata: ["error": "\(error)"]) }
    }
}

extension AccountKeeper {
    /// Writes down the uses since the last time and deletes what has expired.
    package func tidy() async throws {
        let uses = book.takeUses(), now = clock.now
        do {
            try await store.database.write { [store] writer in
                try store.note(uses, in: writer)
                try store.expire(at: now, in: writer)
            }
        } catch {
            book.giveBack(uses)
            throw error
        }
        book.expire()
    }
}
