import HarkCore
import HarkDatabase
import HarkLake
import HarkPosts
import Testing

/// What is delivered lies in the files of its hours, and comes back as it was.
@Suite(.needsDuckDB) struct DeliveryTests {
    @Test func postsComeBackAsTheyWere() async throws {
        try await withHouse { house in
            let given = Hostile.posts
            let delivery = try await house.lake.deliver(given)
            #expect(delivery.files == 1 && delivery.rows == given.count && delivery.bytes > 0)
            #expect(try await house.posts() == given)
            let file = try #require(house.lake.snapshot().files.first)
            let backwards = Array(given.indices.reversed())
            #expect(try await house.lake.rows(file, ordinals: backwards) == backwards.map { given[$0] })
            #expect(try await house.lake.rows(file, ordinals: []) == [])
            await #expect(throws: HarkError.self) { try await house.lake.rows(file, ordinals: [given.count]) }
        }
    }

    @Test func theFolderIsTheHourOfArrival() async throws {
        try await withHouse { house in
            // Two hours, and one of them comes back after the other, as with a clock that was set back.
            let given = posts(1...3) + posts(4...5, after: 3600) + posts(6...6, after: 10)
            let delivery = try await house.lake.deliver(given)
            #expect(delivery.files == 2)
            let ids = house.lake.snapshot().files.map(\.id)
            #expect(house.files == [
                "posts/year=2026/month=11/day=21/hour=12/_posts-1-6-\(ids[0]).idx",
                "posts/year=2026/month=11/day=21/hour=12/posts-1-6-\(ids[0]).parquet",
                "posts/year=2026/month=11/day=21/hour=13/_posts-4-5-\(ids[1]).idx",
                "posts/year=2026/month=11/day=21/hour=13/posts-4-5-\(ids[1]).parquet",
            ])
            #expect(try await house.posts().map(\.sequence) == [1, 2, 3, 6, 4, 5])
            let first = house.lake.snapshot().files[0]
            #expect(first.hour == noon.hour && first.rows == 4 && first.earliest == noon.advanced(bySeconds: -3600))
            #expect(first.latest == noon.advanced(bySeconds: -3590))
        }
    }

    @Test func manyPostsBecomeSeveralFiles() async throws {
        var settings = LakeSettings()
        settings.filePosts = 1000
        try await withHouse(settings: settings) { house in
            let given = posts(1...2500)
            #expect(try await house.lake.deliver(given).files == 3)
            #expect(house.lake.snapshot().files.map(\.rows) == [834, 834, 832])
            #expect(try await house.posts() == given)
            let files = house.lake.snapshot().files
            let rows = try await house.lake.rows([(files[2], [0]), (files[0], [833, 1])])
            #expect(rows.map { $0?.map(\.sequence) } == [[1669], [834, 2]])
        }
    }

    @Test func muchTextBecomesSeveralFiles() async throws {
        var settings = LakeSettings()
        settings.fileBytes = 1000
        try await withHouse(settings: settings) { house in
            let given = (1...10).map { post($0, String(repeating: "x", count: $0 == 5 ? 2000 : 300)) }
            try await house.lake.deliver(given)
            #expect(house.lake.snapshot().files.map(\.rows) == [3, 1, 1, 3, 2])
            #expect(try await house.posts() == given)
        }
    }

    @Test func aPathMayHoldAnySign() async throws {
        try await withTemporaryFolder(named: " it's [a] *lake* {?} \u{1F30A}") { folder in
            let house = try await TestHouse.open(folder)
            try await house.lake.deliver(posts(1...10))
            #expect(try await house.posts() == posts(1...10))
            try await house.close()
        }
    }

    @Test func theCallersWorkIsPartOfTheTransaction() async throws {
        struct Refused: Error {}
        try await withHouse { house in
            try await house.database.write { try $0.execute("CREATE TABLE note (word TEXT)") }
            await #expect(throws: Refused.self) {
                try await house.lake.deliver(posts(1...10)) { writer in
                    try writer.execute("INSERT INTO note VALUES ('lost')")
                    throw Refused()
                }
            }
            #expect(house.lake.snapshot().files.isEmpty && house.lake.snapshot().deliveredThrough == 0)
            #expect(house.lake.trouble != nil)
            try await house.lake.deliver(posts(1...10)) { try $0.execute("INSERT INTO note VALUES ('kept')") }
            let notes = try await house.database.read { sql in try sql.rows("SELECT word FROM note").map { try $0.text(0) } }
            #expect(notes == ["kept"])
            // What the refused one wrote is gone with the next.
            #expect(house.files.count == 2 && house.lake.snapshot().deliveredThrough == 10 && house.lake.trouble == nil)
        }
    }

    @Test func allIsThereAfterAStop() async throws {
        try await withTemporaryFolder { folder in
            let before = try await TestHouse.open(folder)
            try await before.lake.deliver(posts(1...5))
            try await before.lake.deliver(posts(6...9, after: 60))
            try await before.lake.withdraw([2, 7])
            try await before.close()
            let after = try await TestHouse.open(folder)
            #expect(try await after.posts().map(\.sequence) == [1, 3, 4, 5, 6, 8, 9])
            #expect(after.lake.snapshot().files.map(\.id) == before.lake.snapshot().files.map(\.id))
            #expect(after.lake.snapshot().deliveredThrough == 9)
            #expect(try await after.delivered() == 9)
            try await after.close()
        }
    }

    @Test func nothingIsDeliveredByACancelledCaller() async throws {
        try await withHouse { house in
            let delivery = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                try await house.lake.deliver(posts(1...10))
            }
            await #expect(throws: CancellationError.self) { try await delivery.value }
            #expect(house.lake.snapshot().files.isEmpty && house.lake.trouble == nil)
            try await house.lake.deliver(posts(1...10))
            #expect(house.files.count == 2)
        }
    }
}

/// Posts with all that may stand in one.
enum Hostile {
    static let posts: [KeptPost] = {
        let texts = [
            "", " ", "\u{0}", "a\u{0}b", "it's \"quoted\"; DROP TABLE gathered; --", "\\ % _ ? $1", "line\nline\r\n\ttab", "e\u{301} \u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}",
            String(repeating: "long ", count: 20_000), "exactly twelv", "twelve bytes", "#Tag @Name https://a.example/b?c=d", "\u{FEFF}\u{202E}reversed",
        ]
        var all = texts.enumerated().map { post(UInt64($0.offset + 1), $0.element) }
        all[3].post.user = "ada"
        all[4].post.replyTo = "1"
        all[5].post.repostOf = ""
        all[6].post.place = "Nowhere, \u{0}"
        all[7].post.language = "und"
        all[3].post.position = Position(latitude: -90, longitude: 180)
        all[7].post.position = Position(latitude: 45.4642049, longitude: -0.0000001)
        all[8].post.createdAt = Timestamp(microseconds: -62_135_596_800_000_000)
        all[9].post.createdAt = Timestamp(microseconds: 1)
        all[10].mood = Mood(level: 255)
        all[11].sequence = 1 << 62
        all[12].sequence = UInt64(Int64.max)
        return all
    }()
}
