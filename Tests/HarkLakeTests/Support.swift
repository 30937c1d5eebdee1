import Foundation
import HarkCore
import HarkDatabase
import HarkLake
import HarkPosts
import Logging
import Testing

/// A folder of its own for one test, gone afterwards.
func withTemporaryFolder<Result>(named name: String = "", _ body: (String) async throws -> Result) async throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "hark-\(UUID().uuidString)\(name)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(atPath: folder) } }
    return try await body(folder)
}

/// DuckDB, where this checkout or HARK_DUCKDB has it.
let duckDB: DuckDBLibrary? = {
    let checkout = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
    return try? DuckDBLibrary.find(homes: [checkout])
}()

extension Trait where Self == ConditionTrait {
    /// For tests that write or read Parquet.
    static var needsDuckDB: Self { .enabled(if: duckDB != nil, "DuckDB is not in vendor/: make deps fetches it") }
}

let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

/// A lake with its database, which is opened again as after a stop.
struct TestHouse {
    let folder: String
    let database: SQLiteDatabase
    let lake: Lake

    static func open(
        _ folder: String, settings: LakeSettings = LakeSettings(), clock: any WallClock = ManualClock(noon), duckDB: DuckDBLibrary? = duckDB
    ) async throws -> TestHouse {
        let database = try await SQLiteDatabase.open("\(folder)/hark.db")
        try await database.migrate(Lake.migrations)
        let lake = try await Lake.open(
            folder: "\(folder)/lake", database: database, duckDB: duckDB, settings: settings, clock: clock, logger: silent)
        return TestHouse(folder: folder, database: database, lake: lake)
    }

    func close() async throws { try await database.close() }

    /// Every file of the lake, by its path in the lake's folder.
    var files: [String] {
        let paths = FileManager.default.enumerator(atPath: "\(folder)/lake")?.allObjects as? [String] ?? []
        return paths.filter { $0.hasSuffix(".parquet") || $0.hasSuffix(".idx") || $0.hasPrefix("incoming/") }.sorted()
    }

    /// All posts of all files that were not withdrawn, in the order of the files.
    func posts() async throws -> [KeptPost] {
        let snapshot = lake.snapshot()
        var all: [KeptPost] = []
        for file in snapshot.files {
            for try await posts in try lake.scan(file) { all += posts.map(\.kept).filter { !snapshot.withdrawn.contains($0.sequence) } }
        }
        return all
    }

    func delivered() async throws -> Int { try await database.read { try $0.firstRow(Lake.deliveredCount)!.int(0) } }
}

func withHouse<Result>(
    settings: LakeSettings = LakeSettings(), clock: any WallClock = ManualClock(noon), _ body: (TestHouse) async throws -> Result
) async throws -> Result {
    try await withTemporaryFolder { folder in
        let house = try await TestHouse.open(folder, settings: settings, clock: clock)
        let result = try await body(house)
        try await house.close()
        return result
    }
}

let noon = Timestamp("2026-11-21T12:00:00Z")!

/// A post that arrived so many seconds after noon and was said an hour before.
func post(_ sequence: UInt64, _ text: String? = nil, after seconds: Double = 0) -> KeptPost {
    let arrived = noon.advanced(bySeconds: seconds)
    return KeptPost(
        post: Post(
            id: "id-\(sequence)", source: "test", createdAt: arrived.advanced(bySeconds: -3600), language: "en", text: text ?? "post number \(sequence)"),
        arrivedAt: arrived, sequence: sequence, mood: Mood(level: UInt8(sequence & 255)))
}

func posts(_ sequences: ClosedRange<UInt64>, after seconds: Double = 0) -> [KeptPost] { sequences.map { post($0, after: seconds) } }
