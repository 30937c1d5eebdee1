import HarkCore
import HarkPosts
import HarkTopics
import Synchronization

/// Answers from posts in memory: the index's own evaluation, without a lake.
final class LiveAnswers: TopicAnswering {
    let posts = LivePosts()
    private let crew = SearchCrew(lanes: 1)
    private let state = Mutex((count: 0, withdrawn: [UInt64](), trouble: HarkError?.none, lost: 0, uncounted: 0))
    private let held = Mutex<AsyncStream<Void>.Continuation?>(nil)

    func add(_ new: [Post], mood: Mood = Mood(probability: 0.9)) {
        let first = state.withLock { state in
            defer { state.count += new.count }
            return state.count + 1
        }
        posts.append(new.enumerated().map { KeptPost(post: $1, arrivedAt: $1.createdAt, sequence: UInt64(first + $0), mood: mood) })
    }

    func withdraw(_ sequence: UInt64) { state.withLock { $0.withdrawn.append(sequence) } }
    /// As if the file of the first post of each page were damaged.
    func loseFirst() { state.withLock { $0.lost = 1 } }
    /// As if a file with so many posts could be read in no way.
    func loseFile(of posts: Int) { state.withLock { $0.uncounted = posts } }

    /// Lets questions wait until they are cancelled; each is told to the stream when it has come.
    func hold() -> AsyncStream<Void> {
        let (stream, continuation) = AsyncStream<Void>.makeStream()
        held.withLock { $0 = continuation }
        return stream
    }

    func fail(with error: HarkError?) { state.withLock { $0.trouble = error } }

    func answer(_ request: TopicRequest) async throws -> TopicAnswer {
        let (count, withdrawn, trouble, lost, uncounted) = state.withLock { $0 }
        if let trouble { throw trouble }
        if let held = held.withLock(\.self) {
            held.yield()
            for await _ in AsyncStream<Void>.makeStream().stream {}
            try Task.checkCancellation()
        }
        let through = min(request.through ?? .max, UInt64(count))
        let segment = SegmentRequest(
            query: request.query, from: request.from.microseconds, to: request.to.microseconds, through: through, withdrawn: withdrawn.sorted(),
            newest: request.limit + 1, after: request.after)
        let stretches = posts.segments()
        let evaluation = try await TopicEvaluation(stretches.map { .init($0) }, segment, crew)
        var answer = try await evaluation.answer(top: request.top, rawRetweets: request.rawTokens)!
        let places = request.order == .newest ? evaluation.newest(request.limit + 1) : try await evaluation.mostRepeated(request.limit + 1, after: request.after)
        let shown = places.prefix(request.limit)
        answer.posts = shown.dropFirst(lost).flatMap { stretches[$0.part].posts([$0.row]) }
        answer.uncounted = uncounted
        answer.unreadable = min(lost, shown.count)
        if request.order == .mostRepeated { answer.repetitions = shown.map(\.repetitions) }
        answer.next = places.count > request.limit ? shown.last?.cursor : nil
        answer.through = through
        answer.newest = posts.all.map(\.post.createdAt).max()
        answer.tookMilliseconds = 1.25
        return answer
    }
}
