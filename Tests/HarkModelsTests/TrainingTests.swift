import Foundation
import HarkModels
import Testing

@Suite struct TrainingTests {
    @Test(arguments: TextTask.allCases)
    func theSameRowsAndSeedGiveTheSameBytes(_ task: TextTask) throws {
        try Checkout.withFolder { folder in
            let texts = try Checkout.sentences(task)
            let files = try ["a", "b"].map { name in
                let path = folder.appending(path: name).path
                _ = try LinearTrainer(task: task, settings: Checkout.quick(task)).train(on: texts, writingTo: path)
                return try Data(contentsOf: URL(fileURLWithPath: path))
            }
            #expect(files[0] == files[1])
        }
    }

    @Test func anotherSeedGivesAnotherModel() throws {
        try Checkout.withFolder { folder in
            let texts = try Checkout.sentences(.sentiment)
            let names = try [UInt64(1), 2].map { seed in
                var settings = Checkout.quick(.sentiment)
                settings.seed = seed
                let path = folder.appending(path: "\(seed)").path
                _ = try LinearTrainer(task: .sentiment, settings: settings).train(on: texts, writingTo: path)
                return try FastTextModel(path: path).model
            }
            #expect(names[0] != names[1])
        }
    }

    @Test func twoLabelsAreLearntFromOurOwnSentences() throws {
        try Checkout.withFolder { folder in
            let path = folder.appending(path: "model.hark").path, texts = try Checkout.sentences(.sentiment)
            let held = try LinearTrainer(task: .sentiment, settings: Checkout.quick(.sentiment)).train(on: texts, writingTo: path)
            #expect(held.n == 20)
            let all = Evaluation(of: try FastTextModel(path: path), on: texts)
            #expect(all.accuracy > 0.85)  // most of these rows were trained on
            #expect(all.labels["negative"]?.n == 100 && all.labels["positive"]?.n == 100)
        }
    }

    @Test func sevenLabelsAreLearntByTheSameTrainer() throws {
        try Checkout.withFolder { folder in
            let path = folder.appending(path: "model.hark").path, texts = try Checkout.sentences(.emotion)
            _ = try LinearTrainer(task: .emotion, settings: Checkout.quick(.emotion)).train(on: texts, writingTo: path)
            let model = try FastTextModel(path: path)
            #expect(Evaluation(of: model, on: texts).accuracy > 0.8)
            let scores = model.predict("I was afraid of the dark.").scores
            #expect(scores.count == 7)
            #expect(abs(scores.reduce(0, +) - 1) < 1e-9)
        }
    }

    @Test func rowsOfAnotherOriginAreLearntButNotMeasuredOn() throws {
        try Checkout.withFolder { folder in
            let own = try Checkout.sentences(.emotion), trainer = LinearTrainer(task: .emotion, settings: Checkout.quick(.emotion))
            let paths = ["before", "after"].map { folder.appending(path: $0).path }
            let before = try trainer.train(on: own, writingTo: paths[0])
            let scores = try FastTextModel(path: paths[0]).predict("a zorbel").scores
            let unlikely = TextTask.emotion.labels[try #require(scores.indices.min { scores[$0] < scores[$1] })]
            let others = try repeated("\(unlikely)\ta zorbel", 40)
            let after = try trainer.train(on: own, and: others, writingTo: paths[1])
            #expect(after.labels.mapValues(\.n) == before.labels.mapValues(\.n))
            #expect(try FastTextModel(path: paths[1]).predict("a zorbel").label == unlikely)
        }
    }

    @Test func aRowThatCountsMoreOutweighsRowsOfAnotherOrigin() throws {
        try Checkout.withFolder { folder in
            let own = try repeated("fear\ta zorbel\njoy\ta quimble", 30), others = try repeated("joy\ta zorbel", 90)
            let labels = try [1, 20].map { count in
                var settings = Checkout.quick(.emotion)
                settings.ownRowsCount = count
                let path = folder.appending(path: "\(count)").path
                _ = try LinearTrainer(task: .emotion, settings: settings).train(on: own, and: others, writingTo: path)
                return try FastTextModel(path: path).predict("a zorbel").label
            }
            #expect(labels == ["joy", "fear"])
        }
    }

    private func repeated(_ rows: String, _ count: Int) throws -> LabelledTexts {
        let file = "label\ttext\n" + String(repeating: rows + "\n", count: count)
        return try LabelledTexts(Array(file.utf8), task: .emotion, name: "repeated.tsv")
    }

    @Test func tooFewRowsAreRefused() throws {
        let texts = try LabelledTexts(Array("label\ttext\npositive\tgood\nnegative\tbad\n".utf8), task: .sentiment, name: "two.tsv")
        try Checkout.withFolder { folder in
            _ = #expect(throws: LabelledTexts.ReadError.self) {
                try LinearTrainer(task: .sentiment).train(on: texts, writingTo: folder.appending(path: "m").path)
            }
        }
    }
}
