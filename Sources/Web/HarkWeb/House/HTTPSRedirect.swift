import HarkCore
package import Hummingbird
import HummingbirdCore
package import Logging
import NIOCore

/// Answers plain HTTP with the way to the same address over TLS.
package struct HTTPSRedirect: HTTPResponder {
    let settings: WebSettings

    package init(settings: WebSettings) { self.settings = settings }

    package func respond(to request: Request, context: BasicRequestContext) async throws -> Response {
        // An address that is no host name would send the browser wherever a stranger likes.
        guard let authority = request.head.authority, let host = Self.host(in: authority), HostNames.allows(authority, settings),
            let path = request.head.path, path.hasPrefix("/")
        else { return Response(status: .badRequest) }
        let port = settings.port == 443 ? "" : ":\(settings.port)"
        return Response(status: .permanentRedirect, headers: [.location: "https://\(host)\(port)\(path)"])
    }

    /// The name without its port; IPv6 keeps its brackets.
    static func host(in authority: String) -> String? {
        let host = authority.hasPrefix("[") ? authority.prefix { $0 != "]" } + "]" : authority.prefix { $0 != ":" }
        let isPlain = host.utf8.allSatisfy { byte in
            (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || "-.:[]".utf8.contains(byte)
        }
        return host.isEmpty || !isPlain ? nil : String(host)
    }

    package func application(logger: Logger) -> some ApplicationProtocol {
        Application(
            responder: self, server: .http1(configuration: .init(idleTimeout: .seconds(10))),
            configuration: ApplicationConfiguration(address: .hostname(settings.host, port: settings.redirectPort), backlog: 1024),
            logger: logger)
    }
}

/// Which host names a request may ask for. A fixed list keeps a page of someone else from reading a house on loopback by
/// pointing its own name there.
enum HostNames {
    static func allows(_ authority: String?, _ settings: WebSettings) -> Bool {
        guard !settings.hosts.isEmpty else { return true }
        return authority.flatMap(HTTPSRedirect.host(in:)).map { settings.hosts.contains($0.lowercased()) } ?? false
    }
}
