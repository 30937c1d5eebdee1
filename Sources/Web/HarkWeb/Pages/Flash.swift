import HTTPTypes
public import Hummingbird

/// One sentence for the page that comes after a redirect: a key of the catalogue and its arguments, carried by a cookie for a
/// minute. It is shown once, escaped, and holds no secret.
struct Flash: Sendable {
    static let cookie = "hark_flash"
    static let clearing = "\(cookie)=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax"

    let key: String, arguments: [String]

    init(_ key: String, _ arguments: [String]) {
        self.key = key
        self.arguments = arguments
    }

    init?(cookie value: Substring) {
        let parts = value.prefix(2000).split(separator: "&", omittingEmptySubsequences: false).map { URLEncoding.decode($0.utf8) }
        guard let key = parts.first, !key.isEmpty else { return nil }
        self.init(key, Array(parts.dropFirst()))
    }

    var header: String {
        let value = ([key] + arguments).map { URLEncoding.encode(String($0.prefix(300))) }.joined(separator: "&")
        return "\(Self.cookie)=\(value); Path=/; Max-Age=60; HttpOnly; SameSite=Lax"
    }

    /// Nothing for a key that is not in the catalogue: a cookie cannot make the page say what it likes.
    func html(_ context: HarkContext) -> String {
        guard let text = context.house?.texts.text(key, context.language, arguments) else { return "" }
        return "<p class=\"flash\" role=\"status\">\(text.htmlEscaped)</p>"
    }
}

extension Response {
    /// 303 to `path`, whose page then says the sentence `key` once.
    public static func redirect(to path: String, saying key: String, _ arguments: String...) -> Response {
        var response = Response.redirect(to: path)
        response.headers.append(HTTPField(name: .setCookie, value: Flash(key, arguments).header))
        return response
    }
}
