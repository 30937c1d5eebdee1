import HarkCore

/// What a job is at the moment. The numbers are kept in the database.
public enum JobState: Int, Sendable, CaseIterable {
    /// Waiting, and receivable.
    case visible = 0
    /// Received, and hidden until its visibility ends.
    case inFlight = 1
    /// Waiting for its delay to end.
    case delayed = 2

    init(_ kept: Int) throws {
        guard let state = JobState(rawValue: kept) else {
            throw HarkError(.internal, "The database holds something unexpected.").logged("a job in state \(kept)")
        }
        self = state
    }
}
