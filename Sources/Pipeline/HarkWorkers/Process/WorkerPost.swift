import CJail
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What callers leave for a worker's thread: bytes to send, and the wish that it ends. The lock is held for moments only.
final class WorkerPost: Sendable {
    /// How many bytes may lie here before senders wait.
    static let room = 1 << 20

    private struct State {
        var outgoing: [[UInt8]] = []
        var byteCount = 0
        var waiting: [CheckedContinuation<Void, Never>] = []
        var isClosing = false
        var mustDie = false
        /// Set from the start of the process until it has been waited for: in between its number is surely its own.
        var process: pid_t?
        /// The end that wakes the thread; nil once it has gone.
        var bell: CInt?
        var isGone = false
    }

    private let state = Mutex(State())

    var processNumber: Int32? { state.withLock { $0.process } }

    func put(_ bytes: [UInt8]) async {
        await withCheckedContinuation { continuation in
            let mayGoOn = state.withLock { state in
                if state.isGone || state.isClosing { return true }
                state.outgoing.append(bytes)
                state.byteCount += bytes.count
                Self.ring(state)
                if state.byteCount <= Self.room { return true }
                state.waiting.append(continuation)
                return false
            }
            if mayGoOn { continuation.resume() }
        }
    }

    func close() {
        state.withLock { state in
            state.isClosing = true
            Self.ring(state)
        }
    }

    func kill() {
        state.withLock { state in
            state.mustDie = true
            if let process = state.process { _ = Self.signal(process) }
            Self.ring(state)
        }
    }

    /// Calls `body` with the number of the process unless it has ended.
    func withProcess(_ body: (pid_t) -> Void) {
        state.withLock { state in if let process = state.process { body(process) } }
    }

    // MARK: For the thread

    /// The process is there, and `first` goes to it before all else. Whoever wanted it dead meanwhile gets his wish.
    func begin(_ process: pid_t, bell: CInt, first: [UInt8]) {
        state.withLock { state in
            state.outgoing.insert(first, at: 0)
            state.byteCount += first.count
            state.process = process
            state.bell = bell
            if state.mustDie { _ = Self.signal(process) }
        }
    }

    /// What is to be sent next; `isLast` once nothing will follow.
    func take() -> (bytes: [UInt8]?, isLast: Bool) {
        state.withLock { state in
            guard !state.outgoing.isEmpty else { return (nil, state.isClosing) }
            return (state.outgoing.removeFirst(), false)
        }
    }

    /// `count` bytes have left: whoever waits for room goes on.
    func sent(_ count: Int) {
        let freed = state.withLock { state in
            state.byteCount -= count
            guard state.byteCount <= Self.room else { return [CheckedContinuation<Void, Never>]() }
            defer { state.waiting = [] }
            return state.waiting
        }
        for sender in freed { sender.resume() }
    }

    /// Waits for the process, which has ended or is being ended, and lets everybody go.
    func end() -> (status: CInt, peakBytes: Int)? {
        var status: CInt = 0, peak: UInt64 = 0
        let (result, waiting) = state.withLock { state in
            let result = state.process.map { hark_wait($0, &status, &peak) } ?? -1
            state.process = nil
            state.isGone = true
            state.bell = nil
            state.outgoing = []
            defer { state.waiting = [] }
            return (result, state.waiting)
        }
        for sender in waiting { sender.resume() }
        return result == 0 ? (status, Int(peak)) : nil
    }

    private static func signal(_ process: pid_t) -> CInt {
        #if canImport(Glibc)
            Glibc.kill(process, SIGKILL)
        #else
            Darwin.kill(process, SIGKILL)
        #endif
    }

    private static func ring(_ state: borrowing State) {
        guard let bell = state.bell else { return }
        // A full pipe rings already.
        var one: UInt8 = 1
        _ = write(bell, &one, 1)
    }
}
