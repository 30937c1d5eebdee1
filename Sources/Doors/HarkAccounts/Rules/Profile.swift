import Foundation
import HarkCore
import HarkText

/// What people may tell of themselves (the documents' `User_info`); all of it is optional.
package struct Profile: Sendable, Equatable {
    package var firstName: String?, lastName: String?, email: String?, birthday: String?, phone: String?

    package init(firstName: String? = nil, lastName: String? = nil, email: String? = nil, birthday: String? = nil, phone: String? = nil) {
        self.firstName = firstName
        self.lastName = lastName
        self.email = email
        self.birthday = birthday
        self.phone = phone
    }

    static let namePattern = #"^[^\u0000-\u001f\u007f-\u009f]{0,100}$"#
    static let emailPattern = "^[!-?A-~]{1,64}@[A-Za-z0-9-]{1,63}([.][A-Za-z0-9-]{1,63}){1,4}$"
    static let phonePattern = "^[+]?[0-9][0-9 ()./-]{3,30}$"
    /// Days that a month has; 29 February is looked at more closely by the check.
    static let birthdayPattern =
        "^(19[0-9]{2}|20[01][0-9]|202[0-5])-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"

    /// The profile as it is kept, what is empty left out, and what is wrong with what was given.
    /// - Parameter today: a birthday lies before it.
    func checked(on today: Timestamp) -> (profile: Profile, faults: [FieldFault]) {
        var faults: [FieldFault] = []
        for (field, value) in [("first_name", firstName), ("last_name", lastName)] where !Self.fits(value, Self.namePattern) {
            faults.append(FieldFault(field, "A name has at most 100 characters, all of which can be seen.", "accounts.wrong.name"))
        }
        if !Self.fits(email, Self.emailPattern) {
            faults.append(FieldFault("email", "An e-mail address looks like ada@example.org.", "accounts.wrong.email"))
        }
        if let birthday, !Self.isPast(birthday, today) {
            faults.append(FieldFault("birthday", "A birthday is a day since 1900, such as 1990-12-31.", "accounts.wrong.birthday"))
        }
        if !Self.fits(phone, Self.phonePattern) {
            faults.append(FieldFault("phone", "A telephone number has 4 to 32 digits, blanks and signs, such as +39 06 123456.", "accounts.wrong.phone"))
        }
        return (tidied, faults)
    }

    /// Composed, blanks around it gone, what is empty left out: what a person means who leaves a field of a form blank.
    var tidied: Profile {
        Profile(
            firstName: Self.tidy(firstName), lastName: Self.tidy(lastName), email: Self.tidy(email), birthday: Self.tidy(birthday),
            phone: Self.tidy(phone))
    }

    private static func tidy(_ value: String?) -> String? {
        guard let value, value.utf8.count <= 2000 else { return value }
        let trimmed = NFC.normalized(value.trimmingCharacters(in: .whitespaces))
        return trimmed.isEmpty ? nil : trimmed
    }

    private static func fits(_ value: String?, _ pattern: String) -> Bool {
        value.map { $0.utf8.count <= 2000 && TextPattern(pattern).matches($0) } ?? true
    }

    private static func isPast(_ day: String, _ today: Timestamp) -> Bool {
        guard day.utf8.count == 10, let moment = Timestamp("\(day)T00:00:00Z") else { return false }
        return moment <= today && day >= "1900"
    }
}
