/// How long jobs are expected to wait in a pool of this or that size. Work is taken as a fluid that each worker drains at one
/// worker-second a second.
struct Outlook {
    private let backlog: Int, size: Int, running: Int
    private let rate: Double, service: Double, start: Double
    /// Worker-seconds before a job that comes now: the jobs in line, and half of each job in hand.
    private let work: Double

    /// - Parameters:
    ///   - size: how many workers are asked for at present.
    ///   - rate: jobs a second. `service`: worker-seconds of one.
    ///   - start: seconds from asking for a worker to its first job.
    init(_ measurement: ScalingMeasurement, size: Int, rate: Double, service: Double, start: Double) {
        backlog = measurement.visible
        self.size = size
        running = measurement.running
        self.rate = rate
        self.service = service
        self.start = start
        work = (Double(measurement.visible) + Double(measurement.inFlight) / 2) * service
    }

    /// The wait, in seconds, of the job that will wait longest if there are `workers` from now on, at least 1.
    func wait(_ workers: Int) -> Double { max(lastInLine(workers), firstAfterStart(workers), inTenMinutes(workers)) }

    /// Those that work until new ones have started. The oldest leave first, so the ones still starting stay.
    private func atOnce(_ workers: Int) -> Double { Double(max(0, min(workers, running - max(0, size - workers)))) }

    private func lastInLine(_ workers: Int) -> Double {
        let now = atOnce(workers), doneMeanwhile = now * start
        if Double(workers) <= now || work <= doneMeanwhile { return work == 0 ? 0 : work / now }
        return start + (work - doneMeanwhile) / Double(workers)
    }

    /// A job that comes when the new workers begin finds what is left and what came meanwhile.
    private func firstAfterStart(_ workers: Int) -> Double {
        let now = atOnce(workers)
        return Double(workers) <= now ? 0 : max(0, work + (rate * service - now) * start) / Double(workers)
    }

    /// Where jobs come faster than `workers` finish them, the line grows without end: the wait in ten minutes stands for that.
    private func inTenMinutes(_ workers: Int) -> Double {
        let growth = rate * service - Double(workers)
        return growth <= 0 ? 0 : (work + growth * 600) / Double(workers)
    }

    /// What is to be expected of the present size.
    func text(goal: Double) -> ScalingText {
        let workers = max(1, size), later = inTenMinutes(workers), empty = max(lastInLine(workers), firstAfterStart(workers))
        let isOne = workers == 1
        if later > empty {
            return ScalingText(
                isOne ? "scaling.forecast.rate.one" : "scaling.forecast.rate", Double(backlog), Double(workers), service, later, goal, rate * 60)
        }
        return ScalingText(
            isOne ? "scaling.forecast.backlog.one" : "scaling.forecast.backlog", Double(backlog), Double(workers), service, empty, goal)
    }
}
