public import Hummingbird
public import NIOCore
import HarkCore

/// Reads a `multipart/form-data` body part by part, in bounded memory: what has not been asked for stays with the sender.
///
///     let reader = try MultipartReader(request, context)
///     while let part = try await reader.nextPart() { try await keep(part.bytes) }
///
/// An actor, because a part's bytes are handed to whoever keeps them. One asks at a time: parts come one after another.
public actor MultipartReader {
    private var scanner: MultipartScanner
    private var source: RequestBody.AsyncIterator
    private let limit: Int
    private var received = 0
    /// The number of the part whose bytes come now; nothing comes for an earlier one.
    private var current = 0
    private var isOver = false
    private var isInPart = false
    private var isBusy = false

    /// - Throws: `HarkError` `.unsupportedType` where the request is none, `.malformed` where it names no usable boundary.
    public init(_ request: Request, _ context: HarkContext, limits: MultipartLimits = MultipartLimits()) throws {
        _ = try request.mediaType(oneOf: ["multipart/form-data"])
        scanner = MultipartScanner(boundary: try request.multipartBoundary, limits: limits)
        source = request.body.makeAsyncIterator()
        limit = context.bodyLimit
    }

    /// The next part; nil after the last one, when the whole body has been read. What was not read of the part before is passed over.
    /// - Throws: `.malformed`, `.tooLarge` (the body as a whole); what the connection throws.
    public func nextPart() async throws -> MultipartPart? {
        while !isOver {
            switch try await nextEvent() {
            case .part(let headers):
                current += 1
                isInPart = true
                return MultipartPart(headers: headers, bytes: MultipartBytes(reader: self, part: current))
            case .bytes, .endOfPart: isInPart = false
            case .end, nil: try await readToTheEnd()
            }
        }
        return nil
    }

    fileprivate func nextBytes(of part: Int) async throws -> ByteBuffer? {
        guard part == current, isInPart else { return nil }
        if case .bytes(let bytes) = try await nextEvent() { return bytes }
        isInPart = false
        return nil
    }

    private func nextEvent() async throws -> MultipartScanner.Event? {
        while true {
            if let event = try scanner.next() { return event }
            guard let piece = try await nextPiece() else {
                try scanner.finish()
                return nil
            }
            scanner.feed(piece)
        }
    }

    /// What follows the closing delimiter: the next request begins after it.
    private func readToTheEnd() async throws {
        while try await nextPiece() != nil {}
        isOver = true
    }

    private func nextPiece() async throws -> ByteBuffer? {
        guard !isBusy else { throw HarkError(.internal, "Something went wrong.").logged("two read one form at once") }
        isBusy = true
        defer { isBusy = false }
        // Safe although the iterator is not Sendable: `isBusy` keeps every other use of it away until it is put back.
        nonisolated(unsafe) var iterator = source
        let piece = try await iterator.next()
        source = iterator
        received += piece?.readableBytes ?? 0
        guard received <= limit else { throw Request.tooLarge(limit) }
        return piece
    }
}

/// A field or a file of a form.
public struct MultipartPart: Sendable {
    public let headers: MultipartHeaders
    public let bytes: MultipartBytes

    /// The bytes as text, for a plain field.
    /// - Throws: `.tooLarge` beyond `limit` bytes.
    public func text(limit: Int = 64 << 10) async throws -> String {
        var all = ByteBuffer()
        for try await piece in bytes {
            all.writeImmutableBuffer(piece)
            guard all.readableBytes <= limit else { throw Request.tooLarge(limit) }
        }
        return String(buffer: all)
    }
}

/// The bytes of a part in pieces, to be read once.
public struct MultipartBytes: AsyncSequence, Sendable {
    public typealias Element = ByteBuffer

    fileprivate let reader: MultipartReader
    fileprivate let part: Int

    public struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate let reader: MultipartReader
        fileprivate let part: Int
        public mutating func next() async throws -> ByteBuffer? { try await reader.nextBytes(of: part) }
    }

    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(reader: reader, part: part) }
}

extension Request {
    /// The boundary that the Content-Type names: 1 to 70 of the characters that RFC 2046 allows.
    fileprivate var multipartBoundary: String {
        get throws {
            let parameters = (headers[.contentType] ?? "").split(separator: ";").dropFirst().map { String($0).trimmingBlanks }
            let values = parameters.filter { $0.lowercased().hasPrefix("boundary=") }.map { $0.dropFirst("boundary=".count) }
            guard values.count == 1, let value = values.first else { throw Multipart.malformed("it names no boundary") }
            let isQuoted = value.count >= 2 && value.hasPrefix("\"") && value.hasSuffix("\"")
            let boundary = String(isQuoted ? value.dropFirst().dropLast() : value)
            let allowed = { (byte: UInt8) in
                (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || "'()+_,-./:=? ".utf8.contains(byte)
            }
            guard (1...70).contains(boundary.utf8.count), boundary.utf8.allSatisfy(allowed), boundary.last != " " else {
                throw Multipart.malformed("its boundary cannot be one")
            }
            return boundary
        }
    }
}
