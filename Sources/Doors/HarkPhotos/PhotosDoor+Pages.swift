public import HarkWeb

extension PhotosDoor {
    public static let templates = [
        "photos": String(decoding: PackageResources.photos_mustache, as: UTF8.self),
        "photos/photo": String(decoding: PackageResources.photo_mustache, as: UTF8.self),
        "photos/shared": String(decoding: PackageResources.shared_mustache, as: UTF8.self),
    ]

    public static let assets: [Asset] = [
        Asset("photos.css", type: "text/css; charset=utf-8", bytes: PackageResources.photos_css),
        Asset("photos.js", type: "text/javascript; charset=utf-8", bytes: PackageResources.photos_js),
    ]
}
