import Dispatch
import NIOConcurrencyHelpers
import NIOCore
import NIOPosix
import Testing

import HarkWeb

@Suite struct LoopExecutorTests {
    private let loop = MultiThreadedEventLoopGroup.singleton.next()

    @Test func aTaskRunsOnItsLoopBeforeAndAfterItWaited() async {
        let loop = loop
        let places = await Task(executorPreference: LoopExecutor(loop)) {
            let before = loop.inEventLoop
            await Task.detached {}.value
            return [before, loop.inEventLoop]
        }.value
        #expect(places == [true, true])
    }

    @Test func whatComesBackFromElsewhereGoesFirst() async throws {
        let executor = LoopExecutor(loop), order = NIOLockedValueBox<[String]>([])
        let tasks = NIOLockedValueBox<[Task<Void, Never>]>([])
        let start: @Sendable (String) -> Void = { name in
            let task = Task(executorPreference: executor) { order.withLockedValue { $0.append(name) } }
            tasks.withLockedValue { $0.append(task) }
        }
        try await loop.submit {
            start("received 1")
            start("received 2")
            let handedIn = DispatchSemaphore(value: 0)
            DispatchQueue.global().async {
                start("resumed")
                handedIn.signal()
            }
            handedIn.wait()
        }.get()
        for task in tasks.withLockedValue({ $0 }) { await task.value }
        #expect(order.withLockedValue { $0 } == ["resumed", "received 1", "received 2"])
    }
}
