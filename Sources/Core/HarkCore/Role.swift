/// What someone may do, lowest first. A route names the least role that may call it.
public enum Role: Int, Sendable, Comparable, CaseIterable, Codable {
    case visitor, member, `operator`, admin

    public var name: String {
        switch self {
        case .visitor: "visitor"
        case .member: "member"
        case .operator: "operator"
        case .admin: "admin"
        }
    }

    public init?(name: String) {
        guard let role = Role.allCases.first(where: { $0.name == name }) else { return nil }
        self = role
    }

    public static func < (left: Role, right: Role) -> Bool { left.rawValue < right.rawValue }
}
