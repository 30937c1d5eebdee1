import HarkQueue
import Logging

/// Jobs that have killed a worker.
extension WorkerPool {
    /// One job that has killed a worker runs at a time, alone in a process of its own, with more memory.
    func dispatchQuarantine() async {
        guard quarantineMayHaveMore, !quarantineIsBusy else { return }
        quarantineIsBusy = true
        do {
            if let job = try await queue.receive(1, worker: "\(name) quarantine", quarantined: true).first {
                let number = addWorker(isQuarantine: true)
                await keepLife(number, because: "a job has killed its worker and runs alone")
                return spawn { await self.runAlone(job, number) }
            }
            quarantineMayHaveMore = false
        } catch {
            logger.error("no job received for quarantine", metadata: ["pool": "\(name)", "error": "\(error)"])
        }
        quarantineIsBusy = false
    }

    private func runAlone(_ job: ReceivedJob, _ number: Int) async {
        if isDraining { await release(job) } else { await runAlone(job, addLane(to: number)) }
        await workerIsGone(number, because: "its one job is over")
        quarantineIsBusy = false
        wakeUp()
        noteEnd()
    }

    private func runAlone(_ job: ReceivedJob, _ lane: WorkerLane) async {
        begin(job, on: lane)
        await withDiscardingTaskGroup { group in
            group.addTask { await self.listen(to: lane) }
            group.addTask {
                await self.work(on: job, lane)
                lane.process.close()
            }
        }
    }
}
