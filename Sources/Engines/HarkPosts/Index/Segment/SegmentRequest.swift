/// What is asked of each segment; the same for all.
package struct SegmentRequest: Sendable {
    var query: TopicQuery
    /// Event times in microseconds: `from` and later, earlier than `to`.
    var from: Int64
    var to: Int64
    package let through: UInt64
    /// Sequences that no answer may show, in rising order.
    var withdrawn: [UInt64]
    /// How many of the newest posts each segment names, and after which.
    var newest: Int
    var after: TopicCursor?

    package init(
        query: TopicQuery, from: Int64, to: Int64, through: UInt64 = .max, withdrawn: [UInt64] = [], newest: Int = 0, after: TopicCursor? = nil
    ) {
        self.query = query
        self.from = from
        self.to = to
        self.through = through
        self.withdrawn = withdrawn
        self.newest = newest
        self.after = after
    }

    /// Whether all these event times lie in the interval.
    package func holds(_ times: ClosedRange<Int64>) -> Bool { from <= times.lowerBound && times.upperBound < to }

    /// Whether a segment may hold posts of the interval.
    package func reaches(_ segment: any PostSegment) -> Bool {
        segment.rows > 0 && segment.times.lowerBound < to && segment.times.upperBound >= from && segment.sequence(0) <= through
    }
}
