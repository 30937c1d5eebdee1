import HarkCore
import HTTPTypes

extension HarkError.Code {
    /// The status with its phrase, which is a problem's title.
    var response: HTTPResponse.Status {
        switch self {
        case .malformed: .badRequest
        case .unauthenticated: .unauthorized
        case .forbidden: .forbidden
        case .notFound: .notFound
        case .methodNotAllowed: .methodNotAllowed
        case .notAcceptable: .notAcceptable
        case .conflict: .conflict
        case .tooLarge: .contentTooLarge
        case .unsupportedType: .unsupportedMediaType
        case .unacceptable: .unprocessableContent
        case .rateLimited: .tooManyRequests
        case .internal: .internalServerError
        case .overloaded: .serviceUnavailable
        case .outOfSpace: HTTPResponse.Status(code: 507, reasonPhrase: "Insufficient Storage")
        }
    }
}
