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
        let model = try options.fastModel()
        let texts = try LabelledTexts(path: file, task: options.task)
        print(try EvaluationReport(evaluation: Evaluation(of: model, on: texts), model: model.model, json: json).text)
    }
}
