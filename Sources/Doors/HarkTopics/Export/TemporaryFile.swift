import Foundation
import HarkCore

/// A file that is made to be read at once, and is gone then.
enum TemporaryFile {
    private static let lane = SerialLane("topics.export")

    static func bytes(_ make: (String) async throws -> Void) async throws -> [UInt8] {
        let path = FileManager.default.temporaryDirectory.appending(path: "hark-\(UUID().uuidString).parquet").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try await make(path)
        return try await lane.run { Array(try Data(contentsOf: URL(filePath: path))) }
    }
}
