import HarkCore
import HarkCrypto

/// Anonymous sessions of browsers. Nothing is kept on the server: the cookie holds an identifier and a keyed hash that only
/// this house can make (HMAC-SHA256, RFC 2104), and the token of forms is another hash of the same identifier.
///
/// Sessions that have signed in are few; their roles are kept in the database and, for speed, here.
struct Sessions: Sendable {
    static let cookie = "hark_session"
    /// How long a browser keeps the cookie.
    static let lifetime = 400 * 86_400

    private let cookieKey: HMACKey
    private let formKey: HMACKey
    private let isSecure: Bool

    /// - Parameters:
    ///   - secret: 32 random bytes that survive restarts.
    ///   - isSecure: whether browsers may send the cookie over TLS only.
    init(secret: [UInt8], isSecure: Bool) {
        cookieKey = HMACKey(derivedFrom: secret, for: "hark session cookie")
        formKey = HMACKey(derivedFrom: secret, for: "hark form token")
        self.isSecure = isSecure
    }

    /// The session that a cookie's value proves; nil for anything that this house did not make.
    func session(in value: Substring) -> Identifier? {
        let bytes = value.utf8
        guard bytes.count == 26 + 1 + 32, let session = Identifier(String(value.prefix(26))) else { return nil }
        return areEqual(bytes.suffix(32), proof(session, cookieKey).utf8) ? session : nil
    }

    func setCookie(for session: Identifier) -> String {
        "\(Self.cookie)=\(session).\(proof(session, cookieKey)); Path=/; Max-Age=\(Self.lifetime); HttpOnly; SameSite=Lax\(isSecure ? "; Secure" : "")"
    }

    func csrfToken(for session: Identifier) -> String { proof(session, formKey) }

    func isCSRFToken(_ token: some StringProtocol, for session: Identifier) -> Bool {
        areEqual(token.utf8, proof(session, formKey).utf8)
    }

    /// 128 bits of the keyed hash, in hexadecimal digits.
    private func proof(_ session: Identifier, _ key: HMACKey) -> String {
        withUnsafeBytes(of: (session.high.bigEndian, session.low.bigEndian)) { key.code($0) }.prefix(16).hexText
    }
}
