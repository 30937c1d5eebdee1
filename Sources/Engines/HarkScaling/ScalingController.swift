public import HarkCore

/// One pool's policy with its state: the live pool and the simulator feed it measurements and do what it says.
///
/// It has no clock and does no I/O: equal policies, states and measurements give equal decisions. Feed it every few seconds; it
/// keeps the averages and the cool-down itself.
public struct ScalingController: Sendable, Codable, Equatable {
    public private(set) var policy: ScalingPolicy
    public private(set) var state: ScalingState

    /// - Parameter policy: one that passed `ScalingPolicy.checked()`.
    public init(policy: ScalingPolicy) {
        self.policy = policy
        state = ScalingState(desired: policy.clamped(policy.start))
    }

    /// How many workers there should be from now on, and why. The size stays within `min ... max`.
    public mutating func decide(_ measurement: ScalingMeasurement) -> ScalingDecision {
        let now = measurement.at, from = state.desired
        noteIdleness(measurement)
        // The rule looks at every measurement, also those that it has no say in, so that its averages have no holes.
        let proposal = ruleProposal(measurement)
        state.lastEvaluation = now
        let verdict = verdict(on: proposal, measurement)
        if verdict.size != from {
            state.desired = verdict.size
            state.lastChange = now
        }
        return ScalingDecision(at: now, from: from, verdict)
    }

    /// Seconds until the rule may change the size again; 0 where it may now.
    public func cooldownRemaining(at now: Timestamp) -> Double {
        guard let lastChange = state.lastChange else { return 0 }
        let passed = now.seconds(since: lastChange)
        // A clock that was set back must not make a cool-down longer than it is.
        return passed < 0 ? 0 : max(0, policy.cooldownSeconds - passed)
    }

    /// Takes another policy. Size and cool-down go on from where they are; the alarms and averages begin anew.
    public mutating func adopt(_ policy: ScalingPolicy) {
        self.policy = policy
        var fresh = ScalingState(desired: state.desired)
        fresh.fixed = state.fixed.map(policy.clamped)
        fresh.lastChange = state.lastChange
        state = fresh
    }

    /// Fixes the size by hand; nil gives it back to the policy.
    /// - Throws: `HarkError` `.unacceptable` on `size` outside `min ... max`.
    public mutating func fix(at size: Int?) throws {
        if let size, size != policy.clamped(size) {
            throw HarkError.unacceptable("size", "The size must be \(policy.min) to \(policy.max), got \(size).")
        }
        state.fixed = size
    }

    private mutating func noteIdleness(_ measurement: ScalingMeasurement) {
        if measurement.visible > 0 || measurement.inFlight > 0 {
            state.idleSince = nil
        } else if state.idleSince.map({ $0 > measurement.at }) ?? true {
            state.idleSince = measurement.at
        }
    }

    private mutating func ruleProposal(_ measurement: ScalingMeasurement) -> ScalingProposal {
        switch policy.rule {
        case .step(let rule): rule.proposal(measurement, &state, isCooling: cooldownRemaining(at: measurement.at) > 0)
        case .target(let rule): rule.proposal(measurement, &state)
        case .predictive(let rule): rule.proposal(measurement, &state, sizes: max(1, policy.min)...policy.max)
        case .keda(let rule): rule.proposal(measurement, &state)
        }
    }

    private func verdict(on proposal: ScalingProposal, _ measurement: ScalingMeasurement) -> ScalingVerdict {
        let size = state.desired, now = measurement.at
        if let fixed = state.fixed { return .reach(fixed, from: size, .fixed) }
        if size != policy.clamped(size) { return .reach(policy.clamped(size), from: size, .newLimits(policy)) }
        if size == 0, measurement.visible > 0 { return .reach(1, from: 0, .woken(measurement.visible)) }
        if size > 0, policy.min == 0, let since = state.idleSince, now.seconds(since: since) >= policy.idleSeconds {
            return .reach(0, from: size, .idle(policy.idleSeconds))
        }
        // The last worker of a pool that may be empty leaves by idleness alone, and comes by a job alone.
        let wanted = size == 0 ? 0 : max(policy.clamped(proposal.size), 1)
        if wanted == size, proposal.size != size { return .stop(size, wanted: proposal.size, proposal.cause) }
        let remaining = wanted == size ? 0 : cooldownRemaining(at: now)
        if remaining > 0 { return .holdBack(size, for: remaining, proposal.cause) }
        return .reach(wanted, from: size, proposal.cause)
    }
}
