import HarkCore
import HarkText

/// What a password may be: long enough, not endless, and not the name.
enum PasswordRule {
    static let lengths = 8...200

    static func problem(of password: String, for username: String, field: String = "password") -> FieldFault? {
        // A scalar has at most four bytes: endless ones are not counted.
        guard password.utf8.count <= 4 * lengths.upperBound, lengths ~= password.unicodeScalars.count else {
            return FieldFault(field, "A password has 8 to 200 characters.", "accounts.password.length")
        }
        guard Folding.fold(password) != Folding.fold(username) else {
            return FieldFault(field, "The password must not be the name.", "accounts.password.name")
        }
        return nil
    }
}
