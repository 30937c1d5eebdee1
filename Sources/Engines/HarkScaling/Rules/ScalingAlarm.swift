public import HarkCore

/// One alarm of a step policy: it watches whether a threshold is crossed, and says when its action is to be tried.
public struct ScalingAlarm: Sendable, Codable, Equatable {
    public enum State: String, Sendable, Codable {
        case insufficientData = "insufficient_data"
        case ok
        case alarm
    }

    public private(set) var state = State.insufficientData
    /// When `state` last became what it is; nil before the first look.
    public private(set) var since: Timestamp?
    private var lastLook: Timestamp?
    private var lastTry: Timestamp?
    private var wasHeldBack = false

    init() {}

    /// Whether the action is to be tried now: when the alarm goes off, each period for as long as it stays, and when the cool-down
    /// that held it back is over (D-40).
    /// - Parameters:
    ///   - crossed: whether the threshold is crossed; nil where too little was measured.
    ///   - isCooling: whether a cool-down holds actions back now.
    mutating func asks(_ crossed: Bool?, period: Double, isCooling: Bool, at now: Timestamp) -> Bool {
        // A clock that was set back must not silence the alarm until it has caught up.
        if let lastLook, 0..<min(60, period) ~= now.seconds(since: lastLook) { return false }
        lastLook = now
        let next: State = crossed.map { $0 ? .alarm : .ok } ?? .insufficientData
        if next != state { (state, since, lastTry) = (next, now, nil) }
        guard state == .alarm else { return false }
        if let lastTry, 0..<period ~= now.seconds(since: lastTry), isCooling || !wasHeldBack { return false }
        (lastTry, wasHeldBack) = (now, isCooling)
        return true
    }
}
