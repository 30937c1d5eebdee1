import HarkPosts

/// All posts of an answer, the newest first, a thousand at a time and as of one moment: posts that arrive or are asked for meanwhile change
/// nothing of it.
struct TopicPostStream {
    /// So many posts are exported at most: the newest of those that match.
    static let limit = 100_000
    private static let piece = 1000

    let desk: TopicDesk
    private var question: TopicQuestion
    private let isMasked: Bool
    private(set) var count = 0
    private var isOver = false

    /// - Parameter reply: the first answer, which fixes the interval and the data.
    init(desk: TopicDesk, reply: TopicReply, isMasked: Bool) {
        self.desk = desk
        self.isMasked = isMasked
        question = reply.question.fixed(reply.request, through: reply.answer.through)
        (question.limit, question.order, question.after) = (Self.piece, .newest, nil)
    }

    /// Empty at the end.
    mutating func next() async throws -> [KeptPost] {
        guard !isOver, count < Self.limit else { return [] }
        let answer = try await desk.ask(question, explainsPeaks: false).answer
        question.after = answer.next
        isOver = answer.next == nil
        var posts = Array(answer.posts.prefix(Self.limit - count))
        if isMasked { for place in posts.indices { posts[place].post.text = MentionMask.masked(posts[place].post.text) } }
        count += posts.count
        return posts
    }
}
