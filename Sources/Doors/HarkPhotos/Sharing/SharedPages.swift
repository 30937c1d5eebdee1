import HarkCore
import HarkDatabase
import HarkImages
import HarkWeb
import HTTPTypes
import Hummingbird
import NIOCore

/// What whoever has a link sees.
struct SharedPages: Sendable {
    let sharing: PhotoSharing
    let bytes: PhotoBytes
    let pages: Pages
    /// Copies of files are made one after the other, off the threads that answer everybody.
    private let lane = SerialLane("photos.sharing")

    init(sharing: PhotoSharing, bytes: PhotoBytes, pages: Pages) { (self.sharing, self.bytes, self.pages) = (sharing, bytes, pages) }

    func show(_ request: Request, context: HarkContext) async throws -> Response {
        let token = try context.parameter("token"), (photo, share, _) = try await sharing.photo(token)
        return try pages.render("photos/shared", SharedPage(token: token, share: share, isWhole: Self.isWhole(photo, share), context: context), context)
    }

    func picture(_ request: Request, context: HarkContext) async throws -> Response {
        try await view(context.parameter("token"), request)
    }

    /// The picture of a link's very photo: between two looks another one may have got its key.
    private func view(_ token: String, _ request: Request) async throws -> Response {
        for _ in 0..<5 {
            let (photo, _, view) = try await sharing.photo(token)
            guard let view else { return .json(Array(#"{"state":"queued"}"#.utf8), status: .accepted) }
            if let found = try await bytes.photo(photo.key, .view, of: photo.owner), found.photo.etag == "\"\(view.object)\"" {
                return found.photo.response(to: request, isHit: nil)
            }
        }
        throw Self.isChanging
    }

    private static var isChanging: HarkError { HarkError(.overloaded, "This photo is being changed just now.", textKey: "web.busy").retry(after: 1) }

    /// Whether there is more to be had than the view: a copy without its place cannot be made of every format, nor one that is turned.
    private static func isWhole(_ photo: Photo, _ share: PhotoShare) -> Bool {
        share.keepsPlace || photo.edit == .none && !["image/avif", "image/heic"].contains(photo.content.type)
    }

    func full(_ request: Request, context: HarkContext) async throws -> Response {
        let token = try context.parameter("token"), (photo, share, _) = try await sharing.photo(token)
        guard Self.isWhole(photo, share) else { return try await view(token, request) }
        // Another name than the owner's: it stands for other bytes. Who has them needs no copy made.
        let etag = "\"\(photo.content.object)-\(share.keepsPlace ? "kept" : "stripped")\""
        let known = CachedPhoto(type: photo.content.type, etag: etag, bytes: ByteBuffer())
        if request.headers[.ifNoneMatch]?.contains(etag) == true { return known.response(to: request, isHit: nil) }
        guard let original = try await bytes.load(photo.key, .original, of: photo.owner), original.etag == "\"\(photo.content.object)\"" else {
            throw Self.isChanging
        }
        let shared: ByteBuffer? = share.keepsPlace ? original.bytes : try await lane.run { () -> ByteBuffer? in
            (try? PlaceStripper.withoutPlace(Array(original.bytes.readableBytesView))).map(ByteBuffer.init(bytes:))
        }
        // Of a file that is broken there is no such copy, and no view either.
        guard let shared else { return try await view(token, request) }
        return CachedPhoto(type: photo.content.type, etag: etag, bytes: shared).response(to: request, isHit: nil)
    }
}

struct SharedPage: PageModel {
    let token: String
    let share: PhotoShare
    let isWhole: Bool
    let context: HarkContext

    var title: String { context.text("photos.shared.title") }
    var stylesheets: [String] { ["photos.css"] }

    func child(named name: String) -> Any? {
        switch name {
        case "source": "/photos/shared/\(Link.segment(token))/picture"
        case "full": isWhole ? "/photos/shared/\(Link.segment(token))/full" : nil
        case "until": share.expiresAt.html
        default: nil
        }
    }
}
