import ArgumentParser
import Foundation
import HarkAccounts
import HarkCore
import HarkDatabase
import HarkObjects
import HarkPhotos
import HarkPipeline
import HarkWeb
import Logging

/// `hark backup`: the user tables, put aside and had back.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Back up the user tables (and photos, where that is chosen), look at the backups, and have one back.",
        discussion: """
            Asks the running server where there is one; else opens the data folder itself. The newest three are kept, in DATA/backups.
            Restoring needs a house that is stopped.

            hark backup create --data data
            hark backup restore users-2026-11-22T03-30-00.000000Z.jsonl.gz --data data
            """,
        subcommands: [BackupCreateCommand.self, BackupListCommand.self, BackupVerifyCommand.self, BackupRestoreCommand.self])
}

struct BackupCreateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "create", abstract: "Back up now, and print the backup's name.")

    @OptionGroup var data: DataOption
    @Flag(help: "Print JSON.") var json = false

    func run() async throws {
        let file: BackupFile = try HarkJSON.decode(from: try await BackupDesk(folder: data.path).ask(.create))
        print(json ? try HarkJSON.string(file) : file.name)
    }
}

struct BackupListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the backups, the newest first.")

    @OptionGroup var data: DataOption
    @Flag(help: "Print JSON.") var json = false

    private struct Answer: Encodable { let items: [BackupFile], next: String? }

    func run() async throws {
        let files: [BackupFile] = try HarkJSON.decode(from: try await BackupDesk(folder: data.path).ask(.list))
        if json { return print(try HarkJSON.string(Answer(items: files, next: nil))) }
        for file in files { print("\(file.createdAt)  \(file.bytes) bytes  \(file.name)") }
    }
}

struct BackupVerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "verify", abstract: "Read a backup against its checksum; exits 1 when it is damaged.")

    @Argument(help: "The backup's name.") var name: String
    @OptionGroup var data: DataOption
    @Flag(help: "Print JSON.") var json = false

    func run() async throws { try BackupDesk.tell(try await BackupDesk(folder: data.path).ask(.verify(name)), asJSON: json) }
}

struct BackupRestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Make the tables what they were; accounts made later are gone, and everybody signs in anew.")

    @Argument(help: "The backup's name.") var name: String
    @OptionGroup var data: DataOption
    @Flag(help: "Print JSON.") var json = false

    func run() async throws { try BackupDesk.tell(try await BackupDesk(folder: data.path).ask(.restore(name)), asJSON: json) }
}

/// Where commands about backups are done: by the running server, or over the folder itself.
struct BackupDesk {
    enum Command: Codable {
        case create, list, verify(String), restore(String)
    }

    /// What can be backed up.
    static func sets(_ database: any SQLDatabase) -> [BackupSet] { [AccountsDoor.backup, PhotosDoor.backup(of: database)] }

    let folder: String

    static func shelf(in folder: String, _ objects: any ObjectStore) -> BackupShelf {
        BackupShelf(folder: "\(folder)/backups", clock: SystemClock(), objects: objects)
    }

    func ask(_ command: Command) async throws -> Data {
        try await CommandDesk(folder: folder).ask("/backups", command) { data, database in
            var logger = Logger(label: "hark")
            logger.logLevel = .error
            let objects = try await DiskObjectStore.open("\(data.path)/objects", clock: SystemClock(), logger: logger)
            let shelf = Self.shelf(in: data.path, objects)
            guard case .restore(let name) = command else {
                return try await Self.perform(command, try await Self.keeper(shelf, database, logger))
            }
            let report = try await shelf.restore(name, Self.sets(database), into: database)
            try await database.write { try AuditLog.record(Self.act("backups.restore", report.name), in: $0) }
            return try HarkJSON.encode(report)
        }
    }

    static func keeper(_ shelf: BackupShelf, _ database: any SQLDatabase, _ logger: Logger) async throws -> BackupKeeper {
        try await BackupKeeper.open(sets(database), shelf: shelf, database: database, clock: SystemClock(), logger: logger)
    }

    /// What the running server does as well.
    static func perform(_ command: Command, _ keeper: BackupKeeper) async throws -> Data {
        switch command {
        case .create: try HarkJSON.encode(try await keeper.create { act("backups.create", $0) })
        case .list: try HarkJSON.encode(try await keeper.shelf.list())
        case .verify(let name): try HarkJSON.encode(try await keeper.shelf.verify(name))
        case .restore: throw HarkError(.conflict, "Hark is running and has accounts in memory. Stop it, then restore.")
        }
    }

    private static func act(_ what: String, _ subject: String) -> Act {
        Act(at: SystemClock().now, account: nil, who: "command line", what: what, subject: subject, address: "")
    }

    static func tell(_ answer: Data, asJSON isJSON: Bool) throws {
        let report: BackupReport = try HarkJSON.decode(from: answer)
        if isJSON { return print(try HarkJSON.string(report)) }
        print("\(report.name): \(report.tables.map { "\($0.rows) of \($0.title)" }.joined(separator: ", "))\(report.contents > 0 ? ", \(report.contents) pictures" : "")")
    }
}
