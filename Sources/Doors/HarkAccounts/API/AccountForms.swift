import HarkCore

/// What the API is sent.
struct SignUpForm: Decodable {
    let username: String, password: String
    let firstName: String?, lastName: String?, email: String?, birthday: String?, phone: String?

    var profile: Profile { Profile(firstName: firstName, lastName: lastName, email: email, birthday: birthday, phone: phone) }
}

struct ProfileForm: Decodable {
    let firstName: String?, lastName: String?, email: String?, birthday: String?, phone: String?

    var profile: Profile { Profile(firstName: firstName, lastName: lastName, email: email, birthday: birthday, phone: phone) }
}

struct SignInForm: Decodable {
    let username: String, password: String, code: String?
}

struct CodeForm: Decodable {
    let code: String
}

struct DropFactorForm: Decodable {
    let password: String, code: String
}

struct PasswordForm: Decodable {
    let password: String
}

struct NewPasswordForm: Decodable {
    let currentPassword: String, newPassword: String
}

struct TokenForm: Decodable {
    let name: String
    let scopes: [Scope]
    let expiresInDays: Int?
}

struct RightsForm: Decodable {
    let role: String?
    let scopes: [Scope]?
    let disabled: Bool?
    /// `false` takes it away.
    let secondFactor: Bool?
}
