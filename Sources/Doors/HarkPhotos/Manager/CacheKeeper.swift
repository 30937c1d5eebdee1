public import HarkCache
public import HarkCore
public import HarkDatabase
import HarkMonitoring
import HarkScaling
import HarkWeb
public import Logging

/// The pool of cache nodes as operators steer it: takes their choices, hears the nodes every five seconds, and lets the sizer decide each minute
/// how many there are (003-27…29, -35).
public actor CacheKeeper {
    public static let reportSeconds = 5.0
    /// Half an hour ago weighs half in the live curve.
    private static let fadePerMinute = 0.98

    public nonisolated let cache: PhotoCache
    let book: ManagerBook
    private let series: SeriesStore
    private let curve: LiveCurve
    private let clock: any WallClock
    private let logger: Logger

    private(set) var configuration: CacheConfiguration
    private let mostNodes: Int
    private var sizer: CacheSizer
    /// What each node had counted at its last report.
    private var counted: [CacheStatistics?] = []
    private(set) var reports: [NodeReport] = []
    private(set) var lastDecision: ScalingDecision?
    private var minute: CacheMinute
    /// What is chosen and what a rule decides change the same choices: one after the other, or one would be lost.
    private let turnstile = Turnstile()

    /// Goes on with what was chosen before.
    /// - Parameters:
    ///   - mostNodes: that there can be, 8 at most; a pool that had more has these.
    ///   - makeNode: see `CachePool`.
    public static func open(
        database: any SQLDatabase, mostNodes: Int = CachePool.sizes.upperBound, clock: any WallClock, logger: Logger,
        makeNode: @escaping @Sendable (Int, CacheNodeSettings) -> any PoolNode = { LocalNode($1) }
    ) async throws -> CacheKeeper {
        let book = ManagerBook(database: database)
        var configuration: CacheConfiguration = try await book.setting(Self.setting) ?? CacheConfiguration()
        configuration.nodes = min(configuration.nodes, mostNodes)
        return CacheKeeper(configuration, mostNodes, book: book, clock: clock, logger: logger, makeNode: makeNode)
    }

    private static let setting = "cache"

    private init(
        _ configuration: CacheConfiguration, _ mostNodes: Int, book: ManagerBook, clock: any WallClock, logger: Logger,
        makeNode: @escaping @Sendable (Int, CacheNodeSettings) -> any PoolNode
    ) {
        self.configuration = configuration
        self.mostNodes = mostNodes
        self.book = book
        self.clock = clock
        self.logger = logger
        series = SeriesStore(book.database)
        curve = LiveCurve(configuration.policy, capacities: configuration.forecastCapacities)
        cache = PhotoCache(pool: CachePool(nodes: configuration.nodes, configuration.node, curve: curve, makeNode: makeNode))
        sizer = CacheSizer(policy: configuration.sizing(upTo: mostNodes), size: configuration.nodes)
        minute = CacheMinute(minute: clock.now.minute)
    }

    // MARK: Choices

    /// Puts other choices into force, for all nodes and those that come.
    /// - Parameters:
    ///   - change: makes them of those in force.
    ///   - act: makes what is noted of a subject.
    /// - Throws: what `change` throws; `.unacceptable` for more nodes than there are places.
    func adopt(_ change: (CacheConfiguration) throws -> CacheConfiguration, noting act: (String) throws -> Act) async throws {
        await turnstile.enter()
        defer { turnstile.leave() }
        let old = configuration, new = try change(old), act = try act(new.subject)
        guard new.nodes <= mostNodes else {
            throw HarkError.unacceptable(
                "nodes", "There is no place for so many nodes: \(mostNodes) at most.", textKey: "manager.places", arguments: ["\(mostNodes)"])
        }
        try await book.database.write { [book] writer in
            try book.keep(new, as: Self.setting, in: writer)
            try AuditLog.record(act, in: writer)
            if new.nodes != old.nodes {
                try book.note(PoolSizeChange(at: act.at, before: old.nodes, nodes: new.nodes, who: act.who, texts: [.given]), in: writer)
            }
        }
        configuration = new
        if new.node != old.node {
            cache.pool.adopt(new.node)
            curve.adopt(new.policy, capacities: new.forecastCapacities)
        }
        sizer = CacheSizer(policy: new.sizing(upTo: mostNodes), size: new.nodes)
        lastDecision = nil
        await settle()
    }

    /// Somebody may choose anew while nodes leave: whoever comes last sees to it that the pool has the size that is wanted.
    private func settle() async {
        while cache.pool.count != sizer.size { await cache.pool.resize(to: sizer.size) }
        counted = Array(counted.prefix(sizer.size))
    }

    // MARK: Reports

    /// Hears all nodes, keeps a minute that is over, and changes the pool's size where the policy says so.
    package func report() async {
        let now = clock.now, all = await cache.pool.statistics()
        var changes: [CacheStatistics] = []
        reports = []
        for (node, statistics) in all.enumerated() {
            guard let statistics else { continue }
            let earlier = node < counted.count ? counted[node] : nil
            changes.append(statistics.since(earlier ?? CacheStatistics()))
            reports.append(NodeReport(node: node, changes[changes.count - 1]))
        }
        counted = all
        if now.minute != minute.minute {
            await keepMinute()
            curve.fade(by: Self.fadePerMinute)
            minute = CacheMinute(minute: now.minute)
        }
        minute.add(reports)
        await decide(changes, at: now)
    }

    private func decide(_ changes: [CacheStatistics], at now: Timestamp) async {
        await turnstile.enter()
        defer { turnstile.leave() }
        let nodes = changes.map { CacheMeasurement.Node(hits: $0.hits, misses: $0.misses) }
        guard let decision = sizer.decide(CacheMeasurement(at: now, nodes: nodes, missRates: missRates)) else { return }
        lastDecision = decision
        guard decision.change != 0 else { return }
        configuration.nodes = sizer.size
        let change = PoolSizeChange(
            at: now, before: decision.from, nodes: decision.desired, who: nil, texts: [decision.causeText, decision.outcomeText])
        do {
            try await book.database.write { [book, configuration] writer in
                try book.keep(configuration, as: Self.setting, in: writer)
                try book.note(change, in: writer)
            }
        } catch {
            logger.error("the pool's new size was not kept", metadata: ["error": "\(error)"])
        }
        await settle()
    }

    /// Of 1, 2, … nodes; empty where nothing was asked.
    private var missRates: [Double] {
        CachePool.sizes.compactMap { nodes in curve.hitRate(capacity: nodes * configuration.node.capacityBytes).map { 1 - $0 } }
    }

    private func keepMinute() async {
        do { try await series.keep(minute.samples, at: Timestamp(minute: minute.minute)) } catch {
            logger.error("a minute of the cache was not kept", metadata: ["error": "\(error)"])
        }
    }

    /// Keeps the begun minute and lets the nodes go.
    package func close() async {
        await keepMinute()
        await cache.pool.close()
    }

    // MARK: What is seen

    /// The last so many minutes, the begun one among them, oldest first. What nobody reported is missing.
    func points(_ minutes: Int) async throws -> [CachePoint] {
        let now = clock.now.minute, begun = minute
        var samples: [Int64: [String: SampleSummary]] = [:]
        for series in CacheMinute.Series.allCases {
            let points = try await self.series.points(
                of: series.rawValue, from: Timestamp(minute: now - Int64(minutes) + 1), to: Timestamp(minute: now + 1), resolution: .minute)
            for point in points { samples[point.start.minute, default: [:]][series.rawValue] = point.samples }
        }
        if begun.minute > now - Int64(minutes), samples[begun.minute] == nil { samples[begun.minute] = begun.samples }
        return samples.sorted { $0.key < $1.key }.compactMap { CachePoint(minute: $0.key, $0.value) }
    }

    /// What other capacities would find; nil rates before the first request.
    func forecast() -> [CacheForecast] {
        configuration.forecastCapacities.map {
            CacheForecast(bytes: $0, hitRate: curve.hitRate(capacity: $0), lruHitRate: curve.leastRecentlyUsedHitRate(capacity: $0))
        }
    }
}

/// What the pool would find if it had this many bytes in all.
struct CacheForecast: Sendable, Equatable {
    let bytes: Int, hitRate: Double?, lruHitRate: Double?
}

extension CacheConfiguration {
    /// A quarter and a half of a node, and each size of the pool.
    var forecastCapacities: [Int] { [node.capacityBytes / 4, node.capacityBytes / 2] + CachePool.sizes.map { $0 * node.capacityBytes } }
}
