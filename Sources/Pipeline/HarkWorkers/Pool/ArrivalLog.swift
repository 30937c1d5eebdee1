import HarkCore
import HarkQueue
import Synchronization

/// A job's coming and the time that a worker needed for it; whose it was is not kept.
struct JobArrival: Sendable, Equatable {
    let at: Timestamp
    let serviceSeconds: Double
}

/// When the jobs of a pool came, one by one, for those who try a policy on the last day. A job is noted when it is over; the pool's book
/// takes what has gathered every few seconds, and a kill in between costs those.
public final class ArrivalLog: Sendable {
    /// All jobs that were over between two moments.
    struct Batch: Sendable {
        let since: Timestamp, until: Timestamp
        var jobs: [JobArrival]
    }

    private struct State {
        var since: Timestamp
        var jobs: [JobArrival] = []
    }

    private let state: Mutex<State>
    private let clock: any WallClock
    /// Jobs that are kept one by one; of those before them there are the minutes' figures.
    let kept: Int

    init(clock: any WallClock, kept: Int) {
        self.clock = clock
        self.kept = kept
        state = Mutex(State(since: clock.now))
    }

    /// A job is over: done, refused, or tried for the last time.
    /// - Parameter seconds: what its worker needed.
    func note(_ job: ReceivedJob, seconds: Double) {
        state.withLock { state in
            state.jobs.append(JobArrival(at: job.enqueuedAt, serviceSeconds: seconds))
            guard state.jobs.count > kept else { return }
            // Nobody has taken them for long: those before this moment are not all there.
            state.jobs.removeFirst(state.jobs.count / 2)
            state.since = clock.now
        }
    }

    /// What has gathered since this was asked last; nil where there is nothing.
    func take() -> Batch? {
        state.withLock { state in
            guard !state.jobs.isEmpty else { return nil }
            let batch = Batch(since: state.since, until: clock.now, jobs: state.jobs)
            state = State(since: batch.until)
            return batch
        }
    }

    /// A batch could not be kept: it comes with the next one.
    func putBack(_ batch: Batch) {
        state.withLock { state in
            state.since = batch.since
            state.jobs = batch.jobs + state.jobs
        }
    }

    /// What `take` would give, left where it is.
    var gathered: Batch { state.withLock { Batch(since: $0.since, until: clock.now, jobs: $0.jobs) } }
}
