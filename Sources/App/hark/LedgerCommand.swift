import ArgumentParser
import Foundation
import HarkComments
import HarkCore
import HarkDatabase
import HarkLake
import HarkPipeline
import NIOCore

struct LedgerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger", abstract: "Show what became of every item, proved from the data.",
        discussion: """
            For each door: received = stored + duplicate + rejected + late, and the tables hold what was stored.
            Asks the running server where there is one; else opens the data folder itself.
            Exits 1 when a door does not balance.
            """)

    @OptionGroup var data: DataOption
    @Flag(help: "Print JSON.") var json = false

    func run() async throws {
        let lines = try await audit()
        if json {
            print(try HarkJSON.string(lines))
        } else {
            print("door          received     stored  duplicate   rejected       late  balanced")
            for (door, line) in lines.sorted(by: { $0.key < $1.key }) {
                let figures = [line.received, line.stored, line.duplicate, line.rejected, line.late].map { pad(String($0), 10) }
                print(door.padding(toLength: 11, withPad: " ", startingAt: 0), figures.joined(separator: " "), line.balanced ? "     yes" : "      NO")
            }
        }
        if !lines.values.allSatisfy(\.balanced) { throw ExitCode.failure }
    }

    private func pad(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }

    private func audit() async throws -> [String: LedgerLine] {
        if let answer = try await ControlClient(folder: data.path).ask("/ledger") {
            return try HarkJSON.decode([String: LedgerLine].self, from: Data(answer.readableBytesView))
        }
        guard FileManager.default.fileExists(atPath: "\(data.path)/hark.db") else {
            throw ValidationError("There is no Hark in \(data.path). Name its data folder with --data.")
        }
        let folder = try DataFolder(data.path)
        defer { folder.release() }
        let database = try await SQLiteDatabase.open(folder.databasePath)
        try await database.migrate(Installation.migrations)
        let posts = try Self.undelivered(in: data.path)
        let lines = try await database.read { try Installation.audit($0, posts) }
        try await database.close()
        return lines
    }

    private static func undelivered(in data: String) throws -> UndeliveredCounts {
        let folder = PostsHall.folder(in: data)
        return try FileManager.default.fileExists(atPath: "\(folder)/buffer") ? UndeliveredCounts(folder: "\(folder)/buffer") : UndeliveredCounts()
    }
}

/// `--data`, the same for every command that touches a data folder.
struct DataOption: ParsableArguments {
    @Option(name: .customLong("data"), help: "The data folder.") var given: String?

    var path: String { given ?? ProcessInfo.processInfo.environment["HARK_DATA"] ?? "data" }
}
