import CJail

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The thread of one worker process: starts it, then waits for whichever comes first of its words, room for ours, and its end.
/// Used by that thread only.
struct WorkerWire {
    private let launch: WorkerLaunch
    private let post: WorkerPost
    private let events: AsyncStream<WorkerEvent>.Continuation

    private var conversation = Conversation()
    private var parser = FrameParser()
    private var errors = LastWords()
    private var outgoing: ArraySlice<UInt8> = []
    private var pipes = WorkerPipes()
    private var hasWelcomed = false
    private var brokeOff: String?

    init(_ launch: WorkerLaunch, _ post: WorkerPost, _ events: AsyncStream<WorkerEvent>.Continuation) {
        self.launch = launch
        self.post = post
        self.events = events
    }

    consuming func run() {
        var wire = self
        let end = wire.carry()
        wire.events.yield(.ended(end))
        wire.events.finish()
    }

    private mutating func carry() -> WorkerEnd {
        Self.blockBrokenPipeSignal()
        if let failure = start() {
            _ = post.end()
            return WorkerEnd(cause: .notStarted(failure))
        }
        defer { pipes.close() }
        while exchange() {}
        // Whether it ended or closed its end of the pipe: there is nothing more to be had from it.
        post.kill()
        let ending = post.end()
        readWhatIsLeft()
        return end(ending)
    }

    /// nil where the process has been started, else why not.
    private mutating func start() -> String? {
        if let failure = pipes.open(files: launch.limits.scratchFiles, in: launch.scratchFolder) { return failure }
        // What a list of processes shows, whichever way the program was found.
        let arguments = ["hark"] + launch.arguments
        // A backtrace is printed by another program, which the jail would not let start.
        let environment = launch.environment.map { "\($0.key)=\($0.value)" } + ["SWIFT_BACKTRACE=enable=no"]
        let process = CStrings.with(arguments) { arguments in
            CStrings.with(environment) { environment in
                hark_start(launch.executable, arguments, environment, pipes.theirs, CInt(pipes.theirs.count))
            }
        }
        pipes.closeTheirs()
        guard process > 0 else {
            pipes.close()
            return "\(launch.executable): \(String(cString: strerror(-process)))"
        }
        pipes.watch(process)
        post.begin(process, bell: pipes.bell, first: Welcome(keeper: getpid(), limits: launch.limits).frame.bytes)
        return nil
    }

    /// One round; false once there is nothing more to wait for.
    private mutating func exchange() -> Bool {
        if outgoing.isEmpty { fetch() }
        let seen = pipes.wait(wantsToSend: !outgoing.isEmpty)
        if seen.errors { errors.take(pipes.readErrors()) }
        if seen.bell { pipes.silenceBell() }
        if seen.output {
            let bytes = pipes.readOutput()
            if let bytes, bytes.isEmpty { return false }
            if let bytes, !hear(bytes) { return false }
        }
        if seen.input { send() }
        return !seen.end
    }

    /// Takes the next bytes that callers have left; after the first word none, until the worker is ready for them.
    private mutating func fetch() {
        guard !hasWelcomed || conversation.isReady else { return }
        hasWelcomed = true
        let (bytes, isLast) = post.take()
        outgoing = bytes.map { $0[...] } ?? []
        if let bytes { conversation.sends(bytes) }
        if isLast { pipes.closeInput() }
    }

    private mutating func send() {
        let count = pipes.write(outgoing)
        // A broken pipe: its end will be seen in the next round.
        guard count > 0 else {
            if count < 0 { outgoing = [] }
            return
        }
        outgoing = outgoing.dropFirst(count)
        post.sent(count)
    }

    /// False where what it says makes no sense.
    private mutating func hear(_ bytes: [UInt8]) -> Bool {
        parser.take(bytes)
        do {
            while let frame = try parser.next() {
                if let event = try conversation.hears(frame) { events.yield(event) }
            }
            return true
        } catch {
            brokeOff = "\(error)"
            return false
        }
    }

    /// Its last result may still lie in the pipe, and so may its last words.
    private mutating func readWhatIsLeft() {
        while brokeOff == nil, let bytes = pipes.readOutput(), !bytes.isEmpty, hear(bytes) {}
        while let bytes = pipes.readErrors(), !bytes.isEmpty { errors.take(bytes) }
    }

    private func end(_ ending: (status: CInt, peakBytes: Int)?) -> WorkerEnd {
        let signal = (ending?.status ?? 0) & 0x7F, code = ((ending?.status ?? 0) >> 8) & 0xFF
        let cause = brokeOff.map { .brokeOff($0) } ?? (signal == 0 ? WorkerEnd.Cause.exited(Int(code)) : .signalled(Int(signal)))
        return WorkerEnd(cause: cause, lastWords: errors.text, peakBytes: ending?.peakBytes ?? 0)
    }

    /// Writing to a worker that has just ended is no reason to end the house.
    private static func blockBrokenPipeSignal() {
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGPIPE)
        pthread_sigmask(SIG_BLOCK, &signals, nil)
    }
}

/// What a stream ended with, of which only the end is kept: the line that tells of a crash, else the last one.
struct LastWords {
    private var bytes: [UInt8] = []

    mutating func take(_ more: [UInt8]?) {
        bytes.append(contentsOf: more ?? [])
        if bytes.count > 4096 { bytes.removeFirst(bytes.count - 4096) }
    }

    var text: String {
        let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
        let line = lines.last { $0.contains("Fatal error") } ?? lines.last ?? ""
        return String(line.filter { $0.asciiValue.map { $0 >= 32 } ?? true }.prefix(300))
    }
}
