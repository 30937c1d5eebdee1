public import HarkCore

/// One question about a topic: of whom, when, as of which moment, and which posts to show.
public struct TopicRequest: Sendable, Hashable {
    public enum Order: String, Sendable, Hashable, CaseIterable {
        /// Latest event time first; of one moment, the post kept last.
        case newest
        /// One post for each body said by several, the body said most often first (001-36).
        case mostRepeated
    }

    public var query: TopicQuery
    /// The documented, case-sensitive pattern for this keyword must match as well (D-07); nil for Hark's own rule.
    public var documented: String?
    /// Event time: `from` and later, earlier than `to`.
    public var from: Timestamp
    public var to: Timestamp
    /// Only posts up to this sequence: the data as a permalink saw it. Nil for all.
    public var through: UInt64?
    public var order: Order
    /// How many posts are listed, 0 to 1,000.
    public var limit: Int
    /// Posts after this place in `order`.
    public var after: TopicCursor?
    /// Hashtags, mentions and retweets as the documents count them (D-08, D-09).
    public var rawTokens: Bool
    /// How many hashtags, mentions, words and places are told.
    public var top: Int
    /// Hours that stand out are looked for and explained.
    public var explainsPeaks: Bool

    public init(
        query: TopicQuery, from: Timestamp, to: Timestamp, through: UInt64? = nil, order: Order = .newest, limit: Int = 20, after: TopicCursor? = nil,
        documented: String? = nil, rawTokens: Bool = false, top: Int = 20, explainsPeaks: Bool = true
    ) {
        self.query = query
        self.documented = documented
        self.from = from
        self.to = to
        self.through = through
        self.order = order
        self.limit = limit
        self.after = after
        self.rawTokens = rawTokens
        self.top = top
        self.explainsPeaks = explainsPeaks
    }
}

/// A place in a list of posts that stays where it is while new posts arrive: the rank and the sequence of the last post shown.
/// The rank is the event time in microseconds, or how often a body was said.
public struct TopicCursor: Sendable, Hashable {
    public let rank: Int64
    public let sequence: UInt64

    public init(rank: Int64, sequence: UInt64) {
        self.rank = rank
        self.sequence = sequence
    }

    /// As it stands in an address; nil when `text` is none.
    public init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let rank = Int64(parts[0]), let sequence = UInt64(parts[1]) else { return nil }
        self.init(rank: rank, sequence: sequence)
    }

    public var text: String { "\(rank).\(sequence)" }
}
