import ArgumentParser
import Foundation
import HarkCore
import HarkPhotos

/// `hark photos`: photos in, from the machine itself.
struct PhotosCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "photos", abstract: "Keep photos that lie on this machine.", subcommands: [PhotosImportCommand.self])
}

struct PhotosImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Keep photos under the names of their files; exits 1 when one was rejected.",
        discussion: """
            A photo's key is its file's name without the ending. A key that the account has already is refused, or passed over where the photo is
            the same.
            """)

    @Argument(help: "Photos, or folders of photos.", completion: .file()) var paths: [String]
    @Option(help: "The account that owns them; the only one there is, if not given.") var user: String?
    @OptionGroup var data: DataOption
    @Flag(help: "Print JSON.") var json = false

    /// Photos a request: the report of a long import grows while it runs, and a request stays small.
    private static let batch = 50

    func run() async throws {
        let files = try FileList.files(at: paths), account = try await UsersDesk(folder: data.path).account(named: user)
        var sum = PhotosCommand.Report()
        let progress = ProgressLine("importing")
        let batches = stride(from: 0, to: files.count, by: Self.batch).map { Array(files[$0..<min($0 + Self.batch, files.count)]) }
        progress.show(0)
        var done = 0
        try await PhotosDesk(folder: data.path).perform(batches.map { .importFiles($0, account: account) }) { report in
            sum += report
            done += 1
            progress.show(Double(done) / Double(batches.count))
        }
        progress.clear()
        print(json ? try HarkJSON.string(sum) : "\(sum.stored) stored, \(sum.duplicate) duplicate, \(sum.rejected.count) rejected")
        for file in sum.rejected { FileHandle.standardError.write(Data("hark: \(file.path): \(file.detail)\n".utf8)) }
        if !sum.rejected.isEmpty { throw ExitCode.failure }
    }
}
