import HarkCore
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// DuckDB as the lake uses it: two lanes for deliveries, one for what may take long, and some for readers, so that nobody waits for a rewrite.
final class LakeEngine: Sendable {
    /// Twenty rows of twenty files are the newest posts of a rare topic: as many are unpacked at once as there are cores. More lanes than these
    /// would only share DuckDB's memory among them.
    private static let readerCount = min(8, max(3, sysconf(CInt(_SC_NPROCESSORS_ONLN))))

    private static let missing = DuckDBMissing("DuckDB is not installed: posts wait in their buffer, and make deps fetches it.")

    private struct Lanes {
        let deliveries: [DuckDBLane], upkeep: DuckDBLane, readers: [DuckDBLane]
    }

    private let lanes: Lanes?
    private let turn = Atomic(0)
    private let lastTrouble: Mutex<String?>

    init(_ library: DuckDBLibrary?, memoryMegabytes: Int) {
        let database = library.map { DuckDBDatabase($0, memoryMegabytes: memoryMegabytes) }
        lanes = database.map { database in
            Lanes(
                deliveries: (0..<2).map { DuckDBLane("delivery.\($0)", database) }, upkeep: DuckDBLane("upkeep", database),
                readers: (0..<Self.readerCount).map { DuckDBLane("reader.\($0)", database) })
        }
        lastTrouble = Mutex(lanes == nil ? Self.missing.description : nil)
    }

    /// Why the last delivery failed; nil when it did not.
    var trouble: String? { lastTrouble.withLock { $0 } }

    func note(_ trouble: String?) { lastTrouble.withLock { $0 = trouble } }

    /// - Parameter number: neighbours work side by side.
    func delivery(_ number: Int) throws -> DuckDBLane {
        let lanes = try opened().deliveries
        return lanes[number % lanes.count]
    }
    func upkeep() throws -> DuckDBLane { try opened().upkeep }

    /// The readers' lanes by turns.
    func reading() throws -> DuckDBLane {
        let turn = turn.wrappingAdd(1, ordering: .relaxed).oldValue
        return try opened().readers[Int(UInt(bitPattern: turn) % UInt(Self.readerCount))]
    }

    private func opened() throws -> Lanes {
        guard let lanes else { throw Self.missing.harkError }
        return lanes
    }
}
