public import HTTPTypes
public import HarkCore
public import Hummingbird

/// One row of a door's table: from it come the router's entry, the role check, the limits and the OpenAPI description.
public struct Route: Sendable {
    public typealias Handler = @Sendable (Request, HarkContext) async throws -> Response

    public let method: HTTPRequest.Method
    /// Template with parameters in braces, such as `/api/v1/comments/{id}`.
    public let path: String
    /// The least role that may call it.
    public let role: Role
    /// A narrow right that opens it too: see `Caller.may`.
    public let scope: Scope?
    /// Whether an API token is refused: what changes who may enter is left to those who signed in themselves.
    public let needsSession: Bool
    /// Whether request or answer hold a secret: then neither may be kept in the clear.
    public let secrecy: Secrecy
    /// Who is on the other side: it decides the form of errors and what guards the request.
    public let audience: Audience
    /// Largest body in bytes; more is answered 413 before it is read.
    public let bodyLimit: Int
    /// Whether the handler takes the body piece by piece: then nothing before it may gather the whole.
    public let isStreamed: Bool
    /// Whether the handler is cancelled when the client hangs up: for long questions, which change nothing.
    public let endsWithClient: Bool
    public let operation: Operation
    public let handler: Handler

    public init(
        _ method: HTTPRequest.Method, _ path: String, role: Role = .visitor, scope: Scope? = nil, needsSession: Bool = false,
        audience: Audience = .program, bodyLimit: Int = 1 << 20, isStreamed: Bool = false, secrecy: Secrecy = .none, endsWithClient: Bool = false,
        _ operation: Operation, handler: @escaping Handler
    ) {
        self.method = method
        self.path = path
        self.role = role
        self.scope = scope
        self.needsSession = needsSession
        self.secrecy = secrecy
        self.audience = audience
        self.bodyLimit = bodyLimit
        self.isStreamed = isStreamed
        self.endsWithClient = endsWithClient
        self.operation = operation
        self.handler = handler
    }
}

/// What of a route must not be kept in the clear.
public enum Secrecy: Sendable {
    case none
    /// The request: under an idempotency key only a keyed hash of it is kept.
    case request
    /// The answer too: it is kept sealed, so that only a retry with the same key can have it again.
    case answer
}

/// Who calls a route.
public enum Audience: Sendable {
    /// A program: errors are problem+json; a session cookie needs the CSRF header when it writes.
    case program
    /// A person's browser: errors are pages in the person's language; forms carry the CSRF field.
    case person
    /// A client of the documented system: open to every origin, cookies are ignored, errors are problem+json.
    case documented
}
