public import HarkCore
public import HarkObjects
public import HarkQueue
import Logging
public import ServiceLifecycle

/// Removes bytes that no item knows of: what a kill between the bytes and their row has left, and what an account left behind. Runs once at the start, and
/// looks only at what was there before it: an upload that runs now is not its business. Once a day it looks again.
public struct ObjectSweep: Service {
    /// Those of some ids that are items, or lie there to become some.
    public typealias Known = @Sendable ([Identifier]) async throws -> Set<Identifier>

    /// Uploads take less than a day: what is older and has no row never gets one.
    private static let longestUpload = 86_400.0

    private let door: String
    private let buckets: [ObjectName.Bucket]
    private let objects: any ObjectStore
    private let recurrence: Recurrence
    private let clock: any WallClock
    private let logger: Logger
    private let id: @Sendable (String) -> Identifier?
    private let known: Known

    /// - Parameters:
    ///   - door: whose bytes.
    ///   - buckets: where they lie.
    ///   - recurrence: when they are looked at again.
    ///   - id: whose object has this key; nil: somebody else's, which is left alone.
    public init(
        _ door: String, _ buckets: [ObjectName.Bucket], of objects: any ObjectStore, _ recurrence: Recurrence, clock: any WallClock,
        id: @escaping @Sendable (String) -> Identifier? = { Identifier($0) }, known: @escaping Known
    ) {
        (self.door, self.buckets, self.objects, self.recurrence, self.clock) = (door, buckets, objects, recurrence, clock)
        (self.id, self.known) = (id, known)
        logger = Logger(label: "hark.\(door)")
    }

    public func run() async throws {
        do {
            let removed = try await sweep(before: clock.now)
            if removed > 0 { logger.info("removed bytes of uploads that were cut off", metadata: ["objects": "\(removed)"]) }
        } catch {
            logger.error("could not look for bytes of uploads that were cut off", metadata: ["error": "\(error)"])
        }
        // Throws when cancelled, which ends the service as well.
        try? await gracefulShutdown()
    }

    public var chore: Chore {
        Chore("\(door).sweep", recurrence) { "\(try await sweep(before: clock.now.advanced(bySeconds: -Self.longestUpload))) objects removed" }
    }

    /// - Returns: how many objects were removed.
    package func sweep(before start: Timestamp) async throws -> Int {
        var removed = 0
        for bucket in buckets {
            var last: String?
            while true {
                let page = try await objects.list(bucket, prefix: "", after: last, limit: 500)
                guard let end = page.last else { break }
                last = end.name.key
                let old = page.filter { $0.modifiedAt < start }.compactMap { info in id(info.name.key).map { (info.name, $0) } }
                let known = try await known(old.map(\.1))
                for (name, id) in old where !known.contains(id) {
                    if try await objects.delete(name) { removed += 1 }
                }
            }
        }
        return removed
    }
}
