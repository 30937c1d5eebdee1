import HarkCore
import HarkObjects
import HarkQueue
import Logging
import NIOCore

extension WorkerPool {
    /// Gives every idle lane a job, as far as there are jobs. One call at a time.
    func dispatch() async {
        await giveOut()
        await look()
    }

    private func giveOut() async {
        if isDraining { return }
        if standing.isEmpty { await think() }
        await dispatchQuarantine()
        while !isDraining {
            let count = idleCount
            guard count > 0 else { return }
            let jobs: [ReceivedJob]
            do { jobs = try await queue.receive(count, worker: name) } catch {
                logger.error("no jobs received", metadata: ["pool": "\(name)", "error": "\(error)"])
                return
            }
            for job in jobs { await give(job) }
            if jobs.count < count { return }
        }
    }

    private var idleCount: Int {
        workers.values.reduce(0) { $0 + ($1.state == .running || $1.state == .starting ? $1.idle.count : 0) }
    }

    /// Gives the job to an idle lane; hands it back where none is idle any more.
    private func give(_ job: ReceivedJob) async {
        guard !isDraining, let number = workers.keys.sorted().first(where: { !workers[$0]!.isLeaving && !workers[$0]!.idle.isEmpty }),
            let lane = workers[number]!.idle.popLast()
        else { return await release(job) }
        begin(job, on: lane)
        spawn { await self.work(on: job, lane) }
    }

    func begin(_ job: ReceivedJob, on lane: WorkerLane) {
        inHand[job.receipt] = lane
        instruments.inHand(inHand.count)
    }

    /// Back to the queue, as if it had not been received.
    func release(_ job: ReceivedJob) async {
        do { try await queue.release([job.receipt]) } catch {
            // It becomes visible by itself, later.
            logger.error("a job could not be given back", metadata: ["pool": "\(name)", "job": "\(job.id)", "error": "\(error)"])
        }
    }

    /// One job from the lane's being given it to its being free again.
    func work(on job: ReceivedJob, _ lane: WorkerLane) async {
        let started = clock.uptime
        let outcome = await attempt(job, lane)
        if case .done = outcome { await keepPace(job, since: started) }
        let seconds = Double(clock.uptime - started) / 1_000_000
        await settle(job, outcome, lane, seconds: seconds)
        if outcome.isLast(of: job, queue.settings) { arrivals.note(job, seconds: seconds) }
        inHand[job.receipt] = nil
        instruments.inHand(inHand.count)
        laneIsFree(lane)
        noteEnd()
    }

    private func attempt(_ job: ReceivedJob, _ lane: WorkerLane) async -> Outcome {
        do {
            guard let assignment = try await handler.assignment(for: job) else { return .none }
            var bytes: ObjectBytes?
            if let object = assignment.object {
                bytes = try await objects.read(object, nil)
                if bytes == nil { return .failed("Its bytes are no longer there.") }
            }
            let order = JobOrder(task: assignment.task, byteCount: bytes?.byteCount ?? 0, parameters: assignment.parameters)
            return await outcome(order, bytes?.pieces, lane)
        } catch {
            return .failed("\(error)")
        }
    }

    private func outcome(_ order: JobOrder, _ bytes: AsyncThrowingStream<ByteBuffer, any Error>?, _ lane: WorkerLane) async -> Outcome {
        lane.process.grantProcessorTime(seconds: settings.jobSeconds)
        do {
            guard let verdict = try await performInTime(order, bytes, lane) else {
                return .killed("The job took longer than \(Int(settings.jobSeconds)) seconds.")
            }
            switch verdict {
            case .result(let result): return .done(result)
            case .failed(let reason): return .failed(reason)
            case .refused(let reason): return .refused(reason)
            case .ended(let end): return .killed(end.sentence)
            }
        } catch {
            // The process waits for bytes that will not come.
            lane.process.kill()
            return .failed("Its bytes could not be read: \(error)")
        }
    }

