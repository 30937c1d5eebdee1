/// Replays arrivals against a policy, event by event, on a time of its own. The controller is the one that the live pool runs.
/// A day of ten thousand jobs takes well under a tenth of a second.
public struct Simulation {
    private enum Event {
        case measure
        case arrive
        case ready(worker: Int)
        case done(worker: Int, job: Int)
    }

    private let arrivals: [Arrival], settings: SimulationSettings
    private var controller: ScalingController
    private var pool: SimulatedPool
    private var events = EventQueue<Event>()
    private var run: SimulationRun
    private var done = 0, isOver = false

    /// - Parameters:
    ///   - policy: one that passed `ScalingPolicy.checked()`.
    ///   - arrivals: in any order.
    public static func run(
        _ policy: ScalingPolicy, on arrivals: [Arrival], settings: SimulationSettings = SimulationSettings()
    ) -> SimulationRun {
        var simulation = Simulation(policy, arrivals.sorted { $0.seconds < $1.seconds }, settings)
        return simulation.finished()
    }

    private init(_ policy: ScalingPolicy, _ arrivals: [Arrival], _ settings: SimulationSettings) {
        self.arrivals = arrivals
        self.settings = settings
        controller = ScalingController(policy: policy)
        pool = SimulatedPool(arrivals: arrivals)
        run = SimulationRun(jobs: arrivals.map { SimulationRun.Job(arrived: $0.seconds) })
    }

    private mutating func finished() -> SimulationRun {
        resize(at: 0, startSeconds: 0)
        events.add(.measure, at: 0)
        for arrival in arrivals { events.add(.arrive, at: arrival.seconds) }
        while !isOver, let (now, event) = events.next(), now <= settings.spanSeconds * 10 {
            run.seconds = now
            handle(event, at: now)
        }
        run.workerSeconds = pool.workerSeconds(until: run.seconds)
        return run
    }

    private mutating func handle(_ event: Event, at now: Double) {
        switch event {
        case .measure: measure(at: now)
        case .arrive: pool.arrive()
        case .ready(let worker): pool.makeReady(worker)
        case .done(let worker, let job):
            pool.finishJob(of: worker, at: now)
            run.jobs[job].finished.append(now)
            done += 1
        }
        while let (worker, job) = pool.assign(at: now) {
            run.jobs[job].started.append(now)
            events.add(.done(worker: worker, job: job), at: now + arrivals[job].serviceSeconds)
        }
    }

    private mutating func measure(at now: Double) {
        let decision = controller.decide(pool.measure(at: now))
        if decision.change != 0 {
            run.changes.append(decision)
            resize(at: now, startSeconds: settings.workerStartSeconds)
        }
        let span = settings.spanSeconds
        isOver = now >= span && done == arrivals.count
        events.add(.measure, at: min(now + settings.measureEverySeconds, now < span ? span : .infinity))
    }

    private mutating func resize(at now: Double, startSeconds: Double) {
        let size = controller.state.desired
        for worker in pool.resize(to: size, at: now) { events.add(.ready(worker: worker), at: now + startSeconds) }
        run.peakWorkers = max(run.peakWorkers, size)
    }
}
