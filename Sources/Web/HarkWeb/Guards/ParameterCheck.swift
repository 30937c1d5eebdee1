import HarkCore
import Hummingbird

/// Holds the query of a request to what its route declares, before the handler reads it: what `/openapi.json` promises and what is
/// obeyed cannot drift apart. Parameters that the route does not declare are ignored, as links with tracking marks need.
struct ParameterCheck: Sendable {
    private let declared: [Operation.Parameter]

    init(_ operation: Operation) { declared = operation.parameters.filter { $0.place == .query } }

    /// - Throws: `.malformed` with a problem for each parameter that is not as declared.
    func check(_ request: Request) throws {
        guard !declared.isEmpty, let query = request.uri.query, !query.isEmpty else { return }
        let pairs = URLEncoding.pairs(in: query)
        var problems: [HarkError.FieldProblem] = []
        for parameter in declared {
            let values = pairs.filter { $0.name == parameter.name }.map(\.value)
            if values.count > 1 {
                problems.append(.init(field: parameter.name, detail: "may come only once"))
            } else if let value = values.first, let expected = parameter.schema.refusal(of: value) {
                problems.append(.init(field: parameter.name, detail: "must be \(expected)"))
            }
        }
        guard let first = problems.first else { return }
        var error = HarkError(.malformed, "The parameter \(first.field) \(first.detail).")
        error.problems = problems
        throw error
    }
}

extension Schema {
    /// What a parameter's text should have been; nil when it is acceptable. A text with a pattern is left to the handler, which knows more
    /// and says alike of each text that does not fit what is wrong.
    fileprivate func refusal(of text: String) -> String? {
        switch self {
        case .string(let format, let minLength, let maxLength, let pattern):
            if pattern != nil { return nil }
            if format == "date-time", Timestamp(text) == nil { return "a time such as 2026-01-31T12:00:00Z" }
            // A scalar has at most four bytes: most texts need no counting.
            if let maxLength, text.utf8.count > maxLength, text.unicodeScalars.count > maxLength { return "at most \(maxLength) characters" }
            if let minLength, text.unicodeScalars.count < minLength { return "at least \(minLength) characters" }
            return nil
        case .choice(let choices): return choices.contains(text) ? nil : "one of \(choices.joined(separator: ", "))"
        case .integer(let minimum, let maximum):
            guard let value = Int(text), value >= minimum ?? value, value <= maximum ?? value else {
                return "a whole number\(Self.range(minimum.map { "\($0)" }, maximum.map { "\($0)" }))"
            }
            return nil
        case .number(let minimum, let maximum):
            guard let value = Double(text), value.isFinite, value >= minimum ?? value, value <= maximum ?? value else {
                return "a number\(Self.range(minimum.map { "\($0)" }, maximum.map { "\($0)" }))"
            }
            return nil
        case .boolean: return ["true", "false", "1", "0"].contains(text) ? nil : "true or false"
        case .nullable(let schema): return schema.refusal(of: text)
        case .array, .object, .map, .anyOf, .reference, .anything: return nil
        }
    }

    private static func range(_ minimum: String?, _ maximum: String?) -> String {
        switch (minimum, maximum) {
        case (let low?, let high?): " from \(low) to \(high)"
        case (let low?, nil): " from \(low) on"
        case (nil, let high?): " up to \(high)"
        case (nil, nil): ""
        }
    }
}
