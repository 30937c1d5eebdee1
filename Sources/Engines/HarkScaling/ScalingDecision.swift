/// What a policy asks for, and why, in a sentence that a person understands.
public struct ScalingDecision: Sendable, Equatable {
    /// How many workers there should be.
    public let desired: Int
    public let reason: String

    public init(desired: Int, reason: String) {
        self.desired = desired
        self.reason = reason
    }
}
