package import HarkCore
import HarkDatabase
import HarkObjects
import HarkQueue
import Logging
import ServiceLifecycle

/// Removes bytes that no document knows of: what a kill between the bytes and their row has left. Runs once at the start, and looks only
/// at what was there before it: an upload that runs now is not its business.
package struct DocumentSweep: Service {
    let store: DocumentStore
    let objects: any ObjectStore
    let clock: any WallClock
    let logger: Logger

    package func run() async throws {
        do {
            let removed = try await sweep(before: clock.now)
            if removed > 0 { logger.info("removed bytes of uploads that were cut off", metadata: ["objects": "\(removed)"]) }
        } catch {
            logger.error("could not look for bytes of uploads that were cut off", metadata: ["error": "\(error)"])
        }
        // Throws when cancelled, which ends the service as well.
        try? await gracefulShutdown()
    }

    /// Uploads take less than a day: what is older and has no row never gets one.
    var chore: Chore {
        Chore("documents.sweep", .daily(hour: 3, minute: 40)) {
            "\(try await sweep(before: clock.now.advanced(bySeconds: -86_400))) objects removed"
        }
    }

    /// - Returns: how many objects were removed.
    package func sweep(before start: Timestamp) async throws -> Int {
        var removed = 0
        for bucket in [ObjectName.Bucket.uploading, .processing] {
            var last: String?
            while true {
                let page = try await objects.list(bucket, prefix: "", after: last, limit: 500)
                guard let end = page.last else { break }
                last = end.name.key
                // Objects of another kind, under names that are no ids, are somebody else's.
                let old = page.filter { $0.modifiedAt < start }.compactMap { info in Identifier(info.name.key).map { (info, $0) } }
                let known = try await store.database.read { [store] in try store.known(old.map(\.1), in: $0) }
                for (info, id) in old where !known.contains(id) {
                    if try await objects.delete(info.name) { removed += 1 }
                }
            }
        }
        return removed
    }
}
