import HarkCore
public import HarkPosts

/// All posts of an answer, the newest first, a thousand at a time and as of one moment: posts that arrive or are asked for meanwhile change
/// nothing of it. It goes through the answer's hours from the last to the first, so that each piece costs what its hours cost, however long
/// the whole is.
public struct TopicPostStream: AsyncSequence, AsyncIteratorProtocol, Sendable {
    public typealias Element = [KeptPost]
    private static let piece = 1000

    private let desk: TopicDesk
    private let isMasked: Bool
    private var question: TopicQuestion
    /// Intervals that are still to be read; the next one is the last.
    private var rest: [Range<Timestamp>]
    /// Whether there is more of the interval that `question` names.
    private var isInside = false

    /// - Parameter reply: the first answer, which fixes the interval and the data.
    init(desk: TopicDesk, reply: TopicReply, isMasked: Bool) {
        self.desk = desk
        self.isMasked = isMasked
        question = reply.question.fixed(reply.request, through: reply.answer.through)
        (question.limit, question.order) = (Self.piece, .newest)
        rest = reply.intervals(of: Self.piece)
    }

    public func makeAsyncIterator() -> TopicPostStream { self }

    /// nil at the end.
    public mutating func next() async throws -> [KeptPost]? {
        while true {
            if !isInside {
                guard let interval = rest.popLast() else { return nil }
                (question.from, question.to, question.after) = (interval.lowerBound, interval.upperBound, nil)
            }
            let answer = try await desk.ask(question, explainsPeaks: false).answer
            // Who takes posts away takes all of them, or is told.
            guard answer.unreadable == 0, answer.uncounted == 0 else {
                throw HarkError(.internal, "Some of these posts cannot be read at the moment: their file is damaged.", textKey: "topics.unreadable.file")
            }
            question.after = answer.next
            isInside = answer.next != nil
            guard !answer.posts.isEmpty else { continue }
            var posts = answer.posts
            if isMasked { for place in posts.indices { posts[place].maskNames() } }
            return posts
        }
    }
}

extension TopicReply {
    /// The answer's interval in parts of at most about so many posts, from the first to the last: hours, and together those with few posts.
    fileprivate func intervals(of piece: Int) -> [Range<Timestamp>] {
        var intervals: [Range<Timestamp>] = [], count = 0
        for hour in answer.perHour {
            let start = max(hour.hour, request.from), end = min(hour.hour.advanced(bySeconds: 3600), request.to)
            guard start < end else { continue }
            if let last = intervals.last, count + hour.count <= piece {
                intervals[intervals.count - 1] = last.lowerBound..<end
                count += hour.count
            } else {
                intervals.append(start..<end)
                count = hour.count
            }
        }
        return intervals
    }
}
