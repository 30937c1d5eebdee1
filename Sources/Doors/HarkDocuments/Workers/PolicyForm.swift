import Foundation
import HarkCore
import HarkScaling
import HarkWeb

/// The policy as a form of plain fields: what a person fills in becomes the same JSON that a program sends.
struct PolicyForm: Sendable {
    /// Fields of the form, in the order of the page, each with the rules that have it.
    static let fields = [
        "min", "max", "up_at", "down_at", "period_seconds", "cooldown_seconds", "backlog_per_worker", "goal_seconds",
    ]
    static let types = ScalingRule.types

    var type: String
    /// As typed; empty is the default.
    var values: [String: String]

    init(_ form: FormFields) {
        type = form["type"] ?? Self.types[0]
        values = Self.fields.reduce(into: [:]) { $0[$1] = form.text($1).filter { !$0.isWhitespace } }
    }

    /// What is in force.
    init(_ policy: ScalingPolicy) {
        type = policy.rule.type
        values = [:]
        // Encoding values cannot fail; if it ever does, the form is blank, and blank means the usual value.
        guard let data = try? HarkJSON.encode(policy), let json = try? JSONSerialization.jsonObject(with: data) as? [String: Any] else { return }
        for field in Self.fields { if let number = json[field] as? NSNumber { values[field] = number.stringValue } }
    }

    /// - Throws: `.unacceptable` with the field that cannot be.
    var policy: ScalingPolicy {
        get throws {
            guard Self.types.contains(type) else { throw HarkError.unacceptable("type", "The type must be \(Self.types.joined(separator: ", ")).") }
            var fields = ["\"type\":\"\(type)\""]
            for field in Self.fields {
                guard let value = values[field], !value.isEmpty else { continue }
                guard let number = Double(value), number.isFinite else { throw HarkError.unacceptable(field, "\(field) must be a number.") }
                fields.append("\"\(field)\":\(number == number.rounded() && abs(number) < 1e15 ? "\(Int64(number))" : "\(number)")")
            }
            return try ScalingPolicy(json: Data("{\(fields.joined(separator: ","))}".utf8))
        }
    }
}
