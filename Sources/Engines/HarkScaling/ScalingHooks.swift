/// Commands that bind real machines to a pool: one is run for each worker that is started or stopped (D-42). They are settings
/// of the house, never part of a policy, since whoever may change a policy must not be able to run commands.
public struct ScalingHooks: Sendable, Codable, Equatable {
    /// Program and arguments; empty: none. `{from}`, `{desired}` and `{reason}` are filled in, within one argument.
    public var start: [String]
    public var stop: [String]

    public init(start: [String] = [], stop: [String] = []) {
        self.start = start
        self.stop = stop
    }

    /// The commands of a decision, in the order in which they are to be run: one for each worker more or less.
    public func commands(for decision: ScalingDecision) -> [[String]] {
        let command = decision.change > 0 ? start : stop
        guard !command.isEmpty else { return [] }
        let step = decision.change.signum()
        return stride(from: decision.from, to: decision.desired, by: step == 0 ? 1 : step).map { from in
            command.map { argument in
                argument.replacing("{from}", with: "\(from)").replacing("{desired}", with: "\(from + step)")
                    .replacing("{reason}", with: decision.reason)
            }
        }
    }
}
