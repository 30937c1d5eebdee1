import ArgumentParser
import Foundation
import HarkCore
import HarkLake
import Logging

/// `hark lake`: what the lake of posts holds, and whether it is whole.
struct LakeCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lake", abstract: "Look at the files in which posts are kept for good.",
        discussion: "Asks the running server where there is one; else opens the data folder itself.",
        subcommands: [LakeVerifyCommand.self, LakeStatsCommand.self, LakeExportCommand.self])
}

struct LakeVerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Read every file and compare it with what is known of it; exits 1 when one is not whole.")

    @OptionGroup var data: DataOption
    @Flag(help: "Print JSON.") var json = false

    func run() async throws {
        let answer = try await LakeDesk(folder: data.path).ask(.verify)
        let found: LakeVerification = try HarkJSON.decode(from: answer)
        if json {
            print(try HarkJSON.string(found))
        } else {
            for problem in found.problems { print("\(problem.file) \(problem.detail)") }
            print("\(found.files) files, \(found.rows) posts, \(found.bytes) bytes, \(found.withoutIndex) without an index, \(found.problems.count) problems")
        }
        if !found.isGood { throw ExitCode.failure }
    }
}

struct LakeStatsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "stats", abstract: "Print how many files, posts and bytes there are, day by day.")

    @OptionGroup var data: DataOption
    @Flag(help: "Print JSON.") var json = false

    func run() async throws {
        let answer = try await LakeDesk(folder: data.path).ask(.stats)
        let found: LakeStatistics = try HarkJSON.decode(from: answer)
        if json { return print(try HarkJSON.string(found)) }
        print("day           files      posts       bytes  hours")
        for day in found.days {
            print(day.day, pad(day.files, 8), pad(day.rows, 10), pad(day.bytes, 11), pad(day.hours, 6))
        }
        print("all       ", pad(found.files, 8), pad(found.rows, 10), pad(found.bytes, 11), pad(found.hours, 6))
        print("\(found.bytesPerPost) bytes a post; \(found.indexBytes) bytes of indexes; \(found.withdrawn) posts withdrawn and in a file still")
    }

    private func pad(_ number: Int, _ width: Int) -> String {
        let text = String(number)
        return String(repeating: " ", count: max(0, width - text.count)) + text
    }
}

struct LakeExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write all posts in files as lines of JSON, by hour of arrival: YYYY/MM/DD/HH/ in UTC.")

    @Argument(help: "A folder; made where it is missing.", completion: .directory) var folder: String
    @OptionGroup var data: DataOption
    @Flag(help: "Print JSON.") var json = false

    func run() async throws {
        // The server may run in another folder.
        let path = URL(filePath: folder).standardizedFileURL.path
        let answer = try await LakeDesk(folder: data.path).ask(.export(path))
        let done: LakeExport = try HarkJSON.decode(from: answer)
        print(json ? try HarkJSON.string(done) : "\(done.posts) posts in \(done.files) files, \(done.bytes) bytes")
    }
}

/// What may be asked about the lake.
enum LakeCommand: Codable {
    case verify, stats
    case export(String)

    func perform(on lake: Lake) async throws -> Data {
        switch self {
        case .verify: try HarkJSON.encode(try await lake.verify())
        case .stats: try HarkJSON.encode(try await lake.statistics())
        case .export(let folder): try HarkJSON.encode(try await lake.writeJSON(to: folder))
        }
    }
}

/// Where commands about the lake are done: by the running server, or over the folder itself.
struct LakeDesk {
    let folder: String

    func ask(_ command: LakeCommand) async throws -> Data {
        try await CommandDesk(folder: folder).ask("/lake", command) { data, database in
            var logger = Logger(label: "hark")
            // What is missing is in the report.
            logger.logLevel = .critical
            let hall = try await LakeHall(LakeSettings(), data, database, clock: SystemClock(), logger: logger)
            return try await command.perform(on: hall.lake)
        }
    }

    /// The server's side.
    static func perform(_ body: Data, on lake: Lake) async throws -> Data {
        try await HarkJSON.decode(LakeCommand.self, from: body).perform(on: lake)
    }
}
