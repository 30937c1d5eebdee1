import CJail

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What a worker process runs from its first to its last moment: it lays its limits upon itself, then does one job after the other
/// until its keeper closes the pipe. It never opens the database, nor anything else.
public struct WorkerProgram {
    private let tasks: [String: any WorkerTask.Type]
    private let pipe = ChildPipe()

    /// - Parameter tasks: what this worker can do.
    public static func main(tasks: [any WorkerTask.Type]) -> Never {
        do {
            try WorkerProgram(tasks).work()
        } catch is HouseIsGone {
            // A closed pipe is how a worker is told to go.
            _exit(0)
        } catch {
            complain("hark worker: \(error)")
            _exit(1)
        }
    }

    private init(_ tasks: [any WorkerTask.Type]) {
        self.tasks = Dictionary(tasks.map { ($0.name, $0) }) { first, _ in first }
    }

    private func work() throws -> Never {
        let first = try pipe.next()
        guard first.kind == .welcome else { throw FrameError("the house did not say who it is") }
        let welcome = try Welcome(first.payload)
        guard welcome.version == Wire.version else {
            throw FrameError("the house speaks version \(welcome.version), this worker version \(Wire.version)")
        }
        if hark_die_with(welcome.keeper) < 0 { throw HouseIsGone() }
        let jail = try Jail.enter(welcome.limits)
        try pipe.send(Ready(jail: jail).frame)
        while true { try answer(pipe.next(), welcome.limits) }
    }

    private func answer(_ frame: Frame, _ limits: WorkerLimits) throws {
        switch frame.kind {
        case .ping: try pipe.send(Frame(.pong))
        case .job: try pipe.send(run(JobOrder(frame.payload), limits))
        default: throw FrameError("a \(frame.kind) between two jobs")
        }
    }

    /// Does one job; what it answers is its last word on it. The rest of its input is read first, so that the next frame is the next job.
    private func run(_ order: JobOrder, _ limits: WorkerLimits) throws -> Frame {
        let input = WorkerInput(order, pipe, limits)
        let answer = try outcome(order, input)
        try input.skipRest()
        // Nothing of one job is there to be read by the next.
        for file in input.scratch where ftruncate(file, 0) != 0 { throw FrameError("a file that cannot be emptied") }
        return answer
    }

    private func outcome(_ order: JobOrder, _ input: WorkerInput) throws -> Frame {
        guard let task = tasks[order.task] else { return Self.sentence(.failed, "This worker knows no task \(order.task).") }
        let output = WorkerOutput(pipe)
        do {
            try task.init().run(input, output)
        } catch let refusal as WorkerRefusal {
            return Self.sentence(.refused, refusal.reason)
        } catch let gone as HouseIsGone {
            throw gone
        } catch {
            return Self.sentence(.failed, "\(error)")
        }
        guard let result = output.result else { return Self.sentence(.failed, "The task ended without a result.") }
        guard result.count <= FrameKind.result.limit else { return Self.sentence(.failed, "The result has \(result.count) bytes, too many.") }
        return Frame(.result, result)
    }

    private static func sentence(_ kind: FrameKind, _ text: String) -> Frame { Frame(kind, Array(text.utf8.prefix(kind.limit))) }

    private static func complain(_ line: String) {
        let bytes = Array("\(line)\n".utf8)
        _ = write(2, bytes, bytes.count)
    }
}
