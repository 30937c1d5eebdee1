import HarkCore
import HarkWeb

/// What the gallery shows. Gives its fields by name, without reflection.
struct GalleryPage: PageModel {
    /// A photo with its small picture, where it has one.
    struct Tile {
        let photo: Photo
        let thumb: PhotoStore.Rendition?
    }

    let context: HarkContext
    let byteLimit: Int
    var query: PhotoStore.Query
    var tiles: [Tile] = []
    var next: Int?
    var albums: [PhotoStore.Album] = []
    var size = (count: 0, bytes: 0)
    var problem: String?
    var canTakeSamples = false

    var title: String { context.text("photos.title") }
    var stylesheets: [String] { ["photos.css"] }
    var scripts: [String] { ["photos.js"] }

    func child(named name: String) -> Any? {
        switch name {
        case "rooms": context.caller.may(.operator, reading: true) ? ManagerRooms.html(context, current: "/photos") : nil
        case "csrf": context.csrfToken
        case "limitText": context.text("photos.limit", "\(byteLimit >> 20)")
        case "problem": problem
        case "query": query.words
        case "label": query.label
        case "countText": context.text(size.count == 1 ? "photos.count.one" : "photos.count", "\(size.count)", PhotoFacts.size(size.bytes))
        case "albums": albums.map(album)
        case "hasAlbums": !albums.isEmpty
        case "everything": query.label == nil ? nil : link(label: nil, after: nil)
        case "tiles": tiles.map(tile)
        case "emptyText": tiles.isEmpty ? context.text(isFiltered ? "photos.nothing" : "photos.none") : ""
        case "canTakeSamples": canTakeSamples
        case "newest": query.before == nil ? nil : link(label: query.label, after: nil)
        case "older": next.map { link(label: query.label, after: $0) }
        default: nil
        }
    }

    private var isFiltered: Bool { !query.words.isEmpty || query.label != nil || query.before != nil }

    private func tile(_ tile: Tile) -> Fields {
        let photo = tile.photo
        var fields: [String: any Sendable] = [
            "id": "p-\(photo.number)", "key": photo.key, "page": photo.pagePath, "state": photo.state.rawValue,
            "stateText": context.text(photo.state.textKey), "isWaiting": photo.state != .done,
        ]
        if let thumb = tile.thumb { fields["source"] = photo.source(.thumb, thumb) }
        return Fields(fields)
    }

    private func album(_ album: PhotoStore.Album) -> Fields {
        ["name": album.name, "count": "\(album.count)", "link": link(label: album.label, after: nil), "isCurrent": album.label == query.label]
    }

    private func link(label: String?, after number: Int?) -> String {
        var parameters: [(String, String)] = []
        if !query.words.isEmpty { parameters.append(("q", query.words)) }
        if let label { parameters.append(("label", label)) }
        if let number { parameters.append(("after", Cursor(number).description)) }
        return Link.to("/photos", parameters)
    }
}

/// What is said of photos in a few words.
enum PhotoFacts {
    /// `958.3 kB`.
    static func size(_ bytes: Int) -> String {
        if bytes < 1000 { return "\(bytes) B" }
        let (unit, name) = bytes < 1_000_000 ? (1e3, "kB") : bytes < 1_000_000_000 ? (1e6, "MB") : (1e9, "GB")
        let tenths = Int((Double(bytes) / unit * 10).rounded())
        return "\(tenths / 10).\(tenths % 10) \(name)"
    }

    /// `87 %`.
    static func percent(_ fraction: Double) -> String { "\(Int((fraction * 100).rounded())) %" }
}
