package import HarkCore
import HarkDatabase
import HarkObjects
import HarkQueue
import Logging
import ServiceLifecycle

/// Removes bytes that no photo knows of: what a kill between the bytes and their row has left, and what an account left behind. Runs once at
/// the start, and looks only at what was there before it: an upload that runs now is not its business.
package struct PhotoSweep: Service {
    let store: PhotoStore
    let objects: any ObjectStore
    let clock: any WallClock
    let logger: Logger

    package func run() async throws {
        do {
            let removed = try await sweep(before: clock.now)
            if removed > 0 { logger.info("removed bytes of photos that were cut off", metadata: ["objects": "\(removed)"]) }
        } catch {
            logger.error("could not look for bytes of photos that were cut off", metadata: ["error": "\(error)"])
        }
        // Throws when cancelled, which ends the service as well.
        try? await gracefulShutdown()
    }

    /// Uploads take less than a day: what is older and has no row never gets one.
    var chore: Chore {
        Chore("photos.sweep", .daily(hour: 3, minute: 50)) {
            "\(try await sweep(before: clock.now.advanced(bySeconds: -86_400))) objects removed"
        }
    }

    /// - Returns: how many objects were removed.
    package func sweep(before start: Timestamp) async throws -> Int {
        var removed = 0
        for bucket in [ObjectName.Bucket.photos, .renditions, .photoPieces] {
            var last: String?
            while true {
                let page = try await objects.list(bucket, prefix: "", after: last, limit: 500)
                guard let end = page.last else { break }
                last = end.name.key
                // A piece's name begins with its upload's.
                let old = page.filter { $0.modifiedAt < start }.compactMap { info in Identifier(String(info.name.key.prefix(26))).map { (info, $0) } }
                let known = try await store.database.read { [store] in try store.known(old.map(\.1), in: $0) }
                for (info, id) in old where !known.contains(id) {
                    if try await objects.delete(info.name) { removed += 1 }
                }
            }
        }
        return removed
    }
}
