import Foundation
import HarkCore
import HarkLake
import HarkPosts
import Testing

/// Files that were written before there were `lat` and `lon` are read like all others, and put together with them.
@Suite(.needsDuckDB) struct OldSchemaTests {
    /// Makes a file of version 1 of one of today.
    private func age(_ file: LakeFile) async throws {
        let lane = DuckDBLane("test", DuckDBDatabase(try #require(duckDB), memoryMegabytes: 64)), old = "\(file.path).old"
        try await lane.run { session in
            try session.execute(
                """
                COPY (SELECT * EXCLUDE (lat, lon) FROM read_parquet('\(file.path)', hive_partitioning = false)) TO '\(old)'
                    (FORMAT parquet, COMPRESSION zstd, PARQUET_VERSION v2, ROW_GROUP_SIZE 4096, KV_METADATA {hark_schema: '1'})
                """)
        }
        try FileManager.default.removeItem(atPath: file.path)
        try FileManager.default.moveItem(atPath: old, toPath: file.path)
    }

    private func located(_ sequences: ClosedRange<UInt64>, after seconds: Double) -> [KeptPost] {
        posts(sequences, after: seconds).map { kept in
            var kept = kept
            if kept.sequence % 3 == 0 { kept.post.position = Position(latitude: Double(kept.sequence) / 100, longitude: -7.5) }
            return kept
        }
    }

    @Test func oldFilesAndNewOnesBecomeOne() async throws {
        let clock = ManualClock(noon)
        try await withHouse(clock: clock) { house in
            let old = posts(1...50), new = located(51...100, after: 60), older = posts(101...120, after: 3700)
            try await house.lake.deliver(old)
            try await age(house.lake.snapshot().files[0])
            try await house.lake.deliver(new)
            try await house.lake.deliver(older)
            try await age(house.lake.snapshot().files[2])
            #expect(try await house.posts() == old + new + older)
            #expect(try await house.lake.rows(house.lake.snapshot().files[0], ordinals: [49, 0]) == [old[49], old[0]])
            #expect(try await house.lake.rows(house.lake.snapshot().files[1], ordinals: [3, 0]) == [new[3], new[0]])
            try await house.lake.withdraw([7, 110]) { _ in }
            clock.advance(bySeconds: 3 * 3600)
            let done = try await house.lake.compact()
            #expect(done.withdrawn == 2 && house.lake.snapshot().files.map(\.rows) == [99, 19])
            let rest = (old + new + older).filter { $0.sequence != 7 && $0.sequence != 110 }
            #expect(try await house.posts() == rest)
            for (file, whole) in zip(house.lake.snapshot().files, [rest.prefix(99), rest.suffix(19)]) {
                #expect(try await house.lake.rows(file, ordinals: Array(0..<file.rows)) == Array(whole))
            }
        }
    }
}
