public import NIOCore

/// Writes the bytes of a whole request once, so that sending it later costs a copy of a reference.
public struct RequestForm: Sendable {
    public let authority: String
    /// False adds `Connection: close`: each request on a connection of its own.
    public let keepAlive: Bool
    /// The token of an account that asks; nil asks as a visitor.
    public let token: String?

    public init(authority: String, keepAlive: Bool = true, token: String? = nil) {
        self.authority = authority
        self.keepAlive = keepAlive
        self.token = token
    }

    public func get(_ path: String) -> ByteBuffer { ByteBuffer(string: head("GET", path) + "\r\n") }

    /// - Parameter contentType: nil sends no such header at all, as the documents' script does.
    public func post(_ path: String, _ body: String, contentType: String?) -> ByteBuffer {
        let type = contentType.map { "Content-Type: \($0)\r\n" } ?? ""
        return ByteBuffer(string: head("POST", path) + type + "Content-Length: \(body.utf8.count)\r\n\r\n" + body)
    }

    /// - Parameter body: bytes that are no JSON, such as a file's.
    public func post(_ path: String, _ body: ByteBuffer, contentType: String) -> ByteBuffer {
        var bytes = ByteBuffer(string: head("POST", path) + "Content-Type: \(contentType)\r\nContent-Length: \(body.readableBytes)\r\n\r\n")
        bytes.writeImmutableBuffer(body)
        return bytes
    }

    public func put(_ path: String, _ body: ByteBuffer, contentType: String) -> ByteBuffer {
        var bytes = ByteBuffer(string: head("PUT", path) + "Content-Type: \(contentType)\r\nContent-Length: \(body.readableBytes)\r\n\r\n")
        bytes.writeImmutableBuffer(body)
        return bytes
    }

    private func head(_ method: String, _ path: String) -> String {
        "\(method) \(path) HTTP/1.1\r\nHost: \(authority)\r\nUser-Agent: hark-load\r\nAccept: */*\r\n"
            + (keepAlive ? "" : "Connection: close\r\n") + (token.map { "Authorization: Bearer \($0)\r\n" } ?? "")
    }
}
