import Foundation
import HarkCore
import HarkDatabase
import HarkObjects
import HarkPhotos
import HarkPipeline
import HarkWeb
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Synchronization
import Testing

/// Photos and their keys in the set of a backup (003-37): what is had back is what was there, with its bytes.
@Suite struct PhotoBackupTests {
    private func withFolder(_ body: (String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "hark-photo-backups-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(folder.path)
    }

    private func shelf(_ folder: String, _ house: TestPhotos) -> BackupShelf { BackupShelf(folder: folder, clock: house.clock, objects: house.objects) }

    private func create(_ folder: String, _ house: TestPhotos) async throws -> (file: BackupFile, lacking: Int) {
        try await shelf(folder, house).create([PhotosDoor.backup(of: house.database)], of: house.database)
    }

    private func restore(_ name: String, _ folder: String, _ house: TestPhotos) async throws -> BackupReport {
        let report = try await shelf(folder, house).restore(name, [PhotosDoor.backup(of: house.database)], into: house.database)
        // A house is started anew after it.
        house.cache.removeAll()
        return report
    }

    /// The contents that lie on the shelf.
    private func contents(_ folder: String) -> Int {
        let files = FileManager.default.enumerator(atPath: "\(folder)/contents/content")?.compactMap { $0 as? String } ?? []
        return files.filter { URL(filePath: $0).lastPathComponent.count > 2 }.count
    }

    @Test func photosComeBackWithTheirBytesLabelsAndCounts() async throws {
        try await withFolder { folder in
            try await TestPhotos.with { house, client in
                try await client.put("pier", TestPhotos.png("1"))
                try await client.put("twin of pier", TestPhotos.png("1"))
                try await client.put("gone", TestPhotos.png("2"))
                try await client.put("hers", TestPhotos.png("3"), as: "bea")
                try await house.work()
                #expect(try await client.json(.post, "/api/v1/photos/pier/labels", #"{"name":"Rex","verdict":"added"}"#).status == .ok)
                let (file, lacking) = try await create(folder, house)
                #expect(file.set == "photos" && lacking == 0 && contents(folder) == 3)
                let report = try await shelf(folder, house).verify(file.name)
                #expect(report.tables.map(\.rows) == [4, 1] && report.contents == 3)

                struct Share: Decodable { let path: String? }
                try await client.put("pier", TestPhotos.png("another"), replacing: true)
                #expect(try await client.send(.delete, "/api/v1/photos/gone").status == .noContent)
                try await client.put("late", TestPhotos.png("late"))
                let path = try #require(try await client.json(.post, "/api/v1/photos/late/shares", #"{"hours":2}"#).decoded(Share.self).path)

                #expect(try await restore(file.name, folder, house) == report)
                for (key, word, person) in [("pier", "1", "ada"), ("twin of pier", "1", "ada"), ("gone", "2", "ada"), ("hers", "3", "bea")] {
                    #expect(try await client.get("/api/v1/photos/\(Link.segment(key))", as: person).body == TestPhotos.png(word), "\(key)")
                }
                #expect(try await client.photos().map(\.key) == ["gone", "twin of pier", "pier"])
                #expect(try await client.photos([("q", "rex")]).map(\.key) == ["pier"])
                #expect(try await client.photos([("label", "rex")]).map(\.key) == ["pier"])
                #expect(try await client.photos([("q", "late")]).isEmpty)
                #expect(try await client.execute(uri: path, method: .get).status == .notFound, "a number may be another photo's by now")
                #expect(try await house.ledger()?.balanced == true)
                // What was made of those that were deleted meanwhile is made again, and bytes that nothing knows of go.
                _ = try await house.door.upkeep.renew()
                try await house.work()
                #expect(try await client.photos().allSatisfy { $0.state == "done" })
                house.clock.advance(bySeconds: 120)
                _ = try await house.door.sweep.sweep(before: house.clock.now)
                #expect(try await StoredPhotos(house.door, objects: house.objects, clock: house.clock).check().isConsistent)
            }
        }
    }

    @Test func anEmptyHouseHasAllOfIt() async throws {
        try await withFolder { folder in
            let made = Made()
            try await TestPhotos.with { house, client in
                for number in 0..<40 { try await client.put("photo \(number)", TestPhotos.png("\(number)")) }
                await made.take(try await create(folder, house).file.name)
            }
            let file = await made.name
            try await TestPhotos.with { house, client in
                let report = try await restore(file, folder, house)
                #expect(report.contents == 40)
                #expect(try await client.get("/api/v1/photos/photo%207").body == TestPhotos.png("7"))
                #expect(try await client.photos([("limit", "100")]).count == 40)
                let line = try #require(try await house.ledger())
                #expect(line.balanced && line.stored == 40)
            }
        }
    }

    @Test func contentsAreCopiedOnceAndGoWithTheLastBackupThatNamesThem() async throws {
        try await withFolder { folder in
            try await TestPhotos.with { house, client in
                try await client.put("always", TestPhotos.png("always"))
                for round in 0..<6 {
                    try await client.put("changing", TestPhotos.png("\(round)"), replacing: true)
                    _ = try await create(folder, house)
                    house.clock.advance(bySeconds: 60)
                }
                #expect(try await shelf(folder, house).list().count == 3)
                #expect(contents(folder) == 4, "one that is in all of them, and three of which each has one")
            }
        }
    }

    @Test func aContentThatIsMissingOrAnotherIsTold() async throws {
        try await withFolder { folder in
            try await TestPhotos.with { house, client in
                for number in 0..<3 { try await client.put("photo \(number)", TestPhotos.png("\(number)")) }
                let file = try await create(folder, house).file
                let kept = try #require(FileManager.default.enumerator(atPath: "\(folder)/contents/content")?.compactMap { $0 as? String }.first {
                    URL(filePath: $0).lastPathComponent.count > 2
                })
                try Data("another".utf8).write(to: URL(filePath: "\(folder)/contents/content/\(kept)"))
                let error = await #expect(throws: HarkError.self) { try await shelf(folder, house).verify(file.name) }
                #expect(error?.detail.contains("contents") == true)
                let before = try await client.photos()
                await #expect(throws: HarkError.self) { try await restore(file.name, folder, house) }
                #expect(try await client.photos() == before)
            }
        }
    }

    /// A photo whose bytes the house itself has lost keeps nobody from having a backup of the others.
    @Test func aPhotoWithoutBytesIsLeftOut() async throws {
        try await withFolder { folder in
            try await TestPhotos.with { house, client in
                for number in 0..<3 { try await client.put("photo \(number)", TestPhotos.png("\(number)")) }
                let lost = try #require(try await house.objects.list(.photos, prefix: "", after: nil, limit: 1).first)
                #expect(try await house.objects.delete(lost.name))
                let (file, lacking) = try await create(folder, house)
                #expect(lacking == 1)
                let report = try await shelf(folder, house).verify(file.name)
                #expect(report.contents == 2 && report.tables.map(\.rows) == [2, 0])
            }
        }
    }

    /// While photos come and go each backup is of one moment: what it names is in it.
    @Test func backupsAreWholeWhilePhotosComeAndGo() async throws {
        try await withFolder { folder in
            try await TestPhotos.with { house, client in
                for number in 0..<20 { try await client.put("photo \(number)", TestPhotos.png("first \(number)")) }
                let isOver = Flag()
                let busy = Task {
                    var round = 0
                    while !isOver.isUp.load(ordering: .relaxed) {
                        round += 1
                        let key = "photo \(round % 20)"
                        if round % 3 == 0 { _ = try await client.send(.delete, "/api/v1/photos/\(Link.segment(key))") }
                        try await client.put(key, TestPhotos.png("round \(round)"), replacing: true)
                    }
                }
                for _ in 0..<5 {
                    let (file, lacking) = try await create(folder, house)
                    let report = try await shelf(folder, house).verify(file.name)
                    #expect(lacking == 0 && (19...20).contains(report.rows) && report.contents == report.rows)
                    house.clock.advance(bySeconds: 1)
                }
                isOver.isUp.store(true, ordering: .relaxed)
                try await busy.value
            }
        }
    }

    /// A column that comes later and is not among them would be lost with a restore; whatever is in the trash is gone.
    @Test func allColumnsAreInTheSet() async throws {
        try await TestPhotos.with { house, _ in
            for table in PhotosDoor.backup(of: house.database).tables {
                let columns = try await house.database.read { reader in
                    try reader.rows("SELECT name FROM pragma_table_info(?) ORDER BY cid", table.name).map { try $0.text(0) }
                }
                #expect(!columns.isEmpty && Set(columns).subtracting(["trashed_at"]) == Set(table.columns), "\(table.name)")
            }
        }
    }
}

private final class Flag: Sendable {
    let isUp = Atomic(false)
}

private actor Made {
    private(set) var name = ""
    func take(_ name: String) { self.name = name }
}
