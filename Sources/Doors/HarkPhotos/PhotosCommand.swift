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
            for path in paths { try await take(path, of: account.description, &report) }
            return try HarkJSON.encode(report)
        }
    }

    private func take(_ path: String, of owner: String, _ report: inout PhotosCommand.Report) async throws {
        do {
            let key = (try? PhotoKey.ofFile(path)) ?? ""
            switch try await intake.offer(FilePieces(path: path), as: key, owner: owner) {
            case .new, .replaced: report.stored += 1
            case .known: report.duplicate += 1
            case .refused: throw HarkError.keyExists
            }
        } catch let error as HarkError where error.isAboutThePhoto || error.code == .conflict {
            report.rejected.append(.init(path: path, detail: error.detail))
        }
    }
}
