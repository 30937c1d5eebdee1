public import Foundation
public import HarkTLS
public import NIOCore
import NIOPosix

/// Where one connects to: a machine, a port, and whether what is said there is encrypted (RFC 6454).
public struct WebOrigin: Sendable, Hashable {
    public let isEncrypted: Bool
    /// A name or an address, the latter without brackets.
    public let host: String
    public let port: Int

    /// Nil for what names no machine, or a scheme other than `http`, `https`, `ws` and `wss`.
    public init?(_ url: URL) {
        switch url.scheme?.lowercased() {
        case "http", "ws": isEncrypted = false
        case "https", "wss": isEncrypted = true
        default: return nil
        }
        guard let host = url.host()?.trimmingCharacters(in: ["[", "]"]), !host.isEmpty else { return nil }
        let port = url.port ?? (isEncrypted ? 443 : 80)
        guard 1...65_535 ~= port else { return nil }
        self.host = host.lowercased()
        self.port = port
    }

    /// As the field `Host` names it (RFC 9110, 7.2).
    public var name: String {
        let host = host.contains(":") ? "[\(host)]" : host
        return port == (isEncrypted ? 443 : 80) ? host : "\(host):\(port)"
    }

    /// Puts TLS around a new channel, where it belongs.
    /// - Throws: `TLSError`.
    public func encrypt(_ channel: any Channel, _ context: TLSContext) throws {
        if isEncrypted { try channel.pipeline.syncOperations.addHandler(TLSHandler(context, peer: host)) }
    }
}

extension URL {
    /// What a request for it names: path and query, as they are written.
    public var requestTarget: String {
        let path = path(percentEncoded: true)
        return (path.isEmpty ? "/" : path) + (query(percentEncoded: true).map { "?\($0)" } ?? "")
    }
}
