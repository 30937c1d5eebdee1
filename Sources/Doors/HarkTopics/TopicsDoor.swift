public import HarkCore
public import HarkDatabase
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
    private let visitorRole: Role

    public init(database: any SQLDatabase, pages: Pages, clock: any WallClock, settings: TopicsSettings) {
        self.pages = TopicPages(pages: pages, clock: clock)
        visitorRole = settings.isOpenToVisitors ? .visitor : .member
    }

    public var routes: [Route] { pageRoutes }

    private var pageRoutes: [Route] {
        [Route(.get, "/topics", role: visitorRole, audience: .person, TopicOperations.page, handler: pages.show)]
    }

    public static let migrations: [Migration] = []

    public var services: [any Service] { [] }

    public var chores: [Chore] { [] }
}
