import ArgumentParser
import Foundation
import HarkDatabase

/// Durable writes per second beside the flushes per second of the same disk. Each write is what a door does for an item: a row of
/// about 80 characters, and a counter in the same transaction.
struct DatabaseBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "database", abstract: "Durable writes per second by 1, 16 and 256 writers.")

    @Option(help: "Pairs of a flushing and a writing slice for each figure.") var slices = 15
    @Option(help: "Milliseconds of a slice.") var milliseconds = 200
    @Option(help: "Folder on the disk to measure.") var folder = FileManager.default.temporaryDirectory.path
    @Option(help: "Pages of the log after which it is copied into the file.") var checkpointPages = SQLiteSettings().checkpointPages
    @Option(help: "How many write at once; several with commas.") var writers = "1,16,256"

    func run() async throws {
        let folder = "\(folder)/hark-bench-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        BenchmarkTable.printHeader()
        for writers in writers.split(separator: ",").compactMap({ Int($0) }) { report(writers, try await measure(writers, in: folder)) }
    }

    /// A flushing slice and a writing slice, one right after the other: a disk's speed changes within seconds, so only
    /// neighbours are compared.
    private struct Pair {
        var flushesPerSecond: Double, writesPerSecond: Double, milliseconds: [Double], perGroup: Double
        var ratio: Double { writesPerSecond / flushesPerSecond }
    }

    private func report(_ writers: Int, _ pairs: [Pair]) {
        let flushes = pairs.map(\.flushesPerSecond).quantile(0.5)
        let bar = writers == 1 ? 0.5 : writers == 256 ? min(10, 20_000 / flushes) : 1
        BenchmarkTable.printLine(
            "durable writes, \(writers) at once", hark: pairs.map(\.writesPerSecond).quantile(0.5), peer: ("fdatasync/s", flushes),
            ratio: pairs.map(\.ratio).quantile(0.5), bar: bar, unit: "writes/s")
        let times = pairs.flatMap(\.milliseconds)
        let figures = [0.5, 0.99, 0.999, 1].map { BenchmarkTable.hundredths(times.quantile($0)) }
        print("  ms: p50 \(figures[0]), p99 \(figures[1]), p99.9 \(figures[2]), longest \(figures[3]); "
            + "writes in a group: \(BenchmarkTable.hundredths(pairs.map(\.perGroup).quantile(0.5)))")
    }

    private func measure(_ writers: Int, in folder: String) async throws -> [Pair] {
        var settings = SQLiteSettings()
        settings.checkpointPages = checkpointPages
        let database = try await SQLiteDatabase.open("\(folder)/\(writers).db", settings: settings)
        try await database.write { sql in
            try sql.execute("CREATE TABLE item (id INTEGER PRIMARY KEY, content TEXT NOT NULL)")
            try sql.execute("CREATE TABLE counter (name TEXT PRIMARY KEY, value BIGINT NOT NULL)")
            try sql.execute("INSERT INTO counter VALUES ('items', 0)")
        }
        var pairs: [Pair] = []
        for _ in 0..<slices {
            let flushes = try DiskFlush.perSecond(in: folder, seconds: Double(milliseconds) / 1000)
            pairs.append(try await writeSlice(writers, to: database, flushes))
        }
        let acknowledged = pairs.reduce(0) { $0 + $1.milliseconds.count }
        let counted = try await database.read { sql in
            try [sql.firstRow("SELECT COUNT(*) FROM item"), sql.firstRow("SELECT value FROM counter")].map { try $0?.int(0) }
        }
        guard counted == [acknowledged, acknowledged] else { throw ValidationError("kept \(counted), acknowledged \(acknowledged)") }
        try await database.close()
        return pairs
    }

    private func writeSlice(_ writers: Int, to database: SQLiteDatabase, _ flushes: Double) async throws -> Pair {
        let version = database.version, start = ContinuousClock.now, end = start + .milliseconds(milliseconds)
        let times = try await withThrowingTaskGroup(of: [Double].self) { group in
            for writer in 0..<writers { group.addTask { try await Self.write(by: writer, to: database, until: end) } }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        return Pair(
            flushesPerSecond: flushes, writesPerSecond: Double(times.count) / ((ContinuousClock.now - start) / .seconds(1)),
            milliseconds: times, perGroup: Double(times.count) / Double(database.version - version))
    }

    private static func write(by writer: Int, to database: SQLiteDatabase, until end: ContinuousClock.Instant) async throws -> [Double] {
        var times: [Double] = []
        var started = ContinuousClock.now
        while started < end {
            let text = "Comment \(times.count) of writer \(writer): what a lovely morning to be out by the river, truly"
            try await database.write { sql in
                try sql.execute("INSERT INTO item (content) VALUES (?)", text)
                try sql.execute("UPDATE counter SET value = value + 1 WHERE name = ?", "items")
            }
            let now = ContinuousClock.now
            times.append((now - started) / .milliseconds(1))
            started = now
        }
        return times
    }
}
