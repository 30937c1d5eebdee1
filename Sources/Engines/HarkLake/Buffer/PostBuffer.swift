package import CoreMetrics
public import HarkCore
public import HarkDatabase
import HarkObjects
public import HarkPosts
package import Logging
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Takes posts in: durable and findable when `take` returns, in files some time later. See
/// Documentation/decisions/0023-a-log-of-frames-and-exact-identities.md.
///
/// One log is written to; when it is large or old enough it is sealed, delivered to the lake in one transaction together with its counts,
/// and removed. Whatever is killed, each post is in exactly one of the two.
public final class PostBuffer: Sendable {
    public static let migrations = [DeliveryMark.migration]

    /// What the buffer is given by those who know: how posts are judged, and how the ledger counts.
    public struct Helpers: Sendable {
        /// The mood of each text, in their order.
        public var mood: @Sendable ([String]) -> [Mood]
        /// Tells the language of a post that says none.
        public var languages = PostLanguages()
        /// Adds the counts of a delivery to the ledger, in the delivery's transaction.
        public var count: @Sendable (BatchCounts, Timestamp, any SQLWriter) throws -> Void

        public init(
            mood: @escaping @Sendable ([String]) -> [Mood], count: @escaping @Sendable (BatchCounts, Timestamp, any SQLWriter) throws -> Void
        ) {
            self.mood = mood
            self.count = count
        }
    }

    let shelf: any PostShelf
    let database: any SQLDatabase
    let identities: PostIdentities
    let segments: BufferSegments
    let writer: BufferWriter
    let helpers: Helpers
    let settings: BufferSettings
    let meter: BufferMeter
    let clock: any WallClock
    let logger: Logger
    /// For what reads logs and writes identities: one delivery after the other.
    let deliveryLane = SerialLane("posts.delivery")
    private let sieve: PostSieve
    private let lanes = LaneCircle("posts.reading", max(2, sysconf(CInt(_SC_NPROCESSORS_ONLN))))
    private let observers: Observers

    /// Opens or makes `folder`/buffer and `folder`/identities, and reads back what was not delivered: it can be searched at once.
    /// - Parameter folder: the lake's.
    /// - Cost: reads the logs and the identities once; some milliseconds where little is buffered.
    package static func open(
        folder: String, shelf: any PostShelf, database: any SQLDatabase, settings: BufferSettings, helpers: Helpers, clock: any WallClock,
        metrics: any MetricsFactory = NOOPMetricsHandler.instance, logger: Logger
    ) async throws -> PostBuffer {
        let mark = try await database.read { try DeliveryMark(in: $0) }
        let opened = try await SerialLane("posts.opening").run {
            try Folder.make("\(folder)/buffer")
            let identities = try PostIdentities(folder: "\(folder)/identities", logger: logger)
            return (identities, try BufferRecovery(folder: "\(folder)/buffer", mark, identities.hash, clock: clock, logger: logger))
        }
        let buffer = PostBuffer(folder, shelf, database, settings, helpers, clock, metrics, logger, identities: opened.0, opened.1)
        if !opened.1.replaced.isEmpty { try await shelf.withdraw(opened.1.replaced) { _ in } }
        return buffer
    }

    private init(
        _ folder: String, _ shelf: any PostShelf, _ database: any SQLDatabase, _ settings: BufferSettings, _ helpers: Helpers, _ clock: any WallClock,
        _ metrics: any MetricsFactory, _ logger: Logger, identities: PostIdentities, _ found: BufferRecovery
    ) {
        let observers = Observers()
        self.observers = observers
        self.shelf = shelf
        self.database = database
        self.settings = settings
        self.helpers = helpers
        self.clock = clock
        self.logger = logger
        self.identities = identities
        meter = BufferMeter(clock: clock, metrics)
        segments = BufferSegments(found.segments)
        sieve = PostSieve(
            wanted: settings.languages, transforms: settings.transforms, languages: helpers.languages, retentionDays: settings.lake.retentionDays, hash: identities.hash,
            mood: helpers.mood)
        writer = BufferWriter(
            folder: "\(folder)/buffer", settings: settings, clock: clock, segments: segments, identities: identities, nextNumber: found.nextNumber,
            nextSequence: found.nextSequence
        ) { observers.tell($0) }
    }

    // MARK: Taking in

    /// Keeps posts: those in other languages are refused, those from before the time that is kept are late, those that are here already are
    /// duplicates; the rest is on disk and found when this returns.
    /// - Parameter areEdits: whether a post that is here already is replaced by this one instead.
    /// - Throws: `.overloaded` with seconds after which to try again, `.outOfSpace`; then nothing of it is kept or counted.
    @discardableResult
    public func take(_ posts: [Post], areEdits: Bool = false) async throws -> BatchReceipt {
        try await take(try await prepare(IncomingPosts(posts, arrivedAt: clock.now, areEdits: areEdits)))
    }

