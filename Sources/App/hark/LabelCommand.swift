import ArgumentParser
import Foundation
import HarkCore
import HarkModels

/// `hark label`: lines on standard input, labelled lines on standard output. One thread.
struct LabelCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "label",
        abstract: "Label each line of standard input.",
        discussion: """
            One line out for each line in, empty ones too, in the same order: label, confidence and text, with tabs between.

            echo "what a lovely morning" | hark label --task sentiment
            zstd -dc posts.txt.zst | hark label --task sentiment > labelled.tsv
            """)

    @OptionGroup var options: ModelOptions
    @Flag(help: "One JSON object a line: label, confidence, scores, text.") var json = false

    func run() async throws {
        let model = try options.fastModel()
        let lines = LineStream(input: STDIN_FILENO, output: STDOUT_FILENO)
        if json {
            try lines.run { input, isEnd, output in try JSONLabeller(model: model).label(input, isEnd: isEnd, appendingTo: &output) }
        } else {
            let labeller = LineLabeller(model: model)
            try lines.run { input, isEnd, output in labeller.label(input, isEnd: isEnd, appendingTo: &output) }
        }
    }
}
