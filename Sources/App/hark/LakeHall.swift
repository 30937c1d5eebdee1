import Foundation
import HarkCore
import HarkDatabase
import HarkLake
import HarkModels
import HarkQueue
import Logging

/// The lake in its data folder, with what is done for it again and again.
struct LakeHall {
    let lake: Lake

    init(_ settings: LakeSettings, _ folder: DataFolder, _ database: any SQLDatabase, clock: any WallClock, logger: Logger) async throws {
        lake = try await Lake.open(
            folder: "\(folder.path)/lake", database: database, duckDB: Self.library(logger), settings: settings, clock: clock, logger: logger)
    }

    /// nil where it is not here: posts wait in their buffer then.
    private static func library(_ logger: Logger) -> DuckDBLibrary? {
        do { return try DuckDBLibrary.find(homes: ModelLibrary.ofThisProcess().homes) } catch {
            logger.warning("no DuckDB: posts wait in their buffer", metadata: ["error": "\(error)"])
            return nil
        }
    }

    /// A name for `/readyz` while nothing can be delivered.
    var check: @Sendable () async -> String? { { [lake] in lake.trouble == nil ? nil : "lake" } }

    /// - Parameter forget: is told the first hour whose posts are still there, once those before it are gone.
    func chores(forgetting forget: @escaping @Sendable (Int64) async throws -> Void) -> [Chore] {
        [
            Chore("lake.expire", .every(seconds: 600)) { [lake] in
                let gone = try await lake.expire()
                if let last = gone.hours.max() { try await forget(last + 1) }
                return "\(gone.hours.count) hours of posts expired, \(gone.rows) posts in \(gone.files) files"
            },
            Chore("lake.compact", .every(seconds: 600)) { [lake] in
                let done = try await lake.compact()
                return "\(done.filesBefore) files became \(done.filesAfter), \(done.withdrawn) withdrawn posts left out"
            },
        ]
    }
}
