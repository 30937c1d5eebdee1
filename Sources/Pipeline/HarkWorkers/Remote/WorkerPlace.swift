package import HarkCore
import HarkQueue
package import NIOCore

/// One worker process after the other, for a keeper without a pool: one job at a time, and another process where one has ended.
package actor WorkerPlace {
    package enum Ending: Sendable, Equatable {
        case result([UInt8])
        case failed(String)
        case refused(String)
        /// The process has ended over it, or was ended because it took too long.
        case killed(String)
    }

    private let launch: WorkerLaunch
    private let clock: any WallClock
    private let startSeconds: Double
    private var lane: WorkerLane?
    private var listening: Task<WorkerEnd, Never>?

    package init(
        _ program: WorkerExecutable, _ template: WorkerTemplate, clock: any WallClock,
        startSeconds: Double = WorkerPoolSettings().startSeconds
    ) {
        launch = template.launch(program)
        self.clock = clock
        self.startSeconds = startSeconds
    }

    /// Makes sure that a process is there and ready in its jail.
    /// - Throws: `HarkError` where none can be started, with what it said.
    package func prepare() async throws {
        if let lane, !lane.hasEnded { return }
        _ = await listening?.value
        let lane = WorkerLane(worker: 1, launch)
        let (ready, signal) = AsyncStream.makeStream(of: Void.self)
        let listening = Task {
            let end = await lane.listen { signal.finish() }
            signal.finish()
            return end
        }
        (self.lane, self.listening) = (lane, listening)
        let limit = Task { [clock, startSeconds] in
            try await clock.sleep(for: startSeconds)
            lane.process.kill()
        }
        for await _ in ready {}
        limit.cancel()
        guard lane.jail != nil else {
            lane.process.kill()
            throw HarkError(.internal, await listening.value.sentence)
        }
    }

    /// Has a job done by the process that `prepare` has made ready. Of the bytes, no more than the pipe holds lies in memory.
    /// - Parameters:
    ///   - byteCount: how many `bytes` gives.
    ///   - seconds: what it may take.
    /// - Throws: what `bytes` throws; the process, which has half a text, is ended then.
    package func perform<Bytes: AsyncSequence & Sendable>(
        _ order: RemoteOrder, byteCount: Int, _ bytes: Bytes?, seconds: Double
    ) async throws -> Ending where Bytes.Element == ByteBuffer {
        guard let lane else { return .failed("No worker is ready.") }
        lane.process.grantProcessorTime(seconds: seconds)
        let job = JobOrder(task: order.task, byteCount: byteCount, parameters: Array(order.parameters.utf8))
        let limit = Task { [clock] in
            try await clock.sleep(for: seconds)
            lane.process.kill()
            return true
        }
        defer { limit.cancel() }
        let verdict: WorkerLane.Verdict
        do { verdict = try await lane.perform(job, bytes) } catch {
            lane.process.kill()
            _ = await listening?.value
            throw error
        }
        limit.cancel()
        switch verdict {
        case .result(let result): return .result(result)
        case .failed(let reason): return .failed(reason)
        case .refused(let reason): return .refused(reason)
        case .ended(let end):
            // Cancelled before its time came: it was not late.
            let isLate = (try? await limit.value) ?? false
            return .killed(isLate ? "The job took longer than \(Int(seconds)) seconds." : end.sentence)
        }
    }

    /// Ends the process at once; a job that it has ends with it.
    package func kill() { lane?.process.kill() }

    /// Ends the process and waits for its end.
    package func close() async {
        lane?.process.kill()
        _ = await listening?.value
    }
}
