import CJail
import Foundation

/// A command that an operator has bound to a step of a pool, run on a thread of its own.
package struct StepHook: Sendable {
    /// The program by its full path, and its arguments.
    let command: [String]
    let seconds: Double

    package init(command: [String], seconds: Double) {
        self.command = command
        self.seconds = seconds
    }

    /// Runs it to its end. nil where it went well, else what went wrong. Ended when it takes too long, or when the task is cancelled.
    package func run() async -> String? {
        let post = WorkerPost()
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let thread = Thread { continuation.resume(returning: carryOut(post)) }
                thread.name = "hark-hook"
                thread.start()
            }
        } onCancel: {
            post.kill()
        }
    }

    private func carryOut(_ post: WorkerPost) -> String? {
        // Descriptors from 3 on: the house's standard error, and nothing.
        let opened = open("/dev/null", O_RDWR | O_CLOEXEC)
        let nothing = fcntl(opened, F_DUPFD_CLOEXEC, 3), errors = fcntl(2, F_DUPFD_CLOEXEC, 3)
        defer { for descriptor in [opened, nothing, errors] { close(descriptor) } }
        let environment = ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" }
        let process = CStrings.with(command) { arguments in
            CStrings.with(environment) { hark_start(command[0], arguments, $0, [nothing, errors, errors], 3) }
        }
        guard process > 0 else { return String(cString: strerror(-process)) }
        post.begin(process, bell: -1, first: [])
        let isInTime = waits(for: process)
        if !isInTime { post.kill() }
        guard let (status, _) = post.end() else { return "it cannot be waited for" }
        if !isInTime { return "it took longer than \(Int(seconds)) seconds" }
        return status == 0 ? nil : "it ended with status \(status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F)"
    }

    /// False once its time is over.
    private func waits(for process: pid_t) -> Bool {
        let watch = hark_watch(process)
        defer { if watch >= 0 { close(watch) } }
        // A kernel that cannot watch a process has it waited for without a limit.
        var one = pollfd(fd: watch, events: Int16(POLLIN), revents: 0)
        return watch < 0 || poll(&one, 1, CInt(seconds * 1000)) != 0
    }
}
