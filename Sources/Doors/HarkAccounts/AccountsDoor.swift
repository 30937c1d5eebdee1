public import HarkCore
public import HarkDatabase
public import HarkWeb
import HTTPTypes
import Hummingbird
import Logging
public import ServiceLifecycle

/// The Accounts door: who somebody is, what they may do, and what admins and operators did.
///
/// It also answers the house's question who a session or token is (`access`), from memory.
public struct AccountsDoor: Door {
    public static let name = "accounts"
    /// Signing in stands at the end of the bar, for every page.
    public let navigation: NavigationLink? = nil

    package let keeper: AccountKeeper
    private let api: AccountsAPI
    private let admin: AdminAPI
    private let entry: EntryPages
    private let own: AccountPages
    private let tokens: TokenPages
    private let factorAPI: SecondFactorAPI
    private let factor: SecondFactorPages
    private let admins: AdminPages
    let code = SetupCode()
    private let care: AccountCare

    /// Reads who has an account. The tables of `migrations` and of the house must be there.
    /// - Parameters:
    ///   - secret: the house's; what second factors are sealed by.
    ///   - others: the doors that are told when an account is deleted.
    public init(
        database: any SQLDatabase, pages: Pages, clock: any WallClock, secret: [UInt8], settings: AccountsSettings, others: [any Door] = []
    ) async throws {
        let keeper = AccountKeeper(
            store: AccountStore(database: database), book: AccountBook(clock: clock), hasher: PasswordHasher(),
            seal: SecondFactorSeal(secret: secret), throttle: settings.isThrottled ? SignInThrottle(clock: clock) : nil, identifiers: IdentifierGenerator(clock: clock), clock: clock,
            settings: settings, others: others)
        try await keeper.load()
        self.keeper = keeper
        api = AccountsAPI(keeper: keeper)
        admin = AdminAPI(keeper: keeper)
        entry = EntryPages(keeper: keeper, code: code, pages: pages)
        own = AccountPages(keeper: keeper, pages: pages)
        tokens = TokenPages(keeper: keeper, pages: pages)
        factorAPI = SecondFactorAPI(keeper: keeper)
        factor = SecondFactorPages(keeper: keeper, pages: pages)
        admins = AdminPages(keeper: keeper, pages: pages)
        care = AccountCare(keeper: keeper, logger: Logger(label: "hark.accounts"))
    }

    /// Who callers are, for the house.
    public var access: any Access { keeper.book }

    public var services: [any Service] { [care] }

    public var routes: [Route] { entryRoutes + ownRoutes + factorRoutes + adminRoutes }

    private var entryRoutes: [Route] {
        [
            Route(.get, "/sign-in", audience: .person, PageOperations.signInPage, handler: entry.signInForm),
            Route(
                .post, "/sign-in", audience: .person, bodyLimit: 8192, secrecy: .answer, PageOperations.signIn, handler: entry.signIn),
            Route(.post, "/sign-out", audience: .person, bodyLimit: 4096, PageOperations.signOut, handler: entry.signOut),
            Route(.get, "/sign-up", audience: .person, PageOperations.signUpPage, handler: entry.signUpForm),
            Route(
                .post, "/sign-up", audience: .person, bodyLimit: 16_384, secrecy: .answer, PageOperations.signUp, handler: entry.signUp),
            Route(.get, "/setup", audience: .person, PageOperations.setupPage, handler: entry.setupForm),
            Route(.post, "/setup", audience: .person, bodyLimit: 8192, secrecy: .answer, PageOperations.setup, handler: entry.setup),
            Route(.post, "/api/v1/accounts", bodyLimit: 16_384, secrecy: .request, AccountOperations.signUp, handler: api.signUp),
            Route(.post, "/api/v1/session", bodyLimit: 8192, secrecy: .answer, AccountOperations.signIn, handler: api.signIn),
            Route(.delete, "/api/v1/session", role: .member, needsSession: true, AccountOperations.signOut, handler: api.signOut),
        ]
    }

