import ArgumentParser
import Foundation
import HarkCore
import HarkLearning
import HarkModels
import HarkPipeline

/// `hark train`: makes a fast model from labelled texts.
struct TrainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train",
        abstract: "Train the fast tier on labelled texts.",
        discussion: """
            One row in 25 is kept apart: half of them calibrate the model, the other half give the figures that are printed, in the form of
            `hark evaluate`. Equal rows and seed give the same file, byte for byte.

            From reviews, a challenger of each tier goes on from the model that answers, and takes its place only when it is better on rows that it
            never saw; a running server does it while it answers. A downloaded sentiment.csv (id;review;sentiment; or id,review,sentiment) teaches in the
            same way, or makes a model of its own where --out is given.

            hark train --task sentiment --from rows.tsv.zst --out Models/sentiment-fast
            hark train --task emotion --from reviews --data data
            hark train --task emotion --from rows.tsv --and labelled-by-a-model.tsv.zst --weight 4

            Rows of --and are learnt from, but nothing is calibrated or measured on them; each of --from counts as --weight of them.
            """)

    @Option(help: "What the model answers: sentiment or emotion.") var task: TextTask
    @Option(help: "reviews, a downloaded sentiment.csv, or labelled texts: TSV with the header label<TAB>text, plain or packed (.zst).") var from: String
    @Option(help: "More rows to learn from, such as texts labelled by another model.") var and: String?
    @Option(help: "How many rows of --and one of --from counts for.") var weight = 1
    @Option(help: "The folder that the model is written to.") var out: String?
    @OptionGroup var data: DataOption
    @Option(help: "Where the order of the rows starts from.") var seed: UInt64 = 1
    @Option(help: "Passes over the rows.") var epochs: Int?
    @Flag(help: "Print JSON.") var json = false

    func validate() throws {
        if let epochs, !(1...100 ~= epochs) { throw ValidationError("--epochs must be 1 to 100, got \(epochs).") }
        if !(1...100 ~= weight) { throw ValidationError("--weight must be 1 to 100, got \(weight).") }
    }

    func run() async throws {
        if from == LearningOrder.reviews || from.hasSuffix(".csv") && out == nil { return try await learn() }
        let texts = from.hasSuffix(".csv") ? try ReviewedRows(path: from, task: task).texts : try LabelledTexts(path: from, task: task)
        let others = try and.map { try LabelledTexts(path: $0, task: task) }
        var settings = TrainingSettings.fitting(task)
        settings.ownRowsCount = weight
        settings.seed = seed
        if let epochs { settings.epochs = epochs }
        let path = (out ?? "Models/\(task.rawValue)-fast") + "/model.hark"
        let progress = ProgressLine("Training")
        let evaluation = try LinearTrainer(task: task, settings: settings).train(on: texts, and: others, writingTo: path) { progress.show($0) }
        progress.clear()
        print(try EvaluationReport(evaluation: evaluation, model: FastTextModel(path: path).model, json: json).text)
    }

    /// Lets the house learn, and prints what came of it.
    private func learn() async throws {
        guard out == nil else { throw TrainFailure(description: "What is learned from reviews stays in the data folder; leave --out away.") }
        let source = from == LearningOrder.reviews ? from : URL(fileURLWithPath: from).standardizedFileURL.path
        let progress = ProgressLine("Learning")
        let report = try await LearningDesk(folder: data.path).train(task, from: source) { progress.show($0) }
        progress.clear()
        guard report.state != .failed else { throw TrainFailure(description: report.reason ?? "The training failed.") }
        print(json ? try HarkJSON.string(TrainingReport(report: report)) : try TrainingReport(report: report).text)
    }
}

struct TrainFailure: Error, CustomStringConvertible {
    let description: String
}
