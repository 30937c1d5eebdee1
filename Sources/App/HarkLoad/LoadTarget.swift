import Foundation
import HarkCore
import NIOCore

/// The server that a run asks: plain HTTP/1.1 at a host and port.
public struct LoadTarget: Sendable, Equatable {
    public let host: String
    public let port: Int

    public init(host: String, port: Int) {
        self.host = host
        self.port = port
    }

    /// - Parameters:
    ///   - url: `http://HOST[:PORT]`; a path in it is refused, since the workload names the paths.
    ///   - allowedHost: a host that the person named on purpose. Any other host must be this machine's loopback: a load run
    ///     sent to a stranger's server by a slip of the hand is an attack.
    /// - Throws: `HarkError` (`.malformed`, `.forbidden`) with a sentence that says what to write instead.
    public init(url: String, allowedHost: String? = nil) throws {
        guard let parts = URLComponents(string: url), parts.scheme == "http", let host = parts.host, !host.isEmpty,
            parts.path.isEmpty || parts.path == "/", parts.query == nil
        else { throw HarkError(.malformed, "The URL must look like http://127.0.0.1:8080, without a path; got \(url).") }
        let bare = host.trimmingCharacters(in: CharacterSet(charactersIn: "[]"))
        guard Self.isLoopback(bare) || bare == allowedHost else {
            throw HarkError(.forbidden, "\(bare) is not this machine; add --host \(bare) if it is yours and you mean it.")
        }
        self.init(host: bare, port: parts.port ?? 80)
    }

    /// The value of the `Host` header.
    public var authority: String { (host.contains(":") ? "[\(host)]" : host) + ":\(port)" }

    static func isLoopback(_ host: String) -> Bool {
        if host == "localhost" { return true }
        guard let address = try? SocketAddress(ipAddress: host, port: 0) else { return false }
        return switch address {
        case .v4: host.hasPrefix("127.")
        case .v6: host == "::1"
        case .unixDomainSocket: false
        }
    }
}
