import HarkCore
import HarkQueue
import HarkScaling
import Logging

/// Thinking about the pool's size, with the code that the simulator runs.
extension WorkerPool {
    func evaluateRegularly() async {
        while await sleeps(settings.evaluateSeconds) {
            await evaluate()
            await checkHealth()
        }
    }

    /// Measures, decides, does what was decided, and looks for jobs that can be given out.
    package func evaluate() async {
        await think()
        wakeUp()
    }

    /// Measures, decides, and does what was decided. Whoever gives out jobs calls this and not `evaluate`, which would wake it again.
    func think() async {
        let counts: QueueCounts
        do { counts = try await queue.counts() } catch {
            return logger.error("the queue's counts cannot be read", metadata: ["pool": "\(name)", "error": "\(error)"])
        }
        guard !isDraining else { return }
        if counts.quarantined > 0 { quarantineMayHaveMore = true }
        let measurement = measure(counts)
        let decision = controller.decide(measurement)
        instruments.workers(measurement.running)
        // Also when nothing has changed: what a failed write or a crash has left undone is done now.
        await reachSize(decision.reason)
        await keep(decision, meter.add(measurement, desired: decision.desired))
    }

    /// Seconds between two looks at a busy queue for those who watch.
    private static let lookSeconds = 1.0

    /// A look between two thoughts about the size, so that a rush of a second is seen too.
    func look() async {
        let now = clock.uptime
        guard now - (lastSight ?? .min / 2) >= Int64(Self.lookSeconds * 1_000_000) else { return }
        lastSight = now
        // Nobody needs it where the counts cannot be read: whoever needs them says so.
        guard let counts = try? await queue.counts() else { return }
        let standing = standing, running = standing.count { $0.state == .running }
        meter.see(
            ScalingMeasurement(
                at: clock.now, visible: max(0, counts.visible - counts.quarantined), inFlight: counts.inFlight, oldestSeconds: counts.oldestSeconds,
                running: running), desired: controller.state.desired)
    }

    private func measure(_ counts: QueueCounts) -> ScalingMeasurement {
        let standing = standing, running = standing.count { $0.state == .running }
        return meter.take(counts, at: clock.now, running: running, starting: standing.count - running, cpu: processorUse(standing))
    }

    /// Percent of the processors that the running workers could have used since the last look.
    private func processorUse(_ standing: [PooledWorker]) -> Double? {
        let now = clock.uptime, passed = Double(now - (lastLook ?? now)) / 1_000_000
        lastLook = now
        let running = standing.filter { $0.state == .running }
        var used = 0.0, lanes = 0
        for worker in running {
            let seconds = worker.lanes.reduce(0) { $0 + $1.process.processorSeconds }
            used += max(0, seconds - worker.processorSeconds)
            lanes += worker.lanes.count
            workers[worker.number]?.processorSeconds = seconds
        }
        return passed > 0 && lanes > 0 ? min(100, 100 * used / (passed * Double(lanes))) : nil
    }

    private func keep(_ decision: ScalingDecision, _ minute: PoolMinute?) async {
        if decision.change != 0 {
            logger.info("pool size", metadata: ["pool": "\(name)", "workers": "\(decision.desired)", "reason": "\(decision.reason)"])
            let commands = settings.hooks.commands.commands(for: decision)
            if !commands.isEmpty { spawn { await self.runHooks(commands) } }
        }
        let controller = controller, now = clock.now
        await quietly("the pool's book") { book in
            if decision.change != 0 { try await book.keep(PoolChange(decision), controller, at: now) }
            if let minute { try await book.keep(minute) }
        }
        await keepArrivals()
    }

    func keepArrivals() async {
        guard let batch = arrivals.take() else { return }
        await quietly("the jobs of the last seconds") { book in
            do { try await book.keep(batch, keeping: arrivals.kept) } catch {
                arrivals.putBack(batch)
                throw error
            }
        }
    }

    /// What is kept for people to read stops no work where it cannot be kept.
    func quietly(_ what: String, _ body: (PoolBook) async throws -> Void) async {
        do { try await body(book) } catch {
            logger.error("not kept", metadata: ["pool": "\(name)", "what": "\(what)", "error": "\(error)"])
        }
    }

    func keepLife(_ number: Int, because reason: String?) async {
        guard let worker = workers[number] else { return }
        let now = clock.now
        await quietly("a worker's life") { try await $0.keep(worker, at: now, reason: reason) }
    }

    // MARK: Health

    /// Asks idle processes whether they are there; one that has left three questions open is ended, and another takes its place.
    package func checkHealth() async {
        for worker in workers.values where worker.state == .running {
            var passed = 0
            for lane in worker.lanes where !lane.hasEnded && lane.jail != nil {
                let isIdle = worker.idle.contains { $0 === lane }
                let open = isIdle ? await lane.checkHealth() : 0
                // A busy one is held to its job's time instead.
                passed += open == 0 ? 2 : 1
                if open >= 3 { lane.process.kill() }
            }
            workers[worker.number]?.checksPassed = passed
        }
    }

    // MARK: Hooks

    private func runHooks(_ commands: [[String]]) async {
        for command in commands {
            let outcome = await StepHook(command: command, seconds: settings.hooks.seconds).run()
            if let trouble = outcome {
                logger.error("a hook has failed", metadata: ["pool": "\(name)", "command": "\(command[0])", "reason": "\(trouble)"])
            }
        }
    }
}
