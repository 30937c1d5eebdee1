import Foundation
import HarkModels
import Testing

@Suite struct ContinuedTrainingTests {
    private func champion(_ task: TextTask, _ folder: URL) throws -> FastTextModel {
        let path = folder.appending(path: "champion.hark").path
        _ = try LinearTrainer(task: task, settings: Checkout.quick(task)).train(on: try Checkout.sentences(task), writingTo: path)
        return try FastTextModel(path: path)
    }

    private func lesson(_ task: TextTask, label: Int = 1) -> LabelledTexts {
        LabelledTexts((0..<12).map { ("the \(["dog", "cat", "sky"][$0 % 3]) was plimmy today, number \($0)", label) })
    }

    @Test(arguments: TextTask.allCases)
    func theSameModelRowsAndSeedGiveTheSameBytes(_ task: TextTask) throws {
        try Checkout.withFolder { folder in
            let champion = try champion(task, folder), rows = lesson(task)
            let files = try ["a", "b"].map { name in
                let path = folder.appending(path: name).path
                _ = try ContinuedTraining(from: champion).train(
                    on: rows, weights: Array(repeating: 1, count: 12), isNew: Array(repeating: true, count: 12), writingTo: path)
                return try Data(contentsOf: URL(fileURLWithPath: path))
            }
            #expect(files[0] == files[1])
            #expect(files[0] != (try Data(contentsOf: folder.appending(path: "champion.hark"))))
        }
    }

    @Test(arguments: TextTask.allCases)
    func itLearnsAWordAndKeepsTheRest(_ task: TextTask) throws {
        try Checkout.withFolder { folder in
            let champion = try champion(task, folder)
            // The label that it would give such a text last.
            let scores = champion.predict("the dog was plimmy today").scores, label = try #require(scores.indices.min { scores[$0] < scores[$1] })
            let learned = try ContinuedTraining(from: champion).train(
                on: lesson(task, label: label), weights: Array(repeating: 1, count: 12), isNew: Array(repeating: true, count: 12),
                writingTo: folder.appending(path: "b").path)
            let text = "a plimmy morning"
            #expect(learned.predict(text).scores[label] > champion.predict(text).scores[label] + 0.05)
            let all = try Checkout.sentences(task)
            #expect(Evaluation(of: learned, on: all).accuracy >= Evaluation(of: champion, on: all).accuracy - 0.05)
            #expect(learned.header.wordStep == champion.header.wordStep && learned.header.temperature == champion.header.temperature)
        }
    }

    @Test func rowsOfNoWeightTeachNothing() throws {
        try Checkout.withFolder { folder in
            let champion = try champion(.emotion, folder), rows = lesson(.emotion)
            let learned = try ContinuedTraining(from: champion).train(
                on: rows, weights: Array(repeating: 0, count: 12), isNew: Array(repeating: false, count: 12), writingTo: folder.appending(path: "b").path)
            #expect(learned.model == champion.model)
        }
    }

    @Test func whatIsRehearsedAloneChangesNothing() throws {
        try Checkout.withFolder { folder in
            let champion = try champion(.emotion, folder), rows = try Checkout.sentences(.emotion)
            let learned = try ContinuedTraining(from: champion).train(
                on: rows, weights: Array(repeating: 1, count: rows.count), isNew: Array(repeating: false, count: rows.count),
                writingTo: folder.appending(path: "b").path)
            #expect(learned.model == champion.model)
        }
    }

    @Test func whatProgressThrowsEndsItAndLeavesNoFile() throws {
        struct Stop: Error {}
        try Checkout.withFolder { folder in
            let champion = try champion(.emotion, folder), path = folder.appending(path: "b").path
            #expect(throws: Stop.self) {
                try ContinuedTraining(from: champion).train(
                    on: lesson(.emotion), weights: Array(repeating: 1, count: 12), isNew: Array(repeating: true, count: 12), writingTo: path
                ) { _ in throw Stop() }
            }
            #expect(!FileManager.default.fileExists(atPath: path))
        }
    }
}
