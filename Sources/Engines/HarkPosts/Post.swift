public import HarkCore

/// What somebody said in public at one moment, as its source sent it.
public struct Post: Sendable, Equatable {
    /// The source's own name for it; two posts of one source never share it.
    public var id: String
    /// Where it came from, such as `api`, `mastodon:social.example` or `jetstream`; part of its identity.
    public var source: String
    /// When it was said (event time).
    public var createdAt: Timestamp
    /// A BCP 47 language, such as `en`; `und` where nobody said and nothing tells.
    public var language: String
    /// The author's name, where the house keeps authors at all (D-38).
    public var user: String?
    /// As sent: emoji, links and white space with it (D-16).
    public var text: String
    /// The id of the post that this one answers.
    public var replyTo: String?
    /// The id of the post that this one repeats.
    public var repostOf: String?
    /// What the post or its author says of where they are; where they only gave a point that is kept, the square of one degree around it.
    public var place: String?
    /// The point from which it was sent, where the house keeps points at all (D-38).
    public var position: Position?

    public init(
        id: String, source: String, createdAt: Timestamp, language: String = "und", user: String? = nil, text: String, replyTo: String? = nil,
        repostOf: String? = nil, place: String? = nil, position: Position? = nil
    ) {
        self.id = id
        self.source = source
        self.createdAt = createdAt
        self.language = language
        self.user = user
        self.text = text
        self.replyTo = replyTo
        self.repostOf = repostOf
        self.place = place
        self.position = position
    }
}

/// A post in the house: when it came, the how-manieth it is, and in what mood it is.
public struct KeptPost: Sendable, Equatable {
    public var post: Post
    public var arrivedAt: Timestamp
    /// Counts the kept posts of an installation from 1, in the order in which they were made durable; never given twice. A set of posts
    /// seen at one moment is "all up to this number", less what was withdrawn or has expired since.
    public var sequence: UInt64
    public var mood: Mood

    public init(post: Post, arrivedAt: Timestamp, sequence: UInt64, mood: Mood) {
        self.post = post
        self.arrivedAt = arrivedAt
        self.sequence = sequence
        self.mood = mood
    }
}

/// How sure the fast tier is that a post is positive, in 255ths: 0 surely negative, 255 surely positive. One byte in files.
public struct Mood: Sendable, Hashable {
    public let level: UInt8

    public init(level: UInt8) { self.level = level }

    /// - Parameter probability: of *positive*, 0 to 1.
    public init(probability: Double) { level = UInt8((min(max(probability, 0), 1) * 255).rounded()) }

    public var isPositive: Bool { level >= 128 }
}
