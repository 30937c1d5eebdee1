public import HarkCore
public import Hummingbird
public import NIOCore

/// What is known of a request beside its bytes. The house's middleware fills it in before a handler runs.
public struct HarkContext: RequestContext, RemoteAddressRequestContext {
    public var coreContext: CoreRequestContextStorage
    public let remoteAddress: SocketAddress?
    /// Who asks, and by what right.
    public var caller: Caller
    /// The language of the answer.
    public var language: Language
    /// Stands in the log line and the `X-Request-Id` header.
    public var requestID: String

    public init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        remoteAddress = source.channel.remoteAddress
        caller = .visitor
        language = .english
        requestID = ""
    }
}

/// Who asks: a role, and what proves it.
public struct Caller: Sendable {
    public enum Proof: Sendable { case none, session, bearer }

    public var role: Role
    public var proof: Proof
    /// The anonymous session of a browser, 26 characters; nil where there is none yet. Also says who suggested a correction.
    public var sessionID: Identifier?

    public init(role: Role, proof: Proof, sessionID: Identifier?) {
        self.role = role
        self.proof = proof
        self.sessionID = sessionID
    }

    public static let visitor = Caller(role: .visitor, proof: .none, sessionID: nil)
}
