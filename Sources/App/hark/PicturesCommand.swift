import ArgumentParser
import Foundation
import HarkCore
import HarkModels
import HarkWorkers

/// `hark pictures`: what is seen and read in pictures, without a server; or how good that is.
struct PicturesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pictures", abstract: "Say what pictures show and what is written in them; or, with --truth, how much of that is right.",
        discussion: """
            For each file its ten labels and its lines of text. --truth names a TSV file with a heading: the column file, in its own folder,
            and label (what is to be seen) or text (what is to be read). Works in this process: for files that you trust.

            hark pictures holiday.jpg
            hark pictures --truth photos/labels.tsv
            """)

    @Option(help: "A table of files and what is right.", completion: .file()) var truth: String?
    @Flag(help: "Print JSON, one object a file.") var json = false
    @Argument(help: "Pictures.", completion: .file()) var files: [String] = []

    func validate() throws {
        guard (truth == nil) != files.isEmpty else { throw ValidationError("Give pictures, or --truth with a table of them.") }
    }

    func run() throws {
        let found = PictureTools.ofThisProcess(), tools = try OpenedTools(found)
        for sentence in found.missing { FileHandle.standardError.write(Data("\(sentence)\n".utf8)) }
        if let truth { return print(try PictureEvaluation(truth: truth, tools: tools).text) }
        for file in files { print(try described(file, try tools.report(on: PictureFile.bytes(file), [.labels, .text]))) }
    }

    private func described(_ file: String, _ report: PictureReport) throws -> String {
        if json { return try HarkJSON.string(Seen(file: file, width: report.width, height: report.height, labels: report.labels, lines: report.lines)) }
        let labels = (report.labels ?? []).map { "  \(($0.confidence * 100).formatted(.number.precision(.fractionLength(1)))) %  \($0.name)" }
        return (["\(file), \(report.width) × \(report.height)"] + labels + (report.lines ?? []).map { "  “\($0.text)”" }).joined(separator: "\n")
    }

    private struct Seen: Encodable {
        let file: String
        let width: Int, height: Int
        let labels: [ImageLabel]?, lines: [TextLine]?
    }
}

enum PictureFile {
    static func bytes(_ path: String) throws -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: path) else { throw HarkError(.notFound, "\(path) cannot be read.") }
        return Array(data)
    }
}
