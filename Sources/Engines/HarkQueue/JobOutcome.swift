/// What became of a job that was handed back.
public enum JobOutcome: Sendable, Equatable {
    /// It waits again: at once, or after the delay that was asked for.
    case visible
    /// This was its last receive: it is among the dead letters, with this reason.
    case dead(String)
    /// The receipt is not the newest, or the job is gone; nothing has changed.
    case notHeld
}
