public import HarkCore
public import HarkDatabase

/// A chore as operators see it.
public struct ChoreStanding: Sendable, Equatable {
    public enum State: String, Sendable, Codable {
        /// It has not run yet, is at it, is done, went wrong, or was stopped with its house and begins anew.
        case never, running, done, failed, stopped
    }

    public let name: String
    public let recurrence: Recurrence
    /// nil before the house has looked for the first time.
    public let nextAt: Timestamp?
    /// Of the last run, which may be going on.
    public let startedAt: Timestamp?, endedAt: Timestamp?
    public let state: State
    /// What was done, or why it was not; empty before the first end.
    public let result: String
}

/// What is kept of the house's chores: when each was done the last time, and what came of it.
public struct ChoreBook: Sendable {
    private let database: any SQLDatabase

    public init(database: any SQLDatabase) { self.database = database }

    /// All chores of the house that started last, by name.
    public func standings() async throws -> [ChoreStanding] {
        try await database.read { reader in
            try reader.rows(
                """
                SELECT c.name, c.period, c.minute_of_day, r.next_at, c.started_at, c.ended_at, c.state, c.result
                FROM queue_chore c LEFT JOIN queue_recurring r ON r.name = c.name ORDER BY c.name
                """
            ).map { row in
                let minute = try row.optional(2, SQLRow.int), period = try row.int(1)
                return ChoreStanding(
                    name: try row.text(0), recurrence: minute.map { .daily(hour: $0 / 60, minute: $0 % 60) } ?? .every(seconds: Double(period)),
                    nextAt: try row.optional(3, SQLRow.timestamp), startedAt: try row.optional(4, SQLRow.timestamp),
                    endedAt: try row.optional(5, SQLRow.timestamp), state: ChoreStanding.State(rawValue: try row.text(6)) ?? .never,
                    result: try row.text(7))
            }
        }
    }

    /// Writes down what there is to do; what nobody does any more is forgotten.
    func open(_ chores: [Chore]) async throws {
        try await database.write { writer in
            for chore in chores {
                try writer.execute(
                    """
                    INSERT INTO queue_chore (name, period, minute_of_day, state, result) VALUES (?, ?, ?, 'never', '')
                    ON CONFLICT (name) DO UPDATE SET period = excluded.period, minute_of_day = excluded.minute_of_day
                    """, chore.name, Int(chore.recurrence.period), chore.recurrence.minuteOfDay)
            }
            let names = Set(chores.map(\.name))
            for row in try writer.rows("SELECT name FROM queue_chore") {
                let name = try row.text(0)
                if !names.contains(name) { try writer.execute("DELETE FROM queue_chore WHERE name = ?", name) }
            }
        }
    }

    func begin(_ name: String, at time: Timestamp) async throws {
        try await database.write {
            try $0.execute("UPDATE queue_chore SET state = 'running', started_at = ?, ended_at = NULL WHERE name = ?", time, name)
        }
    }

    func end(_ name: String, _ state: ChoreStanding.State, _ result: String, at time: Timestamp, in writer: any SQLWriter) throws {
        try writer.execute(
            "UPDATE queue_chore SET state = ?, result = ?, ended_at = ? WHERE name = ?", state.rawValue, String(result.prefix(1000)), time, name)
    }
}

extension Recurrence {
    /// nil for an interval.
    var minuteOfDay: Int? {
        guard case .daily(let hour, let minute) = self else { return nil }
        return hour * 60 + minute
    }
}
