import ArgumentParser
import Foundation
import HarkCore
import HarkDatabase
import HarkDocuments
import HarkWeb
import Logging
import NIOCore

/// `hark documents`: files in and results out, from the machine itself.
struct DocumentsCommandLine: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "documents", abstract: "Queue files, count again what is there, and take results out.",
        discussion: """
            Asks the running server where there is one; else opens the data folder itself, and what is queued waits for the next start.

            hark documents import letters/*.txt
            hark documents copy --include '*.txt'
            hark documents export > words.csv
            """,
        subcommands: [DocumentsImportCommand.self, DocumentsCopyCommand.self, DocumentsExportCommand.self])
}

struct DocumentsImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "import", abstract: "Queue files, and all files in folders.")

    @Argument(help: "Files or folders.", completion: .file()) var paths: [String]
    @OptionGroup var data: DataOption
    @Flag(help: "Print JSON.") var json = false

    func run() async throws {
        let files = try paths.flatMap(Self.files)
        guard !files.isEmpty else { throw ValidationError("There is no file in \(paths.joined(separator: ", ")).") }
        var all = DocumentsCommand.Report.none
        // A hundred at a time: the server answers before a client would give it up.
        for start in stride(from: 0, to: files.count, by: 100) {
            let answer = try await DocumentsDesk(folder: data.path).ask(.importFiles(Array(files[start..<min(start + 100, files.count)])))
            let report: DocumentsCommand.Report = try HarkJSON.decode(from: answer)
            all.queued += report.queued
            all.duplicate += report.duplicate
            all.refused += report.refused
        }
        try all.tell(json: json, verb: "queued")
    }

    /// Full paths: the server stands in another folder.
    private static func files(_ path: String) throws -> [String] {
        let full = URL(filePath: path).standardizedFileURL.path
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: full, isDirectory: &isFolder) else { throw ValidationError("There is no file \(path).") }
        guard isFolder.boolValue else { return [full] }
        let inside = FileManager.default.enumerator(atPath: full)?.compactMap { $0 as? String } ?? []
        return inside.map { "\(full)/\($0)" }.filter { file in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: file, isDirectory: &isFolder) && !isFolder.boolValue
        }.sorted()
    }
}

struct DocumentsCopyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "copy", abstract: "Copy documents from uploading to processing once more, so that they are counted again.")

    @Option(help: "Which names, with * and ?.") var include = "*"
    @OptionGroup var data: DataOption
    @Flag(help: "Print JSON.") var json = false

    func run() async throws {
        let answer = try await DocumentsDesk(folder: data.path).ask(.copy(include: include))
        let report: DocumentsCommand.Report = try HarkJSON.decode(from: answer)
        try report.tell(json: json, verb: "copied")
    }
}

struct DocumentsExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "export", abstract: "Print all results as CSV.")

    @OptionGroup var data: DataOption

    func run() async throws {
        try FileHandle.standardOutput.write(contentsOf: try await DocumentsDesk(folder: data.path).ask(.export))
    }
}

extension DocumentsCommand.Report {
    fileprivate func tell(json: Bool, verb: String) throws {
        if json { print(try HarkJSON.string(self)) } else { print("\(queued) \(verb), \(duplicate) there already, \(refused.count) refused") }
        for line in refused { FileHandle.standardError.write(Data("\(line)\n".utf8)) }
        if !refused.isEmpty { throw ExitCode.failure }
    }
}

/// Hands a command to the running server, or carries it out in its place.
private struct DocumentsDesk {
    let folder: String

    func ask(_ command: DocumentsCommand) async throws -> Data {
        let body = ByteBuffer(bytes: try HarkJSON.encode(command))
        if let answer = try await ControlClient(folder: folder).ask("/documents", body) { return Data(answer.readableBytesView) }
        let data = try DataFolder(folder)
        defer { data.release() }
        let database = try await SQLiteDatabase.open(data.databasePath)
        try await database.migrate(Installation.migrations)
        var logger = Logger(label: "hark")
        logger.logLevel = .error
        let settings = try ServeSettings(await SettingsSources.reader(flags: [:], file: ProcessInfo.processInfo.environment["HARK_CONFIG"]))
        let hall = try await DocumentsHall(
            settings, data, database, pages: try Pages(doors: Installation.doors), clock: SystemClock(), logger: logger)
        let answer = try await hall.door.perform(command)
        try await database.close()
        return answer
    }
}
