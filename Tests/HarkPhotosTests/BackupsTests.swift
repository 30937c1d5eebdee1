import Foundation
import HarkCore
import HarkPhotos
import HarkPipeline
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

/// Backups as operators make and plan them (003-37, -38).
@Suite struct BackupsTests {
    private struct Answer: Decodable {
        struct Item: Decodable { let name: String, set: String, bytes: Int }
        let items: [Item], on: Bool, dailyAt: String, nextAt: String?
    }

    @Test func aBackupIsMadeWhenAskedAndEachDayAndThreeAreKept() async throws {
        try await TestManager.with { house, client in
            #expect(try await client.steer(.get, "/api/v1/backups").decoded(Answer.self).items.isEmpty)
            let made = try await client.steer(.post, "/api/v1/backups")
            #expect(made.status == .created)
            #expect(try made.decoded(Answer.self).items.map(\.set) == ["users"])
            // It is not due before its time, and then once a day, also when nobody looked for days.
            await house.backups.backUpIfDue()
            #expect(try await house.backups.shelf.list().count == 1)
            for days in [1, 1, 5] {
                house.clock.advance(bySeconds: Double(days) * 86_400)
                for _ in 0..<3 { await house.backups.backUpIfDue() }
            }
            let all = try await client.steer(.get, "/api/v1/backups").decoded(Answer.self).items
            #expect(all.count == 3)
            #expect(try await house.acts().count == 4)
            let report = try await client.steer(.get, "/api/v1/backups/\(all[0].name)/report")
            #expect(report.status == .ok && report.text.contains("User_info"), "\(report.text)")
            let unknown = try await client.steer(.get, "/api/v1/backups/no-such/report")
            #expect(unknown.status == .notFound)
        }
    }

    @Test func thePlanIsChosenAndHolds() async throws {
        try await TestManager.with { house, client in
            let plan = try await client.steer(.put, "/api/v1/backups", #"{"on": true, "daily_at": "23:15"}"#).decoded(Answer.self)
            #expect(plan.on && plan.dailyAt == "23:15" && plan.nextAt?.contains("T23:15:00") == true)
            for body in [#"{"on": true, "daily_at": "24:00"}"#, #"{"on": true, "daily_at": "7:30"}"#, #"{"daily_at": "07:30"}"#] {
                let answer = try await client.steer(.put, "/api/v1/backups", body)
                #expect(answer.status == .unprocessableContent, "\(body)")
            }
            let form = "application/x-www-form-urlencoded"
            let off = try await client.steer(.post, "/photos/backups", "act=plan&daily_at=06%3A00", type: form)
            #expect(off.status == .seeOther)
            #expect(try await client.steer(.get, "/api/v1/backups").decoded(Answer.self).nextAt == nil)
            house.clock.advance(bySeconds: 3 * 86_400)
            await house.backups.backUpIfDue()
            #expect(try await house.backups.shelf.list().isEmpty)
        }
    }

    @Test func thePageBacksUpAndChecksInBothLanguages() async throws {
        try await TestManager.with { house, client in
            let form = "application/x-www-form-urlencoded"
            let made = try await client.steer(.post, "/photos/backups", "act=create", type: form)
            #expect(made.status == .seeOther)
            let name = try #require(try await house.backups.shelf.list().first?.name)
            for (language, word) in [("en", "Back up now"), ("it", "Salva ora")] {
                let page = try await client.steer(.get, "/photos/backups", language: language).text
                #expect(page.contains(word) && page.contains(name))
            }
            let checked = try await client.steer(.post, "/photos/backups", "act=verify:\(name)", type: form)
            #expect(checked.status == .seeOther)
            let wrong = try await client.steer(.post, "/photos/backups", "act=explode", type: form)
            #expect(wrong.status == .unprocessableContent)
        }
    }
}
