import Foundation
public import NIOCore

/// Reads HTTP/1.1 responses from bytes that arrive in pieces of any size (RFC 9112), keeping only what a load run needs.
/// One parser serves one connection, answer after answer; an interim 1xx response is passed over.
public struct ResponseParser: Sendable {
    private enum State {
        case statusLine, headers, body(remaining: Int), untilClose
        case chunkSize, chunkData(remaining: Int), chunkEnd, trailers, done
    }

    private static let longestLine = 64 * 1024
    private var state = State.statusLine
    /// The beginning of a line whose end has not come yet.
    private var partialLine = ByteBuffer()

    public private(set) var head = ResponseHead()
    /// Bytes of the body so far, without chunk framing.
    public private(set) var bodyLength = 0
    /// Every byte of the response so far.
    public private(set) var totalLength = 0
    /// The body, where `keepsBody` was set before it came.
    public private(set) var body = ByteBuffer()
    public var keepsBody = false

    public init() {}

    /// Takes bytes until one response is whole.
    /// - Returns: true when it is; what follows it stays in `input` for after `reset()`. False takes all of `input`.
    public mutating func consume(_ input: inout ByteBuffer) throws(ResponseError) -> Bool {
        while true {
            switch state {
            case .statusLine, .headers, .chunkSize, .chunkEnd, .trailers:
                guard let line = try nextLine(&input) else { return false }
                try take(line)
            case .body(let remaining):
                let left = takeBody(&input, atMost: remaining)
                state = left == 0 ? .done : .body(remaining: left)
                if left > 0 { return false }
            case .chunkData(let remaining):
                let left = takeBody(&input, atMost: remaining)
                state = left == 0 ? .chunkEnd : .chunkData(remaining: left)
                if left > 0 { return false }
            case .untilClose:
                _ = takeBody(&input, atMost: .max)
                return false
            case .done: return true
            }
        }
    }

    /// The connection has ended. True if that completes a response whose body runs until the close.
    public mutating func close() -> Bool {
        guard case .untilClose = state else { return false }
        head.keepsAlive = false
        state = .done
        return true
    }

    /// Makes ready for the next response on the same connection.
    public mutating func reset() { self = ResponseParser() }

    private mutating func take(_ line: ByteBuffer) throws(ResponseError) {
        switch state {
        case .statusLine:
            try withLine(line) { (head, bytes) throws(ResponseError) in try head.readStatusLine(bytes) }
            state = .headers
        case .headers where line.readableBytes == 0: endOfHead()
        case .headers: try withLine(line) { (head, bytes) throws(ResponseError) in try head.readHeader(bytes) }
        case .chunkSize:
            let size = try Self.chunkSize(line)
            state = size == 0 ? .trailers : .chunkData(remaining: size)
        case .chunkEnd:
            guard line.readableBytes == 0 else { throw .badChunk }
            state = .chunkSize
        case .trailers: if line.readableBytes == 0 { state = .done }
        case .body, .chunkData, .untilClose, .done: break
        }
    }

    private mutating func endOfHead() {
        if head.status < 200 {
            head = ResponseHead()
            state = .statusLine
        } else if head.hasNoBody {
            state = .done
        } else if head.isChunked {
            state = .chunkSize
        } else if let length = head.contentLength {
            state = length == 0 ? .done : .body(remaining: length)
        } else {
            state = .untilClose
        }
    }

    private mutating func withLine(
        _ line: ByteBuffer, _ read: (inout ResponseHead, UnsafeRawBufferPointer) throws(ResponseError) -> Void
    ) throws(ResponseError) {
        let outcome = line.withUnsafeReadableBytes { bytes in
            Result { () throws(ResponseError) in try read(&head, bytes) }
        }
        try outcome.get()
    }

    /// - Returns: how many of `wanted` bytes have not come yet.
    private mutating func takeBody(_ input: inout ByteBuffer, atMost wanted: Int) -> Int {
        let count = min(wanted, input.readableBytes)
        bodyLength += count
        totalLength += count
        if keepsBody, var piece = input.readSlice(length: count) {
            body.writeBuffer(&piece)
        } else {
            input.moveReaderIndex(forwardBy: count)
        }
        return wanted - count
    }

    /// The next line without its CR LF (a lone LF is accepted, RFC 9112, 2.2), or nil if its end has not come yet.
    private mutating func nextLine(_ input: inout ByteBuffer) throws(ResponseError) -> ByteBuffer? {
        let end = input.withUnsafeReadableBytes { bytes in
            bytes.baseAddress.flatMap { memchr($0, 10, bytes.count).map { $0 - UnsafeMutableRawPointer(mutating: bytes.baseAddress!) } }
        }
        let count = end.map { $0 + 1 } ?? input.readableBytes
        guard partialLine.readableBytes + count <= Self.longestLine else { throw .lineTooLong }
        totalLength += count
        guard var line = input.readSlice(length: count) else { return nil }
        if end == nil || partialLine.readableBytes > 0 {
            partialLine.writeBuffer(&line)
            guard end != nil else { return nil }
            line = partialLine
            partialLine = ByteBuffer()
        }
        let hasReturn = line.readableBytes >= 2 && line.getInteger(at: line.writerIndex - 2, as: UInt8.self) == 13
        line.moveWriterIndex(to: line.writerIndex - (hasReturn ? 2 : 1))
        return line
    }

    /// The hexadecimal size before a `;` of a chunk's first line.
    private static func chunkSize(_ line: ByteBuffer) throws(ResponseError) -> Int {
        var size = 0, digits = 0
        for byte in line.readableBytesView {
            if byte == UInt8(ascii: ";") || byte == UInt8(ascii: " ") { break }
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, digits < 12 else { throw .badChunk }
            size = size * 16 + digit
            digits += 1
        }
        guard digits > 0 else { throw .badChunk }
        return size
    }
}
