import ArgumentParser
import Foundation
import HarkCore
import HarkDocuments
import HarkWeb
import Logging

/// Where commands about documents are done, and how their reports are told.
struct DocumentsDesk {
    let folder: String

    func ask(_ command: DocumentsCommand) async throws -> Data {
        try await CommandDesk(folder: folder).ask("/documents", command) { data, database in
            var logger = Logger(label: "hark")
            logger.logLevel = .error
            let file = ProcessInfo.processInfo.environment["HARK_CONFIG"]
            let settings = try ServeSettings(try await SettingsSources.reader(flags: [:], file: file))
            let hall = try await DocumentsHall(
                settings, data, database, pages: try Pages(doors: Installation.doors), clock: SystemClock(), logger: logger)
            return try await hall.door.perform(command)
        }
    }

    func report(_ command: DocumentsCommand) async throws -> DocumentsCommand.Report { try HarkJSON.decode(from: try await ask(command)) }

    /// - Throws: `ExitCode.failure` when a file was rejected.
    static func tell(_ report: DocumentsCommand.Report, asJSON isJSON: Bool) throws {
        let uploaded = report.uploaded > 0 ? "\(report.uploaded) uploaded, " : ""
        print(
            isJSON ? try HarkJSON.string(report) : "\(uploaded)\(report.queued) queued, \(report.duplicate) duplicate, \(report.rejected.count) rejected")
        for file in report.rejected { FileHandle.standardError.write(Data("hark: \(file.path): \(file.detail)\n".utf8)) }
        if !report.rejected.isEmpty { throw ExitCode.failure }
    }
}
