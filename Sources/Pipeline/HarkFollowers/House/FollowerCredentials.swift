import HarkCore
import HarkCrypto
import NIOHTTP1

/// What an operator gave as credentials, and how a request shows them: four words are those of OAuth 1.0a, each request signed anew;
/// `name:password` goes by the basic scheme, anything else as a bearer token.
enum FollowerCredentials: Sendable {
    case plain(String?)
    case signed(OAuthSigner)

    init(_ secret: String?) { self = secret.flatMap(OAuthSigner.init).map(Self.signed) ?? .plain(secret) }

    /// For a GET of `url` at this moment.
    func headers(for url: String, at now: Timestamp) -> HTTPHeaders {
        switch self {
        case .plain(let secret): FollowerHTTP.authorization(secret)
        case .signed(let signer):
            ["Authorization": signer.authorization(method: "GET", url: url, seconds: now.microseconds / 1_000_000, nonce: randomBytes(16).hexText)]
        }
    }
}
