import HarkCore
public import HTTPTypes
public import Hummingbird
public import NIOCore

extension Response {
    /// JSON by the house's coder.
    public static func json(_ value: some Encodable, status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]) throws -> Response {
        bytes(ByteBuffer(bytes: try HarkJSON.encode(value)), type: "application/json", status: status, headers: headers)
    }

    /// JSON that is written already.
    public static func json(_ bytes: [UInt8], status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]) -> Response {
        Response.bytes(ByteBuffer(bytes: bytes), type: "application/json", status: status, headers: headers)
    }

    /// A whole HTML document.
    public static func page(html: String, status: HTTPResponse.Status = .ok) -> Response {
        bytes(ByteBuffer(string: html), type: "text/html; charset=utf-8", status: status)
    }

    /// Any bytes with their media type.
    public static func bytes(
        _ buffer: ByteBuffer, type: String, status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]
    ) -> Response {
        var headers = headers
        headers[.contentType] = type
        return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: buffer))
    }
}

extension HTTPField.Name {
    static let requestID = HTTPField.Name("X-Request-Id")!
    static let csrfToken = HTTPField.Name("X-CSRF-Token")!
    static let idempotencyKey = HTTPField.Name("Idempotency-Key")!
    static let lastEventID = HTTPField.Name("Last-Event-ID")!
    static let referrerPolicy = HTTPField.Name("Referrer-Policy")!
    static let frameOptions = HTTPField.Name("X-Frame-Options")!
    static let accelBuffering = HTTPField.Name("X-Accel-Buffering")!
    static let plain = HTTPField.Name(CompressingChannel.plainMark)!
    static let forwardedFor = HTTPField.Name("X-Forwarded-For")!
}
