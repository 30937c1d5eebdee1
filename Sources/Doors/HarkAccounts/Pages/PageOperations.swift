import HarkCore
import HarkWeb

/// What the OpenAPI document says of the pages, in the order of the door's table.
enum PageOperations {
    static let signInPage = Operation("signInPage", "The form to sign in with.", answers: [.page])

    static let signIn = Operation(
        "signIn", "Signs in: this browser gets a new session.", body: form("username", "password"), answers: [.redirect], problems: [401])

    static let signOut = Operation(
        "signOut", "Ends this browser's session.",
        body: .init([("application/x-www-form-urlencoded", .object([csrf], additional: true))], isRequired: false), answers: [.redirect])

    static let signUpPage = Operation("signUpPage", "The form to make an account with.", answers: [.page])

    static let signUp = Operation(
        "signUpForm", "Makes an account and signs in.", body: form("username", "password"), answers: [.redirect], problems: [403, 409, 422])

    static let setupPage = Operation(
        "setupPage", "The form to make the first admin with, while there is none.", answers: [.page], problems: [404])

    static let setup = Operation(
        "setup", "Makes the first admin, by the code that was printed at the start, and signs in.", body: form("code", "username", "password"),
        answers: [.redirect], problems: [404, 409, 422])

    /// A form with these fields, and others that are passed over.
    static func form(_ fields: String...) -> Operation.Body {
        .init([("application/x-www-form-urlencoded", .object([csrf] + fields.map { .init($0, .string()) }, additional: true))])
    }

    /// Needed from a browser with a session; a program with a token has none.
    private static let csrf = Schema.Field("csrf", .string(), required: false)
}
