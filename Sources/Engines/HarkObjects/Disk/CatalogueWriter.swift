import HarkCore
import Logging
import Synchronization

/// Gives names, copies and takes them away: one lane, and one flush for all that wait.
final class CatalogueWriter: Sendable {
    enum Wish: Sendable {
        case give(NameTable.Entry, byteCount: Int)
        case copy(NameKey, to: NameKey, at: Timestamp)
        case take(NameKey)
    }

    struct Outcome: Sendable {
        /// What was done; nil where there was no name to take away.
        let record: NameRecord?
        /// The content that lost a name by it.
        let loser: ContentHash?
    }

    private final class Unit: Sendable {
        let wish: Wish
        let outcome = Mutex<Result<Outcome, any Error>?>(nil)

        init(_ wish: Wish) { self.wish = wish }

        var isTaking: Bool { if case .take = wish { true } else { false } }

        func finish(_ result: Result<Outcome, any Error>) { outcome.withLock { $0 = result } }
    }

    private let lane = SerialLane("objects.names")
    private let waiting = Mutex<[Unit]>([])
    /// Used on the lane only, so nobody waits for this lock while the disk works.
    private let log: Mutex<NameLog>
    private let catalogue: Catalogue
    private let logger: Logger

    init(_ log: NameLog, _ catalogue: Catalogue, _ logger: Logger) {
        self.log = Mutex(log)
        self.catalogue = catalogue
        self.logger = logger
    }

    /// Returns when it is on disk and seen by all. A cancelled caller stops nothing.
    func fulfil(_ wish: Wish) async throws -> Outcome {
        let unit = Unit(wish)
        waiting.withLock { $0.append(unit) }
        // Whoever comes first on the lane does the work of all who wait; the others find it done.
        try await lane.run { self.log.withLock { self.drain(&$0) } }
        guard let outcome = unit.outcome.withLock({ $0 }) else { preconditionFailure("a unit that waits is drained") }
        return try outcome.get()
    }

    private func drain(_ log: inout NameLog) {
        let units = waiting.withLock { waiting in
            defer { waiting = [] }
            return waiting
        }
        guard !units.isEmpty else { return }
        do { try perform(units, &log, keepsReserve: true) } catch {
            // Where there is no room for more names there is still some for fewer.
            let (takers, others) = (units.filter(\.isTaking), units.filter { !$0.isTaking })
            others.forEach { $0.finish(.failure(error)) }
            do { try perform(takers, &log, keepsReserve: false) } catch { takers.forEach { $0.finish(.failure(error)) } }
        }
        if log.lineCount > 2 * catalogue.nameCount + 10_000 { rewrite(&log) }
    }

    /// All or none of them; throws before any is answered.
    private func perform(_ units: [Unit], _ log: inout NameLog, keepsReserve: Bool) throws {
        var group = Group(catalogue)
        let records = units.map { unit in Result { try group.record(for: unit.wish) } }
        let known = records.compactMap { try? $0.get() }
        if !known.isEmpty {
            var lines: [UInt8] = []
            for record in known { record.append(to: &lines) }
            try log.makeRoom(for: lines.count, keepsReserve: keepsReserve)
            try log.append(lines, count: known.count)
        }
        var losers = catalogue.apply(known)[...]
        for (unit, record) in zip(units, records) {
            unit.finish(record.map { Outcome(record: $0, loser: $0 == nil ? nil : losers.popFirst() ?? nil) })
        }
    }

    private func rewrite(_ log: inout NameLog) {
        do { try log.rewrite(from: catalogue) } catch { logger.warning("names.log not rewritten", metadata: ["error": "\(error)"]) }
    }
}

/// The names as they will be once the wishes before this one have come true.
private struct Group {
    private let catalogue: Catalogue
    private var changed: [NameKey: NameTable.Entry?] = [:]

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Nil where there is nothing to do.
    mutating func record(for wish: CatalogueWriter.Wish) throws -> NameRecord? {
        switch wish {
        case .give(let entry, let byteCount):
            changed[entry.key] = .some(entry)
            return .given(entry, byteCount: byteCount)
        case .copy(let source, let target, let moment):
            guard let found = entry(source), let byteCount = catalogue.byteCount(found.hash) else {
                throw HarkError(.notFound, "There is no such object.")
            }
            let entry = NameTable.Entry(key: target, hash: found.hash, modifiedAt: moment)
            changed[target] = .some(entry)
            return .given(entry, byteCount: byteCount)
        case .take(let key):
            guard entry(key) != nil else { return nil }
            changed[key] = .some(nil)
            return .taken(key)
        }
    }

    private func entry(_ key: NameKey) -> NameTable.Entry? { changed[key] ?? catalogue.entry(key) }
}
