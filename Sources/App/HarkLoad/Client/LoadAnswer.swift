/// One answer, told to whoever watches a run.
public struct LoadAnswer: Sendable, Equatable {
    public let connection: Int
    /// Counted from 0 on its connection.
    public let iteration: Int
    public let status: Int
    public let bodyLength: Int
}
