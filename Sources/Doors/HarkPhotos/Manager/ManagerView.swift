import HarkCache
import HarkCore
import HarkScaling
import HarkWeb

/// The pool and all photos at one moment and over the last minutes, as the page shows them.
struct ManagerView: Sendable {
    let configuration: CacheConfiguration
    let nodes: Int
    let reports: [NodeReport]
    let decision: ScalingDecision?
    let points: [CachePoint]
    let span: ManagerSpan
    let forecast: [CacheForecast]
    let changes: [PoolSizeChange]
    let cachedKeys: [CachedPhotoKey]
    let storedKeys: [StoredPhotoKey]
    let storedAfter: Int
    let restorable: Int
    /// Only when somebody asked for it: it reads all names of the store.
    let check: HoldingsReport?
    let acts: [Act]
    let load: HouseLoad?
    /// How many processes look at photos now, and what they take together.
    let workers: (count: Int, load: HouseLoad)
    let now: Timestamp

    static let shownKeys = 25

    init(_ acts: ManagerActs, _ parameters: QueryParameters, at now: Timestamp) async throws {
        let keeper = acts.keeper
        span = try ManagerSpan(parameters)
        storedAfter = try parameters.cursor("after") ?? 0
        configuration = await keeper.configuration
        nodes = keeper.cache.pool.count
        reports = await keeper.reports
        decision = await keeper.lastDecision
        points = try await keeper.points(span.minutes)
        forecast = await keeper.forecast()
        changes = try await keeper.book.changes(20)
        cachedKeys = await acts.cachedKeys(Self.shownKeys)
        storedKeys = try await acts.storedKeys(after: storedAfter, Self.shownKeys)
        restorable = try await acts.holdings.restorable()
        check = try parameters.flag("check") ? await acts.holdings.check() : nil
        self.acts = try await keeper.book.acts(["cache.", "photos.", "backups."], 20)
        load = HouseLoad.now()
        let processes = await acts.workers()
        workers = (processes.count, HouseLoad.sum(of: processes))
        self.now = now
    }

    // MARK: Figures

    func figures(_ context: HarkContext) -> [Fields] {
        let last = points.last
        var figures: [(String, String)] = [
            ("nodes", "\(nodes)"), ("items", "\(reports.reduce(0) { $0 + $1.noItems })"), ("bytes", Self.megabytes(reports.reduce(0) { $0 + $1.totalSize })),
            ("requests", "\(Int(last?.requests ?? 0))"), ("hit_rate", Self.percent(last?.hitRate)),
        ]
        if let load {
            figures.append(("memory", Self.megabytes(load.residentBytes)))
            figures.append(("cpu", "\(Int(load.cpuSeconds.rounded())) s"))
        }
        figures.append(("workers", "\(workers.count)"))
        if workers.count > 0 {
            figures.append(("workers_memory", Self.megabytes(workers.load.residentBytes)))
            figures.append(("workers_cpu", "\(Int(workers.load.cpuSeconds.rounded())) s"))
        }
        return figures.map { ["name": context.text("manager.figure.\($0.0)"), "value": $0.1] }
    }

    static func megabytes(_ bytes: Int) -> String { "\(tenths(Double(bytes) / Double(1 << 20))) MB" }
    static func percent(_ share: Double?) -> String { share.map { "\(tenths($0 * 100)) %" } ?? "–" }

