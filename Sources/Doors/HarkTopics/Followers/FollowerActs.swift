import HarkCore
import HarkDatabase
import HarkFollowers
import HarkWeb

/// What is done with sources, each act with its line in the audit log. The same for programs and pages.
struct FollowerActs: Sendable {
    let followers: Followers

    func add(
        _ new: NewFollower, _ act: Act, alongside: @escaping @Sendable (Followers.View, any SQLWriter) throws -> Void = { _, _ in }
    ) async throws -> Followers.View {
        try await followers.add(new, by: act.who) { view, writer in
            try AuditLog.record(act, in: writer)
            try alongside(view, writer)
        }
    }

    func setWanted(_ isWanted: Bool, _ id: Identifier, _ act: Act) async throws -> Followers.View {
        try await followers.setWanted(isWanted, id) { try AuditLog.record(act, in: $0) }
    }

    /// - Returns: what it was called.
    @discardableResult
    func remove(_ id: Identifier, _ act: Act) async throws -> String {
        try await followers.remove(id) { _, writer in try AuditLog.record(act, in: writer) }
    }
}
