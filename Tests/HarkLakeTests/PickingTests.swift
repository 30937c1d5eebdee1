import Foundation
import HarkCore
import HarkLake
import HarkPosts
import Testing

/// Single posts out of files that DuckDB wrote, read without it.
@Suite(.needsDuckDB) struct PickingTests {
    /// Posts of all shapes: columns that are null here and there, always or never, few values and many.
    private func shapes(_ count: Int, seed: UInt64) -> [KeptPost] {
        var random = SplitMix64(seed: seed)
        let mood = random.number(below: 3)
        return (1...count).map { number in
            func sometimes(_ text: String) -> String? { random.number(below: 3) == 0 ? text : nil }
            var kept = post(UInt64(number), random.text(60), after: Double(random.number(below: 3000)))
            kept.post.user = sometimes("user\(random.number(below: 20))")
            kept.post.replyTo = number % 2000 == 0 ? "one of few" : nil
            kept.post.repostOf = sometimes("\(random.next())")
            if seed % 2 == 0 { kept.post.place = "Genova" }
            if seed % 3 > 0, random.number(below: Int(seed)) < 2 {
                // Many points, or few.
                let spread = seed % 2 == 0 ? 1_800_000 : 3
                kept.post.position = Position(latitude: Double(random.number(below: spread)) / 10_000 - 90, longitude: Double(number % 360) - 180)
            }
            if mood < 2 { kept.mood = Mood(level: mood == 0 ? 7 : UInt8(random.number(below: 256))) }
            return kept
        }.sorted { ($0.arrivedAt.hour, $0.sequence) < ($1.arrivedAt.hour, $1.sequence) }
    }

    /// The house again as it is where there is no DuckDB: what it answers is picked.
    private func withPicking<Result>(_ house: TestHouse, _ body: (Lake, [LakeFile]) async throws -> Result) async throws -> Result {
        let lake = try await Lake.open(folder: "\(house.folder)/lake", database: house.database, duckDB: nil, clock: ManualClock(noon), logger: silent)
        return try await body(lake, lake.snapshot().files)
    }

    @Test(arguments: 1...6) func everyPostIsPickedAsDuckDBReadsIt(seed: Int) async throws {
        try await withHouse { house in
            let given = shapes(seed == 6 ? 10_000 : 1 + seed * 700, seed: UInt64(seed))
            for half in [given[..<(given.count / 2)], given[(given.count / 2)...]] { try await house.lake.deliver(Array(half)) }
            if seed == 6 { _ = try await house.lake.compact() }
            try await withPicking(house) { lake, files in
                for file in files {
                    var read: [KeptPost] = []
                    for try await posts in try house.lake.scan(file) { read += posts.map(\.kept) }
                    #expect(try await lake.rows(file, ordinals: Array(0..<file.rows)) == read)
                    let some = (0..<20).map { $0 * 7919 % file.rows }
                    #expect(try await lake.rows(file, ordinals: some) == some.map { read[$0] })
                    await #expect(throws: HarkError.self) { try await lake.rows(file, ordinals: [file.rows]) }
                }
            }
        }
    }

    @Test func hostilePostsArePickedToo() async throws {
        try await withHouse { house in
            try await house.lake.deliver(Hostile.posts)
            try await withPicking(house) { lake, files in
                let read = try await lake.rows(files[0], ordinals: Array(Hostile.posts.indices))
                #expect(read == Hostile.posts)
            }
        }
    }

    /// What is damaged is told or misread, but nothing else happens.
    @Test func aDamagedFileStopsNobody() async throws {
        try await withHouse { house in
            try await house.lake.deliver(shapes(3_000, seed: 3))
            let path = house.lake.snapshot().files[0].path, whole = try Data(contentsOf: URL(filePath: path))
            var random = SplitMix64(seed: 8)
            for round in 0..<150 {
                var bytes = whole
                // Heads lie at the end and at each page's beginning; most rounds strike there.
                let from = round % 3 == 0 ? 0 : bytes.count - min(bytes.count, 3_000)
                for _ in 0...round % 4 { bytes[from + random.number(below: bytes.count - from)] ^= UInt8(1 + random.number(below: 255)) }
                try bytes.write(to: URL(filePath: path))
                try await withPicking(house) { lake, files in
                    do { _ = try await lake.rows(files[0], ordinals: [0, 17, 2_999]) } catch is HarkError {}
                }
            }
        }
    }
}
