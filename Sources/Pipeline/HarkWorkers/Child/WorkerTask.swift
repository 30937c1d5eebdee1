/// Something that a worker process can do. It runs in the jail, alone and synchronously: it has its input, its memory, some files without
/// a name and nothing else, and whatever goes wrong in it ends one process with one job.
public protocol WorkerTask: Sendable {
    /// What jobs call it; the same for ever.
    static var name: String { get }

    init()

    /// Reads the input, and ends with `output.finish`. Leaving input unread is no mistake.
    /// - Throws: `WorkerRefusal` where no second try will go better; anything else means that one may.
    func run(_ input: WorkerInput, _ output: WorkerOutput) throws
}

/// The job itself is at fault: no worker will ever do it. The reason is shown to the person whose job it is.
public struct WorkerRefusal: Error, Equatable, CustomStringConvertible {
    public let reason: String
    public init(_ reason: String) { self.reason = reason }
    public var description: String { reason }
}

/// What a task is given. Lives as long as the job.
public final class WorkerInput {
    /// In the words of whoever made the job, usually JSON.
    public let parameters: [UInt8]
    /// How many bytes there are in all.
    public let byteCount: Int
    /// What the jail leaves of memory, beyond what the program itself takes.
    public let memoryBytes: Int
    /// Empty files without a name, open for reading and writing, each of a limited size; emptied again after the job.
    public let scratch: [Int32]
    private let pipe: ChildPipe
    private var isAtEnd = false

    init(_ order: JobOrder, _ pipe: ChildPipe, _ limits: WorkerLimits) {
        parameters = order.parameters
        byteCount = order.byteCount
        memoryBytes = limits.memoryBytes
        scratch = (0..<Int32(limits.scratchFiles)).map { Jail.pipes + $0 }
        self.pipe = pipe
    }

    /// Hands on the next piece, of at most 256 KiB; false at the end, without calling `body`. Blocks until it has come.
    public func next(_ body: (UnsafeRawBufferPointer) throws -> Void) throws -> Bool {
        guard !isAtEnd else { return false }
        let frame = try pipe.next()
        switch frame.kind {
        case .bytes:
            try frame.payload.withUnsafeBytes(body)
            return true
        case .end:
            isAtEnd = true
            return false
        case .ping:
            try pipe.send(Frame(.pong))
            return try next(body)
        default: throw FrameError("a \(frame.kind) within a job")
        }
    }

    /// Reads past what the task has left.
    func skipRest() throws { while try next({ _ in }) {} }
}

/// What a task answers with. Lives as long as the job.
public final class WorkerOutput {
    private let pipe: ChildPipe
    private var lastThousandths = 0
    private(set) var result: [UInt8]?

    init(_ pipe: ChildPipe) { self.pipe = pipe }

    /// How much is done, from 0 to 1. Steps of less than a hundredth are not sent.
    public func progress(_ fraction: Double) throws {
        let thousandths = Int((min(max(fraction, 0), 1) * 1000).rounded())
        guard thousandths >= lastThousandths + 10 else { return }
        lastThousandths = thousandths
        var payload: [UInt8] = []
        payload.append(number: UInt16(thousandths))
        try pipe.send(Frame(.progress, payload))
    }

    /// The answer, of at most 8 MiB; the last one given counts, and only once the task has returned.
    public func finish(_ result: [UInt8]) { self.result = result }
}
