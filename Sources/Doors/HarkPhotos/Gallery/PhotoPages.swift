import HarkCore
import HarkDatabase
import HarkWeb
import HTTPTypes
import Hummingbird

/// `/photos` as a person sees it. Works without JavaScript: each act is a form, each answer a page.
struct PhotoPages: Sendable {
    static let pageLength = 60
    private static let shownAlbums = 24

    let store: PhotoStore
    let intake: PhotoIntake
    let acts: PhotoActs
    let sharing: PhotoSharing
    let learning: PhotoLearning
    let samples: PhotoSamples
    let pages: Pages

    // MARK: Looking

    func gallery(_ request: Request, context: HarkContext) async throws -> Response {
        try await samples.welcome(context.caller)
        return try await gallery(PhotosAPI.query(QueryParameters(request), context.caller), context)
    }

    private func gallery(
        _ query: PhotoStore.Query, _ context: HarkContext, problem: String? = nil, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let limit = intake.settings.byteLimit
        let model = try await store.database.read { [store, samples] reader in
            let found = try store.photos(query, limit: Self.pageLength + 1, in: reader)
            var model = GalleryPage(context: context, byteLimit: limit, query: query)
            model.tiles = try found.prefix(Self.pageLength).map { .init(photo: $0, thumb: try store.rendition(.thumb, of: $0, in: reader)) }
            model.next = found.count > Self.pageLength ? found[Self.pageLength - 1].number : nil
            model.albums = try store.albums(query.owner, limit: Self.shownAlbums, in: reader)
            model.size = try store.size(query.owner, in: reader)
            model.canTakeSamples = samples.areOffered && model.size.count == 0
            model.problem = problem
            return model
        }
        return try pages.render("photos", model, context, status: status)
    }

    func show(_ request: Request, context: HarkContext) async throws -> Response {
        try await show(context.photoKey, context)
    }

    private func show(_ key: String, _ context: HarkContext, problem: String? = nil) async throws -> Response {
        let owner = context.caller.photoOwner, now = acts.clock.now
        let model = try await store.database.read { [store, learning, sharing] reader in
            let photo = try store.known(owner, key, in: reader)
            return PhotoPage(
                photo: photo, view: try store.rendition(.view, of: photo, in: reader), finding: try store.finding(photo, in: reader),
                labels: try store.labels(of: photo, in: reader), suggestions: try learning.suggestions(for: photo, in: reader),
                shares: try sharing.shares(of: photo, at: now, in: reader), context: context, problem: problem)
        }
        return try pages.render("photos/photo", model, context, status: problem == nil ? .ok : .unprocessableContent)
    }

    // MARK: Forms

    /// All photos of the form at once, for browsers without scripts.
    func submit(_ request: Request, context: HarkContext) async throws -> Response {
        let owner = context.caller.photoOwner
        do {
            let items = try await PhotoUploads(intake: intake).takeForm(request, context, owner: owner)
            let refused = items.compactMap { item -> String? in
                guard case .failure(let error) = item.result else { return nil }
                return "\(item.name): \(Self.sentence(error, context))"
            }
            guard !refused.isEmpty else { return .redirect(to: "/photos", saying: "photos.taken", "\(items.count)") }
            return try await gallery(PhotoStore.Query(owner: owner), context, problem: refused.joined(separator: " "), status: .unprocessableContent)
        } catch let error as HarkError where error.code == .unacceptable {
            return try await gallery(
                PhotoStore.Query(owner: owner), context, problem: Self.sentence(error, context), status: .unprocessableContent)
        }
    }

    private static func sentence(_ error: HarkError, _ context: HarkContext) -> String {
        error.textKey.map { context.text($0) } ?? error.detail
    }

    static let acts = ["delete", "rename", "turn-left", "turn-right", "mirror", "recognize", "add-label", "remove-label", "share", "unshare"]

    /// A press of a button: its name in `act`, the photo's `key`, and what the act needs besides.
    func act(_ request: Request, context: HarkContext) async throws -> Response {
        let form = try await request.form(context), key = form.text("key")
        do { return try await act(form, key, context) } catch let error as HarkError where [.unacceptable, .conflict].contains(error.code) && !key.isEmpty {
            return try await show(key, context, problem: Self.sentence(error, context))
        }
    }

    private func act(_ form: FormFields, _ key: String, _ context: HarkContext) async throws -> Response {
        let owner = context.caller.photoOwner, page = "/photos/view/\(Link.segment(key))"
        switch form.text("act") {
        case "delete":
            try await acts.delete(key, of: owner)
            return .redirect(to: "/photos", saying: "photos.deleted")
        case "rename":
            let photo = try await acts.rename(key, of: owner, to: form.text("name"))
            return .redirect(to: photo.pagePath, saying: "photos.renamed")
        case "turn-left", "turn-right", "mirror":
            let act = form.text("act")
            _ = try await acts.edit(key, of: owner) { act == "mirror" ? $0.mirrored() : $0.turned(by: act == "turn-left" ? -1 : 1) }
            return .redirect(to: page, saying: "photos.edit.taken")
        case "recognize":
            _ = try await acts.recognize(key, of: owner)
            return .redirect(to: page, saying: "photos.recognizing")
        case "add-label":
            _ = try await learning.judge(key, of: owner, form.text("name"), .added)
            return .redirect(to: page, saying: "photos.label.added")
        case "remove-label":
            _ = try await learning.judge(key, of: owner, form.text("name"), .removed)
            return .redirect(to: page, saying: "photos.label.removed")
        case "share": return try await share(form, key, context)
        case "unshare":
            try await sharing.end(Int(form.text("share")) ?? 0, key, of: owner)
            return .redirect(to: page, saying: "photos.share.ended")
        default: throw HarkError.unacceptable("act", "An act is one of \(Self.acts.joined(separator: ", ")).")
        }
    }

    func takeSamples(_ request: Request, context: HarkContext) async throws -> Response {
        try await samples.give(to: context.caller.photoOwner)
        return .redirect(to: "/photos", saying: "photos.samples.given")
    }

    private func share(_ form: FormFields, _ key: String, _ context: HarkContext) async throws -> Response {
        guard let hours = Int(form.text("hours")) else { throw PhotoSharing.badHours }
        let made = try await sharing.make(key, of: context.caller.photoOwner, hours: hours, keepingPlace: form.isTicked("place"))
        return .redirect(to: "/photos/view/\(Link.segment(key))", saying: "photos.share.made", made.path)
    }
}
