import CoreMetrics
import Foundation
import HarkCore
import Synchronization

/// The one thread that writes. It holds the writing connection from the start to the end, so that a group costs no change of thread, and
/// closes it when the line is closed and drained and nobody reads any more.
final class SQLiteWriter: Sendable {
    private enum End {
        case running(waiting: [CheckedContinuation<Void, Never>])
        case closed
    }

    /// What the thread shares with the callers; it outlives the writer's owner, who may let go without waiting.
    private final class Shared: Sendable {
        let version = Atomic<UInt64>(1)
        let end = Mutex(End.running(waiting: []))
    }

    private let shared = Shared()

    var version: UInt64 { shared.version.load(ordering: .acquiring) }

    /// - Parameters:
    ///   - path: of the file that `connection` writes.
    ///   - readers: who reads it; they are waited for at the end.
    init(
        _ connection: SQLiteConnection, path: String, readers: SQLiteReaders, line: WorkLine<any WriteUnit>, settings: SQLiteSettings,
        metrics: DatabaseMetrics
    ) {
        let shared = shared
        let thread = Thread {
            // Only speed is lost without it: a disk without room is said by the write that needs it.
            WriteAheadLog.makeRoom(path + "-wal", pages: settings.checkpointPages)
            Self.serve(line, on: connection, settings.groupLimit, metrics, shared)
            readers.waitUntilClosed()
            connection.close()
            Self.finish(shared)
        }
        thread.name = "hark.writer"
        thread.start()
    }

    private static func serve(
        _ line: WorkLine<any WriteUnit>, on connection: SQLiteConnection, _ groupLimit: Int, _ metrics: DatabaseMetrics, _ shared: Shared
    ) {
        do {
            let groups = try GroupCommit(connection)
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

    private static func finish(_ shared: Shared) {
        let waiting: [CheckedContinuation<Void, Never>] = shared.end.withLock { end in
            guard case .running(let waiting) = end else { return [] }
            end = .closed
            return waiting
        }
        for caller in waiting { caller.resume() }
    }

    func waitUntilClosed() async {
        await withCheckedContinuation { caller in
            let isClosed = shared.end.withLock { end in
                guard case .running(let waiting) = end else { return true }
                end = .running(waiting: waiting + [caller])
                return false
            }
            if isClosed { caller.resume() }
        }
    }
}
