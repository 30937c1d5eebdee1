import HarkCore
import HarkWeb
import HTTPTypes
import Hummingbird

/// `/api/v1/accounts`, `/api/v1/account` and `/api/v1/session`: HTTP in, HTTP out.
struct AccountsAPI: Sendable {
    let keeper: AccountKeeper

    // MARK: Coming and going

    func signUp(_ request: Request, context: HarkContext) async throws -> Response {
        let form = try await request.json(as: SignUpForm.self, context)
        guard keeper.settings.isOpen else { throw HarkError.closed }
        try keeper.throttle?.signUp(context.addressKey(request))
        let account = try await inHouseWords {
            try await keeper.add(.init(username: form.username, password: form.password, profile: form.profile), role: .member) {
                try context.idempotency?.record(Self.answer($0), in: $1)
            }
        }
        return try Self.answer(account).response
    }

    private static func answer(_ account: Account) throws -> Answer {
        .json(Array(try HarkJSON.encode(AccountAnswer(account))), status: .created)
    }

    func signIn(_ request: Request, context: HarkContext) async throws -> Response {
        let form = try await request.json(as: SignInForm.self, context)
        let origin = try context.origin(request)
        let proven = try await keeper.prove(form.username, form.password, from: origin)
        let signedIn = try await keeper.signIn(proven, code: form.code, from: origin, session: nil) {
            try context.idempotency?.record(Self.answer($0), in: $1)
        }
        return try Self.answer(signedIn).response.unkept
    }

    private static func answer(_ signedIn: AccountKeeper.SignedIn) throws -> Answer {
        let answer = SignInAnswer(token: signedIn.token ?? "", expiresAt: signedIn.expiresAt, role: signedIn.account.role.name)
        return .json(Array(try HarkJSON.encode(answer)))
    }

    func signOut(_ request: Request, context: HarkContext) async throws -> Response {
        if let session = context.caller.sessionID { try await keeper.signOut(session, of: context.account) }
        return Response(status: .noContent)
    }

    // MARK: One's own account

    func show(_ request: Request, context: HarkContext) async throws -> Response {
        try .json(AccountAnswer(try await keeper.account(context.account)))
    }

    func edit(_ request: Request, context: HarkContext) async throws -> Response {
        let form = try await request.json(as: ProfileForm.self, context)
        let account = try await inHouseWords { try await keeper.setProfile(form.profile, of: context.account) }
        return try .json(AccountAnswer(account))
    }

    func delete(_ request: Request, context: HarkContext) async throws -> Response {
        let form = try await request.json(as: PasswordForm.self, context)
        try await keeper.delete(context.account, password: form.password, bucket: context.addressKey(request))
        return Response(status: .noContent)
    }

    func changePassword(_ request: Request, context: HarkContext) async throws -> Response {
        let form = try await request.json(as: NewPasswordForm.self, context)
        try await inHouseWords {
            try await keeper.setPassword(
                form.newPassword, current: form.currentPassword, of: context.account, keeping: context.caller.sessionID,
                bucket: context.addressKey(request))
        }
        return Response(status: .noContent)
    }

    // MARK: Sessions

    func sessions(_ request: Request, context: HarkContext) async throws -> Response {
        let sessions = try await keeper.sessions(of: context.account)
        return try .json(Page(items: sessions.map { SessionAnswer($0, isCurrent: $0.id == context.caller.sessionID) }, next: nil))
    }

    func endSession(_ request: Request, context: HarkContext) async throws -> Response {
        try await keeper.endSession(try context.identifier("id"), of: context.account)
        return Response(status: .noContent)
    }

    func endOtherSessions(_ request: Request, context: HarkContext) async throws -> Response {
        try await keeper.endSessions(of: context.account, but: context.caller.sessionID)
        return Response(status: .noContent)
    }

    // MARK: Tokens

    func tokens(_ request: Request, context: HarkContext) async throws -> Response {
        try .json(Page(items: try await keeper.tokens(of: context.account).map { TokenAnswer($0) }, next: nil))
    }

    func makeToken(_ request: Request, context: HarkContext) async throws -> Response {
        let form = try await request.json(as: TokenForm.self, context)
        let (token, text) = try await inHouseWords {
            try await keeper.makeToken(named: form.name, Set(form.scopes), days: form.expiresInDays ?? 90, of: context.account) {
                try context.idempotency?.record(Self.answer($0, $1), in: $2)
            }
        }
        return try Self.answer(token, text).response.unkept
    }

    private static func answer(_ token: AccessToken, _ text: String) throws -> Answer {
        .json(Array(try HarkJSON.encode(TokenAnswer(token, text: text))), status: .created)
    }

    func deleteToken(_ request: Request, context: HarkContext) async throws -> Response {
        try await keeper.deleteToken(try context.identifier("id"), of: context.account)
        return Response(status: .noContent)
    }
}

extension HarkContext {
    /// The caller's account.
    /// - Throws: `.unauthenticated`, which the route's role rules out.
    var account: Identifier {
        get throws {
            guard let id = caller.accountID else { throw HarkError(.unauthenticated, "Sign in to do this.", textKey: "web.must_sign_in") }
            return id
        }
    }

    func origin(_ request: Request) throws -> AccountKeeper.Origin {
        .init(bucket: try addressKey(request), address: address(request), agent: request.headers[.userAgent] ?? "")
    }
}

extension HarkError {
    static let closed = HarkError(.forbidden, "New accounts are made by an admin here.", textKey: "accounts.closed")
}

extension Response {
    /// For an answer with a secret, which nothing on its way may keep.
    var unkept: Response {
        var response = self
        response.headers[.cacheControl] = "no-store"
        return response
    }
}

/// Faults of fields as the house answers them to programs.
func inHouseWords<Result>(_ body: () async throws -> Result) async throws -> Result {
    do { return try await body() } catch let faults as FieldFaults { throw faults.error }
}