    private var ownRoutes: [Route] {
        [
            Route(.get, "/account", role: .member, audience: .person, PageOperations.account, handler: own.show),
            Route(
                .post, "/account", role: .member, needsSession: true, audience: .person, bodyLimit: 16_384, PageOperations.edit,
                handler: own.edit),
            Route(
                .post, "/account/password", role: .member, needsSession: true, audience: .person, bodyLimit: 8192, secrecy: .request,
                PageOperations.password, handler: own.changePassword),
            Route(
                .post, "/account/sessions", role: .member, needsSession: true, audience: .person, bodyLimit: 4096, PageOperations.endSession,
                handler: own.endSession),
            Route(
                .post, "/account/delete", role: .member, needsSession: true, audience: .person, bodyLimit: 8192, secrecy: .request,
                PageOperations.delete, handler: own.delete),
            Route(.get, "/account/tokens", role: .member, audience: .person, PageOperations.tokens, handler: tokens.show),
            Route(
                .post, "/account/tokens", role: .member, needsSession: true, audience: .person, bodyLimit: 8192, secrecy: .answer,
                PageOperations.makeToken, handler: tokens.make),
            Route(
                .post, "/account/tokens/delete", role: .member, needsSession: true, audience: .person, bodyLimit: 4096,
                PageOperations.deleteToken, handler: tokens.delete),
            Route(.get, "/api/v1/account", role: .member, AccountOperations.me, handler: api.show),
            Route(.put, "/api/v1/account", role: .member, bodyLimit: 16_384, AccountOperations.edit, handler: api.edit),
            Route(
                .delete, "/api/v1/account", role: .member, needsSession: true, bodyLimit: 8192, AccountOperations.delete, handler: api.delete),
            Route(
                .post, "/api/v1/account/password", role: .member, needsSession: true, bodyLimit: 8192, secrecy: .request,
                AccountOperations.password, handler: api.changePassword),
            Route(.get, "/api/v1/account/sessions", role: .member, AccountOperations.sessions, handler: api.sessions),
            Route(
                .delete, "/api/v1/account/sessions", role: .member, needsSession: true, AccountOperations.endSessions,
                handler: api.endOtherSessions),
            Route(
                .delete, "/api/v1/account/sessions/{id}", role: .member, needsSession: true, AccountOperations.endSession,
                handler: api.endSession),
            Route(.get, "/api/v1/tokens", role: .member, AccountOperations.tokens, handler: api.tokens),
            Route(
                .post, "/api/v1/tokens", role: .member, needsSession: true, bodyLimit: 8192, secrecy: .answer, AccountOperations.makeToken,
                handler: api.makeToken),
            Route(
                .delete, "/api/v1/tokens/{id}", role: .member, needsSession: true, AccountOperations.deleteToken, handler: api.deleteToken),
        ]
    }

    private var factorRoutes: [Route] {
        let path = "/account/second-factor"
        return [
            Route(.get, path, role: .member, audience: .person, PageOperations.factor, handler: factor.show),
            Route(
                .post, path, role: .member, needsSession: true, audience: .person, bodyLimit: 8192, secrecy: .answer, PageOperations.beginFactor,
                handler: factor.begin),
            Route(
                .post, "\(path)/confirm", role: .member, needsSession: true, audience: .person, bodyLimit: 8192, secrecy: .answer,
                PageOperations.confirmFactor, handler: factor.confirm),
            Route(
                .post, "\(path)/drop", role: .member, needsSession: true, audience: .person, bodyLimit: 8192, secrecy: .request,
                PageOperations.dropFactor, handler: factor.drop),
            Route(
                .post, "/api/v1\(path)", role: .member, needsSession: true, bodyLimit: 8192, secrecy: .answer, AccountOperations.beginFactor,
                handler: factorAPI.begin),
            Route(
                .post, "/api/v1\(path)/confirm", role: .member, needsSession: true, bodyLimit: 8192, secrecy: .answer,
                AccountOperations.confirmFactor, handler: factorAPI.confirm),
            Route(
                .delete, "/api/v1\(path)", role: .member, needsSession: true, bodyLimit: 8192, AccountOperations.dropFactor,
                handler: factorAPI.drop),
        ]
    }

    private var adminRoutes: [Route] {
        [
            Route(.get, "/users", role: .admin, audience: .person, PageOperations.users, handler: admins.users),
            Route(
                .post, "/users", role: .admin, needsSession: true, audience: .person, bodyLimit: 4096, PageOperations.change,
                handler: admins.change),
            Route(.get, "/audit", role: .admin, audience: .person, PageOperations.audit, handler: admins.audit),
            Route(.get, "/api/v1/accounts", role: .admin, AccountOperations.list, handler: admin.list),
            Route(.get, "/api/v1/accounts/{id}", role: .admin, AccountOperations.show, handler: admin.show),
            Route(.patch, "/api/v1/accounts/{id}", role: .admin, needsSession: true, AccountOperations.change, handler: admin.change),
            Route(.get, "/api/v1/audit", role: .admin, AccountOperations.audit, handler: admin.audit),
        ]
    }

    /// A code by which the first admin can be made at `/setup`, to be shown once; nil where there is an admin already.
    public func drawSetupCode() async throws -> String? { try await keeper.lacksAdmin() ? code.draw() : nil }

    /// What `AccountCare` does once a minute, at once.
    package func tidy() async throws { try await keeper.tidy() }
}
