public import Foundation
public import HarkCore
import HarkDatabase
import HarkObjects
import HarkWeb

/// What `hark photos` asks for, as JSON on the house's own socket.
public enum PhotosCommand: Codable, Sendable {
    /// Keeps the photos at these paths, which the house reads itself; a photo's key is its file's name without its ending.
    /// - Parameter account: in whose name.
    case importFiles([String], account: Identifier)

    /// What became of files.
    public struct Report: Codable, Sendable, Equatable {
        public struct Rejected: Codable, Sendable, Equatable {
            public let path: String
            /// The sentence that says why.
            public let detail: String
        }

        public var stored = 0
        /// The account had the same photo under the same key.
        public var duplicate = 0
        public var rejected: [Rejected] = []

        public init() {}

        public static func += (sum: inout Report, other: Report) {
            sum.stored += other.stored
            sum.duplicate += other.duplicate
            sum.rejected += other.rejected
        }
    }
}

extension PhotosDoor {
    /// Does what a command asks for. Returns JSON of `PhotosCommand.Report`.
    public func perform(_ command: PhotosCommand) async throws -> Data {
        switch command {
        case .importFiles(let paths, let account):
            var report = PhotosCommand.Report()
            for start in stride(from: 0, to: paths.count, by: Self.atOnce) {
                try await take(paths[start..<min(start + Self.atOnce, paths.count)], of: account.description, &report)
            }
            return try HarkJSON.encode(report)
        }
    }

    /// Files whose bytes are taken in side by side: most of a photo's time is waiting for the disk.
    private static let atOnce = 8

    /// The rows follow in the order of the paths: a gallery shows photos in the order in which they were kept.
    private func take(_ paths: ArraySlice<String>, of owner: String, _ report: inout PhotosCommand.Report) async throws {
        for (path, received) in zip(paths, try await received(paths)) {
            do {
                switch try await intake.keep(received.get(), owner: owner) {
                case .new, .replaced: report.stored += 1
                case .known: report.duplicate += 1
                case .refused: throw HarkError.keyExists
                }
            } catch let error as HarkError where error.isAboutThePhoto || error.code == .conflict {
                report.rejected.append(.init(path: path, detail: error.detail))
            }
        }
    }

    /// What became of each file's bytes, in the order of the paths.
    private func received(_ paths: ArraySlice<String>) async throws -> [Result<PhotoIntake.Received, HarkError>] {
        try await withThrowingTaskGroup(of: (Int, Result<PhotoIntake.Received, HarkError>).self) { [intake] group in
            for (place, path) in paths.enumerated() { group.addTask { (place, try await intake.receive(fileAt: path)) } }
            return try await group.reduce(into: []) { $0.append($1) }.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }
}

extension PhotoIntake {
    /// A file under its own name. What is refused is told, not thrown: the files beside it go on.
    fileprivate func receive(fileAt path: String) async throws -> Result<Received, HarkError> {
        do { return .success(try await receive(FilePieces(path: path), as: (try? PhotoKey.ofFile(path)) ?? "")) } catch let error as HarkError where error.isAboutThePhoto {
            return .failure(error)
        }
    }
}
