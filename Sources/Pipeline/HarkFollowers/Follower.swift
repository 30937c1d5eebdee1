public import HarkCore

/// A source of posts that this house listens to by itself, as an operator registered it (001-01, 001-03).
public struct Follower: Sendable, Equatable {
    public let id: Identifier
    /// Short, unique in the house; stands in the source of its posts where its kind has no better name.
    public let name: String
    /// What it is for, in the operator's words.
    public let about: String
    public let kind: FollowerKind
    /// Where the source is; what form it has depends on the kind.
    public let address: String
    /// Primary languages that are kept, such as `en`; empty keeps all.
    public let languages: [String]
    /// Seconds between two looks at a source that does not push.
    public let interval: Int
    /// Whether credentials are kept for it. They are never shown again.
    public let hasSecret: Bool
    /// Whether it shall run.
    public let isWanted: Bool
    public let createdAt: Timestamp
    /// Who registered it, as they were called then.
    public let createdBy: String
}

/// The protocols that are spoken.
public enum FollowerKind: String, Sendable, CaseIterable, Codable {
    /// Mastodon's streaming API: an instance such as `https://social.example`, or one of its streams.
    case mastodon
    /// Bluesky's Jetstream over WebSocket, such as `wss://jetstream.example/subscribe`.
    case jetstream
    /// JSON lines over HTTP: an endless answer, or a file that grows.
    case ndjson
    /// JSON lines in a file of the house's own folder for such files, which somebody else appends to.
    case file
    /// RSS 0.9 to 2.0 or Atom, looked at again and again.
    case feed
    /// The posts that come with Hark, said again for ever.
    case sample

    /// Where to begin the first time; nil where the source itself says. What is said from the registration on is wanted, though the
    /// first line may break before anything of it has come.
    func firstCursor(at time: Timestamp) -> FollowerCursor? { self == .jetstream ? FollowerCursor(place: time.microseconds) : nil }

    /// Seconds between two looks where the operator says nothing.
    package var usualInterval: Int {
        switch self {
        case .feed: 300
        case .ndjson: 10
        case .mastodon, .jetstream, .file, .sample: 1
        }
    }
}
