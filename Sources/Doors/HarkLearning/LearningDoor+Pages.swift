public import HarkWeb

extension LearningDoor {
    public static let templates = ["learning/models": String(decoding: PackageResources.models_mustache, as: UTF8.self)]

    public static let assets: [Asset] = [Asset("learning.css", type: "text/css; charset=utf-8", bytes: PackageResources.learning_css)]
}
