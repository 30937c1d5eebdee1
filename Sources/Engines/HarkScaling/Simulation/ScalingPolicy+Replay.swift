import HarkCore

extension ScalingPolicy {
    /// What this policy would have said to each of these measurements, had the pool always had the size that it asked for.
    public func replay(_ recorded: [ScalingMeasurement]) -> [ScalingDecision] {
        var controller = ScalingController(policy: self)
        return recorded.map { measurement in
            var seen = measurement
            (seen.running, seen.starting) = (controller.state.desired, 0)
            return controller.decide(seen)
        }
    }

    /// What would have become of the jobs that came during these measurements, had this policy been in force: a dry run, for
    /// example over the last day, before a policy applies.
    /// - Parameters:
    ///   - recorded: in order of time. Jobs are spread evenly over the time since the measurement before.
    ///   - settings: its span is replaced by that of the measurements.
    public func dryRun(over recorded: [ScalingMeasurement], settings: SimulationSettings = SimulationSettings()) -> SimulationRun {
        guard let first = recorded.first, let last = recorded.last else { return Simulation.run(self, on: [], settings: settings) }
        var settings = settings
        settings.spanSeconds = Swift.max(settings.measureEverySeconds, last.at.seconds(since: first.at))
        return Simulation.run(self, on: Arrival.list(from: recorded), settings: settings)
    }
}

extension Arrival {
    /// The jobs behind recorded measurements. Each takes as long as those that were finished about then.
    static func list(from recorded: [ScalingMeasurement]) -> [Arrival] {
        guard let first = recorded.first else { return [] }
        var service = recorded.lazy.compactMap(\.serviceSeconds).first ?? 10, before = 0.0
        // What was in line at the start came before it.
        var arrivals = Array(repeating: Arrival(seconds: 0, serviceSeconds: service), count: first.visible + first.inFlight)
        for measurement in recorded.dropFirst() {
            let now = measurement.at.seconds(since: first.at), count = measurement.arrivals
            service = measurement.serviceSeconds ?? service
            for number in 0..<max(0, count) {
                arrivals.append(Arrival(seconds: max(0, before + (now - before) * Double(number) / Double(count)), serviceSeconds: service))
            }
            before = now
        }
        return arrivals
    }
}
