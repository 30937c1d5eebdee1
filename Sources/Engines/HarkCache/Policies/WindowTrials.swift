/// Which window finds most: several are tried at once, each by a miniature cache that sees the same sampled keys and has their share of the room
/// (the simulation of Einziger et al., Middleware 2018, over a sample). What is asked now decides between them, not how one stretch of requests
/// differs from the next, so a walk through all keys deceives nobody.
struct WindowTrials {
    static let shares = [0.01, 0.1, 0.4, 0.8]
    /// Of each miniature; with more, half of the sampled keys leave.
    private static let mostEntries = 1024
    /// Sampled requests from one decision to the next.
    private static let period = 300
    /// What a decision weighs at the next one.
    private static let memory = 0.9
    /// By how much another window must be better, as a share of the requests.
    private static let margin = 0.005

    private(set) var best: Int
    /// Of the miniatures' tables.
    private(set) var bytes = 0
    /// Not the one of a live curve, whose miniatures see the curve's sample alone and draw theirs from it.
    private var sample = KeySample(multiplier: 0xD6E8_FEB8_6659_FD93)
    private var miniatures: [MiniatureCache]
    private let capacity: Int
    private var hits = [Double](repeating: 0, count: shares.count)
    private var requests = 0.0, seen = 0

    /// - Parameter best: the window in force until more is known.
    init(capacity: Int, best: Int = 1) {
        self.capacity = capacity
        self.best = best
        miniatures = Self.shares.map { MiniatureCache(window: $0, capacity: capacity) }
    }

    /// Begins anew where the room is now less than half of what the miniatures were made for: their tables do not shrink.
    mutating func adopt(_ capacity: Int) {
        if capacity < self.capacity / 2 { self = WindowTrials(capacity: capacity, best: best) }
    }

    /// - Returns: the window's share of the room, where another than before is best now.
    mutating func note(_ hash: UInt64, cost: Int, capacity: Int) -> Double? {
        guard sample.contains(hash) else { return nil }
        for number in miniatures.indices where miniatures[number].request(hash, cost: cost) { hits[number] += 1 }
        if miniatures[0].count > Self.mostEntries {
            sample.halve()
            fit(capacity)
        }
        bytes = miniatures.reduce(0) { $0 + $1.memory }
        seen += 1
        return seen == Self.period ? decide(capacity) : nil
    }

    private mutating func decide(_ capacity: Int) -> Double? {
        requests += Double(seen)
        seen = 0
        defer {
            requests *= Self.memory
            for number in hits.indices { hits[number] *= Self.memory }
        }
        fit(capacity)
        let first = hits.indices.max { hits[$0] < hits[$1] }!
        guard first != best, hits[first] - hits[best] > requests * Self.margin else { return nil }
        best = first
        return Self.shares[best]
    }

    /// Gives the miniatures the sample's share of the room.
    private mutating func fit(_ capacity: Int) {
        let sample = sample
        for number in miniatures.indices {
            miniatures[number].shrink(to: Int(Double(capacity) * sample.rate)) { sample.contains($0) }
        }
    }
}
