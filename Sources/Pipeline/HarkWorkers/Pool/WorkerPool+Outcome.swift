import HarkQueue

extension WorkerPool {
    /// How a try at a job came out.
    enum Outcome: Sendable {
        case done([UInt8])
        case failed(String)
        case refused(String)
        /// The worker's process has ended, by itself or because the job took too long.
        case killed(String)
        /// Whoever knows the job has ended it already, or somebody else has it by now.
        case none

        /// Whether there will be no other try.
        func isLast(of job: ReceivedJob, _ settings: QueueSettings) -> Bool {
            switch self {
            case .done, .refused: true
            case .failed, .killed: job.receiveCount >= settings.maximumReceives
            case .none: false
            }
        }
    }
}
