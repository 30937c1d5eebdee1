import Foundation
import HarkWeb

/// What a person typed to make or edit an account, shown again when something is wrong with it; passwords are not.
struct AccountForm {
    var username = "", password = "", code = ""
    var profile = Profile()

    init() {}

    init(_ form: FormFields) {
        username = form.text("username").trimmingCharacters(in: .whitespaces)
        password = form.text("password")
        code = form.text("code")
        profile = Profile(
            firstName: form["first_name"], lastName: form["last_name"], email: form["email"], birthday: form["birthday"], phone: form["phone"]
        ).tidied
    }

    var account: AccountKeeper.NewAccount { .init(username: username, password: password, profile: profile) }

    func entryFields(_ context: HarkContext) -> [FormField] {
        [
            .init(
                name: "username", label: context.text("accounts.username"), autocomplete: "username", value: username,
                help: context.text("accounts.username.help"), isRequired: true, limit: Username.lengths.upperBound),
            .init(
                name: "password", label: context.text("accounts.password"), type: "password", autocomplete: "new-password",
                help: context.text("accounts.password.help"), isRequired: true, limit: PasswordRule.lengths.upperBound),
        ]
    }

    func profileFields(_ context: HarkContext) -> [FormField] {
        [
            .init(name: "first_name", label: context.text("accounts.first_name"), autocomplete: "given-name", value: profile.firstName ?? "", limit: 100),
            .init(name: "last_name", label: context.text("accounts.last_name"), autocomplete: "family-name", value: profile.lastName ?? "", limit: 100),
            .init(name: "email", label: context.text("accounts.email"), type: "email", autocomplete: "email", value: profile.email ?? "", limit: 254),
            .init(name: "birthday", label: context.text("accounts.birthday"), type: "date", autocomplete: "bday", value: profile.birthday ?? ""),
            .init(name: "phone", label: context.text("accounts.phone"), type: "tel", autocomplete: "tel", value: profile.phone ?? "", limit: 32),
        ]
    }
}
