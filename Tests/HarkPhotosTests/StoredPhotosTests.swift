import Foundation
import HarkCore
import HarkDatabase
import HarkObjects
import HarkPhotos
import HarkPipeline
import HarkWeb
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

/// What operators ask of everybody's photos, over the real store (003-31, -34).
@Suite struct StoredPhotosTests {
    private func act(_ what: String, _ house: TestPhotos) -> Act {
        Act(at: house.clock.now, account: nil, who: "olga", what: what, subject: "", address: "")
    }

    @Test func keysAreThoseOfEverybodyAndEachHasItsFile() async throws {
        try await TestPhotos.with { house, client in
            let holdings = StoredPhotos(house.door, objects: house.objects, clock: house.clock)
            for number in 0..<7 { try await client.put("photo \(number)", TestPhotos.png("\(number)"), as: number % 2 == 0 ? "ada" : "bea") }
            house.clock.advance(bySeconds: 120)
            let first = try await holdings.keys(after: 0, limit: 4), rest = try await holdings.keys(after: first[3].place, limit: 4)
            #expect((first + rest).map(\.key) == (0..<7).map { "photo \($0)" })
            #expect(Set((first + rest).map(\.owner)).count == 2)
            let report = try await holdings.check()
            #expect(report.isConsistent && report.photos == 7 && report.objects == 7)
        }
    }

    @Test func aLostFileAndAStrayOneAreFound() async throws {
        try await TestPhotos.with { house, client in
            let holdings = StoredPhotos(house.door, objects: house.objects, clock: house.clock)
            try await client.put("one", TestPhotos.png("1"))
            try await client.put("two", TestPhotos.png("2"))
            let lost = try #require(try await holdings.keys(after: 0, limit: 1).first)
            let stray = IdentifierGenerator(clock: house.clock).next()
            _ = try await house.objects.copy(ObjectName(.photos, lost.object), to: ObjectName(.photos, stray))
            // What is young may be on its way.
            #expect(try await holdings.check().orphans.isEmpty)
            house.clock.advance(bySeconds: 120)
            #expect(try await house.objects.delete(ObjectName(.photos, lost.object)))
            let report = try await holdings.check()
            #expect(report.missing == [lost] && report.orphans == [stray.description] && report.photos == 2 && report.objects == 2)
        }
    }

    @Test func allIsGoneForEverybodyAndComesBackButForKeysThatWereTakenAnew() async throws {
        try await TestPhotos.with { house, client in
            let holdings = StoredPhotos(house.door, objects: house.objects, clock: house.clock)
            for key in ["kept", "taken"] { try await client.put(key, TestPhotos.png(key)) }
            try await client.put("other", TestPhotos.png("other"), as: "bea")
            #expect(try await holdings.deleteAll(noting: act("photos.delete-all", house)) == 3)
            house.cache.removeAll()
            for (key, person) in [("kept", "ada"), ("other", "bea")] {
                let answer = try await client.get("/api/v1/photos/\(key)", as: person)
                #expect(answer.status == .notFound && answer.text.contains("Unknown Key!"))
            }
            let none = try await client.photos()
            #expect(none.isEmpty)
            #expect(try await house.ledger()?.balanced == true)
            let fresh = try await client.put("taken", TestPhotos.png("fresh"))
            #expect(fresh.status == .created)
            #expect(try await holdings.restorable() == 2)
            #expect(try await holdings.restoreAll(noting: act("photos.restore-all", house)) == 2)
            let back = try await client.get("/api/v1/photos/kept")
            #expect(back.status == .ok && back.body == TestPhotos.png("kept"))
            let taken = try await client.get("/api/v1/photos/taken")
            #expect(taken.body == TestPhotos.png("fresh"))
            #expect(try await holdings.restorable() == 0)
            #expect(try await house.database.read { try AuditLog.acts(before: nil, limit: 10, in: $0) }.count == 2)
        }
    }

    @Test func afterADayTheTrashIsEmptiedAndNothingComesBack() async throws {
        try await TestPhotos.with { house, client in
            let holdings = StoredPhotos(house.door, objects: house.objects, clock: house.clock)
            for number in 0..<250 { try await client.put("photo \(number)", TestPhotos.png("\(number)")) }
            _ = try await holdings.deleteAll(noting: act("photos.delete-all", house))
            #expect(try await holdings.empty() == 0)
            house.clock.advance(bySeconds: 86_401)
            #expect(try await holdings.restorable() == 0)
            #expect(try await holdings.empty() == 250)
            #expect(try await house.objectCount() == 0)
            #expect(try await house.ledger()?.balanced == true)
            #expect(try await holdings.check().isConsistent)
        }
    }
}
