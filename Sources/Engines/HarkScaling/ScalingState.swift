public import HarkCore

/// What a controller remembers between two measurements. It can be kept and read back, so that a restart forgets no cool-down.
public struct ScalingState: Sendable, Codable, Equatable {
    /// The size asked for last.
    public internal(set) var desired: Int
    /// The size that a person fixed; nil while the policy decides.
    public internal(set) var fixed: Int?
    public internal(set) var lastChange: Timestamp?
    public internal(set) var lastEvaluation: Timestamp?
    /// The alarms of a step policy; other rules leave them untouched.
    public internal(set) var up = ScalingAlarm(), down = ScalingAlarm()
    /// Since when there has been nothing to do; nil while there is.
    var idleSince: Timestamp?
    /// What the rules remember: averages of a step or target policy, arrivals of a predictive one, wishes of a KEDA-like one.
    var window = LoadWindow()
    var traffic = Traffic()
    var wishes: [Wish] = []

    struct Wish: Sendable, Codable, Equatable {
        let at: Timestamp, size: Int
    }

    init(desired: Int) { self.desired = desired }
}