    /// Does all that can be done beside others: sorts posts. On a lane; nothing is kept yet.
    package func prepare(_ posts: IncomingPosts) async throws -> SiftedPosts {
        let sieve = self.sieve
        return try await lanes.next().run { sieve.sift(posts) }
    }

    /// The same of lines that are to be read first.
    package func prepare(_ chunk: LineChunk, by reader: PostReader) async throws -> SiftedPosts {
        let sieve = self.sieve, clock = self.clock
        return try await lanes.next().run { sieve.sift(IncomingPosts(reading: chunk, by: reader, at: clock.now)) }
    }

    /// Keeps what was prepared.
    package func take(_ sifted: SiftedPosts) async throws -> BatchReceipt { try await finish(enter(sifted)) }

    /// Puts what was prepared behind what waits for the disk. What one sender enters in a row is kept in that order, without waiting in between.
    /// - Throws: `.overloaded`; then nothing of it is kept.
    package func enter(_ sifted: SiftedPosts) throws -> EnteredPosts { EnteredPosts(sifted: sifted, batch: try writer.enter(sifted)) }

    /// Returns when all that was entered is on disk and found.
    /// - Throws: `.outOfSpace`; then nothing of it is kept.
    package func finish(_ entered: EnteredPosts) async throws -> BatchReceipt {
        let sifted = entered.sifted, batch = try await writer.write(entered.batch)
        // Durable in the frame already: a start after a kill withdraws them again.
        if !batch.replaced.isEmpty { try await shelf.withdraw(batch.replaced) { _ in } }
        meter.took(batch.counts, ignored: sifted.ignored)
        var receipt = sifted.receipt
        receipt.counts = batch.counts
        if !sifted.withdrawn.isEmpty { receipt.withdrawn = try await withdraw(sifted.withdrawn) }
        return receipt
    }

    /// Notes what came in by one request or message, for the metrics.
    public func noteArrival(bytes: Int) { meter.arrived(bytes: bytes) }

    /// Takes a post out of all answers at once, and out of files at their next rewriting.
    /// - Returns: false where no such post is known.
    public func withdraw(source: String, id: String) async throws -> Bool {
        try await withdraw([identities.hash.identity(source: source, id: id)]) > 0
    }

    /// - Returns: how many of them are known.
    private func withdraw(_ wanted: [PostIdentity]) async throws -> Int {
        // Logs first: a log that is delivered meanwhile has its identities in a file by then.
        let logs = segments.all
        var found = [UInt64?](repeating: nil, count: wanted.count)
        for segment in logs { segment.look(for: wanted, in: &found) }
        let rest = wanted.indices.filter { found[$0] == nil }.map { wanted[$0] }
        let delivered = rest.isEmpty ? [] : try await deliveryLane.run { [identities] in identities.sequences(of: rest) }
        let sequences = Set((found + delivered).compactMap { $0 }).sorted()
        guard !sequences.isEmpty else { return 0 }
        try await shelf.withdraw(sequences) { _ in }
        meter.withdrew(sequences.count)
        return sequences.count
    }

    /// How often there was room, for `waitForRoom`.
    package var roomRings: Int { segments.room.rings }

    /// Returns once something was delivered since `rings` was asked for, or after `seconds`.
    package func waitForRoom(after rings: Int, seconds: Double) async { await segments.room.wait(after: rings, for: seconds, clock) }

    // MARK: Looking

    public var figures: PostFigures { meter.figures(of: segments.all) }

    /// What the database's ledger does not count yet. Taken before the read that asks it.
    public var undelivered: UndeliveredCounts { UndeliveredCounts(segments.all) }

    /// Hands on kept posts from now on, once searches see them, batch by batch in their order. `body` must not block.
    public func observe(_ body: @escaping @Sendable (ArrivedPosts) -> Void) { observers.add(body) }
}

/// Posts that wait for the disk: see `PostBuffer.finish`.
package struct EnteredPosts: Sendable {
    fileprivate let sifted: SiftedPosts
    fileprivate let batch: BufferWriter.EnteredBatch
}

/// Who wants to hear of kept posts.
private final class Observers: Sendable {
    private let bodies = Mutex<[@Sendable (ArrivedPosts) -> Void]>([])

    func add(_ body: @escaping @Sendable (ArrivedPosts) -> Void) { bodies.withLock { $0.append(body) } }

    func tell(_ posts: ArrivedPosts) { for body in bodies.withLock({ $0 }) { body(posts) } }
}
