import Foundation
import HarkCore
import HarkDatabase
import HarkLake
import HarkPosts
import Testing

/// Small files become one an hour, withdrawn posts leave their files, old hours go; and nobody who reads notices.
@Suite(.needsDuckDB) struct UpkeepTests {
    private let hour = 3600.0

    @Test func filesOfAnHourThatEndedBecomeOne() async throws {
        let clock = ManualClock(noon)
        try await withHouse(clock: clock) { house in
            let parts = (0..<5).map { (part: UInt64) in posts(part * 10 + 1...part * 10 + 10, after: Double(part) * 60) }
            for part in parts { try await house.lake.deliver(part) }
            try await house.lake.deliver(posts(51...60, after: hour + 1))
            #expect(try await house.lake.compact() == LakeCompaction())
            clock.advance(bySeconds: hour + 600)
            let done = try await house.lake.compact()
            #expect(done.filesBefore == 5 && done.filesAfter == 1 && done.withdrawn == 0)
            #expect(house.lake.snapshot().files.map(\.rows) == [50, 10])
            let whole = parts.flatMap(\.self) + posts(51...60, after: hour + 1)
            #expect(try await house.posts() == whole)
            #expect(house.files.count == 4)
            #expect(try await house.delivered() == 60)
            #expect(try await house.lake.compact() == LakeCompaction())
        }
    }

    @Test func aFileThatCannotBeReadHoldsUpItsOwnHourAlone() async throws {
        let clock = ManualClock(noon)
        try await withHouse(clock: clock) { house in
            for part in 0..<4 as Range<UInt64> { try await house.lake.deliver(posts(part * 10 + 1...part * 10 + 10, after: Double(part / 2) * hour)) }
            let broken = try #require(house.lake.snapshot().files.first)
            try Data(repeating: 7, count: broken.bytes).write(to: URL(fileURLWithPath: broken.path))
            clock.advance(bySeconds: 3 * hour)
            await #expect(throws: HarkError.self) { try await house.lake.compact() }
            #expect(house.lake.snapshot().files.map(\.rows) == [10, 10, 20])
            #expect(try await house.delivered() == 40)
        }
    }

    @Test func theOpenHourIsPutTogetherWhenItHasMany() async throws {
        try await withHouse { house in
            for number in 1...8 as ClosedRange<UInt64> { try await house.lake.deliver(posts(number...number)) }
            #expect(try await house.lake.compact() == LakeCompaction())
            try await house.lake.deliver(posts(9...9))
            #expect(try await house.lake.compact().filesBefore == 9)
            #expect(try await house.posts() == posts(1...9))
        }
    }

    @Test func aFileThatIsFullIsNotWrittenAgainForASmallOne() async throws {
        var settings = LakeSettings()
        settings.compactedPosts = 100
        let clock = ManualClock(noon)
        try await withHouse(settings: settings, clock: clock) { house in
            for range in [1...60, 61...120, 121...140, 141...240, 241...250] as [ClosedRange<UInt64>] { try await house.lake.deliver(posts(range)) }
            clock.advance(bySeconds: 2 * hour)
            #expect(try await house.lake.compact().filesBefore == 2)
            #expect(house.lake.snapshot().files.map(\.rows) == [60, 80, 100, 10])
            #expect(try await house.lake.compact() == LakeCompaction())
            #expect(try await house.posts() == posts(1...250))
        }
    }

    @Test func withdrawnPostsLeaveTheirFiles() async throws {
        let clock = ManualClock(noon)
        try await withHouse(clock: clock) { house in
            try await house.lake.deliver(posts(1...10))
            try await house.lake.deliver(posts(11...11))
            try await house.lake.withdraw([3, 11])
            #expect(try await house.posts().count == 9)
            #expect(try await house.lake.compact() == LakeCompaction(), "A young file is left as it is")
            clock.advance(bySeconds: hour + 600)
            // Of both an hour's files and one that stands alone.
            let done = try await house.lake.compact()
            #expect(done.filesBefore == 2 && done.filesAfter == 1 && done.withdrawn == 2)
            #expect(house.lake.snapshot().withdrawn.isEmpty)
            try await house.lake.withdraw([1])
            clock.advance(bySeconds: hour)
            #expect(try await house.lake.compact().withdrawn == 1)
            #expect(try await house.posts().map(\.sequence) == [2, 4, 5, 6, 7, 8, 9, 10])
            #expect(try await house.delivered() == 11)
            #expect(house.lake.snapshot().deliveredThrough == 11)
            // A sequence that is in no file changes nothing, however often it is looked at.
            try await house.lake.withdraw([3])
            clock.advance(bySeconds: hour)
            #expect(try await house.lake.compact() == LakeCompaction())
        }
    }

