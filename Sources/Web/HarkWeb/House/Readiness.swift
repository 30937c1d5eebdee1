import Synchronization

/// Whether the house takes requests, and what in it does not work.
public final class Readiness: Sendable {
    public enum State: String, Sendable { case starting, ready, draining }

    private let state: Mutex<State>
    private let checks: [@Sendable () async -> String?]

    /// - Parameter checks: each answers the name of what is missing, or nil; asked for each `/readyz`, so they are quick.
    public init(checks: [@Sendable () async -> String?] = []) {
        state = Mutex(.starting)
        self.checks = checks
    }

    public var current: State { state.withLock { $0 } }

    public func enter(_ next: State) { state.withLock { $0 = next } }

    /// The names of what is missing while the rest works.
    func degraded() async -> [String] {
        var names: [String] = []
        for check in checks { if let name = await check() { names.append(name) } }
        return names
    }
}
