/// What went wrong, in a form that a program can test, a person can read and a log can explain.
///
/// The sentence for the person says what happened and what to do now; what only the operator should see
/// (paths, SQL, the cause) stays in `logDetail` and `cause` and never leaves the log.
public struct HarkError: Error, Sendable {
    public enum Code: String, Sendable, CaseIterable, Codable {
        case malformed, unauthenticated, forbidden, notFound, methodNotAllowed, notAcceptable, conflict, tooLarge
        case unsupportedType, unacceptable, rateLimited, `internal`, overloaded, outOfSpace
    }

    /// One thing wrong with one field of what was sent.
    public struct FieldProblem: Sendable, Codable, Equatable {
        public let field: String, detail: String
        public init(field: String, detail: String) {
            self.field = field
            self.detail = detail
        }
    }

    public var code: Code
    /// One English sentence or two for the person.
    public var detail: String
    /// Key of the same sentence in the text catalogue, for pages in other languages; its `{0}`, `{1}` are `arguments`.
    public var textKey: String?
    public var arguments: [String]
    public var problems: [FieldProblem] = []
    /// Seconds after which to try again, for `.rateLimited` and `.overloaded`.
    public var retryAfter: Int?
    public var logDetail = ""
    public var cause: (any Error)?

    public init(_ code: Code, _ detail: String, textKey: String? = nil, arguments: [String] = []) {
        self.code = code
        self.detail = detail
        self.textKey = textKey
        self.arguments = arguments
    }

    /// A field that is well-formed but cannot be accepted: 422 with the field named.
    public static func unacceptable(_ field: String, _ detail: String, textKey: String? = nil, arguments: [String] = []) -> HarkError {
        var error = HarkError(.unacceptable, detail, textKey: textKey, arguments: arguments)
        error.problems = [FieldProblem(field: field, detail: detail)]
        return error
    }

    public func retry(after seconds: Int) -> HarkError {
        var copy = self
        copy.retryAfter = seconds
        return copy
    }

    public func logged(_ detail: String, cause: (any Error)? = nil) -> HarkError {
        var copy = self
        copy.logDetail = detail
        copy.cause = cause
        return copy
    }
}

extension HarkError.Code {
    /// The HTTP status that stands for this code (RFC 9110; 507 is RFC 4918).
    public var status: Int {
        switch self {
        case .malformed: 400
        case .unauthenticated: 401
        case .forbidden: 403
        case .notFound: 404
        case .methodNotAllowed: 405
        case .notAcceptable: 406
        case .conflict: 409
        case .tooLarge: 413
        case .unsupportedType: 415
        case .unacceptable: 422
        case .rateLimited: 429
        case .internal: 500
        case .overloaded: 503
        case .outOfSpace: 507
        }
    }
}

extension HarkError: CustomStringConvertible {
    /// For logs and the command line.
    public var description: String {
        ([detail, logDetail] + [cause.map { "\($0)" } ?? ""]).filter { !$0.isEmpty }.joined(separator: " · ")
    }
}
