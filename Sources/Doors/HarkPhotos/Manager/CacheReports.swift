import HarkCache
import HarkCore
import HarkMonitoring

/// What one node reports every five seconds (003-35); the names are the documents'.
struct NodeReport: Sendable, Equatable, Encodable {
    let node: Int
    let noItems: Int, totalSize: Int
    /// In these five seconds.
    let noRequests: Int
    /// 0 to 1; nil where nothing was asked.
    let missRate: Double?, hitRate: Double?

    init(node: Int, _ change: CacheStatistics) {
        self.node = node
        (noItems, totalSize, noRequests) = (change.items, change.bytes, change.requests)
        (missRate, hitRate) = (change.missRate, change.hitRate)
    }

    private enum Field: CodingKey { case node, noItems, totalSize, noRequests, missRate, hitRate }

    func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Field.self)
        try fields.encode(node, forKey: .node)
        try fields.encode(noItems, forKey: .noItems)
        try fields.encode(totalSize, forKey: .totalSize)
        try fields.encode(noRequests, forKey: .noRequests)
        // There even when they are null: a client need not guess.
        try fields.encode(missRate, forKey: .missRate)
        try fields.encode(hitRate, forKey: .hitRate)
    }
}

/// The reports of one minute, averaged as they come (003-36).
struct CacheMinute: Sendable {
    enum Series: String, CaseIterable {
        case nodes = "hark_photo_cache_nodes", items = "hark_photo_cache_items", bytes = "hark_photo_cache_bytes"
        case requests = "hark_photo_cache_requests", hitRate = "hark_photo_cache_hit_rate", missRate = "hark_photo_cache_miss_rate"
    }

    let minute: Int64
    private(set) var samples: [String: SampleSummary] = [:]

    init(minute: Int64) { self.minute = minute }

    /// Takes in what all nodes reported at one moment. Of the rates each node that was asked counts alike.
    mutating func add(_ reports: [NodeReport]) {
        add(.nodes, Double(reports.count))
        add(.items, Double(reports.reduce(0) { $0 + $1.noItems }))
        add(.bytes, Double(reports.reduce(0) { $0 + $1.totalSize }))
        add(.requests, Double(reports.reduce(0) { $0 + $1.noRequests }))
        let rates = reports.compactMap(\.hitRate)
        guard !rates.isEmpty else { return }
        let hitRate = rates.reduce(0, +) / Double(rates.count)
        add(.hitRate, hitRate)
        add(.missRate, 1 - hitRate)
    }

    private mutating func add(_ series: Series, _ value: Double) {
        let sample = SampleSummary(value)
        if samples[series.rawValue]?.merge(sample) == nil { samples[series.rawValue] = sample }
    }
}

/// A minute as the charts show it.
struct CachePoint: Sendable, Equatable {
    let minute: Timestamp
    let nodes: Double, items: Double, bytes: Double
    /// In all of the minute.
    let requests: Double
    /// 0 to 1; nil where nothing was asked.
    let hitRate: Double?, missRate: Double?

    /// Nil where nothing was reported.
    init?(minute: Int64, _ samples: [String: SampleSummary]) {
        func average(_ series: CacheMinute.Series) -> Double? { samples[series.rawValue]?.average }
        guard let nodes = average(.nodes) else { return nil }
        self.minute = Timestamp(minute: minute)
        self.nodes = nodes
        items = average(.items) ?? 0
        bytes = average(.bytes) ?? 0
        requests = samples[CacheMinute.Series.requests.rawValue]?.sum ?? 0
        hitRate = average(.hitRate)
        missRate = average(.missRate)
    }
}

extension CachePoint: Encodable {
    private enum Field: CodingKey { case minute, nodes, items, bytes, requests, hitRate, missRate }

    func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Field.self)
        try fields.encode(minute, forKey: .minute)
        try fields.encode(nodes, forKey: .nodes)
        try fields.encode(items, forKey: .items)
        try fields.encode(bytes, forKey: .bytes)
        try fields.encode(requests, forKey: .requests)
        try fields.encode(hitRate, forKey: .hitRate)
        try fields.encode(missRate, forKey: .missRate)
    }
}
