public import HarkCore

/// A backup that is there, by its name: `users-2026-11-22T03-30-00.123456Z.jsonl.gz`.
public struct BackupFile: Sendable, Equatable, Codable {
    public let name: String
    /// What it holds: the names of its sets, with points between them.
    public let set: String
    public let createdAt: Timestamp
    /// Its lines as they lie on disk, compressed; contents lie beside, once for all backups.
    public let bytes: Int

    /// The set that it was made for first: others may come and go with the plan, and its backups stay of one kind.
    public var kind: Substring { self.set.prefix { $0 != "." } }

    static let ending = ".jsonl.gz"

    static func name(of set: String, at time: Timestamp) -> String { "\(set)-\(time.description.replacing(":", with: "-"))\(ending)" }

    /// Nil for a file that is none.
    init?(name: String, bytes: Int) {
        guard name.hasSuffix(Self.ending), let dash = name.firstIndex(of: "-") else { return nil }
        let time = name[name.index(after: dash)...].dropLast(Self.ending.count)
        guard let cut = time.firstIndex(of: "T"), let createdAt = Timestamp(String(time[..<cut] + time[cut...].replacing("-", with: ":"))) else { return nil }
        let set = String(name[..<dash])
        // Its own name again: nothing else is taken for a backup, least of all a path.
        guard Self.name(of: set, at: createdAt) == name, set.utf8.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: ".") }) else { return nil }
        (self.name, self.set, self.createdAt, self.bytes) = (name, set, createdAt, bytes)
    }
}
