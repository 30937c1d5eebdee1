import Foundation
import HarkCore
import NIOCore
import NIOPosix

/// What every event loop of a run needs to know.
struct LoadJob: Sendable {
    let plan: LoadPlan, workload: any Workload, address: SocketAddress, watcher: LoadWatcher
}

/// One run of the load client: opens the connections, lets them ask as the plan says, and reports.
public struct LoadRun: Sendable {
    public let target: LoadTarget
    public let plan: LoadPlan
    public let workload: any Workload
    public let watcher: LoadWatcher

    public init(target: LoadTarget, plan: LoadPlan, workload: any Workload, watcher: LoadWatcher = .silent) {
        self.target = target
        self.plan = plan
        self.workload = workload
        self.watcher = watcher
    }

    /// Runs until every connection has made its requests or the duration is over and each last answer is in.
    /// - Throws: `HarkError` for a plan or host that cannot be; a failed request is counted, never thrown.
    public func run() async throws -> LoadReport {
        try plan.validate()
        try FileLimit.raise(toHold: plan.connections + 64)
        let address = try await resolve()
        let group = MultiThreadedEventLoopGroup(numberOfThreads: min(plan.threads, plan.connections))
        do {
            let report = try await run(LoadJob(plan: plan, workload: workload, address: address, watcher: watcher), on: group)
            try await group.shutdownGracefully()
            return report
        } catch {
            try await group.shutdownGracefully()
            throw error
        }
    }

    private func run(_ job: LoadJob, on group: MultiThreadedEventLoopGroup) async throws -> LoadReport {
        let loops = Array(group.makeIterator())
        var bound: [NIOLoopBound<LoadLoop>] = []
        for (number, loop) in loops.enumerated() {
            let indices = Array(stride(from: number, to: plan.connections, by: loops.count))
            bound.append(
                try await loop.submit { NIOLoopBound(LoadLoop(job, indices: indices, isolated: loop.assumeIsolated()), eventLoop: loop) }
                    .get())
        }
        let opening = plan.opensAhead && plan.keepAlive ? try await open(bound, loops) : 0
        let start = NIODeadline.now()
        var totals = LoadTotals()
        let parts = zip(bound, loops).map { part, loop in
            loop.flatSubmit {
                let done = loop.makePromise(of: LoadTotals.self)
                part.value.run(from: start) { done.succeed(part.value.totals) }
                return done.futureResult
            }
        }
        for part in parts { totals.merge(try await part.get()) }
        let seconds = Double((NIODeadline.now() - start).nanoseconds) / 1e9
        return LoadReport(target: target, path: workload.documentPath, plan: plan, totals: totals, seconds: seconds, openingSeconds: opening)
    }

    private func open(_ bound: [NIOLoopBound<LoadLoop>], _ loops: [any EventLoop]) async throws -> Double {
        let start = NIODeadline.now()
        let parts = zip(bound, loops).map { part, loop in
            loop.flatSubmit {
                let done = loop.makePromise(of: Void.self)
                part.value.openAll { done.succeed(()) }
                return done.futureResult
            }
        }
        for part in parts { try await part.get() }
        return Double((NIODeadline.now() - start).nanoseconds) / 1e9
    }

    /// Name look-up blocks, so it runs on NIO's thread pool.
    private func resolve() async throws -> SocketAddress {
        let target = target
        do {
            return try await NIOThreadPool.singleton.runIfActive {
                try SocketAddress.makeAddressResolvingHost(target.host, port: target.port)
            }
        } catch {
            throw HarkError(.malformed, "There is no host named \(target.host).").logged("", cause: error)
        }
    }
}
