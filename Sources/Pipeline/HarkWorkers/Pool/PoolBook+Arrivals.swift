import Foundation
import HarkCore
import HarkDatabase

/// The jobs of the last day, one by one: a row holds those of a few seconds, and `total` counts all up to its end, so that those beyond
/// the limit are found without counting.
extension PoolBook {
    private static let keptSeconds = 86_400.0

    /// - Parameter kept: of how many jobs; a row goes when all that is in it lies beyond them.
    func keep(_ batch: ArrivalLog.Batch, keeping kept: Int) async throws {
        let figures = batch.jobs.flatMap { [$0.at.microseconds, Int64($0.serviceSeconds * 1_000_000)] }, text = try HarkJSON.string(figures)
        try await database.write { [pool] sql in
            let before = try sql.firstRow("SELECT COALESCE(MAX(total), 0) FROM worker_arrival WHERE pool = ?", pool)?.int(0) ?? 0
            let total = before + batch.jobs.count
            try sql.execute(
                "INSERT INTO worker_arrival (pool, total, since, until, jobs) VALUES (?, ?, ?, ?, ?)", pool, total, batch.since, batch.until, text)
            try sql.execute("DELETE FROM worker_arrival WHERE pool = ? AND total <= ?", pool, total - kept)
            try sql.execute(
                "DELETE FROM worker_arrival WHERE pool = ? AND until < ?", pool, batch.until.advanced(bySeconds: -Self.keptSeconds))
        }
    }

    /// All that were over after a moment, and that moment; nil where none is kept.
    func arrivals() async throws -> ArrivalLog.Batch? {
        try await database.read { [pool] sql in
            let rows = try sql.rows("SELECT since, until, jobs FROM worker_arrival WHERE pool = ? ORDER BY total", pool)
            guard let first = rows.first, let last = rows.last else { return nil }
            var batch = ArrivalLog.Batch(since: try first.timestamp(0), until: try last.timestamp(1), jobs: [])
            for row in rows {
                let figures: [Int64] = try HarkJSON.decode(from: Data(row.text(2).utf8))
                for place in stride(from: 0, to: figures.count - 1, by: 2) {
                    batch.jobs.append(
                        JobArrival(at: Timestamp(microseconds: figures[place]), serviceSeconds: Double(figures[place + 1]) / 1_000_000))
                }
            }
            return batch
        }
    }
}
