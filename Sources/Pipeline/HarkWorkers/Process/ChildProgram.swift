import CJail
import Foundation
import Synchronization

/// Another program, or this one again, whose output is read and whose input stays open for as long as this is held, and empty: a program that ends
/// with its input ends with this process, however that ends.
///
/// Not Foundation's `Process`: with more than 1,352 open descriptors, as a house with many connections has, that one reads beyond its list of them and
/// may crash.
package final class ChildProgram: Sendable {
    package struct StartError: Error, CustomStringConvertible {
        package let description: String
    }

    private let process: pid_t, input: CInt, output: CInt
    private let hasEnded = Mutex(false)

    /// Its standard error is this process's.
    /// - Parameter path: of the program, whole.
    package init(_ path: String, _ arguments: [String]) throws(StartError) {
        // From 3 on, as `hark_start` wants them and `hark_pipe` makes them.
        let errors = fcntl(2, F_DUPFD_CLOEXEC, 3), input = Self.pipe(ours: 1), output = Self.pipe(ours: 0)
        defer { for theirs in [errors, input.theirs, output.theirs] { close(theirs) } }
        let environment = ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" }
        let process = CStrings.with([path] + arguments) { arguments in
            CStrings.with(environment) { hark_start(path, arguments, $0, [input.theirs, output.theirs, errors], 3) }
        }
        guard process > 0 else {
            for ours in [input.ours, output.ours] { close(ours) }
            throw StartError(description: "\(path): \(String(cString: strerror(-process)))")
        }
        (self.process, self.input, self.output) = (process, input.ours, output.ours)
    }

    deinit {
        close(input)
        close(output)
    }

    /// What it says next; empty at the end of its output. Blocks until there is something.
    package func read() -> [UInt8] {
        repeat { if let bytes = WorkerPipes.read(output, 4096) { return bytes } } while errno == EINTR
        return []
    }

    /// Asks it to end; nothing where it has ended.
    package func terminate() {
        hasEnded.withLock { if !$0 { kill(process, SIGTERM) } }
    }

    /// Blocks until it has ended.
    /// - Returns: its exit status; 128 and the signal's number where a signal ended it.
    package func wait() -> Int {
        var about = siginfo_t()
        while waitid(P_PID, id_t(process), &about, WEXITED | WNOWAIT) != 0 && errno == EINTR {}
        // From here on its number may be another's.
        return hasEnded.withLock { hasEnded in
            hasEnded = true
            var status: CInt = 0, peak: UInt64 = 0
            _ = hark_wait(process, &status, &peak)
            return status & 0x7F == 0 ? Int(status >> 8) & 0xFF : 128 + Int(status & 0x7F)
        }
    }

    /// A pipe whose ends other programs do not inherit. Ours waits.
    private static func pipe(ours: Int) -> (ours: CInt, theirs: CInt) {
        var ends: [CInt] = [-1, -1]
        _ = hark_pipe(&ends, CInt(ours))
        _ = fcntl(ends[ours], F_SETFL, fcntl(ends[ours], F_GETFL) & ~O_NONBLOCK)
        return (ends[ours], ends[1 - ours])
    }
}