    @Test func aFileWhosePostsAreAllWithdrawnGoes() async throws {
        let clock = ManualClock(noon)
        try await withTemporaryFolder { folder in
            let house = try await TestHouse.open(folder, clock: clock)
            try await house.lake.deliver(posts(1...3))
            try await house.lake.withdraw([1, 2, 3])
            clock.advance(bySeconds: 2 * hour)
            let done = try await house.lake.compact()
            #expect(done.filesBefore == 1 && done.filesAfter == 0 && done.withdrawn == 3)
            #expect(house.files.isEmpty && house.lake.snapshot().files.isEmpty)
            try await house.close()
            let after = try await TestHouse.open(folder, clock: clock)
            #expect(after.lake.snapshot().deliveredThrough == 3)
            #expect(try await after.delivered() == 3)
            try await after.close()
        }
    }

    @Test func whoReadsAFileKeepsItUntilTheEnd() async throws {
        let clock = ManualClock(noon)
        try await withHouse(clock: clock) { house in
            for number in 1...2 as ClosedRange<UInt64> { try await house.lake.deliver(posts(number...number)) }
            let reader = Reader(house.lake.snapshot())
            clock.advance(bySeconds: 2 * hour)
            try await house.lake.compact()
            #expect(house.files.count == 6)
            #expect(try await reader.posts(of: house.lake) == posts(1...2))
            reader.snapshot = nil
            // The next who makes files removes those that nobody reads.
            try await house.lake.deliver(posts(3...3, after: 2 * hour))
            #expect(house.files.count == 4)
        }
    }

    private final class Reader {
        var snapshot: LakeSnapshot?
        init(_ snapshot: LakeSnapshot) { self.snapshot = snapshot }

        func posts(of lake: Lake) async throws -> [KeptPost] {
            try await lake.rows((snapshot?.files ?? []).map { ($0, [0]) }).flatMap { $0 ?? [] }
        }
    }

    @Test func hoursExpireWhole() async throws {
        let clock = ManualClock(noon)
        try await withHouse(clock: clock) { house in
            try await house.database.write { try $0.execute("CREATE TABLE gone (hour BIGINT)") }
            try await house.lake.deliver(posts(1...5) + posts(6...9, after: hour))
            try await house.lake.withdraw([2, 7])
            clock.advance(bySeconds: 8 * 24 * hour + 3599)
            #expect(try await house.lake.expire().hours == [])
            clock.advance(bySeconds: 1)
            let expiry = try await house.lake.expire { writer, hours in for hour in hours { try writer.execute("INSERT INTO gone VALUES (?)", hour) } }
            #expect(expiry == LakeExpiry(hours: [noon.hour], files: 1, rows: 5))
            let gone = try await house.database.read { sql in try sql.rows("SELECT hour FROM gone").map { try $0.int(0) } }
            #expect(gone == [Int(noon.hour)])
            #expect(try await house.posts().map(\.sequence) == [6, 8, 9])
            #expect(house.lake.snapshot().withdrawn == [7])
            #expect(try await house.delivered() == 9)
            try await house.lake.compact()
            #expect(house.files.count == 2)
            let folders = try FileManager.default.contentsOfDirectory(atPath: "\(house.folder)/lake/posts/year=2026/month=11/day=21")
            #expect(folders == ["hour=13"])
        }
    }

    /// Deliveries, withdrawals, compactions and expiries in any order, some at once, against a model that is a plain list.
    @Test(arguments: [1, 2, 3]) func anyOrderOfWorkKeepsWhatItShould(_ seed: UInt64) async throws {
        var random = SplitMix64(seed: seed), settings = LakeSettings(retentionDays: 1)
        settings.compactedPosts = 40
        let clock = ManualClock(noon)
        try await withHouse(settings: settings, clock: clock) { house in
            var model: [KeptPost] = [], next: UInt64 = 1
            for _ in 0..<60 {
                switch random.next() % 6 {
                case 0...2:
                    let count = random.next() % 12 + 1
                    let new = posts(next...next + count - 1, after: clock.now.seconds(since: noon))
                    next += count
                    async let delivery = house.lake.deliver(new)
                    async let compaction = house.lake.compact()
                    _ = try await (delivery, compaction)
                    model += new
                case 3:
                    let gone = model.filter { _ in random.next() % 10 == 0 }.map(\.sequence)
                    try await house.lake.withdraw(gone)
                    model.removeAll { gone.contains($0.sequence) }
                case 4: clock.advance(bySeconds: Double(random.next() % 20_000))
                default:
                    _ = try await house.lake.expire()
                    model.removeAll { $0.arrivedAt.hour < clock.now.hour - 24 }
                }
                #expect(try await house.posts().sorted { $0.sequence < $1.sequence } == model)
                #expect(try await house.delivered() == Int(next) - 1)
            }
            #expect(try await house.lake.verify().problems == [])
        }
    }
}
