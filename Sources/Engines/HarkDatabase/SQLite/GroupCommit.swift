import GRDB
import GRDBSQLite
import HarkCore

/// Writes units in groups: one IMMEDIATE transaction and one flush for a group, a savepoint for each unit in it, so that one
/// that fails is undone alone. Lives on the writer's thread.
///
/// The statements around the units are prepared once and stepped directly: they run three times per unit.
struct GroupCommit {
    private let session: SQLiteSession
    private let begin, commit, savepoint, release, undo: Statement

    /// Sets and checks what the writer's connection promises. Must be called outside a transaction.
    init(_ database: Database) throws {
        session = try SQLiteSession(database)
        begin = try database.makeStatement(sql: "BEGIN IMMEDIATE")
        commit = try database.makeStatement(sql: "COMMIT")
        savepoint = try database.makeStatement(sql: "SAVEPOINT unit")
        release = try database.makeStatement(sql: "RELEASE unit")
        undo = try database.makeStatement(sql: "ROLLBACK TO unit")
    }

    /// Commits `units` and answers their callers; `committed` is called after each commit, before any caller is answered.
    func write(_ units: [any WriteUnit], committed: () -> Void) {
        var rest = units[...]
        while !rest.isEmpty { rest = writeGroup(rest, committed) }
    }

    /// Returns the units that were not run because the transaction broke before them.
    private func writeGroup(_ units: ArraySlice<any WriteUnit>, _ committed: () -> Void) -> ArraySlice<any WriteUnit> {
        do { try step(begin) } catch {
            for unit in units { unit.fail(error) }
            return []
        }
        var answers: [@Sendable ((any Error)?) -> Void] = []
        answers.reserveCapacity(units.count)
        for (index, unit) in zip(units.indices, units) {
            do {
                answers.append(try run(unit, alone: units.count == 1))
            } catch {
                unit.fail(error)
                // A full disk or an I/O error ends the whole transaction, and with it the units before this one.
                guard isInTransaction else {
                    for answer in answers { answer(error) }
                    return units[(index + 1)...]
                }
            }
        }
        finish(answers, committed)
        return []
    }

    /// Runs one unit in its savepoint; a unit that is alone needs none, its transaction is it.
    private func run(_ unit: any WriteUnit, alone: Bool) throws -> @Sendable ((any Error)?) -> Void {
        if !alone { try step(savepoint) }
        do {
            let answer = try unit.run(in: session)
            guard isInTransaction else {
                throw HarkError(.internal, "The database could not do this.").logged("a write ended its transaction")
            }
            if !alone { try step(release) }
            return answer
        } catch {
            if !alone, isInTransaction { undoUnit() }
            throw error
        }
    }

    /// What cannot be undone alone takes its whole group with it, rather than be committed by half.
    private func undoUnit() {
        do {
            try step(undo)
            try step(release)
        } catch {
            rollBack()
        }
    }

    private func finish(_ answers: [@Sendable ((any Error)?) -> Void], _ committed: () -> Void) {
        do {
            if answers.isEmpty { return session.rollBack() }
            try step(commit)
            committed()
            for answer in answers { answer(nil) }
        } catch {
            rollBack()
            for answer in answers { answer(error) }
        }
    }

    private func rollBack() { session.rollBack() }

    private var isInTransaction: Bool { sqlite3_get_autocommit(session.connection) == 0 }

    private func step(_ statement: Statement) throws { try session.step(statement) }
}
