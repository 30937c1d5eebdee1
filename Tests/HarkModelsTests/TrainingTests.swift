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

    @Test func tooFewRowsAreRefused() throws {
        let texts = try LabelledTexts(Array("label\ttext\npositive\tgood\nnegative\tbad\n".utf8), task: .sentiment, name: "two.tsv")
        try Checkout.withFolder { folder in
            _ = #expect(throws: LabelledTexts.ReadError.self) {
                try LinearTrainer(task: .sentiment).train(on: texts, writingTo: folder.appending(path: "m").path)
            }
        }
    }
}
