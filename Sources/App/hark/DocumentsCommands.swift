import ArgumentParser
import Foundation
import HarkAccounts
import HarkCore
import HarkDocuments

/// `hark documents`: files in and results out, from the machine itself.
struct DocumentsCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "documents", abstract: "Queue files to be counted, and take the results out.",
        discussion: """
            Asks the running server where there is one; else opens the data folder itself, and what is queued waits for the next start.

            hark documents import letters/
            hark documents import --uploading-only letters/ && hark documents copy --include '*.txt'
            hark documents export > words.csv
            """,
        subcommands: [DocumentsImportCommand.self, DocumentsCopyCommand.self, DocumentsExportCommand.self])
}

struct DocumentsImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Queue files, and all files in folders; exits 1 when one was rejected.")

    @Argument(help: "Files or folders.", completion: .file()) var paths: [String]
    @Option(name: .customLong("as"), help: "The account that owns them; if not given, the house, and operators see them.") var owner: String?
    @Flag(help: "Leave them in the bucket uploading, for `hark documents copy`.") var uploadingOnly = false
    @OptionGroup var data: DataOption
    @Flag(help: "Print JSON.") var json = false

    /// Files a request: the report of a long import grows while it runs, and a request stays small.
    private static let batch = 50

    func run() async throws {
        let files = try FileList.files(at: paths), account = try await account()
        var sum = DocumentsCommand.Report()
        let progress = ProgressLine("importing")
        for start in stride(from: 0, to: files.count, by: Self.batch) {
            progress.show(Double(start) / Double(files.count))
            let part = Array(files[start..<min(start + Self.batch, files.count)])
            sum += try await DocumentsDesk(folder: data.path).report(.importFiles(part, account: account, isUploadOnly: uploadingOnly))
        }
        progress.clear()
        try DocumentsDesk.tell(sum, asJSON: json)
    }

    private func account() async throws -> Identifier? {
        guard let owner else { return nil }
        return try await UsersDesk(folder: data.path).account(named: owner)
    }
}

struct DocumentsCopyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "copy", abstract: "Copy what waits in the bucket uploading to processing, and queue it.",
        discussion: """
            A name is copied that matches an --include and no --exclude; in both, * is any run of characters and ? any one. As with the
            command of the cloud, --exclude '*' before an --include says that nothing else is copied, which is so anyway.
            """)

    @Option(help: "Names that are copied; may come again. All, where it is not given.") var include: [String] = []
    @Option(help: "Names that are not; may come again.") var exclude: [String] = []
    @Flag(help: "Copy also what was counted before, so that it is counted again.") var again = false
    @OptionGroup var data: DataOption
    @Flag(help: "Print JSON.") var json = false

    func run() async throws {
        let refused = include.isEmpty ? exclude : exclude.filter { $0 != "*" }
        let report = try await DocumentsDesk(folder: data.path).report(
            .copy(include: include.isEmpty ? ["*"] : include, exclude: refused, isAgain: again))
        try DocumentsDesk.tell(report, asJSON: json)
    }
}

struct DocumentsExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Print all results as CSV, a line a word; exits 1 when the output is not whole.")

    @OptionGroup var data: DataOption
    @Flag(help: "Print JSON, an object a document.") var json = false

    func run() async throws {
        let desk = DocumentsDesk(folder: data.path)
        if json { try write("{\"items\":[") }
        var place: Int? = 0, isFirst = true
        while let after = place {
            let piece: DocumentsCommand.Piece = try HarkJSON.decode(from: try await desk.ask(.export(json ? .json : .csv, after: after)))
            if json, !isFirst, !piece.text.isEmpty { try write(",") }
            try write(piece.text)
            (place, isFirst) = (piece.next, false)
        }
        if json { try write("],\"next\":null}\n") }
    }

    private func write(_ text: String) throws {
        do { try FileHandle.standardOutput.write(contentsOf: Data(text.utf8)) } catch {
            throw HarkError(.internal, "The export could not be written to its end. Free some space and run it again.").logged("", cause: error)
        }
    }
}
