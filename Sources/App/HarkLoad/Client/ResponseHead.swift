/// What a client must know of a response's head: how its body ends and whether the connection lives on.
public struct ResponseHead: Equatable, Sendable {
    public internal(set) var status = 0
    public internal(set) var contentLength: Int?
    public internal(set) var isChunked = false
    public internal(set) var keepsAlive = true
    public internal(set) var server: String?

    /// 1xx, 204 and 304 never carry a body (RFC 9110, 6.4.1).
    var hasNoBody: Bool { status < 200 || status == 204 || status == 304 }

    /// `HTTP/1.1 200 OK`; the reason may be absent.
    mutating func readStatusLine(_ line: UnsafeRawBufferPointer) throws(ResponseError) {
        guard line.count >= 12, line[0..<7].elementsEqual("HTTP/1.".utf8), line[8] == UInt8(ascii: " "),
            line.count == 12 || line[12] == UInt8(ascii: " "), let code = Self.decimal(line[9..<12]), code >= 100
        else { throw .badStatusLine }
        keepsAlive = line[7] != UInt8(ascii: "0")
        status = code
    }

    mutating func readHeader(_ line: UnsafeRawBufferPointer) throws(ResponseError) {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > 0 else { throw .badHeader }
        let name = line[..<colon], value = Self.trimmed(line[(colon + 1)...])
        switch name.count {
        case 6 where Self.matches(name, "server"): if server == nil { server = String(decoding: value, as: UTF8.self) }
        case 10 where Self.matches(name, "connection"): readConnection(value)
        case 14 where Self.matches(name, "content-length"):
            guard let length = Self.decimal(value), contentLength == nil || contentLength == length else { throw .badContentLength }
            contentLength = length
        case 17 where Self.matches(name, "transfer-encoding"): isChunked = Self.matches(value, "chunked")
        default: break
        }
    }

    private mutating func readConnection(_ value: Slice<UnsafeRawBufferPointer>) {
        if Self.matches(value, "close") { keepsAlive = false }
        if Self.matches(value, "keep-alive") { keepsAlive = true }
    }

    /// Compares without regard to the case of ASCII letters; `lowercase` is written in lower case.
    private static func matches(_ bytes: Slice<UnsafeRawBufferPointer>, _ lowercase: StaticString) -> Bool {
        guard bytes.count == lowercase.utf8CodeUnitCount else { return false }
        let wanted = UnsafeBufferPointer(start: lowercase.utf8Start, count: lowercase.utf8CodeUnitCount)
        for (byte, letter) in zip(bytes, wanted) where byte != letter {
            guard (65...90).contains(byte), byte | 0x20 == letter else { return false }
        }
        return true
    }

    private static func trimmed(_ bytes: Slice<UnsafeRawBufferPointer>) -> Slice<UnsafeRawBufferPointer> {
        var rest = bytes
        while let first = rest.first, first == 32 || first == 9 { rest.removeFirst() }
        while let last = rest.last, last == 32 || last == 9 { rest.removeLast() }
        return rest
    }

    private static func decimal(_ bytes: Slice<UnsafeRawBufferPointer>) -> Int? {
        guard !bytes.isEmpty, bytes.count <= 15 else { return nil }
        var value = 0
        for byte in bytes {
            guard byte >= 48, byte <= 57 else { return nil }
            value = value * 10 + Int(byte - 48)
        }
        return value
    }
}
