import Dispatch
import Foundation

/// The threads that read, each with a connection of its own for the whole life of the database: a read costs one change of thread and a
/// snapshot.
struct SQLiteReaders: Sendable {
    private let threads = DispatchGroup()

    /// - Throws: `HarkError` where the file cannot be opened.
    init(_ path: String, _ settings: SQLiteSettings, line: WorkLine<any ReadUnit>, metrics: DatabaseMetrics) throws {
        let connections = try (0..<max(1, settings.readers)).map { _ in try SQLiteConnection(path, for: .reading, settings) }
        for (number, connection) in connections.enumerated() {
            threads.enter()
            let thread = Thread { [threads] in
                Self.serve(line, on: connection, metrics)
                connection.close()
                threads.leave()
            }
            thread.name = "hark.reader.\(number + 1)"
            thread.start()
        }
    }

    /// Blocks until the line is closed and drained, and each connection closed.
    func waitUntilClosed() { threads.wait() }

    private static func serve(_ line: WorkLine<any ReadUnit>, on connection: SQLiteConnection, _ metrics: DatabaseMetrics) {
        do {
            let session = SQLiteSession(connection)
            let begin = try connection.statement("BEGIN DEFERRED"), commit = try connection.statement("COMMIT")
            // One at a time: a long read must not hold up another while a thread is free.
            while let units = line.next(1) {
                for unit in units { metrics.read.measure { read(unit, session, begin, commit) } }
            }
        } catch {
            while let units = line.next(1) { for unit in units { unit.fail(error) } }
        }
    }

    /// A deferred transaction takes its snapshot at the first look at the data, so after the call: what was written before is seen.
    private static func read(_ unit: any ReadUnit, _ session: SQLiteSession, _ begin: SQLiteStatement, _ commit: SQLiteStatement) {
        do { try session.step(begin) } catch { return unit.fail(error) }
        let answer = unit.run(in: session)
        // Ends the snapshot before the caller goes on, so that an idle reader never keeps the log from being copied.
        do { try session.step(commit) } catch { session.rollBack() }
        answer()
    }
}
