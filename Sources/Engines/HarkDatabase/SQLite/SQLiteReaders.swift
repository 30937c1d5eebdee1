import Foundation
import GRDB
import GRDBSQLite

/// The threads that read, each with one of the pool's reading connections for the whole life of the database.
///
/// GRDB's own asynchronous reads go through two queues that all readers share, and look at the schema each time: about 25,000 a
/// second whatever the processor. Here a read costs one change of thread and a snapshot.
enum SQLiteReaders {
    static func start(_ count: Int, pool: DatabasePool, line: WorkLine<any ReadUnit>, metrics: DatabaseMetrics) {
        for number in 1...max(1, count) {
            let thread = Thread {
                do { try pool.unsafeRead { try serve(line, on: $0, metrics) } } catch {
                    while let units = line.next(1) { for unit in units { unit.fail(error) } }
                }
            }
            thread.name = "hark.reader.\(number)"
            thread.start()
        }
    }

    private static func serve(_ line: WorkLine<any ReadUnit>, on database: Database, _ metrics: DatabaseMetrics) throws {
        let session = try SQLiteSession(database)
        let begin = try database.makeStatement(sql: "BEGIN DEFERRED"), commit = try database.makeStatement(sql: "COMMIT")
        // One at a time: a long read must not hold up another while a thread is free.
        while let units = line.next(1) {
            for unit in units { metrics.read.measure { read(unit, session, begin, commit) } }
        }
    }

    /// A deferred transaction takes its snapshot at the first look at the data, so after the call: what was written before is seen.
    private static func read(_ unit: any ReadUnit, _ session: SQLiteSession, _ begin: Statement, _ commit: Statement) {
        do { try session.step(begin) } catch { return unit.fail(error) }
        let answer = unit.run(in: session)
        // Ends the snapshot before the caller goes on, so that an idle reader never keeps the log from being copied.
        do { try session.step(commit) } catch { session.rollBack() }
        answer()
    }
}
