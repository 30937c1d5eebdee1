import HarkCore

/// How many connections ask, how often, and when each begins.
public struct LoadPlan: Sendable, Equatable {
    /// Connections (threads of the documents' plan), 1 or more.
    public var connections: Int
    /// Requests of the whole run, shared evenly: each connection makes n/c, the first n mod c one more. Nil runs for `duration`.
    public var requests: Int?
    /// No connection begins a request after this many seconds.
    public var duration: Double?
    /// Seconds over which the connections begin: number k begins at k · ramp / connections.
    public var ramp = 0.0
    /// Seconds from the beginning of one request of a connection to the beginning of its next; nil asks again at once.
    /// An answer's time is then counted from the moment its request was due, so that a server that stalls is not excused
    /// from the requests that could not be sent meanwhile.
    public var pace: Double?
    /// Seconds of rest after each answer.
    public var pause = 0.0
    /// False opens a connection for each request.
    public var keepAlive = true
    /// Seconds to wait for an answer before the request counts as failed.
    public var timeout = 30.0
    /// Opens all connections before the clock starts; else each opens when it first asks, and its opening is part of the run.
    public var opensAhead = true
    /// Event loops of the client.
    public var threads = 2
    /// Counts the answers of each second by themselves, too.
    public var bySecond = false

    public init(connections: Int, requests: Int? = nil, duration: Double? = nil) {
        self.connections = connections
        self.requests = requests
        self.duration = duration
    }

    /// - Throws: `HarkError` (`.malformed`) naming the option that does not fit.
    public func validate() throws {
        guard connections >= 1 else { throw HarkError(.malformed, "There must be at least one connection (-c).") }
        guard requests != nil || duration != nil else { throw HarkError(.malformed, "Say when to stop: -n or --duration.") }
        if let requests, requests < connections {
            throw HarkError(.malformed, "-n \(requests) is less than -c \(connections): each connection must ask once at least.")
        }
        guard ramp >= 0, pause >= 0, pace ?? 1 > 0, duration ?? 1 > 0, timeout > 0, threads >= 1 else {
            throw HarkError(.malformed, "Times must be positive, and there must be at least one event loop.")
        }
    }

    /// How many requests connection `index` makes.
    public func share(of index: Int) -> Int {
        guard let requests else { return .max }
        return requests / connections + (index < requests % connections ? 1 : 0)
    }

    /// Seconds after the start at which connection `index` makes its first request.
    public func beginning(of index: Int) -> Double { ramp * Double(index) / Double(connections) }

    /// Seconds after the start at which `iteration` of connection `index` is due; nil when it is due as soon as the one before
    /// is answered.
    public func due(_ index: Int, iteration: Int) -> Double? {
        if iteration == 0 { return beginning(of: index) }
        return pace.map { beginning(of: index) + $0 * Double(iteration) }
    }
}
