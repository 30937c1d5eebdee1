public import HarkWeb

extension EmotionsDoor {
    public static let templates = [
        "emotions": String(decoding: PackageResources.emotions_mustache, as: UTF8.self),
        "emotions/review": String(decoding: PackageResources.review_mustache, as: UTF8.self),
        "emotions/review-search": String(decoding: PackageResources.review_search_mustache, as: UTF8.self),
        "emotions/batches": String(decoding: PackageResources.batches_mustache, as: UTF8.self),
        "emotions/batch": String(decoding: PackageResources.batch_mustache, as: UTF8.self),
    ]

    public static let assets: [Asset] = [
        Asset("emotions.css", type: "text/css; charset=utf-8", bytes: PackageResources.emotions_css),
        Asset("review.css", type: "text/css; charset=utf-8", bytes: PackageResources.review_css),
        Asset("review.js", type: "text/javascript; charset=utf-8", bytes: PackageResources.review_js),
    ]
}
