public import HarkCore
public import HTTPTypes
public import Hummingbird
public import NIOCore

/// What is known of a request beside its bytes. The house fills it in before a handler runs.
public struct HarkContext: RequestContext, RemoteAddressRequestContext {
    public var coreContext: CoreRequestContextStorage
    let channel: any Channel
    /// Who asks, and by what right.
    public var caller: Caller
    /// The language of the answer: chosen for pages, English for programs.
    public var language: Language
    /// Stands in the log line and the `X-Request-Id` header.
    public var requestID: String
    /// There when the request carries an `Idempotency-Key`: whoever writes an item records the answer beside it, in the same
    /// transaction.
    public var idempotency: IdempotencyRecord?
    /// Largest body that the route reads, in bytes.
    var bodyLimit: Int
    /// The page that is being answered, for the links that come back to it.
    var path: String
    /// Its address's query as it came; empty where there is none.
    var query = ""
    var house: House?
    var flash: Flash?
    var isForAnyone = false

    public init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        channel = source.channel
        caller = .visitor
        language = .english
        requestID = ""
        bodyLimit = 1 << 20
        path = "/"
    }

    public var remoteAddress: SocketAddress? { channel.remoteAddress }

    /// The sentence for `key` in the caller's language; the key itself where there is none, so that a gap is seen, not hidden.
    public func text(_ key: String, _ arguments: String...) -> String {
        house?.texts.text(key, language, arguments) ?? key
    }

    /// A path parameter as an identifier.
    /// - Throws: `.notFound` when it cannot be one: nothing has such an id.
    public func identifier(_ name: String) throws -> Identifier {
        guard let identifier = Identifier(try parameter(name)) else {
            throw HarkError(.notFound, "There is nothing with this id.", textKey: "web.unknown_id")
        }
        return identifier
    }

    /// A path parameter, its escapes undone.
    public func parameter(_ name: String) throws -> String {
        guard let value = coreContext.parameters.get(name) else {
            throw HarkError(.internal, "Something went wrong.").logged("the route has no parameter \(name)")
        }
        return value
    }

    /// A session that no browser has seen yet, and the header that gives it to this one: whoever signs in gets a new one, so
    /// that a session planted before is worth nothing.
    public func freshSession() throws -> (id: Identifier, cookie: HTTPField) {
        let house = try requireHouse, session = house.sessionIDs.next()
        return (session, HTTPField(name: .setCookie, value: house.sessions.setCookie(for: session)))
    }

    /// The token that a form of this caller carries in its hidden field `csrf`; empty where the caller has no session.
    public var csrfToken: String {
        if isForAnyone { return PageWithGaps.token }
        guard let house, let session = caller.sessionID else { return "" }
        return house.sessions.csrfToken(for: session)
    }
}
