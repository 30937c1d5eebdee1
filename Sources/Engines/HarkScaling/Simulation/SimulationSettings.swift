/// What surrounds a policy in a simulation.
public struct SimulationSettings: Sendable, Codable, Equatable {
    /// From asking for a worker to its first job: 60 s for a machine, a fraction of one for a process. The workers that are
    /// there at the start need none.
    public var workerStartSeconds: Double
    /// From one measurement to the next.
    public var measureEverySeconds: Double
    /// How long the simulation lasts; it goes on beyond that until all jobs are done, ten times as long at most.
    public var spanSeconds: Double

    public init(workerStartSeconds: Double = 60, measureEverySeconds: Double = 5, spanSeconds: Double = ArrivalShape.daySeconds) {
        self.workerStartSeconds = workerStartSeconds
        self.measureEverySeconds = measureEverySeconds
        self.spanSeconds = spanSeconds
    }
}
