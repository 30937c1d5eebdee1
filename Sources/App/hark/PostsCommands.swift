import ArgumentParser
import Foundation
import HarkCore
import HarkTopics

/// `hark posts`: posts in, from the machine itself.
struct PostsCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "posts", abstract: "Take posts in from files.",
        discussion: """
            Asks the running server where there is one; else opens the data folder itself.

            hark posts import january.jsonl february.jsonl.zst march.jsonl.gz
            """,
        subcommands: [PostsImportCommand.self])
}

struct PostsImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Take in files of posts, one JSON object a line, packed by gzip or zstd or not.",
        discussion: "Posts that are here already are duplicates, so a file may be imported again. Lines that hold no post are rejected and said.")

    @Argument(help: "Files or folders.", completion: .file()) var paths: [String]
    @OptionGroup var data: DataOption
    @Flag(help: "Print JSON.") var json = false

    /// Told on standard error; the rest is only counted.
    private static let toldProblems = 5

    func run() async throws {
        Heap.giveBackSoon()
        let files = try FileList.files(at: paths), start = ContinuousClock.now
        let report = try await PostsDesk(folder: data.path).importFiles(files)
        try tell(report, seconds: (ContinuousClock.now - start) / .seconds(1))
    }

    private func tell(_ report: IntakeReport, seconds: Double) throws {
        let seconds = (seconds * 1000).rounded() / 1000
        if json {
            print(try HarkJSON.string(Answer(report, seconds)))
        } else {
            print("\(report.received) received: \(report.stored) stored, \(report.duplicate) duplicate, \(report.rejected) rejected, \(report.late) late, in \(seconds) s")
        }
        for problem in report.problems.prefix(Self.toldProblems) { say("line \(problem.line): \(problem.detail)") }
        if report.rejected > Self.toldProblems { say("\(report.rejected - min(Self.toldProblems, report.problems.count)) more lines were rejected") }
    }

    private func say(_ line: String) { FileHandle.standardError.write(Data("hark: \(line)\n".utf8)) }

    private struct Answer: Encodable {
        let received: Int, stored: Int, duplicate: Int, rejected: Int, late: Int, withdrawn: Int, seconds: Double

        init(_ report: IntakeReport, _ seconds: Double) {
            (received, stored, duplicate, rejected, late) = (report.received, report.stored, report.duplicate, report.rejected, report.late)
            withdrawn = report.withdrawn
            self.seconds = seconds
        }
    }
}
