import NIOCore

/// One of a run's connections: asks, waits, judges the answer, asks again. Lives on one event loop and is only touched there.
final class LoadConnection {
    private enum State {
        /// Nothing under way; waits until `ask` is called.
        case resting
        case opening(due: NIODeadline, from: NIODeadline)
        /// A request is out. `from`: when it counts from; `firstByte`: when its answer began.
        case waiting(LoadRequest.Expectation, from: NIODeadline, firstByte: NIODeadline?)
        case finished
    }

    let index: Int
    private unowned let loop: LoadLoop
    private let share: Int
    private var state = State.resting
    private var handler: ResponseHandler?
    private var channel: (any Channel)?
    private(set) var iteration = 0
    private var previous: ByteBuffer?
    /// How long the opening took that the next request has to count as its own.
    private var openingTime = TimeAmount.zero

    init(index: Int, loop: LoadLoop) {
        self.index = index
        self.loop = loop
        share = loop.plan.share(of: index)
    }

    /// Opens the connection before the run; a refusal shows again at the first request.
    func openAhead(then done: @escaping () -> Void) {
        let from = NIODeadline.now()
        loop.connect(self) { result in
            if case .success(let opened) = result { self.adopt(opened, after: .now() - from) }
            done()
        }
    }

    /// Makes the next request if none is under way and its time has come.
    func ask(at now: NIODeadline) {
        guard case .resting = state else { return }
        guard iteration < share, !loop.isOver(at: now) else { return finish() }
        let due = loop.due(self) ?? now
        guard due <= now else { return }
        if channel == nil { open(due: due) } else { send(from: due) }
    }

    /// Gives up a request that has waited longer than the plan allows.
    func checkTimeout(at now: NIODeadline) {
        guard case .waiting(_, let from, _) = state, now - from > loop.timeout else { return }
        fail(.exception, "no answer within \(loop.plan.timeout) s")
    }

    private func open(due: NIODeadline) {
        let from = NIODeadline.now()
        state = .opening(due: due, from: from)
        loop.connect(self) { result in
            switch result {
            case .success(let opened):
                self.adopt(opened, after: .now() - from)
                self.send(from: due + self.openingTime)
            case .failure(let error):
                self.fail(.connect, "could not connect: \(error)")
            }
        }
    }

    private func adopt(_ opened: LoadLoop.Opened, after time: TimeAmount) {
        channel = opened.channel
        handler = opened.handler
        openingTime = time
    }

    private func send(from: NIODeadline) {
        guard let channel, let handler else { return fail(.receive, "the connection closed before the request") }
        let request = loop.workload.request(connection: index, iteration: iteration, previous: previous)
        previous = nil
        handler.parser.keepsBody = request.keepsBody || request.expectation.needsBody
        state = .waiting(request.expectation, from: from, firstByte: nil)
        channel.writeAndFlush(request.bytes, promise: nil)
    }

    func bytesArrived() throws(ResponseError) {
        guard case .waiting(let expectation, let from, nil) = state else {
            if case .waiting = state { return }
            throw .unasked
        }
        state = .waiting(expectation, from: from, firstByte: .now())
    }

    func answered(_ answer: ResponseParser) {
        guard case .waiting(let expectation, let from, let firstByte) = state else { return }
        let now = NIODeadline.now()
        loop.record(answer, expectation, opening: openingTime, waiting: (firstByte ?? now) - from, processing: now - from)
        loop.tell(LoadAnswer(connection: index, iteration: iteration, status: answer.head.status, bodyLength: answer.bodyLength))
        openingTime = .zero
        previous = answer.keepsBody && answer.head.status / 100 == 2 ? answer.body : nil
        if !answer.head.keepsAlive || !loop.plan.keepAlive { drop() }
        step(at: now)
    }

    /// What came is no answer, or came unasked.
    func broke(with cause: String) {
        if case .waiting = state { fail(.exception, cause) } else { drop() }
    }

    func channelClosed(_ closed: ResponseHandler) {
        guard closed === handler else { return }
        drop()
        if case .waiting = state { fail(.receive, "the connection closed before the whole answer") }
    }

    private func fail(_ failure: LoadTotals.Failure, _ cause: String) {
        loop.totals.fail(failure, cause)
        openingTime = .zero
        previous = nil
        drop()
        state = .resting
        iteration += 1
        // Later, not here: a server that refuses every connection at once must not grow the stack.
        loop.isolated.execute { self.ask(at: .now()) }
    }

    private func step(at now: NIODeadline) {
        iteration += 1
        state = .resting
        guard loop.plan.pause > 0, iteration < share else { return ask(at: now) }
        loop.isolated.scheduleTask(in: .seconds(loop.plan.pause)) { self.ask(at: .now()) }
    }

    private func drop() {
        let old = channel
        channel = nil
        handler = nil
        old?.close(promise: nil)
    }

    private func finish() {
        state = .finished
        drop()
        loop.finished()
    }
}

extension LoadRequest.Expectation {
    var needsBody: Bool { if case .contains = self { true } else { false } }
}

extension TimeAmount {
    static func seconds(_ seconds: Double) -> TimeAmount { .nanoseconds(Int64(seconds * 1e9)) }

    var microseconds: Int { Int(nanoseconds / 1000) }
}
