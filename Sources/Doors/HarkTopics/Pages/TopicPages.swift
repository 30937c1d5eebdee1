import HarkCore
import HarkWeb
import Hummingbird

/// `/topics` as a person sees it.
struct TopicPages: Sendable {
    let pages: Pages
    let clock: any WallClock

    func show(_ request: Request, context: HarkContext) async throws -> Response {
        try pages.render("topics", TopicPage(context: context), context)
    }
}

struct TopicPage: PageModel {
    let context: HarkContext

    var title: String { context.text("topics.title") }
    var stylesheets: [String] { ["topics.css"] }

    func child(named name: String) -> Any? { nil }
}
