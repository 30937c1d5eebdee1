import HarkCore
import Metrics
import Synchronization

/// How many requests of a door run at once (000-47): a base, a reserve beyond it, an overflow beyond that; more are answered 429.
public struct ConcurrencyLimit: Sendable, Equatable {
    public var base = 100
    public var reserve = 0
    public var overflow = 0

    public init(base: Int = 100, reserve: Int = 0, overflow: Int = 0) {
        self.base = base
        self.reserve = reserve
        self.overflow = overflow
    }

    var total: Int { base + reserve + overflow }
}

/// Counts the requests of one door that run now.
final class ConcurrencyGate: Sendable {
    private let limit: ConcurrencyLimit
    private let running = Atomic<Int>(0)
    private let gauges: [Gauge]

    init(door: String, limit: ConcurrencyLimit) {
        self.limit = limit
        gauges = ["base", "reserve", "overflow"].map { Gauge(label: "hark_door_running", dimensions: [("door", door), ("level", $0)]) }
    }

    /// - Throws: `.rateLimited` when all places are taken; else the caller must `leave`.
    func enter() throws {
        let now = running.wrappingAdd(1, ordering: .relaxed).newValue
        guard now <= limit.total else {
            leave()
            throw HarkError(.rateLimited, "This door serves as many as it may at once.", textKey: "web.busy").retry(after: 1)
        }
        show(now)
    }

    func leave() { show(running.wrappingSubtract(1, ordering: .relaxed).newValue) }

    private func show(_ running: Int) {
        gauges[0].record(min(running, limit.base))
        gauges[1].record(min(max(0, running - limit.base), limit.reserve))
        gauges[2].record(max(0, running - limit.base - limit.reserve))
    }

    /// The gate of each route whose door has a limit.
    static func gates(for doors: [any Door], table: RouteTable, limits: [String: ConcurrencyLimit]) -> [ObjectIdentifier: ConcurrencyGate] {
        var gates: [ObjectIdentifier: ConcurrencyGate] = [:]
        for door in doors {
            let name = type(of: door).name
            guard let limit = limits[name] else { continue }
            let gate = ConcurrencyGate(door: name, limit: limit)
            let paths = Set(door.routes.map(\.path))
            for route in table.all where paths.contains(route.route.path) { gates[ObjectIdentifier(route)] = gate }
        }
        return gates
    }
}
