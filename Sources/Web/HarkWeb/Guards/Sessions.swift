import Crypto
import HarkCore

/// Anonymous sessions of browsers. Nothing is kept on the server: the cookie holds an identifier and a keyed hash that only
/// this house can make (HMAC-SHA256, RFC 2104), and the token of forms is another hash of the same identifier.
///
/// Sessions that have signed in are few; their roles are kept in the database and, for speed, here.
struct Sessions: Sendable {
    static let cookie = "hark_session"
    /// How long a browser keeps the cookie.
    static let lifetime = 400 * 86_400

    private let cookieKey: SymmetricKey
    private let formKey: SymmetricKey
    private let isSecure: Bool

    /// - Parameters:
    ///   - secret: 32 random bytes that survive restarts.
    ///   - isSecure: whether browsers may send the cookie over TLS only.
    init(secret: [UInt8], isSecure: Bool) {
        let master = SymmetricKey(data: secret)
        cookieKey = Self.derive(master, "hark session cookie")
        formKey = Self.derive(master, "hark form token")
        self.isSecure = isSecure
    }

    private static func derive(_ master: SymmetricKey, _ purpose: String) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(inputKeyMaterial: master, info: Array(purpose.utf8), outputByteCount: 32)
    }

    /// The session that a cookie's value proves; nil for anything that this house did not make.
    func session(in value: Substring) -> Identifier? {
        let bytes = value.utf8
        guard bytes.count == 26 + 1 + 32, let session = Identifier(String(value.prefix(26))) else { return nil }
        let given = Array(bytes.suffix(32))
        return Self.areEqual(given, Array(proof(session, cookieKey).utf8)) ? session : nil
    }

    func setCookie(for session: Identifier) -> String {
        "\(Self.cookie)=\(session).\(proof(session, cookieKey)); Path=/; Max-Age=\(Self.lifetime); HttpOnly; SameSite=Lax\(isSecure ? "; Secure" : "")"
    }

    func csrfToken(for session: Identifier) -> String { proof(session, formKey) }

    func isCSRFToken(_ token: some StringProtocol, for session: Identifier) -> Bool {
        Self.areEqual(Array(token.utf8), Array(proof(session, formKey).utf8))
    }

    /// 128 bits of the keyed hash, in hexadecimal digits.
    private func proof(_ session: Identifier, _ key: SymmetricKey) -> String {
        var hash = HMAC<SHA256>(key: key)
        withUnsafeBytes(of: (session.high.bigEndian, session.low.bigEndian)) { hash.update(data: $0) }
        return hex(hash.finalize())
    }

    private func hex(_ code: HMAC<SHA256>.MAC) -> String {
        String(unsafeUninitializedCapacity: 32) { text in
            code.withUnsafeBytes { bytes in
                for position in 0..<16 {
                    text[2 * position] = Self.digit(bytes[position] >> 4)
                    text[2 * position + 1] = Self.digit(bytes[position] & 15)
                }
            }
            return 32
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 87 + value }

    /// Takes the same time wherever they differ.
    static func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard left.count == right.count else { return false }
        var difference: UInt8 = 0
        for position in left.indices { difference |= left[position] ^ right[position] }
        return difference == 0
    }
}
