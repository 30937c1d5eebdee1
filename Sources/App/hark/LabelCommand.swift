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
            hark label --task emotion --tier accurate < sentences.txt
            """)

    @OptionGroup var options: ModelOptions
    @Flag(help: "One JSON object a line: label, confidence, scores, text.") var json = false

    func run() async throws {
        let lines = LineStream(input: STDIN_FILENO, output: STDOUT_FILENO)
        if json {
            let labeller = BatchLabeller(try options.tiers(), print: JSONLine(task: options.task).append)
            try lines.run { input, isEnd, output in try labeller.label(input, isEnd: isEnd, appendingTo: &output) }
        } else if options.tier == .fast {
            let labeller = LineLabeller(model: try options.library.fastModel(for: options.task))
            try lines.run { input, isEnd, output in labeller.label(input, isEnd: isEnd, appendingTo: &output) }
        } else {
            let labeller = BatchLabeller(try options.tiers())
            try lines.run { input, isEnd, output in try labeller.label(input, isEnd: isEnd, appendingTo: &output) }
        }
    }
}
