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

    init() {}

    /// Whether the action is to be tried now: when the alarm goes off, and each period for as long as it stays (D-40).
    /// - Parameter crossed: whether the threshold is crossed; nil where too little was measured.
    mutating func asks(_ crossed: Bool?, period: Double, at now: Timestamp) -> Bool {
        // A clock that was set back must not silence the alarm until it has caught up.
        if let lastLook, 0..<Swift.min(60, period) ~= now.seconds(since: lastLook) { return false }
        lastLook = now
        let next: State = crossed.map { $0 ? .alarm : .ok } ?? .insufficientData
        if next != state { (state, since, lastTry) = (next, now, nil) }
        guard state == .alarm else { return false }
        if let lastTry, 0..<period ~= now.seconds(since: lastTry) { return false }
        lastTry = now
        return true
    }
}
