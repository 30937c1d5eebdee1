public import HarkCore
import Synchronization

/// What a follower does at this moment.
public enum FollowerState: Sendable, Equatable {
    case stopped
    case connecting
    case following
    /// Something went wrong, and it tries again by itself.
    case waiting(reason: String, until: Timestamp)

    public var name: String {
        switch self {
        case .stopped: "stopped"
        case .connecting: "connecting"
        case .following: "following"
        case .waiting: "waiting"
        }
    }
}

/// What a follower has done since the program started.
public struct FollowerFigures: Sendable, Equatable {
    /// Posts handed to the house. Those that it has already are dropped there.
    public var posts = 0
    /// Posts changed or taken back at the source.
    public var edits = 0, withdrawals = 0
    /// Messages that are no post to keep: of other kinds, without text, in other languages (001-04).
    public var ignored = 0
    /// Lines or messages that could not be read.
    public var unreadable = 0
    /// As they came over the line.
    public var bytes = 0
    public var reconnects = 0
    /// When the newest post was said, and how long after that it was here.
    public var lastPostAt: Timestamp?
    public var lagSeconds: Double?
    /// The last thing that went wrong.
    public var lastProblem: String?

    public init() {}
}

/// State and figures of one follower, written by its task and read by whoever asks.
package final class FollowerStatus: Sendable {
    private struct Values {
        var state = FollowerState.stopped
        var figures = FollowerFigures()
    }

    private let values = Mutex(Values())

    package init() {}

    package var state: FollowerState {
        get { values.withLock { $0.state } }
        set { values.withLock { $0.state = newValue } }
    }

    package var figures: FollowerFigures { values.withLock { $0.figures } }

    package func count(_ change: (inout FollowerFigures) -> Void) { values.withLock { change(&$0.figures) } }
}
