import Foundation
import HarkCrypto

/// Signs requests by OAuth 1.0a with HMAC-SHA1 (RFC 5849), as the documented collector's source wants it (001-03).
package struct OAuthSigner: Sendable {
    private let consumerKey: String, consumerSecret: String, token: String, tokenSecret: String

    /// - Parameter words: consumer key, consumer secret, token and token secret, parted by spaces; nil where they are not four.
    package init?(_ words: String) {
        let parts = words.split(separator: " ").map(String.init)
        guard parts.count == 4 else { return nil }
        (consumerKey, consumerSecret, token, tokenSecret) = (parts[0], parts[1], parts[2], parts[3])
    }

    /// The value of `Authorization`.
    /// - Parameters:
    ///   - seconds: since 1970.
    ///   - nonce: never the same twice in a second.
    package func authorization(method: String, url: String, seconds: Int64, nonce: String) -> String {
        var fields = [
            ("oauth_consumer_key", consumerKey), ("oauth_nonce", nonce), ("oauth_signature_method", "HMAC-SHA1"), ("oauth_timestamp", "\(seconds)"),
            ("oauth_token", token), ("oauth_version", "1.0"),
        ]
        fields.append(("oauth_signature", signature(method, url, fields)))
        return "OAuth " + fields.map { "\($0.0)=\"\(Self.escaped($0.1))\"" }.joined(separator: ", ")
    }

    /// Section 3.4: method, address without its query, and all parameters in their order, under both secrets.
    private func signature(_ method: String, _ url: String, _ fields: [(String, String)]) -> String {
        guard let parts = URLComponents(string: url) else { return "" }
        let asked = (parts.queryItems ?? []).map { ($0.name, $0.value ?? "") }
        let parameters = (fields + asked).map { (Self.escaped($0.0), Self.escaped($0.1)) }.sorted { $0 < $1 }.map { "\($0.0)=\($0.1)" }
        let text = [method, Self.base(parts), parameters.joined(separator: "&")].map(Self.escaped).joined(separator: "&")
        let key = Self.escaped(consumerSecret) + "&" + Self.escaped(tokenSecret)
        return Data(HMACSHA1.code(key: Array(key.utf8), Array(text.utf8))).base64EncodedString()
    }

    /// Scheme and host in small letters; a port only where it is not the scheme's own.
    private static func base(_ parts: URLComponents) -> String {
        let scheme = (parts.scheme ?? "").lowercased(), usual = scheme == "https" ? 443 : 80
        let port = parts.port.flatMap { $0 == usual ? nil : ":\($0)" } ?? ""
        return "\(scheme)://\((parts.host ?? "").lowercased())\(port)\(parts.percentEncodedPath.isEmpty ? "/" : parts.percentEncodedPath)"
    }

    /// All but letters, digits and `-._~` as bytes of UTF-8.
    private static func escaped(_ text: String) -> String {
        text.utf8.reduce(into: "") { text, byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
                text.unicodeScalars.append(Unicode.Scalar(byte))
            default: text += "%" + [byte].hexText.uppercased()
            }
        }
    }
}
