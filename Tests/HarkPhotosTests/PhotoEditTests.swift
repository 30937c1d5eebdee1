import Foundation
import HarkCore
import HarkDatabase
import HarkPhotos
import HarkQueue
import HarkWorkers
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

/// How photos are shown: turned and mirrored, with the original as it came.
@Suite struct PhotoEditTests {
    private static let all = [false, true].flatMap { isMirrored in (0...3).map { PhotoEdit(isMirrored: isMirrored, quarterTurns: $0) } }

    @Test func editsAreTheEightOrientations() {
        #expect(Set(Self.all.map(\.orientation)) == Set(1...8))
        for edit in Self.all { #expect(PhotoEdit(orientation: edit.orientation) == edit) }
        #expect(PhotoEdit(orientation: 0) == .none && PhotoEdit(orientation: 9) == .none)
    }

    /// One more turn, or mirror, is that of what is shown: where a point is shown moves as the picture does.
    @Test(arguments: all) func oneMoreActOnWhatIsShown(_ edit: PhotoEdit) {
        let (x, y) = (0.1, 0.3), shown = edit.place(x, y)
        func isSame(_ one: (x: Double, y: Double), _ x: Double, _ y: Double) -> Bool { abs(one.x - x) < 1e-9 && abs(one.y - y) < 1e-9 }
        #expect(isSame(edit.turned(by: 1).place(x, y), 1 - shown.y, shown.x))
        #expect(isSame(edit.turned(by: -1).place(x, y), shown.y, 1 - shown.x))
        #expect(isSame(edit.mirrored().place(x, y), 1 - shown.x, shown.y))
        #expect(isSame(edit.origin(shown.x, shown.y), x, y))
        #expect(edit.turned(by: 4) == edit && edit.mirrored().mirrored() == edit)
    }

    private struct Edited: Decodable {
        struct Edit: Decodable, Equatable { let quarterTurns: Int, mirrored: Bool, shown: Bool }
        let sha256: String, width: Int, height: Int, state: String, edit: Edit
    }

    private func edit(_ client: any TestClientProtocol, _ json: String) async throws -> Edited {
        let answer = try await client.json(.put, "/api/v1/photos/pier/edit", json)
        #expect(answer.status == .ok)
        return try answer.decoded()
    }

    @Test func theOldPictureStandsUntilTheTurnedOneIsMade() async throws {
        try await TestPhotos.with { house, client in
            let original = TestPhotos.png("x")
            try await client.put("pier", original)
            try await house.work()
            let before = try await client.get("/api/v1/photos/pier?size=view").headers[.eTag]
            let edited = try await edit(client, #"{"quarter_turns":1}"#)
            #expect(edited.edit == .init(quarterTurns: 1, mirrored: false, shown: false) && edited.state == "done")
            #expect(try await client.get("/api/v1/photos/pier?size=view").headers[.eTag] == before)
            #expect(try await client.photos([("q", "rimini")]).count == 1)
            let job = try #require(try await house.jobs.receive(1, worker: "w").first)
            let order = try #require(try await house.door.jobs.assignment(for: job))
            #expect(String(decoding: order.parameters, as: UTF8.self).contains(#""orientation":6"#))
            try await house.door.jobs.finished(job, TestPhotos.report(["labels"], [("pier", 0.9)], [], [1]), worker: "w", seconds: 1)
            #expect(try await client.get("/api/v1/photos/pier?size=view").headers[.eTag] != before)
            // The text is not read anew yet: it stands at the places where it is shown now.
            let carried = try await client.get("/api/v1/photos/pier/text").text
            #expect(carried.contains("Rimini") && carried.contains(#""box":[[0.9,0.1]"#), "\(carried)")
            try await house.work { _ in .report(text: ["read anew"]) }
            #expect(try await client.get("/api/v1/photos/pier/text").text.contains(#""text":"read anew""#))
            #expect(try await client.photos([("q", "rimini")]).isEmpty)
            let bytes = try await client.get("/api/v1/photos/pier")
            #expect(bytes.body == original, "the original is as it came")
            #expect(try await edit(client, #"{"quarter_turns":1,"mirrored":null}"#).edit.shown)
        }
    }

    @Test func anEditThatWasMadeBeforeIsThereAtOnce() async throws {
        try await TestPhotos.with { house, client in
            try await client.put("pier")
            try await house.work()
            let first = try await client.get("/api/v1/photos/pier?size=thumb").headers[.eTag]
            _ = try await edit(client, #"{"quarter_turns":3,"mirrored":true}"#)
            try await house.work { _ in .report(labels: [("turned", 0.9)], text: ["turned"]) }
            #expect(try await client.photos([("label", "turned")]).count == 1)
            let back = try await edit(client, #"{"quarter_turns":0}"#)
            #expect(back.edit.shown && back.state == "done")
            #expect(try await client.get("/api/v1/photos/pier?size=thumb").headers[.eTag] == first)
            #expect(try await client.photos([("label", "lighthouse")]).count == 1)
            #expect(try await house.jobs.counts().visible == 0)
            #expect(try await client.send(.delete, "/api/v1/photos/pier").status == .noContent)
            #expect(try await house.objectCount() == 0, "all that was made goes with the photo")
        }
    }

    @Test func onlyTheLastOfManyEditsIsMade() async throws {
        try await TestPhotos.with { house, client in
            try await client.put("pier")
            for turns in [1, 2, 3] { _ = try await edit(client, #"{"quarter_turns":\#(turns)}"#) }
            let count = try await house.jobs.counts().visible
            try await house.work()
            #expect(count >= 1)
            let photo: Edited = try #require(try await client.get("/api/v1/photos").decoded(ListAnswer<Edited>.self).items.first)
            #expect(photo.edit == .init(quarterTurns: 3, mirrored: false, shown: true) && photo.state == "done")
            #expect(try await house.objectCount() == 3, "the original and two small pictures")
        }
    }

    @Test func aTwinIsShownAsItsOwnerWantsIt() async throws {
        try await TestPhotos.with { house, client in
            try await client.put("pier")
            try await client.put("twin")
            try await house.work()
            _ = try await edit(client, #"{"quarter_turns":2}"#)
            try await house.work { _ in .report(labels: [("turned", 0.9)], text: ["turned"]) }
            #expect(try await client.photos([("q", "turned")]).map(\.key) == ["pier"])
            #expect(try await client.photos([("q", "rimini")]).map(\.key) == ["twin"])
            #expect(try await client.json(.put, "/api/v1/photos/twin/edit", #"{"quarter_turns":2}"#).text.contains(#""shown":true"#))
        }
    }

    @Test func aReplacedPhotoIsShownAsItCame() async throws {
        try await TestPhotos.with { house, client in
            try await client.put("pier", TestPhotos.png("one"))
            try await house.work()
            _ = try await edit(client, #"{"quarter_turns":1}"#)
            try await client.put("pier", TestPhotos.png("two"), replacing: true)
            try await house.work()
            let photo: Edited = try #require(try await client.get("/api/v1/photos").decoded(ListAnswer<Edited>.self).items.first)
            #expect(photo.edit == .init(quarterTurns: 0, mirrored: false, shown: true) && photo.state == "done")
        }
    }

    /// A house of before there were edits has its pictures and findings under the photo as it came.
    @Test func whatWasMadeBeforeThereWereEditsStands() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "hark-edits-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let database = try await SQLiteDatabase.open("\(folder.path)/hark.db")
        try await database.migrate(Array(PhotosDoor.migrations.prefix(2)))
        try await database.write { writer in
            try writer.execute("INSERT INTO photo_rendition (owner, sha256, name, object, type, version) VALUES ('ada', x'01', 'thumb', 'o', 't', '1')")
            try writer.execute("INSERT INTO photo_finding (owner, sha256, labels, lines) VALUES ('ada', x'01', '[]', '[]')")
        }
        try await database.migrate(PhotosDoor.migrations)
        let kept = try await database.read { reader in
            try reader.rows("SELECT name, photo_rendition.edit, labels, lines FROM photo_rendition JOIN photo_finding USING (owner, sha256, edit)")
                .map { (try $0.text(0), try $0.int(1), try $0.text(2), try $0.text(3)) }
        }
        #expect(kept.count == 1 && kept.first?.0 == "thumb" && kept.first?.1 == 1 && kept.first?.2 == "[]")
        try await database.close()
    }

    @Test func whatIsNoEditIsRefused() async throws {
        try await TestPhotos.with { _, client in
            try await client.put("pier")
            for bad in [#"{"quarter_turns":4}"#, #"{"quarter_turns":-1}"#] {
                #expect(try await client.json(.put, "/api/v1/photos/pier/edit", bad).status == .unprocessableContent)
            }
            #expect(try await client.json(.put, "/api/v1/photos/pier/edit", #"{"mirrored":true}"#).status != .ok)
            #expect(try await client.json(.put, "/api/v1/photos/nobody/edit", #"{"quarter_turns":1}"#).status == .notFound)
            #expect(try await client.json(.put, "/api/v1/photos/pier/edit", #"{"quarter_turns":1}"#, as: "bea").status == .notFound)
        }
    }

    @Test func aFinishedJobKeepsTheOriginalInTheCache() async throws {
        try await TestPhotos.with { house, client in
            try await client.put("pier")
            _ = try await client.get("/api/v1/photos/pier")
            try await house.work()
            #expect(try await client.get("/api/v1/photos/pier").headers[.init("X-Cache")!] == "hit")
        }
    }
}
