/// What to start, and how.
package struct WorkerLaunch: Sendable {
    package var executable: String
    /// Without the program's own name.
    package var arguments: [String]
    /// All that the process sees of the environment.
    package var environment: [String: String]
    package var limits: WorkerLimits
    /// Where the files without a name lie, if its limits grant any.
    package var scratchFolder = ""

    package init(
        executable: String, arguments: [String], environment: [String: String], limits: WorkerLimits, scratchFolder: String = ""
    ) {
        self.executable = executable
        self.arguments = arguments
        self.environment = environment
        self.limits = limits
        self.scratchFolder = scratchFolder
    }
}

/// What a worker says to its keeper, in the order in which it happened. `ended` is the last, and always comes.
package enum WorkerEvent: Sendable, Equatable {
    case ready(JailReport)
    /// From 0 to 1, growing.
    case progress(Double)
    case result([UInt8])
    case failed(String)
    case refused(String)
    case pong
    case ended(WorkerEnd)
}

/// How a worker process came to its end.
package struct WorkerEnd: Sendable, Equatable {
    package enum Cause: Sendable, Equatable {
        case notStarted(String)
        case exited(Int)
        case signalled(Int)
        /// It said what no worker says, and was ended for it.
        case brokeOff(String)
    }

    package let cause: Cause
    /// The line on standard error that tells of a crash, else the last one, cut to 300 characters.
    package var lastWords = ""
    /// The most memory it ever held, in bytes; 0 where that was less than what this process has held itself, which hides it.
    package var peakBytes = 0

    /// For the history and for whoever's job it was.
    package var sentence: String {
        let words = lastWords.isEmpty ? "" : " Its last words: \(lastWords)"
        let peak = peakBytes > 0 ? " (it held \(peakBytes >> 20) MB at most)" : ""
        switch cause {
        case .notStarted(let reason): return "The worker could not be started: \(reason)."
        case .exited(0): return "The worker left.\(words)"
        case .exited(let code): return "The worker ended with status \(code)\(peak).\(words)"
        case .signalled(24): return "The worker used more processor time than a job may\(peak).\(words)"
        case .signalled(let number): return "The worker was ended by signal \(number)\(peak).\(words)"
        case .brokeOff(let reason): return "The worker was ended because it sent \(reason)\(peak).\(words)"
        }
    }
}
