public import HTTPTypes
public import Hummingbird
import NIOCore

/// An answer whose bytes are at hand: it can be recorded beside the item that it speaks of, and sent.
public struct Answer: Sendable, Equatable {
    public var status: HTTPResponse.Status
    public var type: String
    /// Where a redirect leads, or where what was made can be found.
    public var location: String?
    public var body: [UInt8]
    /// Values of its `Set-Cookie` fields.
    var cookies: [String] = []

    public init(_ status: HTTPResponse.Status, type: String, location: String? = nil, body: [UInt8]) {
        self.status = status
        self.type = type
        self.location = location
        self.body = body
    }

    public static func json(_ bytes: [UInt8], status: HTTPResponse.Status = .ok, location: String? = nil) -> Answer {
        Answer(status, type: "application/json", location: location, body: bytes)
    }

    public static func redirect(to path: String) -> Answer { Answer(.seeOther, type: "", location: path, body: []) }

    public var response: Response {
        var headers = HTTPFields()
        if !type.isEmpty { headers[.contentType] = type }
        if let location { headers[.location] = location }
        for cookie in cookies { headers.append(HTTPField(name: .setCookie, value: cookie)) }
        return Response(
            status: status, headers: headers, body: body.isEmpty ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
    }
}
