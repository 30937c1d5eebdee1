/// What the matching rows of one segment say, counted.
package struct SegmentTally: Sendable {
    /// How often a term occurs.
    struct Entry: Sendable {
        var term: UInt32
        var count: UInt32
    }

    struct Spelled: Sendable {
        var base: UInt32
        var term: UInt32
        var count: UInt32
    }

    struct NamedRow: Sendable {
        var rank: Int64
        var sequence: UInt64
        var row: Int

        static func isNewer(_ left: NamedRow, _ right: NamedRow) -> Bool { (left.rank, left.sequence) > (right.rank, right.sequence) }
    }

    package struct Body: Sendable {
        var hash: UInt64
        var sequence: UInt64
    }

    let segment: any PostSegment
    var total = 0, retweets = 0, rawRetweets = 0
    var sentiment = TopicSentiment()
    /// Hours since 1970.
    var hours: [Int64: Int] = [:]
    var places: [String: Int] = [:]
    /// By group, bases with all their spellings, in rising order of terms.
    var groups: [[Entry]] = [[], [], []]
    /// Tags and names that were written otherwise than folded, in rising order of their bases.
    var spelled: [Spelled] = []
    /// The last by event time; not in order.
    var newest: [NamedRow] = []

    init(of segment: any PostSegment) { self.segment = segment }

    /// How often a base occurs, by the entries of its group.
    static func count(of term: UInt32, in entries: [Entry]) -> Int {
        let place = entries.partitioningIndex { $0.term >= term }
        return place < entries.count && entries[place].term == term ? Int(entries[place].count) : 0
    }
}
