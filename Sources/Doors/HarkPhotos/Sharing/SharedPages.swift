import HarkCore
import HarkDatabase
import HarkWeb
import HTTPTypes
import Hummingbird

/// What whoever has a link sees.
struct SharedPages: Sendable {
    let sharing: PhotoSharing
    let bytes: PhotoBytes
    let pages: Pages

    func show(_ request: Request, context: HarkContext) async throws -> Response {
        let token = try context.parameter("token"), (_, share) = try await sharing.photo(token)
        return try pages.render("photos/shared", SharedPage(token: token, share: share, context: context), context)
    }

    func picture(_ request: Request, context: HarkContext) async throws -> Response {
        let (photo, _) = try await sharing.photo(context.parameter("token"))
        guard let found = try await bytes.photo(photo.key, .view, of: photo.owner) else {
            return .json(Array(#"{"state":"queued"}"#.utf8), status: .accepted)
        }
        return found.photo.response(to: request, isHit: nil)
    }
}

struct SharedPage: PageModel {
    let token: String
    let share: PhotoShare
    let context: HarkContext

    var title: String { context.text("photos.shared.title") }
    var stylesheets: [String] { ["photos.css"] }

    func child(named name: String) -> Any? {
        switch name {
        case "source": "/photos/shared/\(Link.segment(token))/picture"
        case "until": share.expiresAt.html
        default: nil
        }
    }
}
