public import HarkLake
public import HarkPosts

/// What answers a question about a topic: the search over buffer and lake, and in tests anything that answers alike.
public protocol TopicAnswering: Sendable {
    /// - Throws: `.overloaded` with the seconds after which to ask again, where too many ask at once.
    func answer(_ request: TopicRequest) async throws -> TopicAnswer
}

extension TopicSearch: TopicAnswering {}
