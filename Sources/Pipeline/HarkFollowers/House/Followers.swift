public import CoreMetrics
public import HarkCore
public import HarkDatabase
import HarkPosts
public import Logging
public import ServiceLifecycle
import Synchronization

/// All followers of the house, each with a task of its own while it shall run. One process owns the data folder, so each runs once in
/// an installation (001-01).
public final class Followers: Service {
    /// A follower with what it does and has done.
    public struct View: Sendable {
        public let follower: Follower
        public let state: FollowerState
        public let figures: FollowerFigures
    }

    public static let migrations = FollowerStore.migrations

    private struct Shared {
        var statuses: [Identifier: FollowerStatus] = [:]
    }

    private let database: any SQLDatabase
    private let store: FollowerStore
    private let sink: FollowerSink
    private let workshop: SourceWorkshop
    private let settings: FollowersSettings
    private let clock: any WallClock
    private let metrics: any MetricsFactory
    private let logger: Logger
    private let ids: IdentifierGenerator
    private let shared = Mutex(Shared())
    private let changes: AsyncStream<Void>, changed: AsyncStream<Void>.Continuation

    /// - Parameters:
    ///   - secret: of the house, with which credentials are sealed.
    ///   - files: the folder whose files can be followed.
    ///   - sample: the posts that come with Hark, as JSON lines.
    ///   - lines: how a line becomes a post.
    public init(
        database: any SQLDatabase, secret: [UInt8], files: String, sample: [UInt8], lines: PostLines, sink: FollowerSink,
        settings: FollowersSettings, clock: any WallClock,
        metrics: any MetricsFactory = NOOPMetricsHandler.instance, logger: Logger
    ) {
        self.database = database
        store = FollowerStore(database: database, seal: FollowerSeal(secret: secret))
        self.sink = sink
        workshop = SourceWorkshop(files: files, sample: sample, lines: lines, settings: settings, clock: clock)
        self.settings = settings
        self.clock = clock
        self.metrics = metrics
        self.logger = logger
        ids = IdentifierGenerator(clock: clock)
        // However often something changes, one look at the table sees it all.
        (changes, changed) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    }

    // MARK: What operators do

    /// All of them, by name.
    public func views() async throws -> [View] {
        try await database.read { [store] in try store.followers(in: $0) }.map(view)
    }

    /// - Throws: `.notFound`.
    public func view(_ id: Identifier) async throws -> View {
        guard let follower = try await database.read({ [store] in try store.follower(id, in: $0) }) else { throw Self.unknown }
        return view(follower)
    }

    /// Registers a source and, where it shall, begins with it.
    /// - Parameter alongside: written in the same transaction.
    /// - Throws: `.unacceptable` that names a field; `.conflict` where another has this name.
    public func add(
        _ new: NewFollower, by who: String, alongside: @escaping @Sendable (View, any SQLWriter) throws -> Void
    ) async throws -> View {
        let follower = try new.checked(as: ids.next(), by: who, at: clock.now), added = view(follower)
        try await database.write { [store] writer in
            guard try store.follower(named: follower.name, in: writer) == nil else {
                throw HarkError(.conflict, "There is a source of this name already.", textKey: "topics.followers.name_taken")
            }
            try store.add(follower, secret: follower.hasSecret ? new.secret : nil, in: writer)
            if let cursor = follower.kind.firstCursor(at: follower.createdAt) { try store.save(cursor, of: follower.id, in: writer) }
            try alongside(added, writer)
        }
        changed.yield()
        return added
    }

    /// Starts or stops it, now and for the next start of the program.
    public func setWanted(
        _ isWanted: Bool, _ id: Identifier, alongside: @escaping @Sendable (any SQLWriter) throws -> Void
    ) async throws -> View {
        try await database.write { [store] writer in
            guard try store.setWanted(isWanted, id, in: writer) else { throw Self.unknown }
            try alongside(writer)
        }
        changed.yield()
        return try await view(id)
    }

    /// Forgets a source, its credentials and its cursor. Its posts stay.
    /// - Returns: what it was called.
    public func remove(_ id: Identifier, alongside: @escaping @Sendable (String, any SQLWriter) throws -> Void) async throws -> String {
        let name = try await database.write { [store] writer in
            guard let follower = try store.follower(id, in: writer) else { throw Self.unknown }
            try store.remove(id, in: writer)
            try alongside(follower.name, writer)
            return follower.name
        }
        changed.yield()
        return name
    }

    /// The posts that come with Hark, unless somebody has a source of that name.
    public func addSample() async throws {
        let new = NewFollower(name: "sample", about: "The posts that come with Hark, said again for ever.", kind: .sample, languages: [])
        do { _ = try await add(new, by: "hark") { _, _ in } } catch let error as HarkError where error.code == .conflict {}
    }

    private static let unknown = HarkError(.notFound, "There is no such source.", textKey: "topics.followers.unknown")

    private func view(_ follower: Follower) -> View {
        let status = shared.withLock { $0.statuses[follower.id] }
        // Wanted, and its task has not begun yet.
        let state = status?.state ?? (follower.isWanted && settings.isEnabled ? .connecting : .stopped)
        return View(follower: follower, state: state, figures: status?.figures ?? FollowerFigures())
    }

    // MARK: Running

    /// Runs who is wanted, and looks again after each change, until the house closes. What is in flight then comes again.
    public func run() async throws {
        guard settings.isEnabled else { return try await gracefulShutdown() }
        changed.yield()
        let http = try FollowerHTTP(settings)
        await cancelWhenGracefulShutdown { [self] in await keepRunning(http) }
    }

    private func keepRunning(_ http: FollowerHTTP) async {
        var running: [Identifier: Task<Void, Never>] = [:]
        for await _ in changes {
            guard let followers = await table() else { break }
            let wanted = Dictionary(uniqueKeysWithValues: followers.filter(\.isWanted).map { ($0.id, $0) })
            for (id, task) in running where wanted[id] == nil {
                await Self.end([task])
                running[id] = nil
            }
            for (id, follower) in wanted where running[id] == nil { running[id] = Task { [self] in await run(follower, http) } }
            let known = Set(followers.map(\.id))
            shared.withLock { shared in shared.statuses = shared.statuses.filter { known.contains($0.key) } }
        }
        await Self.end(Array(running.values))
    }

    /// nil where the house closes before the database answers.
    private func table() async -> [Follower]? {
        while !Task.isCancelled {
            do { return try await database.read { [store] in try store.followers(in: $0) } } catch {
                logger.error("the followers cannot be read", metadata: ["error": "\(error)"])
                try? await clock.sleep(for: 1)
            }
        }
        return nil
    }

    private static func end(_ tasks: [Task<Void, Never>]) async {
        for task in tasks { task.cancel() }
        for task in tasks { await task.value }
    }

    private func run(_ follower: Follower, _ http: FollowerHTTP) async {
        let status = shared.withLock { shared in
            let status = shared.statuses[follower.id] ?? FollowerStatus()
            shared.statuses[follower.id] = status
            return status
        }
        let delivery = FollowerDelivery(
            follower: follower, sink: sink, store: store, status: status, linger: settings.linger, clock: clock,
            metrics: metrics, logger: logger)
        await FollowerRun(
            follower: follower, delivery: delivery, store: store, status: status, longestPause: settings.longestPause, clock: clock, logger: logger,
            random: { .random(in: 0..<1) },
            source: { [workshop, store] in
                try workshop.source(follower, http: http) { try await store.secret(of: follower.id) }
            }
        ).run()
    }
}
