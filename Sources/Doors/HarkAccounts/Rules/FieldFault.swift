import HarkCore

/// What is wrong with one field, in English for programs and by key for pages.
struct FieldFault: Sendable {
    let field: String, detail: String, textKey: String

    init(_ field: String, _ detail: String, _ textKey: String) {
        self.field = field
        self.detail = detail
        self.textKey = textKey
    }
}

/// One or more fields that cannot be accepted: 422 for programs, sentences beside the fields on pages.
struct FieldFaults: Error {
    let faults: [FieldFault]

    /// The same as the house's error.
    var error: HarkError {
        var error = HarkError(.unacceptable, faults[0].detail, textKey: faults[0].textKey)
        error.problems = faults.map { .init(field: $0.field, detail: $0.detail) }
        return error
    }
}
