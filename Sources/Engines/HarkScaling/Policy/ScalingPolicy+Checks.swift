import HarkCore

extension ScalingPolicy {
    /// No pool of one house has more workers than this.
    public static let mostWorkers = 1000

    /// This policy, if it can be followed.
    /// - Throws: `HarkError` `.unacceptable` with each field that says what cannot be.
    public func checked() throws -> ScalingPolicy {
        let found = problems()
        guard let first = found.first else { return self }
        var error = HarkError(.unacceptable, first.detail)
        error.problems = found
        throw error
    }

    private func problems() -> [HarkError.FieldProblem] {
        var checks = FieldChecks()
        checks.require("max", 1...Self.mostWorkers ~= max, "max must be 1 to \(Self.mostWorkers), got \(max).")
        checks.require("min", min >= 0 && min <= max, "min must be 0 to max (\(max)), got \(min).")
        if min <= max { checks.require("start", start >= min && start <= max, "start must be from min (\(min)) to max (\(max)), got \(start).") }
        checks.seconds("cooldown_seconds", cooldownSeconds, from: 0)
        checks.seconds("idle_seconds", idleSeconds, from: 0)
        for (field, most) in [("max_on_demand", machines?.maxOnDemand), ("max_core", machines?.maxCore)] {
            if let most { checks.require(field, 0...max ~= most, "\(field) must be 0 to max (\(max)), got \(most).") }
        }
        rule.check(&checks)
        return checks.problems
    }
}

extension ScalingRule {
    fileprivate func check(_ checks: inout FieldChecks) {
        switch self {
        case .step(let rule): rule.check(&checks)
        case .target(let rule):
            checks.require("backlog_per_worker", 0.1...1e6 ~= rule.backlogPerWorker, "backlog_per_worker must be a number from 0.1 to 1000000.")
            checks.seconds("period_seconds", rule.periodSeconds, from: 1)
            checks.seconds("down_period_seconds", rule.downPeriodSeconds, from: 1)
        case .predictive(let rule):
            checks.seconds("goal_seconds", rule.goalSeconds, from: 0.1)
            checks.seconds("worker_start_seconds", rule.workerStartSeconds, from: 0)
            checks.seconds("service_seconds", rule.serviceSeconds, from: 0.001)
        case .keda(let rule):
            checks.require("jobs_per_worker", 0.1...1e6 ~= rule.jobsPerWorker, "jobs_per_worker must be a number from 0.1 to 1000000.")
            checks.seconds("polling_seconds", rule.pollingSeconds, from: 1)
            checks.seconds("stabilization_seconds", rule.stabilizationSeconds, from: 0)
        }
    }
}

extension StepRule {
    fileprivate func check(_ checks: inout FieldChecks) {
        let most = ScalingPolicy.mostWorkers
        checks.require("up_at", upAt.isFinite && upAt > 0, "up_at must be a number above 0.")
        checks.require("down_at", downAt >= 0 && downAt < upAt, "down_at must be a number from 0 to below up_at (\(decimal(upAt))).")
        checks.require("up_by", 1...most ~= upBy, "up_by must be 1 to \(most), got \(upBy).")
        checks.require("down_by", 1...most ~= downBy, "down_by must be 1 to \(most), got \(downBy).")
        checks.seconds("period_seconds", periodSeconds, from: 1)
        checks.seconds("down_period_seconds", downPeriodSeconds, from: 1)
    }
}

/// Collects what is wrong with the fields of a policy.
struct FieldChecks {
    private(set) var problems: [HarkError.FieldProblem] = []

    mutating func require(_ field: String, _ holds: Bool, _ detail: String) {
        if !holds { problems.append(.init(field: field, detail: detail)) }
    }

    /// A time of a day at most.
    mutating func seconds(_ field: String, _ value: Double, from least: Double) {
        require(field, least...86_400 ~= value, "\(field) must be a number from \(decimal(least)) to 86400.")
    }
}