    /// What comes first in a race.
    private enum First: Sendable {
        case verdict(WorkerLane.Verdict)
        case late
        /// Nobody waits for the limit any more: whoever has cancelled the pool ends its processes.
        case unlimited
    }

    /// nil where it took too long; its process is ended then.
    private func performInTime(
        _ order: JobOrder, _ bytes: AsyncThrowingStream<ByteBuffer, any Error>?, _ lane: WorkerLane
    ) async throws -> WorkerLane.Verdict? {
        let limit = clock.now.advanced(bySeconds: settings.jobSeconds)
        return try await withThrowingTaskGroup(of: First.self) { [clock] group in
            defer { group.cancelAll() }
            group.addTask { .verdict(try await lane.perform(order, bytes)) }
            group.addTask {
                do { try await clock.sleep(until: limit) } catch { return .unlimited }
                lane.process.kill()
                return .late
            }
            for try await first in group {
                switch first {
                case .verdict(let verdict): return verdict
                case .late: return nil
                case .unlimited: continue
                }
            }
            return nil
        }
    }

    /// A job whose result is there waits until it has lasted as long as the pace says.
    private func keepPace(_ job: ReceivedJob, since started: Int64) async {
        let rest = settings.pace - Double(clock.uptime - started) / 1_000_000
        guard rest > 0, !isDraining else { return }
        let wait = Task { [clock, end = clock.now.advanced(bySeconds: rest)] in try await clock.sleep(until: end) }
        paceWaits[job.receipt] = wait
        // Cut short when the pool drains: the result is there.
        _ = await wait.result
        paceWaits[job.receipt] = nil
    }

    /// Seconds after which the end of a job is tried again where the disk had no room for it.
    private static let pauseWithoutRoom = 2.0

    /// Where the disk is full the end of the job waits for room, and its lane with it: so no job is received that could not end either,
    /// and none uses up its tries.
    private func settle(_ job: ReceivedJob, _ outcome: Outcome, _ lane: WorkerLane, seconds: Double) async {
        note(outcome, lane, seconds)
        while true {
            do { return try await keep(job, outcome, lane, seconds: seconds) } catch {
                let details: Logger.Metadata = ["pool": "\(name)", "job": "\(job.id)", "error": "\(error)"]
                guard !isDraining, (error as? HarkError)?.code == .outOfSpace else {
                    // Nothing was kept; the job becomes visible again when its time-out ends.
                    return logger.error("the end of a job was not kept", metadata: details)
                }
                logger.warning("the end of a job waits for room on the disk", metadata: details)
                do { try await clock.sleep(for: Self.pauseWithoutRoom) } catch { return }
            }
        }
    }

    private func keep(_ job: ReceivedJob, _ outcome: Outcome, _ lane: WorkerLane, seconds: Double) async throws {
        switch outcome {
        case .none: break
        case .done(let result): try await handler.finished(job, result, worker: workerName(lane), seconds: seconds)
        case .failed(let reason): try await handler.failed(job, reason, killedWorker: false)
        case .refused(let reason): try await handler.refused(job, reason)
        // Ended by the pool itself, which stops: nothing is to be said against the job.
        case .killed where isDraining: await release(job)
        case .killed(let reason):
            logger.warning("a job has ended its worker", metadata: ["pool": "\(name)", "job": "\(job.id)", "reason": "\(reason)"])
            try await handler.failed(job, reason, killedWorker: true)
            quarantineMayHaveMore = true
            wakeUp()
        }
    }

    private func note(_ outcome: Outcome, _ lane: WorkerLane, _ seconds: Double) {
        switch outcome {
        case .none: return
        case .done:
            workers[lane.worker]?.tally.done += 1
            meter.finished(seconds)
            instruments.done(seconds)
        case .failed, .refused, .killed:
            workers[lane.worker]?.tally.failed += 1
            instruments.failed()
        }
    }

    /// How many jobs are done and wait for the pace.
    package var paces: Int { paceWaits.count }
}
