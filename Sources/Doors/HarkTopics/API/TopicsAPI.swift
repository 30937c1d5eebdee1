import HarkCore
import HarkPosts
import HarkWeb
import Hummingbird

/// `/api/v1/topics`: HTTP in, HTTP out.
struct TopicsAPI: Sendable {
    let desk: TopicDesk

    func ask(_ request: Request, context: HarkContext) async throws -> Response {
        .json(try await desk.json(try TopicQuestion(QueryParameters(request))))
    }
}
