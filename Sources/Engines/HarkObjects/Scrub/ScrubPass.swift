import HarkCore
import Logging

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// One pass over all contents, in the order of their hashes, no faster than told.
struct ScrubPass {
    private let store: DiskObjectStore
    private let lane = SerialLane("objects.scrub")
    private let bytesPerSecond: Double
    private let logger: Logger
    private let startedAt: Timestamp
    private var objects = 0
    private var bytes = 0
    private var damaged: Set<ContentHash> = []

    init(_ store: DiskObjectStore, bytesPerSecond: Int, _ logger: Logger) {
        self.store = store
        self.bytesPerSecond = Double(bytesPerSecond)
        self.logger = logger
        startedAt = store.clock.now
    }

    /// What comes in meanwhile is read at the next pass; what goes meanwhile is passed over.
    consuming func run() async throws -> ScrubReport {
        let catalogue = store.catalogue
        for hash in try await lane.run({ catalogue.hashes.sorted() }) {
            try Task.checkCancellation()
            // Twice: a content that was put again while its damaged file was read is whole by now.
            let isWhole = if try await isWhole(hash) { true } else { try await isWhole(hash) }
            guard !isWhole else { continue }
            damaged.insert(hash)
            logger.error("stored object damaged", metadata: ["sha256": "\(hash.hex)"])
        }
        return ScrubReport(
            startedAt: startedAt, finishedAt: store.clock.now, objects: objects, bytes: bytes, damagedObjects: damaged.count,
            damaged: try await damagedNames())
    }

    /// True, too, for a content that is no longer wanted.
    private mutating func isWhole(_ hash: ContentHash) async throws -> Bool {
        let path = store.shelf.path(of: hash)
        guard let file = try await lane.run({ try File(path, O_RDONLY) }) else { return try await !store.shelf.isLost(hash) }
        let check = ContentCheck(file, on: lane)
        do {
            while case let count = try await check.readPiece(), count > 0 {
                bytes += count
                try await keepPace()
            }
        } catch let error as HarkError {
            logger.error("stored object not readable", metadata: ["error": "\(error)"])
            return false
        }
        guard try await check.finish() == hash else { return !store.catalogue.isKnown(hash) }
        objects += 1
        return true
    }

    private func keepPace() async throws {
        let ahead = Double(bytes) / bytesPerSecond - store.clock.now.seconds(since: startedAt)
        // Sleeping is not exact, so short waits are gathered.
        if ahead > 0.05 { try await store.clock.sleep(for: ahead) }
    }

    private func damagedNames() async throws -> [ObjectName] {
        guard !damaged.isEmpty else { return [] }
        return try await lane.run { [damaged, catalogue = store.catalogue] in
            var names: [ObjectName] = [], last: NameKey?
            while names.count < ScrubReport.nameLimit, case let entries = catalogue.entries(after: last, limit: 4096), !entries.isEmpty {
                names += entries.lazy.filter { damaged.contains($0.hash) }.map(\.key.name)
                last = entries.last?.key
            }
            return Array(names.prefix(ScrubReport.nameLimit))
        }
    }
}
