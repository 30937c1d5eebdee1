public import HarkCore
public import HarkDatabase
public import HarkPosts
public import Logging
import HarkObjects
import Synchronization

/// Posts for good: Parquet files by hour of arrival, and in the database the catalogue that says which files those are. A file is part of the
/// lake from the transaction on that names it; nobody ever looks for files by listing folders (Documentation/decisions/0021).
///
/// Without DuckDB it opens too: `snapshot` and `withdraw` work, all that touches Parquet throws `.overloaded`, and `trouble` says why.
public final class Lake: Sendable {
    /// Of the tables that `open` needs.
    public static let migrations = LakeCatalogue.migrations
    /// A SELECT of one number: all posts that were ever delivered, whether they are in files or have left them since.
    public static let deliveredCount = LakeCatalogue.deliveredCount

    public let settings: LakeSettings
    let database: any SQLDatabase
    let clock: any WallClock
    let logger: Logger
    let layout: LakeLayout
    let sweeper: LakeSweeper
    let maker: LakeFileMaker
    let engine: LakeEngine
    /// For work with files that takes no DuckDB.
    let filesLane = SerialLane("lake.files")
    let state: Mutex<LakeSnapshot>
    private let picked = LakeRows()
    let damage = LakeDamage()

    private init(
        _ layout: LakeLayout, _ sweeper: LakeSweeper, _ snapshot: LakeSnapshot, database: any SQLDatabase, engine: LakeEngine,
        settings: LakeSettings, clock: any WallClock, logger: Logger
    ) {
        self.settings = settings
        self.database = database
        self.clock = clock
        self.logger = logger
        self.layout = layout
        self.sweeper = sweeper
        self.engine = engine
        maker = LakeFileMaker(
            layout: layout, sweeper: sweeper, identifiers: IdentifierGenerator(clock: clock), indexes: LakeIndexMaker(logger: logger))
        state = Mutex(snapshot)
    }

    /// Opens or makes the lake, and removes what a stop in the midst of something left. Opens no file; lists a folder for each hour.
    /// - Parameters:
    ///   - folder: the lake's own, such as `DATA/lake`; made where it is missing.
    ///   - database: with `migrations` applied.
    ///   - duckDB: nil where there is none.
    public static func open(
        folder: String, database: any SQLDatabase, duckDB: DuckDBLibrary?, settings: LakeSettings = LakeSettings(), clock: any WallClock,
        logger: Logger
    ) async throws -> Lake {
        let layout = LakeLayout(folder: folder), sweeper = LakeSweeper(root: layout.root)
        let catalogued = try await database.read { reader in
            (
                files: try LakeCatalogue.files(reader, layout, sweeper), withdrawn: try LakeCatalogue.withdrawn(reader),
                through: try LakeCatalogue.value(of: .deliveredThrough, reader)
            )
        }
        let start = try await SerialLane("lake.open").run { try LakeStart(catalogued.files, layout) }
        for file in start.missing { logger.error("a file of the lake is missing or cut: its posts are in no answer", metadata: ["file": "\(file.path)"]) }
        if start.removed > 0 { logger.info("unfinished files of the lake removed", metadata: ["files": "\(start.removed)"]) }
        var snapshot = LakeSnapshot()
        snapshot.add(start.files)
        snapshot.missing = start.missing
        snapshot.withdraw(catalogued.withdrawn)
        snapshot.deliveredThrough = max(snapshot.deliveredThrough, UInt64(catalogued.through))
        return Lake(
            layout, sweeper, snapshot, database: database, engine: LakeEngine(duckDB, memoryMegabytes: settings.memoryMegabytes), settings: settings,
            clock: clock, logger: logger)
    }

    /// What the lake holds now. Costs nothing but the reference; keeps the files from being removed.
    public func snapshot() -> LakeSnapshot { state.withLock { $0 } }

    /// Why nothing can be delivered at this moment, or that posts cannot be read; nil while all is well, and as long as nobody has tried.
    public var trouble: String? { engine.trouble ?? damage.sentence(of: snapshot()) }

    /// The posts at these places of a file, counted from 0, in the order in which they are named. Cost: half a millisecond for each place that is
    /// not near another, nothing for one that was read lately.
    public func rows(_ file: LakeFile, ordinals: [Int]) async throws -> [KeptPost] {
        do { return try await picked.posts(at: ordinals, of: file) } catch let unread as ParquetUnread {
            logger.debug("a file is left to DuckDB", metadata: ["file": "\(file.path)", "reason": "\(unread)"])
            return try await engine.reading().run { try PostFile(path: file.path).posts(at: ordinals, over: $0) }
        }
    }

    func forgetRows() { picked.forget() }

    /// The posts of several files, read side by side: for each pair those at its places, nil where they cannot be read, which is then told by
    /// `trouble`.
    /// - Throws: `CancellationError`.
    public func rows(_ wanted: [(file: LakeFile, ordinals: [Int])]) async throws -> [[KeptPost]?] {
        try await withThrowingTaskGroup(of: (Int, [KeptPost]?).self) { group in
            for (place, (file, ordinals)) in wanted.enumerated() {
                group.addTask { (place, try await self.readable(file) { try await self.rows(file, ordinals: ordinals) }) }
            }
            var all = [[KeptPost]?](repeating: nil, count: wanted.count)
            for try await (place, posts) in group { all[place] = posts }
            return all
        }
    }

    /// What `read` finds in a file; nil where it cannot be read, which is then told by `trouble` until it can.
    /// - Throws: `CancellationError`.
    func readable<Result: Sendable>(_ file: LakeFile, _ read: () async throws -> Result) async throws -> Result? {
        do {
            let result = try await read()
            damage.forget(file)
            return result
        } catch let error as CancellationError { throw error } catch {
            if damage.note(file) { logger.error("posts of a file cannot be read", metadata: ["file": "\(file.path)", "error": "\(error)"]) }
            return nil
        }
    }

    /// The posts of a file that a filter lets through, withdrawn ones too, in their order. Cost: some microseconds a post.
    public func scan(_ file: LakeFile, _ filter: PostFilter = PostFilter()) throws -> PostScan {
        PostScan(file: file, filter: filter, lane: try engine.reading())
    }

    /// Makes the index of a file anew, where it is missing or broken. Cost: some 10 µs a post, on the lane of the upkeep.
    public func rebuildIndex(of file: LakeFile) async throws {
        try await engine.upkeep().run { [maker] in try maker.index(of: file, over: $0) }
    }

    /// Takes posts out of all answers, wherever they are; out of their files when those are next rewritten. On disk when it returns.
    /// - Parameter work: is part of the same transaction.
    public func withdraw(
        _ sequences: [UInt64], and work: @escaping @Sendable (any SQLWriter) throws -> Void = { _ in }
    ) async throws {
        try await database.write { writer in
            try LakeCatalogue.withdraw(sequences, in: writer)
            try work(writer)
        }
        state.withLock { $0.withdraw(sequences) }
    }
}
