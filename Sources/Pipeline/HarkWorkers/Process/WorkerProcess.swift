import CJail
import Foundation

/// One worker process and the way to it. Its thread starts it, carries what goes to and fro, and sees its end within milliseconds;
/// nothing here blocks a caller. The process ends with this one, however this one ends.
package final class WorkerProcess: Sendable {
    /// What it says; for one listener.
    package let events: AsyncStream<WorkerEvent>
    private let post: WorkerPost

    /// Starts the process. Whether that went well is the first event: `ready` from within the jail, or `ended`.
    package init(_ launch: WorkerLaunch) {
        let (events, continuation) = AsyncStream.makeStream(of: WorkerEvent.self, bufferingPolicy: .unbounded)
        self.events = events
        post = WorkerPost()
        // Not a thread of a pool: the kernel ends the worker when the thread that started it ends.
        let thread = Thread { [post] in WorkerWire(launch, post, continuation).run() }
        thread.name = "hark-worker"
        thread.start()
    }

    deinit { kill() }

    /// nil before it is started and after its end.
    package var processNumber: Int32? { post.processNumber }

    /// Hands a frame over, and returns once there is room for the next. A frame to a process that has ended is lost without a word:
    /// `ended` tells.
    package func send(_ frame: Frame) async { await post.put(frame.bytes) }

    /// Ends it at once.
    package func kill() { post.kill() }

    /// Closes its input: it ends by itself once it has done what it was given.
    package func close() { post.close() }

    /// Lets it compute `seconds` more, from now.
    package func grantProcessorTime(seconds: Double) {
        post.withProcess { _ = hark_grant_cpu($0, UInt64(max(1, seconds.rounded(.up)))) }
    }

    /// Processor seconds used so far; 0 once it has ended.
    package var processorSeconds: Double {
        var seconds = 0.0
        post.withProcess { seconds = max(0, hark_cpu_seconds($0)) }
        return seconds
    }
}
