public import HarkWeb

extension CommentsDoor {
    public static let templates = [
        "comments": String(decoding: PackageResources.comments_mustache, as: UTF8.self),
        "comments/comment": String(decoding: PackageResources.comment_mustache, as: UTF8.self),
    ]

    public static let assets: [Asset] = [
        Asset("comments.css", type: "text/css; charset=utf-8", bytes: PackageResources.comments_css),
        Asset("comments.js", type: "text/javascript; charset=utf-8", bytes: PackageResources.comments_js),
    ]
}
