/// Why bytes are not an HTTP/1.1 response.
public enum ResponseError: Error, Equatable, Sendable {
    case badStatusLine, badHeader, badContentLength, badChunk, lineTooLong
    /// Bytes came that no request had asked for.
    case unasked
}
