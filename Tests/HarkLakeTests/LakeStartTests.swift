import Foundation
import HarkCore
import HarkDatabase
import HarkLake
import HarkPosts
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What a stop may leave, and what a start makes of it.
@Suite struct LakeStartTests {
    @Test(.needsDuckDB) func unfinishedAndUnnamedFilesAreRemoved() async throws {
        try await withTemporaryFolder { folder in
            let before = try await TestHouse.open(folder)
            try await before.lake.deliver(posts(1...5))
            let kept = before.files
            try await before.close()
            // Stopped while writing; between the file and its record; between the index and the file.
            let hour = "\(folder)/lake/posts/year=2026/month=11/day=21/hour=12"
            for stray in ["\(folder)/lake/incoming/half.parquet", "\(hour)/posts-6-9-unnamed.parquet", "\(hour)/posts-6-9-unnamed.idx"] {
                try Data("PAR1".utf8).write(to: URL(filePath: stray))
            }
            let after = try await TestHouse.open(folder)
            #expect(after.files == kept)
            #expect(try await after.posts() == posts(1...5))
            try await after.close()
        }
    }

    @Test(.needsDuckDB) func aMissingOrCutFileStopsNothing() async throws {
        try await withTemporaryFolder { folder in
            let before = try await TestHouse.open(folder)
            for first in [1, 11, 21] as [UInt64] { try await before.lake.deliver(posts(first...first + 9)) }
            let paths = before.lake.snapshot().files.map(\.path)
            try await before.close()
            try FileManager.default.removeItem(atPath: paths[0])
            #expect(truncate(paths[1], 100) == 0)
            let clock = ManualClock(noon), after = try await TestHouse.open(folder, clock: clock)
            #expect(try await after.posts() == posts(21...30))
            #expect(try await after.delivered() == 30)
            #expect(try await after.lake.verify().problems.count == 2 && after.lake.trouble?.contains(": 2.") == true)
            // In time they are forgotten as those are that are whole.
            clock.advance(bySeconds: 9 * 86_400)
            #expect(try await after.lake.expire().rows == 30)
            #expect(try await after.lake.verify().isGood && after.lake.trouble == nil)
            #expect(try await after.delivered() == 30)
            #expect(try await after.lake.expire().rows == 0)
            try await after.close()
        }
    }

    /// A process that delivers is killed at any moment: what it was told is there, each post once, and nothing beside it.
    @Test(.needsDuckDB, arguments: [1, 2, 7, 23]) func nothingThatWasDeliveredIsLostByAKill(_ deliveries: Int) async throws {
        try await withTemporaryFolder { folder in
            await #expect(processExitsWith: .signal(SIGKILL)) { [folder = folder as String, deliveries] in
                try await KilledDeliverer.run(folder, killedAfter: deliveries)
            }
            let told = try Data(contentsOf: URL(filePath: "\(folder)/told")).count
            #expect(told >= deliveries)
            let house = try await TestHouse.open(folder)
            let sequences = try await house.posts().map(\.sequence)
            #expect(sequences.count >= told * 100 && sequences == (1...UInt64(sequences.count)).map(\.self))
            #expect(try await house.delivered() == sequences.count)
            #expect(house.files.count == 2 * house.lake.snapshot().files.count)
            try await house.close()
        }
    }

    @Test func withoutDuckDBTheLakeSaysSo() async throws {
        try await withTemporaryFolder { folder in
            let house = try await TestHouse.open(folder, duckDB: nil)
            #expect(house.lake.trouble != nil)
            let error = await #expect(throws: HarkError.self) { try await house.lake.deliver(posts(1...2)) }
            #expect(error?.code == .overloaded && error?.retryAfter != nil)
            try await house.lake.withdraw([1])
            #expect(house.lake.snapshot().withdrawn == [1])
            // What is done for it again and again does no harm.
            #expect(try await house.lake.compact() == LakeCompaction())
            #expect(try await house.lake.expire().files == 0)
            #expect(try await house.lake.verify().isGood)
            try await house.close()
        }
    }

    @Test func aLibraryThatIsNoneIsToldApart() throws {
        let error = #expect(throws: DuckDBMissing.self) { try DuckDBLibrary.find(homes: ["/nowhere"], environment: [:]) }
        #expect(error?.description.contains("make deps") == true)
        let wrong = try DuckDBLibrary.find(homes: [], environment: ["HARK_DUCKDB": "/etc/hostname"])
        #expect(wrong.path == "/etc/hostname")
    }
}

/// Delivers a hundred posts after the other, notes each that it was told of, and is killed from beside in the midst of one.
private enum KilledDeliverer {
    static func run(_ folder: String, killedAfter deliveries: Int) async throws {
        let house = try await TestHouse.open(folder)
        let told = open("\(folder)/told", O_WRONLY | O_CREAT | O_APPEND, 0o600)
        for number in 0... {
            let first = UInt64(number * 100 + 1)
            try await house.lake.deliver(posts(first...first + 99))
            _ = write(told, "+", 1)
            if number + 1 == deliveries { Thread.detachNewThread { usleep(UInt32.random(in: 0..<12_000)); kill(getpid(), SIGKILL) } }
        }
    }
}
