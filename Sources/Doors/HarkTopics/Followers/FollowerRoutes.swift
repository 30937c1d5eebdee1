import HarkCore
import HarkFollowers
import HarkWeb
import HTTPTypes

/// What operators do with the sources that the house listens to: rows for the door's table.
struct FollowerRoutes: Sendable {
    let api: FollowersAPI
    let pages: FollowerPages

    init(_ followers: Followers, _ pages: Pages) {
        let acts = FollowerActs(followers: followers)
        api = FollowersAPI(acts: acts)
        self.pages = FollowerPages(acts: acts, pages: pages)
    }

    var all: [Route] {
        [
            Route(.get, "/topics/followers", role: .operator, scope: .serviceWriter, audience: .person, FollowerOperations.page, handler: pages.show),
            Route(
                .post, "/topics/followers", role: .operator, scope: .serviceWriter, audience: .person, secrecy: .request, FollowerOperations.addForm,
                handler: pages.add),
            Route(
                .post, "/topics/followers/act", role: .operator, scope: .serviceWriter, audience: .person, FollowerOperations.actForm,
                handler: pages.act),
            Route(.get, "/api/v1/followers", role: .operator, scope: .serviceWriter, FollowerOperations.list, handler: api.list),
            Route(.post, "/api/v1/followers", role: .operator, scope: .serviceWriter, secrecy: .request, FollowerOperations.add, handler: api.add),
            Route(.get, "/api/v1/followers/{id}", role: .operator, scope: .serviceWriter, FollowerOperations.one, handler: api.show),
            Route(.delete, "/api/v1/followers/{id}", role: .operator, scope: .serviceWriter, FollowerOperations.remove, handler: api.remove),
            Route(.post, "/api/v1/followers/{id}/start", role: .operator, scope: .serviceWriter, FollowerOperations.start, handler: api.start),
            Route(.post, "/api/v1/followers/{id}/stop", role: .operator, scope: .serviceWriter, FollowerOperations.stop, handler: api.stop),
        ]
    }
}
