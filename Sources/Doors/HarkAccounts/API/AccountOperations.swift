import HarkCore
import HarkWeb

/// What the OpenAPI document says of the routes for programs, in the order of the door's table.
enum AccountOperations {
    static let signUp = Operation(
        "signUp", "Makes an account. A name that is taken, or looks like one that is, is told.", body: .json(newAccount),
        answers: [.json(201, "Made.", account)], problems: [403, 409, 422])

    static let list = Operation(
        "listAccounts", "All accounts, latest first, with their tokens' age and last use.",
        parameters: [
            .init("q", .string(maxLength: 200), "Only accounts whose name holds this."),
            .init("limit", .integer(minimum: 1, maximum: 1000), "Most items of the answer; 50 if not given."), after,
        ], answers: [.json(200, "A page of accounts.", .list(of: listed))], problems: [403])

    static let show = Operation(
        "showAccount", "One account.", parameters: [id], answers: [.json(200, "The account.", account)], problems: [403, 404])

    static let change = Operation(
        "changeAccount", "Changes what an account may do; what is not named stays. The last admin stays one.", parameters: [id],
        body: .json(
            .object([
                .init("role", .nullable(.choice(["member", "operator", "admin"])), required: false),
                .init("scopes", .nullable(.array(.choice(Scope.forAccounts.map(\.rawValue)))), required: false),
                .init("disabled", .nullable(.boolean), required: false),
                // `false` takes it away; no admin can turn one on.
                .init("second_factor", .nullable(.boolean), required: false),
            ])), answers: [.json(200, "The account as it stands now.", account)], problems: [404, 409])

    static let signIn = Operation(
        "startSession",
        "Signs in and answers a token, good as a bearer token until it expires or the session is ended. Where the account has a second factor, "
            + "401 names the field `code` until it is sent too: the authenticator's six digits, or a code for recovery.",
        body: .json(
            .object([.init("username", .string()), .init("password", .string()), .init("code", .nullable(.string()), required: false)])),
        answers: [
            .json(
                200, "Signed in.",
                .object([.init("token", .string()), .init("expires_at", .time), .init("role", .choice(["member", "operator", "admin"]))]))
        ], problems: [401, 429])

    static let signOut = Operation("endSession", "Ends the session that asks.", answers: [.init(204, "Ended.")])

    static let me = Operation("myAccount", "The account that asks.", answers: [.json(200, "The account.", account)], problems: [403, 404])

    static let edit = Operation(
        "editMyAccount", "Replaces what the account tells of its owner; what is not named is removed.", body: .json(.object(profile)),
        answers: [.json(200, "The account as it stands now.", account)], problems: [404])

    static let delete = Operation(
        "deleteMyAccount", "Deletes the account, its sessions and tokens. The last admin cannot go.",
        body: .json(.object([.init("password", .string())])), answers: [.init(204, "Deleted.")], problems: [403, 404, 409])

    static let password = Operation(
        "changeMyPassword", "Changes the password and ends all other sessions.",
        body: .json(.object([.init("current_password", .string()), .init("new_password", newPassword)])), answers: [.init(204, "Changed.")],
        problems: [403, 404])

    static let beginFactor = Operation(
        "beginMySecondFactor", "Draws a secret for an authenticator (RFC 6238). It counts once a code of it has been confirmed.",
        body: .json(.object([.init("password", .string())])),
        answers: [.json(201, "Begun.", .object([.init("key", .string()), .init("uri", .string())]))], problems: [403, 404, 409])

    static let confirmFactor = Operation(
        "confirmMySecondFactor", "Turns the second factor on by its first code, and answers the codes for recovery this once.",
        body: .json(.object([.init("code", .string())])),
        answers: [.json(200, "On.", .object([.init("recovery_codes", .array(.string()))]))], problems: [404, 409])

    static let dropFactor = Operation(
        "dropMySecondFactor", "Turns the second factor off.",
        body: .json(.object([.init("password", .string()), .init("code", .string())])), answers: [.init(204, "Off.")], problems: [403, 404, 409])

    static let sessions = Operation(
        "mySessions", "Where the account is signed in, latest first.", answers: [.json(200, "All sessions.", .list(of: session))],
        problems: [403])

