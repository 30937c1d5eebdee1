import ArgumentParser
import Foundation
import HarkDatabase

/// Reads of one row by its key, each in a snapshot of its own, beside the same rows read one after the other in one snapshot:
/// what is left of the peer is the price of changing threads and opening a snapshot.
struct ReadBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "reads", abstract: "One-row reads per second by 1, 16 and 256 readers.")

    @Option(help: "Milliseconds of a slice.") var milliseconds = 300
    @Option(help: "Slices; the median is printed.") var slices = 5
    @Option(help: "Folder to measure in.") var folder = FileManager.default.temporaryDirectory.path

    private static let rows = 10_000

    func run() async throws {
        let folder = "\(folder)/hark-bench-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let database = try await SQLiteDatabase.open("\(folder)/hark.db")
        try await database.write { sql in
            try sql.execute("CREATE TABLE item (id INTEGER PRIMARY KEY, content TEXT NOT NULL)")
            for row in 1...Self.rows { try sql.execute("INSERT INTO item VALUES (?, ?)", row, "What a lovely morning to be out by the river, number \(row)") }
        }
        BenchmarkTable.printHeader()
        for readers in [1, 16, 256] {
            var figures: [(hark: Double, peer: Double)] = []
            for _ in 0..<slices { figures.append((try await many(readers, database), try await inOneSnapshot(database))) }
            BenchmarkTable.printLine(
                "one-row reads, \(readers) at once", hark: figures.map(\.hark).quantile(0.5), peer: ("rows/s in one snapshot", figures.map(\.peer).quantile(0.5)),
                ratio: figures.map { $0.hark / $0.peer }.quantile(0.5), bar: readers == 1 ? 0.02 : 0.1, unit: "reads/s")
        }
        try await database.close()
    }

    private static func row(_ number: Int, _ sql: any SQLReader) throws -> Int {
        try sql.firstRow("SELECT content FROM item WHERE id = ?", number % rows + 1)?.text(0).utf8.count ?? 0
    }

    private func many(_ readers: Int, _ database: SQLiteDatabase) async throws -> Double {
        let start = ContinuousClock.now, end = start + .milliseconds(milliseconds)
        let count = try await withThrowingTaskGroup(of: Int.self) { group in
            for reader in 0..<readers {
                group.addTask {
                    var count = 0
                    while ContinuousClock.now < end {
                        let number = reader + count
                        _ = try await database.read { try Self.row(number, $0) }
                        count += 1
                    }
                    return count
                }
            }
            return try await group.reduce(0, +)
        }
        return Double(count) / ((ContinuousClock.now - start) / .seconds(1))
    }

    private func inOneSnapshot(_ database: SQLiteDatabase) async throws -> Double {
        let milliseconds = milliseconds
        return try await database.read { sql in
            let start = ContinuousClock.now, end = start + .milliseconds(milliseconds)
            var count = 0
            while ContinuousClock.now < end {
                _ = try Self.row(count, sql)
                count += 1
            }
            return Double(count) / ((ContinuousClock.now - start) / .seconds(1))
        }
    }
}
