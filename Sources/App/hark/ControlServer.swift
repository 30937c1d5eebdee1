import Foundation
import HarkCore
import HarkDatabase
import HarkPipeline
import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle

/// Answers commands that run beside the server, over a socket in the data folder: whoever may enter the folder may ask.
struct ControlServer: Service {
    let path: String
    let database: any SQLDatabase
    let itemCounts: [String: String]
    let logger: Logger

    /// What fits into a socket's address (`sockaddr_un`) with the NUL after it.
    private static let longestPath = 107

    func run() async throws {
        guard path.utf8.count <= Self.longestPath else {
            logger.warning("the data folder's path is too long for a socket: commands such as `hark ledger` work while Hark is stopped")
            return try await gracefulShutdown()
        }
        // Left by a process that was killed; the folder's lock says that it is gone.
        try? FileManager.default.removeItem(atPath: path)
        let router = Router()
        router.get("ledger") { [database, itemCounts] _, _ in
            let lines = try await database.read { try Ledger.audit(itemCounts, in: $0) }
            return Response(status: .ok, body: ResponseBody(byteBuffer: ByteBuffer(bytes: try HarkJSON.encode(lines))))
        }
        let application = Application(
            router: router, configuration: .init(address: .unixDomainSocket(path: path), serverName: nil), logger: logger)
        try await application.run()
    }
}
