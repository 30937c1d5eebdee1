import ArgumentParser
import Foundation
import HarkCore
import HarkDatabase
import HarkLake
import HarkPosts
import Logging

/// A lake of seven days, one file an hour, as it is after compaction. Prints what it takes.
struct TopicsBuildBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "topics-build", abstract: "Makes a lake of posts to ask of.")

    @Option(help: "Folder that becomes the lake's.") var folder: String
    @Option(help: "A JSON object a line, with text.") var posts: String
    @Option(help: "How many posts.") var count = 1_000_000
    @Option(help: "Hours since 1970 at which the first file begins.") var firstHour = Self.firstHour
    @Option(help: "Folder with vendor/.") var home = "."

    static let firstHour: Int64 = 494_000, hours = 168

    func run() async throws {
        let (lake, database) = try await Self.open(folder, home)
        var copies = try PostCopies(path: posts, atMost: count), sequence: UInt64 = 1
        var seconds = (deliver: 0.0, index: 0.0, live: 0.0), bytes = (parquet: 0, index: 0)
        for hour in 0..<Self.hours {
            let rows = count * (hour + 1) / Self.hours - count * hour / Self.hours
            let posts = copies.hour(firstHour + Int64(hour), count: rows, firstSequence: sequence)
            sequence += UInt64(rows)
            seconds.deliver += try await Self.timed { try await lake.deliver(posts) }
            let file = lake.snapshot().files.last!
            seconds.index += try await Self.timed {
                var writer = PostIndexWriter()
                for post in posts { writer.add(post) }
                try writer.write(to: file.indexPath)
            }
            if hour % 10 == 0 { seconds.live += try await Self.timed { LivePosts().append(posts) } * 10 }
            bytes.parquet += file.bytes
            bytes.index += try PostIndexFile(mapping: file.indexPath).byteCount
        }
        try await database.close()
        func per(_ value: Double) -> String { BenchmarkTable.hundredths(value / Double(count)) }
        print(
            """
            {"posts": \(count), "parquet_bytes": \(per(Double(bytes.parquet))), "index_bytes": \(per(Double(bytes.index))), \
            "deliver_us": \(per(seconds.deliver * 1e6)), "index_us": \(per(seconds.index * 1e6)), "live_us": \(per(seconds.live * 1e6))}
            """)
    }

    static func open(_ folder: String, _ home: String) async throws -> (Lake, SQLiteDatabase) {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let database = try await SQLiteDatabase.open("\(folder)/hark.db")
        try await database.migrate(Lake.migrations)
        let lake = try await Lake.open(
            folder: "\(folder)/lake", database: database, duckDB: try DuckDBLibrary.find(homes: [home]), clock: SystemClock(),
            logger: Logger(label: "bench"))
        return (lake, database)
    }

    static func timed(_ body: () async throws -> Void) async throws -> Double {
        let start = ContinuousClock.now
        try await body()
        return (ContinuousClock.now - start) / .seconds(1)
    }
}
