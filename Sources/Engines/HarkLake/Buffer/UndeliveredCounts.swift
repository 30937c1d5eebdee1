public import HarkDatabase

/// What the buffer holds that the ledger in the database does not count yet, log by log.
public struct UndeliveredCounts: Sendable {
    private let logs: [(number: Int, counts: BatchCounts, posts: Int)]

    /// Of a house that has taken no posts yet.
    public init() { logs = [] }

    init(_ segments: [BufferSegment]) {
        logs = segments.map { segment in
            let figures = segment.figures
            return (segment.number, figures.counts, figures.posts)
        }
    }

    /// Of a house that nobody runs, from its folder of logs.
    public init(folder: String) throws {
        logs = try PostLog.numbers(in: folder).map { number in
            var counts = BatchCounts(), posts = 0
            _ = try PostLog.read(PostLog.path(number, in: folder)) { frame in
                counts += frame.counts
                posts += frame.posts.count
            }
            return (number, counts, posts)
        }
    }

    /// The sum over the logs that are not delivered in this reader's snapshot, and how many posts they really hold. Where the logs were looked
    /// at before the snapshot was taken, nothing is counted twice and nothing left out of what was kept before.
    public func sum(in reader: any SQLReader) throws -> (counts: BatchCounts, posts: Int) {
        let mark = try DeliveryMark(in: reader)
        var counts = BatchCounts(), posts = 0
        for log in logs where log.number > mark.log {
            counts += log.counts
            posts += log.posts
        }
        return (counts, posts)
    }
}
