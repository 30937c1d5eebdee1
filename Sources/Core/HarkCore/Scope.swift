/// A narrow right beside the ladder of roles. A route that names one is open to whoever holds it, whatever their role.
public enum Scope: String, Sendable, CaseIterable, Codable {
    /// Of a token: what its owner may read, and no more.
    case read
    /// Of a token: all that its owner may do.
    case write
    /// Changes one part of the house, reads all that operators read: pages and what is said there, the queue and its workers,
    /// figures and alarms, the models.
    case webWriter = "web-writer", serviceWriter = "service-writer", monitorWriter = "monitor-writer", modelWriter = "model-writer"
    /// Of a token: takes jobs, reads what they are about, writes their results.
    case worker

    /// The four that change one part and read the rest.
    public var isWriter: Bool { Scope.forAccounts.contains(self) }

    /// What an account may hold beside its role.
    public static let forAccounts: [Scope] = [.webWriter, .serviceWriter, .monitorWriter, .modelWriter]
}
