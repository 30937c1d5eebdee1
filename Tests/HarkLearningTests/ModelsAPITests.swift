import Foundation
import HarkCore
import HarkDatabase
import HarkPipeline
import HTTPTypes
import HummingbirdTesting
import Testing

@Suite struct ModelsAPITests {
    struct Version: Decodable {
        let task: String, tier: String, version: String, state: String, origin: String, fingerprint: String?, parent: String?, trainedBy: String?
    }

    struct Versions: Decodable { let items: [Version] }
    struct Begun: Decodable { let id: Identifier }
    struct Run: Decodable {
        let state: String, progress: Double, champion: String?, challenger: String?, pValue: Double?, reason: String?
    }

    struct Provenance: Decodable {
        let version: Version, items: [TrainingRow], next: String?
    }

    @Test func aTrainingIsAskedForFollowedPromotedAndTakenBack() async throws {
        try await TestModels.with { world, client in
            try await world.teach()
            let begun = try await client.ask(.post, "/api/v1/models/sentiment/train", as: "olga")
            #expect(begun.status == .accepted)
            let id = try begun.decoded(Begun.self).id, place = "/api/v1/models/sentiment/trainings/\(id)"
            #expect(begun.headers[.location] == place)
            let waiting = try await client.ask(.get, place, as: "olga").decoded(Run.self)
            #expect(waiting.state == "running" && waiting.progress == 0 && waiting.challenger == nil)
            try await world.learning.workOnce()
            let run = try await client.ask(.get, place, as: "olga").decoded(Run.self)
            #expect(run.state == "promoted", "\(run)")
            #expect((run.pValue ?? 1) < 0.05 && run.reason?.hasPrefix("It is better") == true && run.progress == 1)

            let versions = try await client.ask(.get, "/api/v1/models").decoded(Versions.self).items
            #expect(versions.map(\.state).sorted() == ["champion", "retired"])
            #expect(versions.allSatisfy { $0.trainedBy == nil }, "visitors are told no names")
            let champion = try #require(versions.first { $0.state == "champion" })
            #expect(champion.version == run.challenger && champion.parent == run.champion)

            let back = try await client.ask(.post, "/api/v1/models/sentiment/rollback", as: "mo")
            #expect(back.status == .ok)
            #expect(try back.decoded(Version.self).version == run.champion)
            #expect(try await client.ask(.post, "/api/v1/models/sentiment/rollback", as: "olga").status == .conflict)
        }
    }

    @Test func fromAVersionOneComesToItsRowsAndTheirReviews() async throws {
        try await TestModels.with { world, client in
            try await world.teach()
            _ = try await client.ask(.post, "/api/v1/models/sentiment/train", as: "olga")
            try await world.learning.workOnce()
            let versions = try await client.ask(.get, "/api/v1/models?task=sentiment", as: "olga").decoded(Versions.self).items
            let champion = try #require(versions.first { $0.state == "champion" })
            #expect(champion.trainedBy == "olga")
            var rows: [TrainingRow] = [], next: String?
            repeat {
                let more = next.map { "&after=\($0)" } ?? ""
                let page = try await client.ask(.get, "/api/v1/models/sentiment/versions/\(champion.version)?limit=25\(more)", as: "olga")
                    .decoded(Provenance.self)
                rows += page.items
                next = page.next
            } while next != nil
            let quick = try await client.ask(.get, "/api/v1/models/sentiment/versions/\(champion.version)-quick?limit=1", as: "olga")
            #expect(try quick.decoded(Provenance.self).items == Array(rows.prefix(1)), "what a quick step answered leads to the version that it belongs to")
            #expect(rows.count == 80 && Set(rows.map(\.item)).count == 80)
            #expect(rows.allSatisfy { $0.judgements.count == 1 && $0.judges == ["account \(Identifier(high: 1, low: 1))"] })
            for row in rows {
                let kept = try await world.database.read { try ReviewLog().judgements(of: row.item, in: $0) }
                #expect(kept.map(\.id) == row.judgements)
            }
        }
    }

    @Test func aRetryUnderItsKeyIsTheSameTraining() async throws {
        try await TestModels.with { world, client in
            try await world.teach(10)
            let headers: HTTPFields = [HTTPField.Name("Idempotency-Key")!: "one"]
            let first = try await client.ask(.post, "/api/v1/models/sentiment/train", as: "olga", headers)
            let second = try await client.ask(.post, "/api/v1/models/sentiment/train", as: "olga", headers)
            #expect(first.text == second.text && second.status == .accepted)
        }
    }

    @Test func aTrainingIsCancelledAndWhatIsUnknownIsNotFound() async throws {
        try await TestModels.with { world, client in
            try await world.teach(10)
            let id = try await client.ask(.post, "/api/v1/models/sentiment/train", as: "olga").decoded(Begun.self).id
            let place = "/api/v1/models/sentiment/trainings/\(id)"
            #expect(try await client.ask(.post, "\(place)/cancel", as: "olga").status == .noContent)
            #expect(try await client.ask(.get, place, as: "olga").decoded(Run.self).state == "failed")
            #expect(try await client.ask(.post, "\(place)/cancel", as: "olga").status == .conflict)
            for path in ["emotion/trainings/\(id)", "mood/trainings/\(id)", "sentiment/trainings/01m7z8ah4r9t8x5gqjhfmtpxdt", "sentiment/versions/none"] {
                #expect(try await client.ask(.get, "/api/v1/models/\(path)", as: "olga").status == .notFound)
            }
            #expect(try await client.ask(.post, "/api/v1/models/emotion/train", as: "olga").status == .notFound, "nobody reviews it here")
        }
    }

    @Test func onlyWhoMayTrainsAndGoesBack() async throws {
        try await TestModels.with { _, client in
            for path in ["train", "rollback"] {
                let nobody = try await client.ask(.post, "/api/v1/models/sentiment/\(path)")
                let member = try await client.ask(.post, "/api/v1/models/sentiment/\(path)", as: "mara")
                #expect(nobody.status == .unauthorized && member.status == .forbidden)
            }
            let member = try await client.ask(.get, "/api/v1/models/sentiment/trainings", as: "mara")
            let writer = try await client.ask(.get, "/api/v1/models/sentiment/trainings", as: "mo")
            #expect(member.status == .forbidden && writer.status == .ok)
        }
    }

    @Test(arguments: ["{\"tier\":\"slow\"}", "[]", "{", "{\"more\":1}"])
    func aStepBackThatCannotBeReadIsRefused(_ body: String) async throws {
        try await TestModels.with { _, client in
            let answer = try await client.ask(.post, "/api/v1/models/sentiment/rollback", as: "olga", [.contentType: "application/json"], body: body)
            #expect([.badRequest, .unprocessableContent].contains(answer.status))
        }
    }
}