    private static func tenths(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10).\(abs(tenths % 10))"
    }

    /// Why the pool has the size that it has.
    func reason(_ context: HarkContext) -> String? {
        decision.map { decision in [decision.causeText, decision.outcomeText].map { $0.shown(context) }.joined(separator: ": ") }
    }

    // MARK: Over time

    /// The five of the documents (003-36).
    func charts(_ context: HarkContext) -> [Fields] {
        let marks = changes.map { TimeChart.Mark(at: $0.at, text: "\($0.nodes): \(Self.reason($0, context))") }
        return [
            chart("nodes", marks: marks, context) { $0.nodes }, chart("miss_rate", context) { $0.missRate.map { $0 * 100 } },
            chart("hit_rate", context) { $0.hitRate.map { $0 * 100 } }, chart("items", context) { $0.items },
            chart("bytes", context) { $0.bytes / Double(1 << 20) },
        ]
    }

    private func chart(
        _ name: String, marks: [TimeChart.Mark] = [], _ context: HarkContext, _ value: (CachePoint) -> Double?
    ) -> Fields {
        let title = context.text("manager.chart.\(name)")
        let line = points.compactMap { point in value(point).map { TimeChart.Point(at: point.minute, value: $0) } }
        let most = line.map(\.value).max().map { Self.tenths($0) } ?? "–"
        let svg = TimeChart(
            id: "chart-\(name)", title: title, description: context.text("manager.chart.most", span.name(context), most),
            from: now.advanced(bySeconds: -Double(span.minutes) * 60), to: now, lines: [TimeChart.Line(name: title, points: line)], marks: marks
        ).svg
        return ["title": title, "svg": svg]
    }

    // MARK: Rows

    func forecastRows(_ context: HarkContext) -> [Fields] {
        guard forecast.contains(where: { $0.hitRate != nil }) else { return [] }
        let now = nodes * configuration.node.capacityBytes
        return forecast.map { item in
            [
                "capacity": Self.megabytes(item.bytes), "isNow": item.bytes == now, "hitRate": Self.percent(item.hitRate),
                "bar": ValueBar.svg(item.hitRate ?? 0), "lru": Self.percent(item.lruHitRate),
            ]
        }
    }

    func nodeRows(_ context: HarkContext) -> [Fields] {
        reports.map {
            [
                "node": $0.node, "items": $0.noItems, "bytes": Self.megabytes($0.totalSize), "requests": $0.noRequests, "missRate": Self.percent($0.missRate),
                "hitRate": Self.percent($0.hitRate),
            ]
        }
    }

    func changeRows(_ context: HarkContext) -> [Fields] {
        changes.map { change in
            [
                "time": change.at.html, "size": change.before == change.nodes ? "\(change.nodes)" : "\(change.before) → \(change.nodes)",
                "reason": [change.who, Self.reason(change, context)].compactMap { $0 }.joined(separator: ": "),
            ]
        }
    }

    private static func reason(_ change: PoolSizeChange, _ context: HarkContext) -> String {
        change.texts.map { $0.shown(context) }.joined(separator: ": ")
    }

    func cachedRows(_ context: HarkContext) -> [Fields] {
        cachedKeys.map {
            [
                "key": $0.key, "user": $0.user, "rendition": context.text("manager.rendition.\($0.rendition.rawValue)"), "node": $0.node,
                "bytes": $0.bytes,
            ]
        }
    }

    var storedRows: [Fields] { storedKeys.map { ["key": $0.key, "user": $0.user, "object": $0.object, "bytes": $0.bytes] } }

    /// The address of the next page of keys; nil after the last.
    var nextStored: String? {
        guard storedKeys.count == Self.shownKeys, let last = storedKeys.last else { return nil }
        return Link.to("/photos/manager", [("after", "\(Cursor(last.place))")]) + "#stored"
    }

    var actRows: [Fields] { acts.map { ["time": $0.at.html, "who": $0.who, "what": $0.what, "subject": $0.subject] } }
}

extension ScalingText {
    fileprivate func shown(_ context: HarkContext) -> String { context.language == .italian ? italian : english }
}

/// How far back the charts look: `?span=`, in minutes.
enum ManagerSpan: Int, CaseIterable {
    case half = 30, threeHours = 180, day = 1440

    init(_ parameters: QueryParameters) throws {
        self = try parameters.choice("span", Self.allCases.map { "\($0.rawValue)" }).flatMap(Int.init).flatMap(ManagerSpan.init) ?? .half
    }

    var minutes: Int { rawValue }

    func name(_ context: HarkContext) -> String { context.text("manager.span.\(rawValue)") }

    func links(_ context: HarkContext) -> [Fields] {
        Self.allCases.map { ["span": $0.rawValue, "text": $0.name(context), "isCurrent": $0 == self] }
    }
}
