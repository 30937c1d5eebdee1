public import HarkModels
import Synchronization

/// What of the accurate tier does not work, and why: written by its processes, read by `/readyz` at any moment.
public final class InferenceState: Sendable {
    private struct Troubles {
        var encoders: [TextTask: String]
        var processes: String?
    }

    private let troubles: Mutex<Troubles>

    /// - Parameter missing: encoders that are not there, each with the reason.
    public init(missing: [TextTask: String] = [:]) { troubles = Mutex(Troubles(encoders: missing, processes: nil)) }

    /// Why this task's encoder does not answer; nil where it does, or nobody has tried it yet.
    public func trouble(with task: TextTask) -> String? { troubles.withLock { $0.encoders[task] ?? $0.processes } }

    func encoderFails(_ task: TextTask, _ reason: String) { troubles.withLock { $0.encoders[task] = reason } }

    func processesFail(_ reason: String) { troubles.withLock { $0.processes = reason } }

    func processesWork() { troubles.withLock { $0.processes = nil } }
}

/// A request whose texts are on their way.
struct InferenceRequest {
    var rows: [[Float]]
    var missing: Int
    let continuation: CheckedContinuation<[[Float]], any Error>

    init(count: Int, continuation: CheckedContinuation<[[Float]], any Error>) {
        rows = [[Float]](repeating: [], count: count)
        missing = count
        self.continuation = continuation
    }
}

/// Where one process after the other has its place.
struct InferencePlace {
    var lane: WorkerLane?
    /// Its models are open and its jail is shut.
    var isReady = false
    var isIdle = false
    /// It is to go, and takes no more work.
    var isLeaving = false
    /// How many texts it has in hand.
    var texts = 0

    mutating func forgetProcess() { (lane, isReady, isIdle, texts) = (nil, false, false, 0) }
}
