import HTTPTypes
import Hummingbird

/// Cross-origin requests of browsers (WHATWG Fetch, "CORS protocol"): open to all for the documented routes, to the listed
/// origins for the rest. Cookies are never allowed across origins.
enum CrossOrigin {
    /// The answer to a preflight; nil when the request is none, or its origin may not ask.
    static func preflight(_ request: Request, _ endpoint: RouteTable.Endpoint, _ settings: WebSettings) -> Response? {
        guard request.method == .options, let origin = request.headers[.origin],
            let wanted = request.headers[.accessControlRequestMethod], let method = HTTPRequest.Method(wanted),
            let route = endpoint.route(method), let allowed = allowed(origin, route.route.audience, settings)
        else { return nil }
        return Response(
            status: .noContent,
            headers: [
                .accessControlAllowOrigin: allowed, .accessControlAllowMethods: endpoint.allow,
                .accessControlAllowHeaders: "Content-Type, Authorization, Idempotency-Key, Last-Event-ID", .accessControlMaxAge: "600",
                .vary: "Origin",
            ])
    }

    static func mark(_ response: inout Response, _ request: Request, _ audience: Audience?, _ settings: WebSettings) {
        guard let audience, audience == .documented || !settings.corsOrigins.isEmpty else { return }
        if audience != .documented { response.headers.append(HTTPField(name: .vary, value: "Origin")) }
        guard let allowed = allowed(request.headers[.origin], audience, settings) else { return }
        response.headers[.accessControlAllowOrigin] = allowed
        response.headers[.accessControlExposeHeaders] = "X-Request-Id, Retry-After"
    }

    private static func allowed(_ origin: String?, _ audience: Audience, _ settings: WebSettings) -> String? {
        if audience == .documented { return "*" }
        guard audience == .program, let origin, settings.corsOrigins.contains(origin) else { return nil }
        return origin
    }
}
