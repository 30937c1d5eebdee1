import HarkCore
import HarkFollowers
import HarkWeb
import HTTPTypes
import Hummingbird
import NIOCore

/// `/api/v1/followers`: HTTP in, HTTP out.
struct FollowersAPI: Sendable {
    let acts: FollowerActs

    func list(_ request: Request, context: HarkContext) async throws -> Response {
        try .json(FollowerList(items: try await acts.followers.views().map(FollowerAnswer.init)))
    }

    func show(_ request: Request, context: HarkContext) async throws -> Response {
        try .json(FollowerAnswer(view: try await acts.followers.view(try context.identifier("id"))))
    }

    func add(_ request: Request, context: HarkContext) async throws -> Response {
        let new = try await request.json(as: NewFollower.self, context)
        let view = try await acts.add(new, context.act("topics.follow", on: new.name, request)) { view, writer in
            try context.idempotency?.record(Self.added(view), in: writer)
        }
        return try Self.added(view).response
    }

    private static func added(_ view: Followers.View) throws -> Answer {
        .json(Array(try HarkJSON.encode(FollowerAnswer(view: view))), status: .created, location: "/api/v1/followers/\(view.follower.id)")
    }

    func remove(_ request: Request, context: HarkContext) async throws -> Response {
        let id = try context.identifier("id")
        try await acts.remove(id, context.act("topics.unfollow", on: id.description, request))
        return Response(status: .noContent)
    }

    func start(_ request: Request, context: HarkContext) async throws -> Response { try await setWanted(true, request, context) }
    func stop(_ request: Request, context: HarkContext) async throws -> Response { try await setWanted(false, request, context) }

    private func setWanted(_ isWanted: Bool, _ request: Request, _ context: HarkContext) async throws -> Response {
        let id = try context.identifier("id")
        let act = try context.act(isWanted ? "topics.follower_start" : "topics.follower_stop", on: id.description, request)
        return try .json(FollowerAnswer(view: try await acts.setWanted(isWanted, id, act)))
    }
}
