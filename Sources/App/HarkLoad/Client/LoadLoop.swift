import NIOCore
import NIOPosix

/// The connections of one event loop: opens them a few at a time, wakes each when it is due, adds up what they saw.
/// Only touched on its event loop.
final class LoadLoop {
    struct Opened {
        let channel: any Channel, handler: ResponseHandler
    }

    /// Fewer than any listener's backlog, so that opening thousands never overflows it.
    private static let openingsAtOnce = 64
    /// Connections from one source address; there are about 28,000 ports for each.
    private static let connectionsPerAddress = 25_000

    let plan: LoadPlan
    let workload: any Workload
    let timeout: TimeAmount
    let isolated: NIOIsolatedEventLoop
    var totals = LoadTotals()
    private let address: SocketAddress
    private let watcher: LoadWatcher
    private var connections: [LoadConnection] = []
    private var unfinished: Int
    private var start = NIODeadline.now()
    private var end: NIODeadline?
    private var finish: (() -> Void)?

    init(_ job: LoadJob, indices: [Int], isolated: NIOIsolatedEventLoop) {
        plan = job.plan
        workload = job.workload
        address = job.address
        watcher = job.watcher
        timeout = .seconds(job.plan.timeout)
        self.isolated = isolated
        unfinished = indices.count
        connections = indices.map { LoadConnection(index: $0, loop: self) }
    }

    // MARK: Opening

    func openAll(then done: @escaping () -> Void) {
        var next = 0, open = 0
        func openNext() {
            guard next < connections.count else { return }
            next += 1
            connections[next - 1].openAhead {
                open += 1
                if open == self.connections.count { done() } else { openNext() }
            }
        }
        for _ in 0..<min(Self.openingsAtOnce, connections.count) { openNext() }
    }

    func connect(_ connection: LoadConnection, then done: @escaping (Result<Opened, any Error>) -> Void) {
        let handler = ResponseHandler(owner: connection)
        let bound = NIOLoopBound(handler, eventLoop: isolated.nonisolated())
        let bootstrap = ClientBootstrap(group: isolated.nonisolated())
            .connectTimeout(timeout)
            .channelOption(.tcpOption(.tcp_nodelay), value: 1)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture { try channel.pipeline.syncOperations.addHandler(bound.value) }
            }
        withSource(bootstrap, of: connection).connect(to: address).assumeIsolated().whenComplete { result in
            done(result.map { Opened(channel: $0, handler: handler) })
        }
    }

    /// Past the ports of one address, further connections come from 127.0.0.2, .3, and so on.
    private func withSource(_ bootstrap: ClientBootstrap, of connection: LoadConnection) -> ClientBootstrap {
        let host = 1 + connection.index / Self.connectionsPerAddress
        guard host > 1, address.ipAddress?.hasPrefix("127.") == true,
            let source = try? SocketAddress(ipAddress: "127.0.0.\(host)", port: 0)
        else { return bootstrap }
        return bootstrap.bind(to: source)
    }

    // MARK: Running

    func run(from start: NIODeadline, then finish: @escaping () -> Void) {
        self.start = start
        self.finish = finish
        end = plan.duration.map { start + .seconds($0) }
        sweep()
        wake(0, round: 0)
    }

    /// When the next request of `connection` is due; nil for "at once".
    func due(_ connection: LoadConnection) -> NIODeadline? {
        plan.due(connection.index, iteration: connection.iteration).map { start + .seconds($0) }
    }

    func isOver(at now: NIODeadline) -> Bool { end.map { now >= $0 } ?? false }

    /// Wakes the connections one after another as they come due, from one timer for all: `connections` is in the order of
    /// their beginnings, and in every later round of a paced run the order is the same.
    private func wake(_ first: Int, round: Int) {
        guard finish != nil else { return }
        var position = first, round = round
        let now = NIODeadline.now()
        while true {
            if position == connections.count {
                guard plan.pace != nil else { return }
                position = 0
                round += 1
            }
            guard let seconds = plan.due(connections[position].index, iteration: round) else { return }
            let due = start + .seconds(seconds)
            guard due <= now else {
                isolated.scheduleTask(deadline: due) { [position, round] in self.wake(position, round: round) }
                return
            }
            connections[position].ask(at: now)
            guard finish != nil else { return }
            position += 1
        }
    }

    private func sweep() {
        guard finish != nil else { return }
        let now = NIODeadline.now()
        for connection in connections { connection.checkTimeout(at: now) }
        isolated.scheduleTask(in: .milliseconds(250)) { self.sweep() }
    }

    func finished() {
        unfinished -= 1
        guard unfinished == 0, let finish else { return }
        self.finish = nil
        finish()
    }

    // MARK: Counting

    func record(
        _ answer: ResponseParser, _ expectation: LoadRequest.Expectation, opening: TimeAmount, waiting: TimeAmount,
        processing: TimeAmount
    ) {
        totals.complete += 1
        totals.transferred += answer.totalLength
        totals.bodies += answer.bodyLength
        totals.connect.record(microseconds: opening.microseconds)
        totals.waiting.record(microseconds: waiting.microseconds)
        totals.processing.record(microseconds: processing.microseconds)
        totals.total.record(microseconds: (opening + processing).microseconds)
        if plan.bySecond {
            let second = Int((NIODeadline.now() - start).nanoseconds / 1_000_000_000)
            totals.series.record(second: second, microseconds: (opening + processing).microseconds)
        }
        if totals.server == nil { totals.server = answer.head.server }
        if totals.documentLength == nil { totals.documentLength = answer.bodyLength }
        judge(answer, expectation)
    }

    private func judge(_ answer: ResponseParser, _ expectation: LoadRequest.Expectation) {
        guard answer.head.status / 100 == 2 else {
            totals.non2xx += 1
            totals.note("answered \(answer.head.status)")
            return
        }
        switch expectation {
        case .anything: break
        case .sameLength:
            let first = totals.documentLength ?? 0
            if answer.bodyLength != first { totals.fail(.length, "a body of \(answer.bodyLength) bytes, the first had \(first)") }
        case .contains(let wanted):
            if answer.body.readableBytesView.firstRange(of: wanted) != nil {
                totals.shown += 1
            } else {
                totals.fail(.exception, "an answer does not show \(String(decoding: wanted, as: UTF8.self))")
            }
        }
    }

    func tell(_ answer: LoadAnswer) { watcher.answered(answer) }
}
