import DequeModule
import HummingbirdCore
import Logging
import NIOConcurrencyHelpers
package import NIOCore
import NIOHTTPTypes
import NIOHTTPTypesHTTP1

/// Runs the tasks of an event loop's connections on that loop's own thread, so that a request that waits for nobody is read,
/// handled and answered without a change of thread.
///
/// What comes back from elsewhere (a committed write, a finished read) goes before what was just received. With thousands of
/// busy connections a turn of the loop takes long; a request that has waited for its own turn would wait another for its answer.
package final class LoopExecutor: TaskExecutor {
    private struct Lines {
        var resumed: Deque<UnownedJob> = []
        var begun: Deque<UnownedJob> = []
    }

    private let loop: any EventLoop
    private let lines = NIOLockedValueBox(Lines())

    package init(_ loop: any EventLoop) { self.loop = loop }

    package func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job), isBegun = loop.inEventLoop
        lines.withLockedValue { lines in
            if isBegun { lines.begun.append(job) } else { lines.resumed.append(job) }
        }
        loop.execute { [self] in runNext() }
    }

    /// One job for each call: there are as many calls as jobs, so none is left over.
    private func runNext() {
        let job = lines.withLockedValue { $0.resumed.popFirst() ?? $0.begun.popFirst() }
        job?.runSynchronously(on: asUnownedTaskExecutor())
    }
}

/// The executor of each event loop.
final class LoopExecutors: Sendable {
    private let executors = NIOLockedValueBox<[ObjectIdentifier: LoopExecutor]>([:])

    func executor(of loop: any EventLoop) -> LoopExecutor {
        executors.withLockedValue { executors in
            if let executor = executors[ObjectIdentifier(loop)] { return executor }
            let executor = LoopExecutor(loop)
            executors[ObjectIdentifier(loop)] = executor
            return executor
        }
    }
}

/// HTTP/1 whose connections are handled on their event loops, and whose every answer says something.
struct LoopChannel: ServerChildChannel {
    typealias Value = HTTP1Channel.Value
    let base: HTTP1Channel
    let executors: LoopExecutors

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        base.setup(channel: channel, logger: logger).flatMapThrowing { value in
            let pipeline = channel.pipeline.syncOperations
            try pipeline.addHandler(UnreadableRequests(), position: .before(pipeline.handler(type: HTTP1ToHTTPServerCodec.self)))
            return value
        }
    }

    func handle(value: Value, logger: Logger) async {
        await withTaskExecutorPreference(executors.executor(of: value.channel.eventLoop)) {
            await base.handle(value: value, logger: logger)
        }
    }
}
