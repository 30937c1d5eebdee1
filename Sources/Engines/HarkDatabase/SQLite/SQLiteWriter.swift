import CoreMetrics
import Foundation
import GRDB
import HarkCore
import Synchronization

/// The one thread that writes. It holds the pool's writing connection from the start to the end, so that a group costs no
/// change of thread, and closes the pool when the line is closed and drained.
final class SQLiteWriter: Sendable {
    private enum End {
        case running(waiting: [CheckedContinuation<Void, any Error>])
        case closed(Result<Void, any Error>)
    }

    /// What the thread shares with the callers; it outlives the writer's owner, who may let go without waiting.
    private final class Shared: Sendable {
        let version = Atomic<UInt64>(1)
        let end = Mutex(End.running(waiting: []))
    }

    private let shared = Shared()

    var version: UInt64 { shared.version.load(ordering: .acquiring) }

    init(pool: DatabasePool, line: WorkLine<any WriteUnit>, settings: SQLiteSettings, metrics: DatabaseMetrics) {
        let shared = shared
        let thread = Thread {
            // Only speed is lost without it: a disk without room is said by the write that needs it.
            WriteAheadLog.makeRoom(pool.path + "-wal", pages: settings.checkpointPages)
            pool.writeWithoutTransaction { Self.serve(line, on: $0, settings.groupLimit, metrics, shared) }
            Self.finish(shared, Result { try pool.close() })
        }
        thread.name = "hark.writer"
        thread.start()
    }

    private static func serve(
        _ line: WorkLine<any WriteUnit>, on database: Database, _ groupLimit: Int, _ metrics: DatabaseMetrics, _ shared: Shared
    ) {
        do {
            let groups = try GroupCommit(database)
            while let units = line.next(groupLimit) {
                metrics.waitingWrites.set(line.count)
                metrics.groupWrites.record(units.count)
                metrics.commit.measure { groups.write(units) { shared.version.add(1, ordering: .releasing) } }
            }
        } catch {
            line.close()
            while let units = line.next(groupLimit) {
                for unit in units { unit.fail(error) }
            }
        }
    }

    private static func finish(_ shared: Shared, _ result: Result<Void, any Error>) {
        let waiting: [CheckedContinuation<Void, any Error>] = shared.end.withLock { end in
            guard case .running(let waiting) = end else { return [] }
            end = .closed(result)
            return waiting
        }
        for caller in waiting { caller.resume(with: result) }
    }

    func waitUntilClosed() async throws {
        try await withCheckedThrowingContinuation { caller in
            let result: Result<Void, any Error>? = shared.end.withLock { end in
                switch end {
                case .closed(let result): return result
                case .running(let waiting):
                    end = .running(waiting: waiting + [caller])
                    return nil
                }
            }
            if let result { caller.resume(with: result) }
        }
    }
}
