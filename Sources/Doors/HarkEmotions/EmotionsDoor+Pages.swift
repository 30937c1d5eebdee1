public import HarkWeb

extension EmotionsDoor {
    public static let templates = [
        "emotions": String(decoding: PackageResources.emotions_mustache, as: UTF8.self)
    ]

    public static let assets: [Asset] = [
        Asset("emotions.css", type: "text/css; charset=utf-8", bytes: PackageResources.emotions_css)
    ]
}
