import HarkCore
import HarkCrypto
import HTTPTypes
import Hummingbird
import NIOCore

/// What stands between a request and its handler: rate, who asks, role, CSRF, the door's places, the idempotency key.
struct Admission {
    let house: House
    let route: CompiledRoute

    func run(_ request: inout Request, _ context: inout HarkContext) async throws -> Response {
        context.bodyLimit = route.route.bodyLimit
        if route.route.audience == .person { Self.choosePage(request, &context, house) }
        try limitRate(request, context)
        let isNew = try identify(request, &context)
        try checkRole(context)
        try route.parameterCheck.check(request)
        if route.isWrite { try await checkForm(&request, context) }
        var response = try await throughGate(request, context)
        if isNew, let session = context.caller.sessionID {
            response.headers.append(HTTPField(name: .setCookie, value: house.sessions.setCookie(for: session)))
        }
        if route.route.audience == .person { Self.keepLanguage(request, context, &response) }
        return response
    }

    /// Language and flash message of a page.
    static func choosePage(_ request: Request, _ context: inout HarkContext, _ house: House) {
        let hasCookies = request.headers.contains(.cookie)
        let wanted = chosenLanguage(request) ?? (hasCookies ? request.cookie("hark_language").flatMap { Language(rawValue: String($0)) } : nil)
        context.language = wanted ?? Language(accepting: request.headers[.acceptLanguage])
        context.flash = hasCookies ? request.cookie(Flash.cookie).flatMap(Flash.init(cookie:)) : nil
    }

    /// The language that a link of the footer asks for.
    private static func chosenLanguage(_ request: Request) -> Language? {
        guard let query = request.uri.query, query.contains("lang=") else { return nil }
        return QueryParameters(request).string("lang").flatMap(Language.init(rawValue:))
    }

    private static func keepLanguage(_ request: Request, _ context: HarkContext, _ response: inout Response) {
        guard let chosen = chosenLanguage(request) else { return }
        response.headers.append(
            HTTPField(name: .setCookie, value: "hark_language=\(chosen.rawValue); Path=/; Max-Age=31536000; SameSite=Lax"))
    }

    private func limitRate(_ request: Request, _ context: HarkContext) throws {
        guard let limiter = house.limiter, !route.route.isProbe else { return }
        if let seconds = limiter.take(route.isWrite ? 5 : 1, by: address(request, context)) { throw Self.tooFast(seconds) }
    }

    static func tooFast(_ seconds: Int) -> HarkError {
        HarkError(
            .rateLimited, "Too many requests came from your address. Wait \(seconds) seconds.", textKey: "web.slow_down",
            arguments: ["\(seconds)"]
        ).retry(after: seconds)
    }

    private func address(_ request: Request, _ context: HarkContext) -> UInt64 { context.addressKey(request, house.settings) }

    /// Finds out who asks; true when a browser's session begins with this request.
    private func identify(_ request: Request, _ context: inout HarkContext) throws -> Bool {
        if let header = request.headers[.authorization] {
            guard header.lowercased().hasPrefix("bearer "), let role = house.access.role(ofToken: header.dropFirst(7).drop { $0 == " " })
            else {
                // Guessing is slowed down before it is answered.
                if let seconds = house.signInLimiter?.take(1, by: address(request, context)) { throw Self.tooFast(seconds) }
                throw HarkError(.unauthenticated, "This token is not known here.", textKey: "web.must_sign_in")
            }
            context.caller = Caller(role: role, proof: .bearer, sessionID: nil)
            return false
        }
        guard route.route.audience != .documented else { return false }
        if let session = request.cookie(Sessions.cookie).flatMap(house.sessions.session(in:)) {
            context.caller = Caller(role: house.access.role(of: session), proof: .session, sessionID: session)
            return false
        }
        guard route.route.audience == .person, !route.isWrite else { return false }
        context.caller = Caller(role: .visitor, proof: .none, sessionID: house.sessionIDs.next())
        return true
    }

    private func checkRole(_ context: HarkContext) throws {
        guard context.caller.role < route.route.role else { return }
        throw context.caller.role == .visitor
            ? HarkError(.unauthenticated, "Sign in to do this.", textKey: "web.must_sign_in")
            : HarkError(.forbidden, "Your role does not allow this.", textKey: "web.not_allowed")
    }

    /// A write that a browser proves by its cookie must carry the token of its session, in the header or in the form.
    private func checkForm(_ request: inout Request, _ context: HarkContext) async throws {
        guard route.route.audience != .documented, context.caller.proof != .bearer else { return }
        guard let session = context.caller.sessionID else {
            if route.route.audience == .person { throw Self.staleForm }
            return
        }
        if let token = request.headers[.csrfToken] ?? streamedFormToken(request), house.sessions.isCSRFToken(token, for: session) { return }
        guard request.headers[.contentType]?.lowercased().hasPrefix("application/x-www-form-urlencoded") == true else { throw Self.staleForm }
        let body = try await request.body(context)
        request.body = .init(buffer: body)
        guard let token = FormFields(String(buffer: body))["csrf"], house.sessions.isCSRFToken(token, for: session) else {
            throw Self.staleForm
        }
    }

    /// A form with files is read by its handler alone, piece by piece, so its token comes in its address.
    private func streamedFormToken(_ request: Request) -> String? {
        route.route.isStreamed ? QueryParameters(request).string("csrf") : nil
    }

    private static let staleForm = HarkError(
        .forbidden, "This form has grown old. Load the page again and send it once more.", textKey: "web.stale_form")

    private func throughGate(_ request: Request, _ context: HarkContext) async throws -> Response {
        guard !house.gates.isEmpty, let gate = house.gates[ObjectIdentifier(route)] else { return try await once(request, context) }
        try gate.enter()
        defer { gate.leave() }
        return try await once(request, context)
    }

    /// The body with its hash, by which a retry is known.
    private func hashed(_ request: Request, _ context: HarkContext) async throws -> HashedBody {
        if route.route.isStreamed { return HashedBody(request.body) }
        let body = try await request.body(context)
        return HashedBody(buffer: body, hash: body.withUnsafeReadableBytes { SHA256.hash($0) }.hexText)
    }

    /// The handler, run once per idempotency key.
    private func once(_ request: Request, _ context: HarkContext) async throws -> Response {
        guard route.route.method == .post, let key = request.headers[.idempotencyKey] else {
            return try await route.route.handler(request, context)
        }
        let body = try await hashed(request, context)
        let caller = context.caller.sessionID.map { "session \($0)" } ?? context.caller.role.name
        return try await house.idempotency.answer(key: key, scope: "\(caller)\u{0}\(request.uri.path)", requestBody: body) { record in
            var (request, context) = (request, context)
            request.body = RequestBody(asyncSequence: body)
            context.idempotency = record
            return try await route.route.handler(request, context)
        }
    }
}

extension HarkContext {
    /// Whose bucket a request counts for.
    func addressKey(_ request: Request, _ settings: WebSettings) -> UInt64 {
        // What is no address counts for the one bucket of all who have none.
        if settings.trustsForwarded, let last = request.headers[.forwardedFor]?.split(separator: ",").last {
            return TokenBuckets.key(try? SocketAddress(ipAddress: String(last).trimmingBlanks, port: 0))
        }
        return TokenBuckets.key(remoteAddress)
    }
}

extension Route {
    /// Asked by machines all the time: not counted.
    var isProbe: Bool { path == "/healthz" || path == "/readyz" || path == "/metrics" }
}
