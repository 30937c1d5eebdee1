import Foundation
import HarkModels
import Testing

/// The figures that Models/sentiment-fast/CARD.md promises.
@Suite struct ShippedModelTests {
    @Test func itIsRightAndHonestOnTheSharedDevelopmentSet() throws {
        let path = Checkout.root.deletingLastPathComponent().appending(path: "shared/data/text/sentiment140.dev.tsv").path
        guard FileManager.default.fileExists(atPath: path) else { return print("skipped: \(path) is not there") }
        let evaluation = Evaluation(of: try Checkout.shippedModel(), on: try LabelledTexts(path: path, task: .sentiment))
        #expect(evaluation.n == 10_000)
        #expect(evaluation.accuracy >= 0.835)
        #expect(evaluation.ece <= 0.03)
        #expect(evaluation.macroRecall >= 0.835)
    }

    @Test func itJudgesOurOwnSentencesAsAPersonDoes() throws {
        let evaluation = Evaluation(of: try Checkout.shippedModel(), on: try Checkout.sentences(.sentiment))
        #expect(evaluation.accuracy >= 0.9)
    }

    @Test func itsFileIsSmallAndOpensAtOnce() throws {
        let path = Checkout.root.appending(path: "Models/sentiment-fast/model.hark").path
        let bytes = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
        #expect(bytes > 0 && bytes <= 12_000_000)
        #expect(try FastTextModel(path: path).model.hasPrefix("sentiment-fast-"))
    }
}
