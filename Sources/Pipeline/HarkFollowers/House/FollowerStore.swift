import Foundation
package import HarkCore
package import HarkDatabase

/// How far a follower has come at its source: everything up to here is kept. What each part means is its kind's own affair.
package struct FollowerCursor: Codable, Sendable, Equatable {
    /// A number that grows: a moment, an offset, a count.
    package var place: Int64?
    /// A name: the last status, the entity tag or inode that `place` counts in.
    package var mark: String?
    /// What stands before `place`, where that tells whether it still counts in the same thing.
    package var last: String?
    /// What was seen last, for sources that send all of it each time.
    package var seen: [String: String]?
    /// When that in which `place` counts was last changed, in microseconds since 1970.
    package var changedAt: Int64?

    package init(place: Int64? = nil, mark: String? = nil, last: String? = nil, seen: [String: String]? = nil, changedAt: Int64? = nil) {
        self.place = place
        self.mark = mark
        self.last = last
        self.seen = seen
        self.changedAt = changedAt
    }
}

/// Every SQL statement of the followers.
package struct FollowerStore: Sendable {
    let database: any SQLDatabase
    let seal: FollowerSeal

    package init(database: any SQLDatabase, seal: FollowerSeal) {
        self.database = database
        self.seal = seal
    }

    package static let migrations = [
        Migration(
            "topics.followers.1-table",
            [
                """
                CREATE TABLE topics_follower (
                    id TEXT PRIMARY KEY,
                    name TEXT NOT NULL UNIQUE,
                    about TEXT NOT NULL,
                    kind TEXT NOT NULL,
                    address TEXT NOT NULL,
                    languages TEXT NOT NULL,
                    look_seconds BIGINT NOT NULL,
                    secret BLOB,
                    wanted BIGINT NOT NULL,
                    place TEXT,
                    created_at BIGINT NOT NULL,
                    created_by TEXT NOT NULL)
                """
            ])
    ]

    private static let columns = "id, name, about, kind, address, languages, look_seconds, secret IS NOT NULL, wanted, created_at, created_by"

    private static func follower(_ row: SQLRow) throws -> Follower {
        guard let kind = FollowerKind(rawValue: try row.text(3)) else {
            throw HarkError(.internal, "The database holds something unexpected.").logged("a follower of kind \(try row.text(3))")
        }
        return Follower(
            id: try row.identifier(0), name: try row.text(1), about: try row.text(2), kind: kind, address: try row.text(4),
            languages: try row.text(5).split(separator: " ").map(String.init), interval: try row.int(6), hasSecret: try row.bool(7),
            isWanted: try row.bool(8), createdAt: try row.timestamp(9), createdBy: try row.text(10))
    }

    /// By name.
    package func followers(in reader: any SQLReader) throws -> [Follower] {
        try reader.rows("SELECT \(Self.columns) FROM topics_follower ORDER BY name").map(Self.follower)
    }

    package func follower(_ id: Identifier, in reader: any SQLReader) throws -> Follower? {
        try reader.firstRow("SELECT \(Self.columns) FROM topics_follower WHERE id = ?", id).map(Self.follower)
    }

    package func follower(named name: String, in reader: any SQLReader) throws -> Follower? {
        try reader.firstRow("SELECT \(Self.columns) FROM topics_follower WHERE name = ?", name).map(Self.follower)
    }

    package func add(_ follower: Follower, secret: String?, in writer: any SQLWriter) throws {
        try writer.execute(
            """
            INSERT INTO topics_follower (id, name, about, kind, address, languages, look_seconds, secret, wanted, created_at, created_by) \
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, follower.id, follower.name, follower.about, follower.kind.rawValue, follower.address,
            follower.languages.joined(separator: " "), follower.interval, secret.map { seal.sealed($0, of: follower.id) }, follower.isWanted,
            follower.createdAt, follower.createdBy)
    }

    /// - Returns: false where there is none.
    package func setWanted(_ isWanted: Bool, _ id: Identifier, in writer: any SQLWriter) throws -> Bool {
        try writer.execute("UPDATE topics_follower SET wanted = ? WHERE id = ?", isWanted, id) > 0
    }

    /// Its credentials and cursor go with it; its posts stay.
    package func remove(_ id: Identifier, in writer: any SQLWriter) throws {
        try writer.execute("DELETE FROM topics_follower WHERE id = ?", id)
    }

    // MARK: What only its task needs

    /// nil where it has none.
    /// - Throws: where the house's secret is another one than it was sealed with.
    func secret(of id: Identifier) async throws -> String? {
        let sealed = try await database.read { reader in
            try reader.firstRow("SELECT secret FROM topics_follower WHERE id = ? AND secret IS NOT NULL", id)?.bytes(0)
        }
        guard let sealed else { return nil }
        guard let secret = seal.opened(sealed, of: id) else {
            throw FollowerTrouble.refused("Its credentials cannot be read with this house's secret: remove it and register it again")
        }
        return secret
    }

    package func cursor(of id: Identifier) async throws -> FollowerCursor? {
        let text = try await database.read { reader in
            try reader.firstRow("SELECT place FROM topics_follower WHERE id = ? AND place IS NOT NULL", id)?.text(0)
        }
        return try text.map { try HarkJSON.decode(FollowerCursor.self, from: Data($0.utf8)) }
    }

    func save(_ cursor: FollowerCursor, of id: Identifier) async throws {
        try await database.write { try save(cursor, of: id, in: $0) }
    }

    func save(_ cursor: FollowerCursor, of id: Identifier, in writer: any SQLWriter) throws {
        try writer.execute("UPDATE topics_follower SET place = ? WHERE id = ?", try HarkJSON.string(cursor), id)
    }
}
