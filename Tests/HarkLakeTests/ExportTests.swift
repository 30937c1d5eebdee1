import Foundation
import HarkCore
import HarkLake
import HarkPosts
import Testing

@Suite(.needsDuckDB) struct ExportTests {
    /// However many parts are made on the way, the file holds the posts in the order in which they came, and nothing else stays.
    @Test(arguments: [0, 77, 100, 1_050]) func postsComeIntoOneFileInTheirOrder(_ count: UInt64) async throws {
        try await withHouse { house in
            try await withTemporaryFolder { folder in try await check(count, house, folder) }
        }
    }

    private func check(_ count: UInt64, _ house: TestHouse, _ folder: String) async throws {
        let path = "\(folder)/topic.parquet"
        let sequences = (0..<count).map { 2_000 - $0 }
        let pieces = AsyncStream<[KeptPost]> { pieces in
            for start in stride(from: 0, to: sequences.count, by: 77) {
                pieces.yield(sequences[start..<min(start + 77, sequences.count)].map { post($0, "word \($0)") })
            }
            pieces.finish()
        }
        try await house.lake.write(pieces, toFile: path, atOnce: 100)
        let lane = DuckDBLane("test", DuckDBDatabase(try #require(duckDB), memoryMegabytes: 64))
        let rows = "read_parquet('\(path)', file_row_number = true)"
        try await lane.run { session in
            try session.execute(
                """
                SELECT CASE WHEN count(*) <> \(count) OR count_if(sequence <> 2000 - file_row_number OR text <> 'word ' || sequence) > 0
                THEN error('other rows') END FROM \(rows)
                """)
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["topic.parquet"])
    }
}
