import HarkCore
import HarkWeb

/// Where a photo is found.
extension Photo {
    var pagePath: String { "/photos/view/\(Link.segment(key))" }
    var apiPath: String { "/api/v1/photos/\(Link.segment(key))" }

    /// - Parameter rendition: the picture as it is now, whose address stands for no other: browsers may keep it.
    func source(_ size: PhotoRendition, _ rendition: PhotoStore.Rendition) -> String {
        Link.to(apiPath, [("size", size.rawValue), ("at", rendition.object.description)])
    }
}
