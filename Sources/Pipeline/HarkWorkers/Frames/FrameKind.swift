/// What a frame says; the number stands on the wire for ever. From 128 on it is a worker that speaks.
package enum FrameKind: UInt8, Sendable, CaseIterable {
    /// The house's first word: version, and the limits that the worker is to lay upon itself.
    case welcome = 1
    /// A job: what is to be done, with which parameters; its bytes follow.
    case job = 2
    case bytes = 3
    /// No more bytes of this job.
    case end = 4
    /// Are you there? Asked of idle workers only.
    case ping = 5

    /// The worker's first word, from within its jail: version, and which fences stand.
    case ready = 129
    /// How much of the job is done, in thousandths.
    case progress = 130
    case result = 131
    /// It went wrong and may go well another time.
    case failed = 132
    /// It will never go well: the reason is for the person whose job it is.
    case refused = 133
    case pong = 134

    /// Whether it is one of those that workers send.
    var isFromWorker: Bool { rawValue >= 128 }

    /// The largest payload in bytes. Whoever sends more is cut off.
    package var limit: Int {
        switch self {
        case .ping, .end, .pong: 0
        case .progress: 2
        case .ready: 64
        case .welcome, .failed, .refused: 8 << 10
        case .job: 64 << 10
        case .bytes: 256 << 10
        case .result: 8 << 20
        }
    }
}

/// What came over the pipe is no frame, or none that this side may hear.
package struct FrameError: Error, Equatable, CustomStringConvertible {
    package let description: String

    package init(_ description: String) { self.description = description }
}
