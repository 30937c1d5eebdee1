import Foundation
import HarkCore
import HarkDatabase
import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle

/// Answers commands that run beside the server, over a socket in the data folder: whoever may enter the folder may ask.
struct ControlServer: Service {
    /// Takes a command's JSON, empty where there is none, and answers JSON.
    typealias Desk = @Sendable (Data) async throws -> Data

    let path: String
    /// By the path that a command asks at.
    let desks: [String: Desk]
    /// Ended once commands are answered.
    let starting: AsyncStream<Void>.Continuation
    let logger: Logger

    /// What fits into a socket's address (`sockaddr_un`) with the NUL after it.
    private static let longestPath = 107

    func run() async throws {
        guard path.utf8.count <= Self.longestPath else {
            logger.warning("the data folder's path is too long for a socket: commands such as `hark ledger` work while Hark is stopped")
            starting.finish()
            return try await gracefulShutdown()
        }
        // Left by a process that was killed; the folder's lock says that it is gone.
        try? FileManager.default.removeItem(atPath: path)
        let application = Application(
            router: router, configuration: .init(address: .unixDomainSocket(path: path), serverName: nil),
            onServerRunning: { [starting] _ in starting.finish() }, logger: logger)
        try await application.run()
    }

    private var router: Router<BasicRequestContext> {
        let router = Router()
        for (path, desk) in desks {
            router.post("\(path)") { request, _ in
                do {
                    let body = try await request.body.collect(upTo: 1 << 20)
                    return Self.answer(.ok, try await desk(Data(body.readableBytesView)))
                } catch let error as HarkError {
                    // The sentence for the person alone; a command prints it.
                    return Self.answer(.init(code: error.code.status), Data((error.problems.map(\.detail).first ?? error.detail).utf8))
                }
            }
        }
        return router
    }

    private static func answer(_ status: HTTPResponse.Status, _ body: Data) -> Response {
        Response(status: status, body: ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
    }
}