    static let endSession = Operation(
        "endMySession", "Ends one session of the account.", parameters: [id], answers: [.init(204, "Ended.")], problems: [404])

    static let endSessions = Operation(
        "endMyOtherSessions", "Ends all sessions of the account but the one that asks.", answers: [.init(204, "Ended.")])

    static let tokens = Operation(
        "myTokens", "The account's tokens, latest first, without their texts.", answers: [.json(200, "All tokens.", .list(of: token))],
        problems: [403])

    static let makeToken = Operation(
        "makeToken", "Makes a token for a program. Its text is answered this once, and to a retry with the same Idempotency-Key.",
        body: .json(
            .object([
                .init("name", .string(minLength: 1, maxLength: 60, pattern: AccountKeeper.tokenNamePattern)),
                .init("scopes", .array(.choice(Scope.allCases.map(\.rawValue)), minItems: 1)),
                .init("expires_in_days", .nullable(.integer(minimum: 1, maximum: 366)), required: false),
            ])), answers: [.json(201, "Made.", token)], problems: [404])

    static let deleteToken = Operation(
        "deleteToken", "Takes a token back.", parameters: [id], answers: [.init(204, "Deleted.")], problems: [404])

    static let audit = Operation(
        "auditLog", "What operators and admins did, newest first.",
        parameters: [.init("limit", .integer(minimum: 1, maximum: 1000), "Most items of the answer; 50 if not given."), after],
        answers: [.json(200, "A page of acts.", .list(of: act))], problems: [403])

    // MARK: Parts

    private static let id = Operation.Parameter("id", in: .path, .identifier, "Its id.")
    private static let after = Operation.Parameter("after", .cursor, "`next` of the page before.")
    static let newPassword = Schema.string(
        minLength: PasswordRule.lengths.lowerBound, maxLength: PasswordRule.lengths.upperBound)

    static let username = Schema.string(minLength: 2, maxLength: 40, pattern: Username.pattern)

    private static let profile: [Schema.Field] = [
        .init("first_name", .nullable(.string(maxLength: 100, pattern: Profile.namePattern)), required: false),
        .init("last_name", .nullable(.string(maxLength: 100, pattern: Profile.namePattern)), required: false),
        .init("email", .nullable(.string(maxLength: 254, pattern: Profile.emailPattern)), required: false),
        .init("birthday", .nullable(.string(pattern: Profile.birthdayPattern)), required: false),
        .init("phone", .nullable(.string(pattern: Profile.phonePattern)), required: false),
    ]

    private static let newAccount = Schema.object(
        [.init("username", username), .init("password", newPassword)] + profile)

    private static let rights: [Schema.Field] = [
        .init("id", .identifier), .init("username", .string()), .init("role", .choice(["member", "operator", "admin"])),
        .init("scopes", .array(.choice(Scope.forAccounts.map(\.rawValue)))), .init("disabled", .boolean), .init("second_factor", .boolean),
        .init("created_at", .time),
        .init("last_active_at", .time, required: false), .init("last_sign_in_at", .time, required: false),
    ]

    private static let account = Schema.object(
        rights + ["first_name", "last_name", "email", "birthday", "phone"].map { .init($0, .string(), required: false) })

    private static let listed = Schema.object(
        rights + [
            .init("tokens", .integer(minimum: 0)),
            .init("token_age_days", .integer(minimum: 0), required: false), .init("token_last_used_at", .time, required: false),
        ])

    private static let session = Schema.object([
        .init("id", .identifier), .init("kind", .choice(["browser", "program"])), .init("agent", .string()), .init("address", .string()),
        .init("current", .boolean), .init("created_at", .time), .init("expires_at", .time), .init("last_used_at", .time),
    ])

    private static let token = Schema.object([
        .init("id", .identifier), .init("name", .string()), .init("scopes", .array(.choice(Scope.allCases.map(\.rawValue)))),
        .init("created_at", .time), .init("expires_at", .time), .init("last_used_at", .time, required: false),
        .init("token", .string(), required: false),
    ])

    private static let act = Schema.object([
        .init("at", .time), .init("account", .identifier, required: false), .init("who", .string()), .init("what", .string()),
        .init("subject", .string()), .init("address", .string()),
    ])
}
