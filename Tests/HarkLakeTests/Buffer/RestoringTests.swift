import Foundation
import HarkCore
import HarkDatabase
import HarkLake
import HarkPosts
import Testing

/// The buffer over the real lake.
struct RestoringTests {
    private func buffer(_ house: TestHouse) async throws -> PostBuffer {
        var settings = BufferSettings()
        settings.lake.retentionDays = nil
        return try await PostBuffer.open(
            folder: "\(house.folder)/lake", shelf: house.lake, database: house.database, settings: settings,
            helpers: .init(mood: { $0.map { _ in Mood(level: 9) } }, count: { _, _, _ in }), clock: ManualClock(noon), logger: silent)
    }

    private let some = (1...500).map {
        Post(id: "id-\($0)", source: "test", createdAt: noon, language: "en", text: "one of five hundred, number \($0)", replyTo: $0 % 2 == 0 ? "x" : nil)
    }

    @Test(.needsDuckDB) func postsAreInTheLakeAsTheyWereTaken() async throws {
        try await withHouse { house in
            try await house.database.migrate(PostBuffer.migrations)
            let buffer = try await buffer(house)
            try await buffer.take(some)
            let before = buffer.livePosts
            #expect(buffer.view(of: house.lake).live.count == 1 && buffer.view(of: house.lake).through == 500)
            try await buffer.deliverAll()
            #expect(try await house.posts() == before)
            let view = buffer.view(of: house.lake)
            #expect(view.live.isEmpty && view.lake.files.count == 1 && view.through == 500)
        }
    }

    @Test(.needsDuckDB) func lostIdentitiesAreMadeAnewFromTheFiles() async throws {
        try await withHouse { house in
            try await house.database.migrate(PostBuffer.migrations)
            let first = try await buffer(house)
            try await first.take(some)
            try await first.deliverAll()
            #expect(try await first.restoreIdentities(from: house.lake) == 0)
            let folder = "\(house.folder)/lake/identities"
            for name in try FileManager.default.contentsOfDirectory(atPath: folder) where name.hasSuffix(".ids") {
                try FileManager.default.removeItem(atPath: "\(folder)/\(name)")
            }
            let second = try await buffer(house)
            #expect(try await second.restoreIdentities(from: house.lake) == 1)
            #expect(try await second.take(some).counts.duplicate == 500)
            #expect(try await second.withdraw(source: "test", id: "id-7"))
            #expect(try await house.posts().count == 499)
        }
    }

    @Test func withoutDuckDBAllIsTakenAndWaits() async throws {
        try await withTemporaryFolder { folder in
            let house = try await TestHouse.open(folder, duckDB: nil)
            try await house.database.migrate(PostBuffer.migrations)
            let buffer = try await buffer(house)
            try await buffer.take(some)
            await #expect(throws: HarkError.self) { try await buffer.deliverAll() }
            #expect(buffer.livePosts.count == 500 && house.lake.trouble != nil && buffer.figures.failuresInARow == 1)
            try await house.close()
        }
    }
}
