import Foundation
import HarkCore
import HarkLake
import HarkPosts
import Testing

/// What is wrong with a file is found and named; what is well is counted.
@Suite(.needsDuckDB) struct VerificationTests {
    @Test func aLakeThatIsWellHasNoProblem() async throws {
        try await withHouse { house in
            try await house.lake.deliver(posts(1...100))
            try await house.lake.withdraw([7])
            let found = try await house.lake.verify()
            #expect(found.isGood && found.files == 1 && found.rows == 100 && found.bytes > 0)
        }
    }

    @Test func eachTroubleIsNamed() async throws {
        let clock = ManualClock(noon)
        try await withHouse(clock: clock) { house in
            for number in 1...4 as ClosedRange<UInt64> { try await house.lake.deliver(posts(number * 10...number * 10 + 9)) }
            let paths = house.lake.snapshot().files.map(\.path)
            try FileManager.default.removeItem(atPath: paths[0])
            try flip(paths[1])
            try Data("short".utf8).write(to: URL(filePath: paths[2]))
            try Data("stray".utf8).write(to: URL(filePath: paths[3].replacing("posts-40", with: "posts-50")))
            #expect(try await house.lake.verify().problems.count == 3, "A young file may be on its way into the catalogue")
            clock.advance(bySeconds: 3601)
            let found = try await house.lake.verify()
            #expect(!found.isGood && found.files == 4)
            #expect(found.problems.map(\.detail) == [
                "is not there", "is not the file that was made: its SHA-256 is another one",
                found.problems[2].detail, "is in no catalogue; the next start removes it",
            ])
            #expect(found.problems[2].detail.hasPrefix("has 5 bytes; it was made with "))
            #expect(found.problems[0].file.hasPrefix("posts/year=2026/month=11/day=21/hour=12/posts-10-19-"))
        }
    }

    @Test func aBrokenIndexIsNamedAndMadeAnew() async throws {
        try await withHouse { house in
            try await house.lake.deliver(posts(1...50))
            try await house.lake.deliver(posts(51...60))
            let files = house.lake.snapshot().files
            try flip(files[0].indexPath)
            try FileManager.default.removeItem(atPath: files[1].indexPath)
            let found = try await house.lake.verify()
            #expect(found.problems.count == 1 && found.withoutIndex == 1)
            #expect(found.problems.first?.detail.hasPrefix("has a broken index: ") == true)
            for file in files { try await house.lake.rebuildIndex(of: file) }
            let mended = try await house.lake.verify()
            #expect(mended.isGood && mended.withoutIndex == 0)
        }
    }

    private func flip(_ path: String) throws {
        var bytes = try Data(contentsOf: URL(filePath: path))
        bytes[bytes.count / 2] ^= 1
        try bytes.write(to: URL(filePath: path))
    }

    @Test func theNumbersAreThoseOfTheFiles() async throws {
        try await withHouse { house in
            try await house.lake.deliver(posts(1...60) + posts(61...100, after: 3600) + posts(101...110, after: 13 * 3600))
            try await house.lake.withdraw([5])
            let found = try await house.lake.statistics(), bytes = house.lake.snapshot().files.map(\.bytes)
            #expect(found.indexBytes > 0 && found.files == 3 && found.rows == 110 && found.hours == 3 && found.withdrawn == 1 && found.bytes == bytes.reduce(0, +))
            #expect(found.days == [
                .init(day: "2026-11-21", files: 2, rows: 100, bytes: bytes[0] + bytes[1], hours: 2),
                .init(day: "2026-11-22", files: 1, rows: 10, bytes: bytes[2], hours: 1),
            ])
        }
    }
}
