/// What a worker may say when. A word out of turn ends it: so a worker that has lost its mind can neither fill the house's memory
/// nor answer for a job it does not have.
struct Conversation {
    private enum State { case unready, idle, working }

    private var state = State.unready
    private var pingsOpen = 0
    private var lastThousandths = -1

    var isReady: Bool { state != .unready }

    /// Frames that are on their way to the worker, one at a time.
    mutating func sends(_ bytes: [UInt8]) {
        switch bytes.dropFirst(4).first.flatMap(FrameKind.init(rawValue:)) {
        case .job:
            state = .working
            lastThousandths = -1
        case .ping: pingsOpen += 1
        default: break
        }
    }

    /// The event that a frame is; nil for one that says nothing new.
    mutating func hears(_ frame: Frame) throws -> WorkerEvent? {
        switch (state, frame.kind) {
        case (.unready, .ready):
            let ready = try Ready(frame.payload)
            guard ready.version == Wire.version else { throw FrameError("version \(ready.version) instead of \(Wire.version)") }
            state = .idle
            return .ready(ready.jail)
        case (.idle, .pong) where pingsOpen > 0, (.working, .pong) where pingsOpen > 0:
            pingsOpen -= 1
            return .pong
        case (.working, .progress): return try progress(frame.payload)
        case (.working, .result): return answer(.result(frame.payload))
        case (.working, .failed): return answer(.failed(String(decoding: frame.payload, as: UTF8.self)))
        case (.working, .refused): return answer(.refused(String(decoding: frame.payload, as: UTF8.self)))
        default: throw FrameError("a \(frame.kind) that nobody had asked for")
        }
    }

    private mutating func answer(_ event: WorkerEvent) -> WorkerEvent {
        state = .idle
        return event
    }

    private mutating func progress(_ payload: [UInt8]) throws -> WorkerEvent? {
        var reader = PayloadReader(payload)
        let thousandths = Int(try reader.number(UInt16.self))
        guard thousandths > lastThousandths, thousandths <= 1000 else { return nil }
        lastThousandths = thousandths
        return .progress(Double(thousandths) / 1000)
    }
}
