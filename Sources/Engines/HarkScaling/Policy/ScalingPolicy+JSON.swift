public import Foundation
import HarkCore

extension ScalingPolicy: Codable {
    private enum Field: String, CodingKey {
        case type, min, start, max, cooldownSeconds, idleSeconds
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Field.self)
        let rule = try ScalingRule(try fields.decodeIfPresent(String.self, forKey: .type) ?? "step", from: decoder)
        let mix = try MachineMix(from: decoder)
        self.init(
            min: try fields.whole(.min) ?? 1,
            start: try fields.whole(.start),
            max: try fields.whole(.max) ?? 3,
            cooldownSeconds: try fields.decodeIfPresent(Double.self, forKey: .cooldownSeconds) ?? rule.usualCooldown,
            idleSeconds: try fields.decodeIfPresent(Double.self, forKey: .idleSeconds) ?? 60,
            rule: rule, machines: mix == MachineMix() ? nil : mix)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Field.self)
        try fields.encode(rule.type, forKey: .type)
        try fields.encode(min, forKey: .min)
        try fields.encode(start, forKey: .start)
        try fields.encode(max, forKey: .max)
        try fields.encode(cooldownSeconds, forKey: .cooldownSeconds)
        if min == 0 { try fields.encode(idleSeconds, forKey: .idleSeconds) }
        try machines?.encode(to: encoder)
        try rule.encode(to: encoder)
    }

    /// Reads a policy as the API and the command take it.
    /// - Throws: `HarkError` `.unacceptable` with the field that is no policy's, or that says what cannot be.
    public init(json: Data) throws {
        do { self = try HarkJSON.decode(ScalingPolicy.self, from: json) } catch let error as DecodingError {
            throw HarkError.notAPolicy(error)
        }
        self = try checked()
    }
}

extension ScalingRule {
    fileprivate init(_ type: String, from decoder: any Decoder) throws {
        switch type {
        case "step": self = .step(try StepRule(from: decoder))
        case "target": self = .target(try TargetRule(from: decoder))
        case "predictive": self = .predictive(try PredictiveRule(from: decoder))
        case "keda": self = .keda(try KEDARule(from: decoder))
        default:
            throw HarkError.unacceptable("type", "The type must be \(Self.types.joined(separator: ", ")), got \"\(type)\".")
        }
    }

    /// The names that `type` may have.
    public static let types = ["step", "target", "predictive", "keda"]

    /// Rules that steady themselves need none.
    fileprivate var usualCooldown: Double {
        switch self {
        case .step, .target: 300
        case .predictive, .keda: 0
        }
    }

    fileprivate func encode(to encoder: any Encoder) throws {
        switch self {
        case .step(let rule): try rule.encode(to: encoder)
        case .target(let rule): try rule.encode(to: encoder)
        case .predictive(let rule): try rule.encode(to: encoder)
        case .keda(let rule): try rule.encode(to: encoder)
        }
    }
}

extension HarkError {
    /// The field that a decoder stumbled over.
    fileprivate static func notAPolicy(_ error: DecodingError) -> HarkError {
        switch error {
        case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
            .unacceptable(context.field, "\(context.field) must be \(type == String.self ? "a text" : type == Int.self ? "whole" : "a number").")
        case .keyNotFound(let key, _): .unacceptable(key.stringValue, "\(key.stringValue) is missing.")
        case .dataCorrupted(let context) where !context.codingPath.isEmpty:
            .unacceptable(context.field, "\(context.field) has a value that it cannot have.")
        default: HarkError(.malformed, "This is not JSON.")
        }
    }
}

extension DecodingError.Context {
    /// The field's name as it stands in the JSON: `upAt` is `up_at` there.
    fileprivate var field: String {
        guard let name = codingPath.last?.stringValue else { return "policy" }
        return name.reduce(into: "") { $0 += $1.isUppercase ? "_" + $1.lowercased() : String($1) }
    }
}

extension KeyedDecodingContainer {
    /// A whole number; nil where the field is left out. A coder's own complaint about `1.5` would not name the field.
    func whole(_ key: Key) throws -> Int? {
        guard let number = try decodeIfPresent(Double.self, forKey: key) else { return nil }
        guard let whole = Int(exactly: number) else {
            throw DecodingError.typeMismatch(Int.self, .init(codingPath: codingPath + [key], debugDescription: "not whole"))
        }
        return whole
    }
}
