import HarkWeb

/// What the OpenAPI document says of the routes that ask, in the order of the door's table.
enum TopicOperations {
    static let page = Operation("topicsPage", "What is said about a topic, for people.", answers: [.page])
}
