public import HarkCore

/// Why a line is no post: for the sender, so it says what is wrong and where.
public struct PostProblem: Error, Sendable, Equatable {
    /// `.malformed` for what is no JSON, `.tooLarge` for what is too long, `.unacceptable` for JSON that says the wrong thing.
    public var code: HarkError.Code
    /// A sentence with the field and the place, in bytes from the beginning of the line.
    public var detail: String

    public init(code: HarkError.Code, detail: String) {
        self.code = code
        self.detail = detail
    }

    init(_ problem: JSONProblem) { self.init(code: .malformed, detail: "This is no JSON: \(problem.reason.rawValue) at byte \(problem.offset).") }

    static func unacceptable(_ field: PostField, _ what: String, at offset: Int) -> PostProblem {
        PostProblem(code: .unacceptable, detail: "\(field.name): \(what), at byte \(offset).")
    }
}
