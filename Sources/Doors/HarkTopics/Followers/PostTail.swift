public import HarkCore
public import HarkPosts
import Synchronization

/// The posts that came last, for whoever watches them arrive (001-08). Bounded, whoever watches or does not.
public final class PostTail: Sendable {
    /// What a watcher asks for: what came after a place, at most so many; waits for something where nothing has.
    public struct Question: Codable, Sendable {
        /// `next` of the answer before; nil for the last few.
        public var after: UInt64?
        public var limit: Int

        public init(after: UInt64?, limit: Int) {
            self.after = after
            self.limit = limit
        }
    }

    public struct Answer: Codable, Sendable {
        /// In the order in which they were kept.
        public var items: [Item]
        public var next: UInt64
        /// How many came and went between the last question and this one.
        public var missed: UInt64
    }

    /// A post as a watcher sees it.
    public struct Item: Codable, Sendable {
        public var id: String, source: String, lang: String, text: String
        public var user: String?
        public var createdAt: String, arrivedAt: String

        init(_ kept: KeptPost) {
            id = kept.post.id
            source = kept.post.source
            lang = kept.post.language
            text = kept.post.text
            user = kept.post.user
            createdAt = kept.post.createdAt.description
            arrivedAt = kept.arrivedAt.description
        }
    }

    package static let mostKept = 1000
    /// Seconds that a question waits for a post; then it is answered with none.
    private static let longestWait = 10.0, look = 0.1

    /// The last that were kept, as they came in.
    private let recent = Mutex<[any RandomAccessCollection<KeptPost> & Sendable]>([])
    private let clock: any WallClock
    private let withdrawn: @Sendable () -> [UInt64]

    /// - Parameter withdrawn: the sequences of posts that were taken back, sorted: nobody is shown them any more.
    public init(clock: any WallClock, withdrawn: @escaping @Sendable () -> [UInt64] = { [] }) {
        self.clock = clock
        self.withdrawn = withdrawn
    }

    /// Takes note of posts that were kept, in their order. Costs nothing but the reference: nobody looks at most of them.
    public func note(_ posts: some RandomAccessCollection<KeptPost> & Sendable) {
        recent.withLock { recent in
            recent.append(posts)
            while let first = recent.first, recent.reduce(0, { $0 + $1.count }) - first.count >= Self.mostKept { recent.removeFirst() }
        }
    }

    public func answer(_ question: Question) async throws -> Answer {
        let deadline = clock.uptime + Int64(Self.longestWait * 1e6)
        while true {
            let answer = now(question)
            // The first answer says where the watching begins, though nothing has come yet.
            if !answer.items.isEmpty || question.after == nil || clock.uptime >= deadline { return answer }
            try await clock.sleep(for: Self.look)
        }
    }

    private func now(_ question: Question) -> Answer {
        let recent = recent.withLock { $0 }.flatMap { Array($0.suffix(Self.mostKept)) }.suffix(Self.mostKept), limit = min(max(1, question.limit), Self.mostKept)
        let first = recent.first?.sequence ?? 0, gone = Set(withdrawn().reversed().prefix { $0 >= first })
        guard let after = question.after else {
            let last = recent.filter { !gone.contains($0.sequence) }.suffix(limit)
            return Answer(items: last.map(Item.init), next: recent.last?.sequence ?? 0, missed: 0)
        }
        let news = recent.drop { $0.sequence <= after }.filter { !gone.contains($0.sequence) }.prefix(limit)
        let missed = (recent.first?.sequence).map { $0 > after + 1 ? $0 - after - 1 : 0 } ?? 0
        return Answer(items: news.map(Item.init), next: news.last?.sequence ?? after, missed: after == 0 ? 0 : missed)
    }
}
