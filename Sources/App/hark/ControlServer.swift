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

    func run() async throws {
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
