public import HarkCore

/// What is said about a topic. Counts are exact; lists are ordered by count, ties by the alphabet of the folded form (001-34).
public struct TopicAnswer: Sendable, Equatable {
    /// What the answer was read from.
    public enum Engine: String, Sendable {
        case index
        /// Texts were read, since no index could be used or the question needs the texts themselves.
        case scan
        case both = "index+scan"
    }

    /// Posts that match.
    public var total = 0
    /// Posts among them that begin with `RT @` (D-09).
    public var retweets = 0
    /// Occurrences, not posts; in the spelling used most among the posts that match.
    public var hashtags: [TopicCount] = []
    public var mentions: [TopicCount] = []
    /// Occurrences of words that say something: no stop words, no numbers, no single letters.
    public var words: [TopicCount] = []
    public var places: [TopicCount] = []
    /// Hours of event time with at least one post, in their order.
    public var perHour: [HourCount] = []
    public var sentiment = TopicSentiment()
    /// In the order that was asked for.
    public var posts: [KeptPost] = []
    /// How often the body of each of `posts` was said among the posts that match; empty unless the order is `.mostRepeated`.
    public var repetitions: [Int] = []
    /// Posts of this page that are counted and cannot be shown, since their file is damaged.
    public var unreadable = 0
    /// Posts that are in none of the numbers, since their files cannot be read: those of the interval, matching or not, as far as the files tell.
    public var uncounted = 0
    /// Where the next page begins; nil at the end.
    public var next: TopicCursor?
    public var peaks: [TopicPeak] = []
    /// The sequence up to which posts were seen. With the query and the interval it names the data of this answer.
    public var through: UInt64 = 0
    /// The latest event time among all posts that were at hand, matching or not: "up to …".
    public var newest: Timestamp?
    public var engine = Engine.index
    public var tookMilliseconds = 0.0

    public init() {}
}

public struct TopicCount: Sendable, Equatable {
    public var text: String
    public var count: Int

    public init(_ text: String, _ count: Int) {
        self.text = text
        self.count = count
    }
}

public struct HourCount: Sendable, Equatable {
    /// The hour's beginning.
    public var hour: Timestamp
    public var count: Int

    public init(hour: Timestamp, count: Int) {
        self.hour = hour
        self.count = count
    }
}

/// How many posts the fast tier takes for positive and for negative.
public struct TopicSentiment: Sendable, Equatable {
    public var positive = 0
    public var negative = 0
    /// Those of `positive` that stand exactly in the middle. Where there is no model, these are all.
    public var undecided = 0

    public init() {}
    /// Nothing is known of the mood: no model was at hand.
    public var isUnknown: Bool { positive == undecided && negative == 0 }
}

/// An hour in which more was said about the topic than the rhythm of the days lets expect.
public struct TopicPeak: Sendable, Equatable {
    public var hour: Timestamp
    public var count: Int
    /// How many posts were to be expected.
    public var expected: Double
    /// How far beyond it is, in robust standard deviations (`PeakFinder`).
    public var score: Double
    /// What rose most, by the log-odds against the other hours; hashtags with their `#`.
    public var words: [String] = []
    /// The post whose body was said most often in this hour, and how often.
    public var post: KeptPost?
    public var repetitions = 0

    public init(hour: Timestamp, count: Int, expected: Double, score: Double) {
        self.hour = hour
        self.count = count
        self.expected = expected
        self.score = score
    }
}
