public import HarkCore
public import Logging
import NIOCore
import Synchronization

/// Objects on a local disk, in one folder that one process owns.
///
///     names.log        which name has which content: the truth, line by line (NameLog)
///     content/ab/cd…   each content once, under its hash (ContentShelf)
///     incoming/        what is being written (IncomingFile)
///     scrub.json       what the last full scrub found
///
/// A put writes beside, flushes the file, renames it to its place, flushes the folder, and then writes and flushes the line that
/// gives the name. A crash leaves at most bytes without a name, which the next start sweeps. See
/// Documentation/decisions/0009-objects-in-files-names-in-a-log.md.
public final class DiskObjectStore: ObjectStore {
    let catalogue: Catalogue
    let shelf: ContentShelf
    let folder: String
    let writer: CatalogueWriter
    let clock: any WallClock
    private let writers: LaneCircle
    let readers: LaneCircle
    let scrubs: ScrubMemory
    private let lastIncoming = Atomic<Int>(0)

    /// Opens the store in `folder`, or makes it there (folders above included), and removes what a crash may have left. Reads the
    /// log of names and lists the folders of contents; see the README for how long that takes.
    public static func open(
        _ folder: String, clock: any WallClock, logger: Logger, settings: DiskObjectSettings = .init()
    ) async throws -> DiskObjectStore {
        try await SerialLane("objects.open").run {
            try DiskObjectStore(folder, clock: clock, logger: logger, settings: settings)
        }
    }

    private init(_ folder: String, clock: any WallClock, logger: Logger, settings: DiskObjectSettings) throws {
        try Folder.make(folder)
        try Folder.make(["incoming"], in: folder)
        let catalogue = Catalogue()
        let log = try NameLog(in: folder) { catalogue.replay($0) }
        let isDamaged = try DamagedLog.isKept(log, in: folder, logger)
        self.folder = folder
        self.clock = clock
        self.catalogue = catalogue
        shelf = try ContentShelf(folder, catalogue, mayRemove: !isDamaged, logger)
        writer = CatalogueWriter(log, catalogue, logger)
        writers = LaneCircle("objects.write", settings.writers)
        readers = LaneCircle("objects.read", settings.readers)
        scrubs = ScrubMemory(in: folder)
        try Folder.remove("\(folder)/names.new")
        let leftovers = try Folder.names(in: "\(folder)/incoming")
        for name in leftovers { try Folder.remove("\(folder)/incoming/\(name)") }
        let unnamed = try shelf.sweep()
        if unnamed + leftovers.count > 0 {
            logger.notice("objects swept", metadata: ["unnamed": "\(unnamed)", "unfinished": "\(leftovers.count)"])
        }
    }

    func makeIncoming() -> IncomingFile {
        let number = lastIncoming.wrappingAdd(1, ordering: .relaxed).newValue
        return IncomingFile("\(folder)/incoming/\(number)", on: writers.next())
    }
}

/// How many threads' worth of work the store takes for itself; each is idle unless somebody waits for a disk.
public struct DiskObjectSettings: Sendable {
    /// Lanes that write and flush files, 1 to 64.
    public var writers = 8
    /// Lanes that read, 1 to 64: what lies on the disk alone comes faster when it is asked for side by side.
    public var readers = 16

    public init() {}
}
