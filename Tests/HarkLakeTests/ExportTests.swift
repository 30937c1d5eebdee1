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

    @Test func everyPostComesOutAsALineThatCanComeInAgain() async throws {
        try await withHouse { house in
            var strange = post(3, "a \"quoted\" line\nand a second ☂")
            strange.post.position = Position(latitude: 44.40723, longitude: -0.00001)
            (strange.post.place, strange.post.replyTo) = ("Genova", "17")
            try await house.lake.deliver(posts(1...2) + [strange] + posts(4...5, after: 3_600))
            try await house.lake.withdraw([2])
            try await withTemporaryFolder { folder in
                let done = try await house.lake.writeJSON(to: folder)
                #expect(done.files == 2 && done.posts == 4)
                // Again is the same, not more.
                #expect(try await house.lake.writeJSON(to: folder) == done)
                let first = try String(contentsOfFile: "\(folder)/2026/11/21/12/posts-1-3.jsonl", encoding: .utf8)
                let second = try String(contentsOfFile: "\(folder)/2026/11/21/13/posts-4-5.jsonl", encoding: .utf8)
                #expect(first.utf8.count + second.utf8.count == done.bytes)
                var settings = PostReaderSettings()
                (settings.arePlacesKept, settings.arePositionsKept) = (true, true)
                let reader = PostReader(settings), lines = (first + second).split(separator: "\n").map { Array($0.utf8) }
                let read = try lines.map { line in try line.withUnsafeBytes { try #require(reader.read(line: $0, arrivedAt: noon.advanced(bySeconds: 7_200))).get() } }
                #expect(read == [post(1).post, strange.post, post(4, after: 3_600).post, post(5, after: 3_600).post])
            }
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
