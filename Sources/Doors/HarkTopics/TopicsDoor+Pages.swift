public import HarkWeb

extension TopicsDoor {
    public static let templates = [
        "topics": String(decoding: PackageResources.topics_mustache, as: UTF8.self),
        "topics/followers": String(decoding: PackageResources.followers_mustache, as: UTF8.self),
        "topics/dead-letters": String(decoding: PackageResources.dead_letters_mustache, as: UTF8.self),
        "topics/tags": String(decoding: PackageResources.tags_mustache, as: UTF8.self),
        "topics/compare": String(decoding: PackageResources.compare_mustache, as: UTF8.self),
    ]

    public static let assets: [Asset] = [
        Asset("topics.css", type: "text/css; charset=utf-8", bytes: PackageResources.topics_css),
        Asset("topics.js", type: "text/javascript; charset=utf-8", bytes: PackageResources.topics_js),
    ]
}
