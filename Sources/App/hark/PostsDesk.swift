import Foundation
import HarkCore
import HarkDatabase
import HarkLake
import HarkModels
import HarkTopics
import HarkWeb
import Logging
import NIOCore

/// Where commands about posts are done.
struct PostsDesk {
    /// Seconds between two looks at how far an import is.
    private static let glance = 0.2

    let folder: String

    /// Shows on a terminal how far it is.
    func importFiles(_ paths: [String]) async throws -> IntakeReport {
        let id = IdentifierGenerator(clock: SystemClock()).next()
        return try await withThrowingTaskGroup { group in
            group.addTask { try await showProgress(of: id) }
            defer { group.cancelAll() }
            return try HarkJSON.decode(IntakeReport.self, from: try await ask(.importFiles(paths, id: id)))
        }
    }

    private func showProgress(of id: Identifier) async throws {
        let line = ProgressLine("importing"), question = ByteBuffer(bytes: try HarkJSON.encode(PostsCommand.progress(id)))
        defer { line.clear() }
        while !Task.isCancelled {
            do { try await SystemClock().sleep(for: Self.glance) } catch { return }
            guard let answer = try? await ControlClient(folder: folder).ask("/posts", question) else { continue }
            line.show(try HarkJSON.decode(PostsCommand.Progress.self, from: Data(answer.readableBytesView)).share)
        }
    }

    private func ask(_ command: PostsCommand) async throws -> Data {
        try await CommandDesk(folder: folder).ask("/posts", command) { data, database in
            var logger = Logger(label: "hark")
            logger.logLevel = .error
            let file = ProcessInfo.processInfo.environment["HARK_CONFIG"]
            let settings = try ServeSettings(try await SettingsSources.reader(flags: [:], file: file)), shelf = ModelShelf()
            if let model = try? ModelLibrary.ofThisProcess().fastModel(for: .sentiment) { shelf.put(model) }
            let lake = try await LakeHall(settings.topics.lake, data, database, clock: SystemClock(), logger: logger).lake
            let hall = try await PostsHall(settings.topics, lake, data, database, models: shelf, clock: SystemClock(), logger: logger)
            return try await withThrowingTaskGroup { group in
                group.addTask { try await hall.buffer.run() }
                defer { group.cancelAll() }
                return try await hall.imports.perform(command)
            }
        }
    }
}
