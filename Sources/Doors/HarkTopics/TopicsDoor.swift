public import HarkCore
public import HarkDatabase
public import HarkFollowers
public import HarkQueue
public import HarkWeb
import HTTPTypes
import Logging
public import ServiceLifecycle

/// A stream of posts comes in and stays; anyone asks what is said about a topic, and sees it while it happens.
public struct TopicsDoor: Door {
    public static let name = "topics"
    public let navigation: NavigationLink? = NavigationLink(path: "/topics", textKey: "topics.title")

    private let pages: TopicPages
    private let followers: Followers?
    /// The posts that came last; nil where none come.
    public let tail: PostTail?
    private let followerRoutes: FollowerRoutes?
    private let visitorRole: Role

    public init(database: any SQLDatabase, pages: Pages, clock: any WallClock, settings: TopicsSettings, followers: Followers? = nil, tail: PostTail? = nil) {
        self.followers = followers
        self.tail = tail
        followerRoutes = followers.map { FollowerRoutes($0, pages) }
        self.pages = TopicPages(pages: pages, clock: clock)
        visitorRole = settings.isOpenToVisitors ? .visitor : .member
    }

    public var routes: [Route] { pageRoutes + (followerRoutes?.all ?? []) }

    private var pageRoutes: [Route] {
        [Route(.get, "/topics", role: visitorRole, audience: .person, TopicOperations.page, handler: pages.show)]
    }

    public static let migrations: [Migration] = Followers.migrations

    public var services: [any Service] { [followers].compactMap(\.self) }

    public var chores: [Chore] { [] }
}
