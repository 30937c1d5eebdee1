public import NIOCore

/// What a run asks, and what it demands of each answer.
public protocol Workload: Sendable {
    /// The path that the report names.
    var documentPath: String { get }

    /// The request that `connection` makes as its `iteration`th, both counted from 0. Called on an event loop: it must be quick
    /// and must not block.
    /// - Parameter previous: the body of the answer before this one on the same connection, where that request asked to keep it
    ///   and was answered with a 2xx.
    func request(connection: Int, iteration: Int, previous: ByteBuffer?) -> LoadRequest
}

public struct LoadRequest: Sendable {
    /// The whole request, head and body.
    public var bytes: ByteBuffer
    public var expectation: Expectation
    /// Hands the body of the answer to the next `Workload.request` of this connection.
    public var keepsBody: Bool

    /// What makes an answer a failed one. A status other than 2xx is counted on a line of its own, as ApacheBench does.
    public enum Expectation: Sendable, Equatable {
        case anything
        /// The body is as long as the first body of the run (ApacheBench's "Length").
        case sameLength
        /// The body shows these bytes: a reader sees its own write. Counted as "Exceptions" where it does not.
        case contains([UInt8])
    }

    public init(_ bytes: ByteBuffer, expecting expectation: Expectation = .anything, keepsBody: Bool = false) {
        self.bytes = bytes
        self.expectation = expectation
        self.keepsBody = keepsBody
    }
}
