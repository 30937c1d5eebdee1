import Foundation
import HarkCore
import HarkDatabase
import NIOCore

/// Where commands about a data folder are done: by the running server, or over the folder itself.
struct CommandDesk {
    let folder: String

    /// - Parameters:
    ///   - path: where the server takes such commands.
    ///   - alone: does it where no server runs. The folder and its database are this process's own until it returns.
    func ask(
        _ path: String, _ command: some Encodable, alone: (DataFolder, SQLiteDatabase) async throws -> Data
    ) async throws -> Data {
        let body = ByteBuffer(bytes: try HarkJSON.encode(command))
        if let answer = try await ControlClient(folder: folder).ask(path, body) { return Data(answer.readableBytesView) }
        let owned = try DataFolder(folder)
        defer { owned.release() }
        let database = try await SQLiteDatabase.open(owned.databasePath)
        let result = await Result {
            try await database.migrate(Installation.migrations)
            return try await alone(owned, database)
        }
        try await database.close()
        return try result.get()
    }
}

extension Result where Failure == any Error {
    /// What an asynchronous body returned or threw, for clean-up that must wait too.
    fileprivate init(_ body: () async throws -> Success) async {
        do { self = .success(try await body()) } catch { self = .failure(error) }
    }
}
