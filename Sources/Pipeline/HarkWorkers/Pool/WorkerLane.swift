import HarkQueue
import NIOCore
import Synchronization

/// One process of a worker, and the job that it has. Whoever holds a lane gives it one job at a time.
final class WorkerLane: Sendable {
    /// What a job came to.
    enum Verdict: Sendable, Equatable {
        case result([UInt8])
        case failed(String)
        case refused(String)
        /// The process has ended over it.
        case ended(WorkerEnd)
    }

    private struct State {
        var verdict: Verdict?
        var waiter: CheckedContinuation<Verdict, Never>?
        var end: WorkerEnd?
        var progress = 0.0
        var jail: JailReport?
        var openPings = 0
    }

    /// The worker that it belongs to.
    let worker: Int
    let process: WorkerProcess
    private let state = Mutex(State())

    init(worker: Int, _ launch: WorkerLaunch) {
        self.worker = worker
        process = WorkerProcess(launch)
    }

    /// How much of its job is done, from 0 to 1.
    var progress: Double { state.withLock { $0.progress } }
    /// nil before it is ready.
    var jail: JailReport? { state.withLock { $0.jail } }
    var hasEnded: Bool { state.withLock { $0.end != nil } }

    /// Asks how it is, and returns how many such questions before this one it has not answered.
    func checkHealth() async -> Int {
        let open = state.withLock { state in
            defer { state.openPings += 1 }
            return state.openPings
        }
        await process.send(Frame(.ping))
        return open
    }

    /// Hears what the process says until it has ended. To be called once, at once.
    func listen(isReady: @escaping @Sendable () async -> Void) async -> WorkerEnd {
        // A task of its own, which nobody cancels: a stream ends for a cancelled listener, and the process may still have a job.
        await Task { await self.hear(isReady) }.value
    }

    private func hear(_ isReady: @Sendable () async -> Void) async -> WorkerEnd {
        for await event in process.events {
            switch event {
            case .ready(let jail):
                state.withLock { $0.jail = jail }
                await isReady()
            case .progress(let fraction): state.withLock { $0.progress = fraction }
            case .pong: state.withLock { $0.openPings = 0 }
            case .result(let bytes): settle(.result(bytes))
            case .failed(let reason): settle(.failed(reason))
            case .refused(let reason): settle(.refused(reason))
            case .ended(let end):
                state.withLock { $0.end = end }
                settle(.ended(end))
                return end
            }
        }
        return WorkerEnd(cause: .exited(0))
    }

    /// Has one job done. Returns as soon as the process has answered or ended.
    /// - Throws: what `bytes` throws. The process waits for the rest then, and is to be ended.
    func perform<Bytes: AsyncSequence & Sendable>(_ order: JobOrder, _ bytes: Bytes?) async throws -> Verdict where Bytes.Element == ByteBuffer {
        state.withLock { state in
            state.verdict = state.end.map(Verdict.ended)
            state.progress = 0
        }
        await process.send(try order.frame())
        if let bytes {
            for try await piece in bytes {
                if hasEnded { break }
                await send(piece)
            }
        }
        await process.send(Frame(.end))
        return await verdict()
    }

    private func send(_ piece: ByteBuffer) async {
        var rest = piece
        while rest.readableBytes > 0, let part = rest.readBytes(length: min(rest.readableBytes, FrameKind.bytes.limit)) {
            await process.send(Frame(.bytes, part))
        }
    }

    private func verdict() async -> Verdict {
        await withCheckedContinuation { continuation in
            let known = state.withLock { state in
                if state.verdict == nil { state.waiter = continuation }
                return state.verdict
            }
            if let known { continuation.resume(returning: known) }
        }
    }

    private func settle(_ verdict: Verdict) {
        let waiter = state.withLock { state in
            if state.verdict == nil { state.verdict = verdict }
            defer { state.waiter = nil }
            return state.waiter
        }
        waiter?.resume(returning: verdict)
    }
}
