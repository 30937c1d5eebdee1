import Foundation
import HarkCore
import HarkScaling
import Logging

/// Starting and ending workers and their processes.
extension WorkerPool {
    /// Workers that are to stay.
    var standing: [PooledWorker] { workers.values.filter { !$0.isQuarantine && !$0.isLeaving }.sorted { $0.number < $1.number } }

    func workerName(_ lane: WorkerLane) -> String { "worker \(lane.worker)" }

    /// Starts or stops workers until there are as many as there should be; the oldest leave first (004b-25).
    func reachSize(_ reason: String) async {
        // Counted anew each time: somebody else may be at it meanwhile.
        while !isDraining, standing.count < controller.state.desired { await start(because: reason) }
        while !isDraining, standing.count > controller.state.desired, let oldest = standing.first { await stop(oldest.number, because: reason) }
    }

    private func start(because reason: String) async {
        let number = addWorker(isQuarantine: false), threads = workers[number]!.template.threads
        logger.info("worker starts", metadata: ["pool": "\(name)", "worker": "\(number)", "reason": "\(reason)"])
        // Before the row of its start is on disk: a database that is slow keeps no worker from working.
        for _ in 0..<threads { spawn { await self.keepLane(of: number) } }
        await keepLife(number, because: reason)
    }

    /// Lets a worker end the jobs that it has, and takes no more for it.
    func stop(_ number: Int, because reason: String) async {
        guard let worker = workers[number], !worker.isLeaving else { return }
        workers[number]!.state = .stopping
        logger.info("worker stops", metadata: ["pool": "\(name)", "worker": "\(number)", "reason": "\(reason)"])
        for lane in worker.lanes where lane.jail == nil || worker.idle.contains(where: { $0 === lane }) { lane.process.close() }
        workers[number]!.idle = []
        await keepLife(number, because: reason)
    }

    func addWorker(isQuarantine: Bool) -> Int {
        let number = nextNumber
        nextNumber += 1
        workers[number] = PooledWorker(number: number, template: template, isQuarantine: isQuarantine, startedAt: clock.now)
        return number
    }

    /// - Precondition: the worker is there.
    func addLane(to number: Int) -> WorkerLane {
        let worker = workers[number]!
        let lane = WorkerLane(worker: number, worker.template.launch(program, memoryFactor: worker.isQuarantine ? settings.quarantineFactor : 1))
        workers[number]!.lanes.append(lane)
        return lane
    }

    // MARK: One process after the other

    /// Keeps one place of a worker filled until the worker leaves: a process that ends is followed by another.
    private func keepLane(of number: Int) async {
        var failures = 0
        while let worker = workers[number], !worker.isLeaving {
            let lane = addLane(to: number)
            let end = await listen(to: lane)
            guard !workers[number]!.isLeaving else { break }
            failures = lane.jail == nil ? failures + 1 : 0
            await noteEarlyEnd(of: number, end, failures)
            // One that cannot even start is not tried again and again without a pause.
            if failures > 0 { _ = await sleeps(min(30, pow(2, Double(failures)))) }
        }
        await placeIsEmpty(of: number)
    }

    private func noteEarlyEnd(of number: Int, _ end: WorkerEnd, _ failures: Int) async {
        workers[number]!.tally.restarts += 1
        instruments.restarted()
        logger.warning(
            "a worker's process has ended",
            metadata: ["pool": "\(name)", "worker": "\(number)", "reason": "\(end.sentence)", "failures": "\(failures)"])
    }

    /// Hears a process to its end.
    @discardableResult
    func listen(to lane: WorkerLane) async -> WorkerEnd {
        let limit = Task { [clock, settings] in
            try await clock.sleep(for: settings.startSeconds)
            if lane.jail == nil { lane.process.kill() }
        }
        defer { limit.cancel() }
        let end = await lane.listen {
            limit.cancel()
            await self.laneIsReady(lane)
        }
        workers[lane.worker]?.lanes.removeAll { $0 === lane }
        workers[lane.worker]?.idle.removeAll { $0 === lane }
        noteEnd()
        return end
    }

    private func laneIsReady(_ lane: WorkerLane) async {
        guard let worker = workers[lane.worker] else { return }
        let isFirst = worker.state == .starting && worker.lanes.allSatisfy { $0.jail != nil } && worker.lanes.count == worker.template.threads
        if isFirst || (worker.isQuarantine && worker.state == .starting) { workers[lane.worker]!.state = .running }
        laneIsFree(lane)
        if workers[lane.worker]!.state != worker.state { await keepLife(lane.worker, because: "its processes are ready") }
    }

    /// The lane takes the next job, or leaves with its worker.
    func laneIsFree(_ lane: WorkerLane) {
        guard let worker = workers[lane.worker], !lane.hasEnded, !worker.isQuarantine else { return }
        if worker.isLeaving { return lane.process.close() }
        workers[lane.worker]!.idle.append(lane)
        wakeUp()
    }

    private func placeIsEmpty(of number: Int) async {
        workers[number]!.lanesGone += 1
        if workers[number]!.lanesGone == workers[number]!.template.threads { await workerIsGone(number, because: nil) }
        noteEnd()
    }

    /// - Parameter reason: nil where the reason was told when it was stopped.
    func workerIsGone(_ number: Int, because reason: String?) async {
        workers[number]!.state = .ended
        await keepLife(number, because: reason)
        workers[number] = nil
        instruments.workers(standing.count)
    }
}
