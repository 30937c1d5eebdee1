import HarkCore
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore

/// How the server listens: addresses, limits.
enum ServerSetup {
    static func configuration(_ settings: WebSettings, logger: Logger) -> ApplicationConfiguration {
        // Files of the database, the log and the models need some of what the process may open.
        let places = max(16, min(settings.maxConnections, OpenFiles.raiseLimit() - 512))
        return ApplicationConfiguration(
            address: .hostname(settings.host, port: settings.port), serverName: nil, backlog: backlog,
            availableConnectionsDelegate: MaximumAvailableConnections(places, logger: logger))
    }

    /// How many connections the kernel keeps for us until they are taken.
    private static let backlog = 4096

    /// Takes all new connections in one turn of the event loop instead of NIO's 4. The loop that listens also serves, so with
    /// thousands of busy connections its turns are long, and those still in the backlog would wait for seconds.
    static func takeManyAtOnce(_ listener: any Channel, logger: Logger) async {
        do {
            try await listener.setOption(.maxMessagesPerRead, value: UInt(backlog)).get()
        } catch {
            logger.warning("the listener takes few connections at once", metadata: ["error": "\(error)"])
        }
    }

    /// HTTP/1.1, encrypted where the settings ask for it.
    /// - Throws: `SettingsError`.
    static func server(_ settings: WebSettings) throws -> HTTPServerBuilder {
        // The idle time-out also bounds how long a request's head may take: only whole parts of requests count as life.
        let configuration = HTTP1Channel.Configuration(
            idleTimeout: .seconds(Int64(settings.idleTimeout)),
            // One field may take all the room: a long address comes as far as its route, which can say what is too long about it.
            httpDecoderConfiguration: .init(
                maxHeaderFieldSize: UnreadableRequests.headBytes, maxHeaderListSize: UnreadableRequests.headBytes, maxHeaderFieldCount: 100))
        let executors = LoopExecutors(), compresses = settings.compresses, certificate = try settings.certificate
        return HTTPServerBuilder { responder in
            let channel = LoopChannel(base: HTTP1Channel(responder: responder, configuration: configuration), executors: executors)
            let plain: any ServerChildChannel = compresses ? CompressingChannel(base: channel) : channel
            return plain.encrypted(with: certificate)
        }
    }
}
