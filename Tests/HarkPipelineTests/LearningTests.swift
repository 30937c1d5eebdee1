import Foundation
import HarkCore
import HarkDatabase
import HarkModels
import HarkPipeline
import HarkQueue
import Testing

@Suite struct LearningTests {
    private func teach(_ world: TestLearning, _ texts: [String] = InventedWord.reviewed, as label: String = "joy") async throws {
        for text in texts { try await world.judge(world.say(text), label) }
    }

    @Test func aWordThatNobodyHadMetIsLearnedFromCorrectionsAndPromoted() async throws {
        try await TestLearning.with { world in
            let before = try #require(world.keeper.shelf.fast(.emotion))
            try await teach(world)
            let set = try await world.set()
            #expect(set.items.count >= 40 && set.items(on: .gate).count >= 8)
            let training = try await world.train()
            let record = try #require(training.telling)
            #expect(training.state == .promoted, "\(record)")
            let after = try #require(world.keeper.shelf.fast(.emotion))
            #expect(after.model != before.model && after.model == record.challenger)
            let right = { (model: FastTextModel) in InventedWord.unseen.count { model.predict($0).label == "joy" } }
            print("invented word: \(right(before)) of 10 before, \(right(after)) after; \(record.reason.sentence)")
            #expect(right(before) <= 6 && right(after) >= 9)
            // From any prediction to the data of its model, and from any of its rows to the reviews.
            let version = try #require(try await world.champion())
            #expect(version.version == after.model && version.parent == before.model && version.fingerprint == training.fingerprint)
            let rows = try world.keeper.files.rows(of: version)
            #expect(rows.map(\.judgements) == set.items.map(\.judgements))
            #expect(version.words.contains { $0.word == "zorbulent" && $0.label == "joy" && $0.after > $0.before })
            #expect(version.figures?.n == record.gateRows + record.heldOutRows)
        }
    }

    @Test func randomLabelsByAVandalAreRefused() async throws {
        try await TestLearning.with { world in
            var random = SplitMix64(seed: 11)
            let before = world.keeper.shelf.fast(.emotion)?.model
            for number in 0..<80 {
                try await world.judge(world.say("The \(["bus", "house", "soup", "film"][number % 4]) number \(number) made me think."), TextTask.emotion.labels[random.place(below: 7)], by: "account vandal")
            }
            let training = try await world.train()
            #expect(training.state == .refused)
            #expect(world.keeper.shelf.fast(.emotion)?.model == before)
            #expect(try await world.champion()?.version == before)
            let refused = try await world.database.read { try world.keeper.registry.versions(.emotion, in: $0) }.first { $0.state == .refused }
            #expect(refused?.record?.reason.sentence.isEmpty == false)
            // What tells of it stays, the model does not.
            let version = try #require(refused)
            #expect(try world.keeper.files.rows(of: version).count == 80)
            #expect(!FileManager.default.fileExists(atPath: world.keeper.files.path(.emotion, .fast, version.version)))
        }
    }

    @Test func oneClickGoesBackAndAnotherHasNothingToGoTo() async throws {
        try await TestLearning.with { world in
            let before = try #require(world.keeper.shelf.fast(.emotion)).model
            try await teach(world)
            #expect(try await world.train().state == .promoted)
            let now = try await world.keeper.rollBack(.emotion, nil, by: "account ann")
            #expect(now.version == before && world.keeper.shelf.fast(.emotion)?.model == before)
            #expect(try await world.champion()?.version == before)
            await #expect(throws: HarkError.self) { try await world.keeper.rollBack(.emotion, nil, by: "account ann") }
            let events = try await world.database.read { try world.keeper.registry.events(since: Timestamp(microseconds: 0), .emotion, in: $0) }
            #expect(events.map(\.kind) == ["rolled_back", "promoted"])
        }
    }

    @Test func theNextStartLoadsWhatWasLearnedAndADamagedFileFallsBack() async throws {
        try await TestLearning.with { world in
            let bundled = try #require(world.keeper.shelf.fast(.emotion)).model
            try await teach(world)
            #expect(try await world.train().state == .promoted)
            let version = try #require(try await world.champion()).version
            let second = try await world.again()
            #expect(second.keeper.shelf.fast(.emotion)?.model == version && second.keeper.troubles.isEmpty)

            let path = world.keeper.files.path(.emotion, .fast, version)
            var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
            bytes[5000] ^= 1
            try bytes.write(to: URL(fileURLWithPath: path), options: .atomic)
            let third = try await world.again()
            #expect(third.keeper.shelf.fast(.emotion)?.model == bundled)
            #expect(third.keeper.troubles.keys.sorted() == ["emotion-fast-learned"])

            try FileManager.default.removeItem(atPath: path)
            let fourth = try await world.again()
            #expect(fourth.keeper.shelf.fast(.emotion)?.model == bundled && fourth.keeper.troubles.count == 1)
        }
    }

