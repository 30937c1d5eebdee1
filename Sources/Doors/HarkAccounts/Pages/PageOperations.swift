import HarkCore
import HarkWeb

/// What the OpenAPI document says of the pages, in the order of the door's table.
enum PageOperations {
    static let signInPage = Operation("signInPage", "The form to sign in with.", answers: [.page])

    static let signIn = Operation(
        "signIn",
        "Signs in: this browser gets a new session. Where the account has a second factor, the answer is a form with a `ticket` that asks for the `code`.",
        body: form(.init("username", .string(), required: false), .init("password", .string(), required: false)), answers: [.redirect], problems: [401])

    static let signOut = Operation(
        "signOut", "Ends this browser's session.",
        body: .init([("application/x-www-form-urlencoded", .object([csrf], additional: true))], isRequired: false), answers: [.redirect])

    static let signUpPage = Operation("signUpPage", "The form to make an account with.", answers: [.page])

    static let signUp = Operation(
        "signUpForm", "Makes an account and signs in.", body: form(username, newPassword("password")), answers: [.redirect], problems: [403, 409, 422])

    static let setupPage = Operation(
        "setupPage", "The form to make the first admin with, while there is none.", answers: [.page], problems: [404])

    static let setup = Operation(
        "setup", "Makes the first admin, by the code that was printed at the start, and signs in.", body: form(text("code"), username, newPassword("password")),
        answers: [.redirect], problems: [404, 409, 422])

    static let account = Operation("accountPage", "One's own account.", answers: [.page], problems: [403, 404])

    static let edit = Operation(
        "editAccount", "Replaces what the account tells of its owner.",
        body: form(.init("first_name", .string(maxLength: 100, pattern: Profile.namePattern))), answers: [.redirect], problems: [404, 422])

    static let password = Operation(
        "changePassword", "Changes the password and ends all other sessions.", body: form(text("current_password"), newPassword("new_password")),
        answers: [.redirect], problems: [403, 404, 422])

    static let endSession = Operation(
        "endSessionForm", "Ends the session that is named by its id, or all `others`.", body: form(.init("session", .string(pattern: "^(others|[0-7][0-9a-hjkmnp-tv-z]{25})$"))), answers: [.redirect],
        problems: [404, 422])

    static let delete = Operation(
        "deleteAccount", "Deletes the account. The last admin cannot go.", body: form(text("delete_password")), answers: [.redirect],
        problems: [403, 404, 409])

    static let factor = Operation("secondFactorPage", "The account's second factor.", answers: [.page], problems: [403, 404])

    static let beginFactor = Operation(
        "beginSecondFactor", "Draws a secret for an authenticator; it stands on this one answer.", body: form(text("password")), answers: [.page],
        problems: [403, 404, 409])

    static let confirmFactor = Operation(
        "confirmSecondFactor", "Turns the second factor on by its first code; the codes for recovery stand on this one answer.",
        body: form(text("code")), answers: [.page], problems: [404, 409, 422])

    static let dropFactor = Operation(
        "dropSecondFactor", "Turns the second factor off.", body: form(text("password"), text("code")), answers: [.redirect],
        problems: [403, 404, 409, 422])

    static let tokens = Operation("tokensPage", "The account's tokens.", answers: [.page], problems: [403, 404])

    static let makeToken = Operation(
        "makeTokenForm", "Makes a token; it stands on this one answer. What it may do are fields `scope-…`, at least one of them.",
        body: form(
            .init("name", .string(minLength: 1, maxLength: 60, pattern: AccountKeeper.tokenNamePattern)), .init("days", .choice(["7", "30", "90", "366"])),
            text("scope-read")),
        answers: [.page], problems: [404, 409, 422])

    static let deleteToken = Operation(
        "deleteTokenForm", "Takes a token back.", body: form(.init("token", .identifier)), answers: [.redirect], problems: [404, 422])

    static let users = Operation(
        "usersPage", "All accounts, for admins.",
        parameters: [.init("q", .string(maxLength: 200), "Only accounts whose name holds this."), after], answers: [.page], problems: [403])

    static let change = Operation(
        "changeAccountForm", "Changes what an account may do: role, `scope-…`, `disabled` and `drop-second-factor`.", body: form(.init("id", .identifier), .init("role", .choice(["member", "operator", "admin"]))),
        answers: [.redirect], problems: [404, 409, 422])

    static let audit = Operation("auditPage", "What operators and admins did.", parameters: [after], answers: [.page], problems: [403])

    private static let after = Operation.Parameter("after", .cursor, "Where the page begins, as the page before links it.")

    /// A form with these fields, and others that are passed over.
    private static func form(_ fields: Schema.Field...) -> Operation.Body {
        .init([("application/x-www-form-urlencoded", .object([csrf] + fields, additional: true))])
    }

    private static func text(_ name: String) -> Schema.Field { .init(name, .string()) }
    private static func newPassword(_ name: String) -> Schema.Field { .init(name, AccountOperations.newPassword) }
    private static let username = Schema.Field("username", AccountOperations.username)

    /// Needed from a browser with a session; a program with a token has none.
    private static let csrf = Schema.Field("csrf", .string(), required: false)
}
