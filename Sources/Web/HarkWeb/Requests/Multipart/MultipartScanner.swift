import HarkCore
package import NIOCore

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Takes the bytes of a `multipart/form-data` body as they come, cut anywhere, and gives back what they mean, in order
/// (RFC 7578; delimiters as in RFC 2046, section 5.1.1). Holds at most one piece, a delimiter, and the header lines of one part.
package struct MultipartScanner {
    package enum Event: Equatable, Sendable {
        case part(MultipartHeaders)
        /// Bytes of the part that began last; never empty.
        case bytes(ByteBuffer)
        case endOfPart
        /// The closing delimiter. What comes after it is passed over.
        case end
    }

    private enum State {
        case preamble, headers, body, ended
    }

    private let limits: MultipartLimits
    /// CR LF, two hyphens and the boundary.
    private let delimiter: [UInt8]
    private var state = State.preamble
    private var buffer: ByteBuffer
    private var parts = 0
    private var passedOver = 0
    /// How much of the buffer is known to hold no end of headers.
    private var searched = 0
    private var waiting: [Event] = []

    package init(boundary: String, limits: MultipartLimits = MultipartLimits()) {
        self.limits = limits
        delimiter = Array("\r\n--\(boundary)".utf8)
        // The first delimiter needs no line end before it: it is lent one.
        buffer = ByteBuffer(string: "\r\n")
    }

    package mutating func feed(_ piece: ByteBuffer) {
        buffer.discardReadBytes()
        buffer.writeImmutableBuffer(piece)
    }

    /// The next event; nil when more bytes are needed.
    /// - Throws: `HarkError` `.malformed` or `.tooLarge`.
    package mutating func next() throws -> Event? {
        while true {
            if !waiting.isEmpty { return waiting.removeFirst() }
            let progress: Bool
            switch state {
            case .preamble, .body: progress = try content()
            case .headers: progress = try headers()
            case .ended:
                buffer.clear()
                return nil
            }
            if !progress, waiting.isEmpty { return nil }
        }
    }

    /// No more bytes will come.
    /// - Throws: `.malformed` unless the closing delimiter was there.
    package func finish() throws {
        guard case .ended = state else { throw Multipart.malformed("it breaks off before its closing delimiter") }
    }

    // MARK: Content and delimiters

    private enum Match {
        case none, unknown
        /// Length of the delimiter's line, and whether it closes the body.
        case line(Int, closes: Bool)
    }

    /// Gives out bytes up to the next delimiter, or as many as certainly are none of it. False: more bytes are needed.
    private mutating func content() throws -> Bool {
        let (length, match) = search()
        if case .body = state, let bytes = buffer.readSlice(length: length), length > 0 { waiting.append(.bytes(bytes)) }
        if case .preamble = state {
            buffer.moveReaderIndex(forwardBy: length)
            passedOver += length
            guard passedOver <= limits.headerBytes else { throw Multipart.malformed("it does not begin with its boundary") }
        }
        guard case .line(let line, let closes) = match else { return false }
        buffer.moveReaderIndex(forwardBy: line)
        if case .body = state { waiting.append(.endOfPart) }
        if closes { waiting.append(.end) }
        state = closes ? .ended : .headers
        return true
    }

    /// How many bytes come before the first delimiter, or before what may become one, and which of both it is.
    private func search() -> (Int, Match) {
        buffer.withUnsafeReadableBytes { bytes in
            var start = 0
            while start < bytes.count, let found = memchr(bytes.baseAddress! + start, 0x0D, bytes.count - start) {
                let position = UnsafeRawPointer(found) - bytes.baseAddress!
                switch match(UnsafeRawBufferPointer(rebasing: bytes[position...])) {
                case .none: start = position + 1
                case let found: return (position, found)
                }
            }
            return (bytes.count, .none)
        }
    }

    /// Whether `bytes` begin with a delimiter's line: the delimiter, then `--`, or blanks and a line end. A longer word that
    /// begins like it is content.
    private func match(_ bytes: UnsafeRawBufferPointer) -> Match {
        guard zip(bytes, delimiter).allSatisfy({ $0 == $1 }) else { return .none }
        var position = delimiter.count
        guard bytes.count > position else { return .unknown }
        if bytes[position] == UInt8(ascii: "-") {
            guard bytes.count > position + 1 else { return .unknown }
            return bytes[position + 1] == UInt8(ascii: "-") ? .line(position + 2, closes: true) : .none
        }
        while position < bytes.count, bytes[position] == 0x20 || bytes[position] == 0x09 { position += 1 }
        guard position - delimiter.count <= 128 else { return .none }
        guard bytes.count > position else { return .unknown }
        guard bytes[position] == 0x0D else { return .none }
        guard bytes.count > position + 1 else { return .unknown }
        return bytes[position + 1] == 0x0A ? .line(position + 2, closes: false) : .none
    }

    // MARK: Headers

    private mutating func headers() throws -> Bool {
        let view = buffer.readableBytesView
        // What was looked through before holds no end, but may hold its beginning.
        let unseen = view.dropFirst(max(0, searched - 3))
        searched = view.count
        guard let end = unseen.firstRange(of: [0x0D, 0x0A, 0x0D, 0x0A]) else {
            guard view.count <= limits.headerBytes else { throw Multipart.malformed("a part has too many headers") }
            guard !view.starts(with: [0x0D, 0x0A]) else { throw Multipart.malformed("a part has no headers") }
            return false
        }
        let length = end.lowerBound - view.startIndex
        guard length <= limits.headerBytes else { throw Multipart.malformed("a part has too many headers") }
        let text = String(decoding: view.prefix(length), as: UTF8.self)
        let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { $0.last == 0x0D ? $0.dropLast() : $0 }
        guard lines.count <= limits.headerLines else { throw Multipart.malformed("a part has too many headers") }
        let headers = try MultipartHeaders(lines: lines)
        parts += 1
        guard parts <= limits.parts else {
            throw HarkError(.tooLarge, "A form has at most \(limits.parts) parts.", textKey: "web.too_many_parts", arguments: ["\(limits.parts)"])
        }
        buffer.moveReaderIndex(forwardBy: length + 4)
        searched = 0
        waiting.append(.part(headers))
        state = .body
        return true
    }
}

/// What is common to all that read forms with files.
enum Multipart {
    static func malformed(_ what: String) -> HarkError {
        HarkError(.malformed, "This form cannot be read: \(what).", textKey: "web.broken_form")
    }
}
