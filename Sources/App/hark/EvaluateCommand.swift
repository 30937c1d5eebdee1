import ArgumentParser
import Foundation
import HarkModels

/// `hark evaluate`: how good a model is on labelled texts.
struct EvaluateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Measure a model on a file of labelled texts.",
        discussion: """
            FILE is TSV with the header label<TAB>text, plain or packed (.zst). ece is the expected calibration error of the answer given:
            how far confidence and share of right answers lie apart, in bins of equal width.

            hark evaluate --task sentiment reviews.tsv
            """)

    @OptionGroup var options: ModelOptions
    @Argument(help: "The labelled texts.") var file: String
    @Flag(help: "Print JSON.") var json = false

    func run() async throws {
        let texts = try LabelledTexts(path: file, task: options.task)
        let evaluation: Evaluation, name: String
        if options.tier == .fast {
            let model = try options.library.fastModel(for: options.task)
            (evaluation, name) = (Evaluation(of: model, on: texts), model.model)
        } else {
            let tiers = try options.tiers()
            (evaluation, name) = (try Evaluation(of: tiers, on: texts), tiers.model)
        }
        print(try EvaluationReport(evaluation: evaluation, model: name, json: json).text)
    }
}