    @Test func whatNothingNewWasSaidOfIsLeftAloneAtNight() async throws {
        try await TestLearning.with { world in
            let job = try world.learning.nightly(.emotion, .daily(hour: 3, minute: 30)).job
            try await world.queue.enqueue([job])
            try await world.learning.workOnce()
            let none = try await world.database.read { try world.learning.trainings.trainings(of: .emotion, limit: 10, in: $0) }
            #expect(none.isEmpty, "nothing was ever said")
            try await teach(world)
            try await world.queue.enqueue([job])
            try await world.learning.workOnce()
            let one = try await world.database.read { try world.learning.trainings.trainings(of: .emotion, limit: 10, in: $0) }
            #expect(one.map(\.requestedBy) == ["nightly"] && one[0].state == .promoted)
            try await world.queue.enqueue([job])
            try await world.learning.workOnce()
            let still = try await world.database.read { try world.learning.trainings.trainings(of: .emotion, limit: 10, in: $0) }
            #expect(still.count == 1)
            #expect(try await world.queue.counts().done == 3)
        }
    }

    @Test func asManyAsAskForTheSameGetOneTrainingAndItCanBeCancelled() async throws {
        try await TestLearning.with { world in
            try await teach(world, Array(InventedWord.reviewed.prefix(5)))
            let order = LearningOrder(task: .emotion, by: "account ann")
            let id = try await world.learning.request(order)
            #expect(try await world.learning.request(order) == id)
            #expect(try await world.training(id).state == .running)
            await #expect(throws: HarkError.self) { try await world.learning.cancel(id, of: .sentiment, by: "account ann") }
            try await world.learning.cancel(id, of: .emotion, by: "account ann")
            #expect(try await world.training(id).state == .failed)
            #expect(try await world.training(id).reason?.key == "cancelled")
            #expect(try await world.learning.workOnce() == false)
            await #expect(throws: HarkError.self) { try await world.learning.cancel(id, of: .emotion, by: "account ann") }
        }
    }

    @Test func aTrainingThatWasKilledIsDoneByTheNextHouseAndTheChampionAnswers() async throws {
        try await TestLearning.with { world in
            try await teach(world)
            let before = world.keeper.shelf.fast(.emotion)?.model
            let id = try await world.learning.request(LearningOrder(task: .emotion, by: "account ann"))
            // Received, files half made, then nothing more: as a kill leaves it.
            #expect(try await world.queue.receive(1, worker: "learning").count == 1)
            let making = "\(world.folder)/models/emotion-fast/.making"
            try FileManager.default.createDirectory(atPath: making, withIntermediateDirectories: true)
            try Data("half".utf8).write(to: URL(fileURLWithPath: "\(making)/model.hark"))
            let second = try await world.again()
            #expect(second.keeper.shelf.fast(.emotion)?.model == before)
            #expect(try await second.training(id).state == .running)
            try await second.learning.workOnce()
            #expect(try await second.training(id).state == .promoted)
        }
    }

    @Test func equalReviewsGiveEqualModels() async throws {
        var names: [String?] = []
        for _ in 0..<2 {
            try await TestLearning.with { world in
                try await teach(world)
                _ = try await world.train()
                names.append(world.keeper.shelf.fast(.emotion)?.model)
            }
        }
        #expect(names[0] != nil && names[0] == names[1])
    }

    @Test func theAccurateTiersHeadLearnsOnFrozenFeaturesToo() async throws {
        let head = try await HashedWords.head()
        try await TestLearning.with(features: HashedWords(), head: head) { world in
            try await teach(world)
            let training = try await world.train()
            let record = try #require(training.records.first { $0.tier == .accurate })
            #expect(record.challengerRight > record.championRight)
            #expect(record.verdict == .promoted, "\(record.reason.sentence)")
            let learned = try #require(world.keeper.shelf.head(.emotion))
            #expect(learned.model == record.challenger && learned.model != head.model)
            let features = try await HashedWords().features(of: InventedWord.unseen, for: .emotion)
            #expect(features.count { learned.predict(features: $0, fast: nil).label == "joy" } >= 8)
            #expect(try await world.champion(.accurate)?.parent == head.model)
        }
    }

    @Test func aDownloadedFileTeachesAsReviewsDo() async throws {
        try await TestLearning.with { world in
            let path = "\(world.folder)/sentiment.csv"
            let lines = InventedWord.reviewed.map { ";\($0);joy;" }
            try Data((["id;review;sentiment;"] + lines).joined(separator: "\n").utf8).write(to: URL(fileURLWithPath: path))
            let id = try await world.learning.request(LearningOrder(task: .emotion, source: path, by: "command line"))
            try await world.learning.workOnce()
            #expect(try await world.training(id).state == .promoted)
            let broken = try await world.learning.request(LearningOrder(task: .emotion, source: "\(path).none", by: "command line"))
            try await world.learning.workOnce()
            #expect(try await world.training(broken).state == .failed)
        }
    }
}
