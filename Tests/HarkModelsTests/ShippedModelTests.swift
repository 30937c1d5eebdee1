import Foundation
import HarkModels
import Testing

/// The figures that the cards of the shipped fast models promise.
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

    @Test func emotionsAreToldApartOnTheSharedDevelopmentSet() throws {
        let path = Checkout.root.deletingLastPathComponent().appending(path: "shared/data/text/isear.dev.tsv").path
        guard FileManager.default.fileExists(atPath: path) else { return print("skipped: \(path) is not there") }
        let model = try ModelLibrary(folder: Checkout.root.appending(path: "Models").path).fastModel(for: .emotion)
        let evaluation = Evaluation(of: model, on: try LabelledTexts(path: path, task: .emotion))
        #expect(evaluation.n == 740)
        #expect(evaluation.accuracy >= 0.6)
        #expect(evaluation.ece <= 0.06)
    }

    @Test func emotionsOfOurOwnSentencesAreTold() throws {
        let model = try ModelLibrary(folder: Checkout.root.appending(path: "Models").path).fastModel(for: .emotion)
        #expect(Evaluation(of: model, on: try Checkout.sentences(.emotion)).accuracy >= 0.85)
    }

    @Test func itJudgesOurOwnSentencesAsAPersonDoes() throws {
        let evaluation = Evaluation(of: try Checkout.shippedModel(), on: try Checkout.sentences(.sentiment))
        #expect(evaluation.accuracy >= 0.9)
    }

    @Test(arguments: TextTask.allCases)
    func itsFileIsSmallAndOpensAtOnce(_ task: TextTask) throws {
        let path = Checkout.root.appending(path: "Models/\(task.rawValue)-fast/model.hark").path
        let bytes = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
        #expect(bytes > 0 && bytes <= 12_000_000)
        #expect(try FastTextModel(path: path).model.hasPrefix("\(task.rawValue)-fast-"))
    }
}
