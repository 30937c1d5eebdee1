import ArgumentParser
import Foundation
import HarkWords

/// `hark words`: the most frequent words of each file, several files at once.
struct WordsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "words",
        abstract: "Count the words of text files.",
        discussion: """
            For each file the number of words, of different words, and the most frequent ones, in the order of the files; - is standard input.
            A word is letters, marks and digits with single apostrophes or hyphens inside; all are counted in lower case. UTF-8, UTF-16 and
            Latin-1 are recognised. What is no text is named on standard error, the others are counted, and it ends with 1.

            hark words --top 3 novel.txt
            zstd -dc novels.tar.zst | tar xO | hark words --json -
            """)

    @Argument(help: "The files.") var files: [String]
    @Option(help: "How many of the most frequent words.") var top = 10
    @Option(help: "A file of words that are not counted.") var stopWords: String?
    @Flag(help: "One JSON object a line and file: file, total, distinct, words.") var json = false

    func validate() throws {
        if top < 0 { throw ValidationError("--top must be 0 or more.") }
        if files.filter({ $0 == "-" }).count > 1 { throw ValidationError("Standard input can be read once.") }
    }

    func run() throws {
        let counting = WordFiles(settings: try settings())
        let failed = try counting.count(files) { file, count in
            try FileHandle.standardOutput.write(contentsOf: Data((json ? WordsReport.json(file, count) : WordsReport.text(file, count)).utf8))
        }
        if failed > 0 { throw ExitCode.failure }
    }

    private func settings() throws -> WordCounterSettings {
        var settings = WordCounterSettings(top: top, spill: .folder(FileManager.default.temporaryDirectory.path))
        if let stopWords {
            settings.stopWords = try WordFiles.count(stopWords, WordCounterSettings(top: .max)).top.map(\.word)
        }
        return settings
    }
}
