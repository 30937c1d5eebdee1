package import HarkCore
import HarkCrypto
import HTTPTypes
public import Hummingbird
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
        if let seconds = limiter.take(route.isWrite ? 5 : 1, by: address(request, context)) { throw HarkError.tooFast(seconds) }
    }

    private func address(_ request: Request, _ context: HarkContext) -> UInt64 { context.addressKey(request, house.settings) }

    /// Finds out who asks; true when a browser's session begins with this request.
    private func identify(_ request: Request, _ context: inout HarkContext) throws -> Bool {
        if let header = request.headers[.authorization] {
            guard header.lowercased().hasPrefix("bearer "),
                let caller = house.access.caller(bearer: String(header.dropFirst(7).drop { $0 == " " }))
            else {
                // Guessing is slowed down before it is answered.
                if let seconds = house.signInLimiter?.take(1, by: address(request, context)) { throw HarkError.tooFast(seconds) }
                throw HarkError(.unauthenticated, "This token is not known here.", textKey: "web.must_sign_in")
            }
            context.caller = caller
            return false
        }
        guard route.route.audience != .documented else { return false }
        if let session = request.cookie(Sessions.cookie).flatMap(house.sessions.session(in:)) {
            context.caller = house.access.caller(session: session) ?? Caller(role: .visitor, proof: .session, sessionID: session)
            return false
        }
        guard route.route.audience == .person, !route.isWrite else { return false }
        context.caller = Caller(role: .visitor, proof: .none, sessionID: house.sessionIDs.next())
        return true
    }

    private func checkRole(_ context: HarkContext) throws {
        let route = self.route.route, caller = context.caller
        guard caller.may(route.role, or: route.scope, reading: !self.route.isWrite) else {
            throw caller.accountID == nil
                ? HarkError(.unauthenticated, "Sign in to do this.", textKey: "web.must_sign_in")
                : HarkError(.forbidden, "Your role does not allow this.", textKey: "web.not_allowed")
        }
        guard !route.needsSession || caller.proof != .token else {
            throw HarkError(.forbidden, "A token cannot do this: sign in with name and password.", textKey: "web.no_token")
        }
    }

    /// A write that a browser proves by its cookie must carry the token of its session, in the header or in the form.
    private func checkForm(_ request: inout Request, _ context: HarkContext) async throws {
        guard route.route.audience != .documented, [.none, .session].contains(context.caller.proof) else { return }
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
        return HashedBody(buffer: body, hash: hash(body))
    }

    /// The handler, run once per idempotency key.
    private func once(_ request: Request, _ context: HarkContext) async throws -> Response {
        guard route.route.method == .post, let key = request.headers[.idempotencyKey] else {
            guard route.route.endsWithClient else { return try await route.route.handler(request, context) }
            return try await HangUp.cancelling(context.channel) { [handler = route.route.handler] in try await handler(request, context) }
        }
        let body = try await hashed(request, context), scope = "\(context.caller.name)\u{0}\(request.uri.path)"
        let seal = route.route.secrecy == .answer ? AnswerSeal(secret: house.secret, idempotencyKey: key) : nil
        return try await house.idempotency.answer(key: key, scope: scope, requestBody: body, seal: seal) { record in
            var (request, context) = (request, context)
            request.body = RequestBody(asyncSequence: body)
            context.idempotency = record
            return try await route.route.handler(request, context)
        }
    }
}

extension HarkError {
    /// To whoever asks faster than they may.
    package static func tooFast(_ seconds: Int) -> HarkError {
        HarkError(
            .rateLimited, "Too many requests came from your address. Wait \(seconds) seconds.", textKey: "web.slow_down",
            arguments: ["\(seconds)"]
        ).retry(after: seconds)
    }
}

extension Admission {
    /// What is kept of a body to know it again. A plain hash of a password could be guessed by whoever gets at the database.
    private func hash(_ body: ByteBuffer) -> String {
        body.withUnsafeReadableBytes { route.route.secrecy == .none ? SHA256.hash($0) : house.bodyKey.code($0) }.hexText
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

extension HarkContext {
    /// Whose bucket a request counts for, for a door that slows its callers down itself.
    package func addressKey(_ request: Request) throws -> UInt64 { addressKey(request, try requireHouse.settings) }

    /// The address that a request came from, as text; empty where there is none, as within a test.
    public func address(_ request: Request) -> String {
        if house?.settings.trustsForwarded == true, let last = request.headers[.forwardedFor]?.split(separator: ",").last {
            return String(String(last).trimmingBlanks.prefix(64))
        }
        return remoteAddress?.ipAddress ?? ""
    }
}

extension Route {
    /// Asked by machines all the time: not counted.
    var isProbe: Bool { path == "/healthz" || path == "/readyz" || path == "/metrics" }
}
