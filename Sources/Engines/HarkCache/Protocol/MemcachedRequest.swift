package import NIOCore

/// What a client of memcached's text protocol asks.
package enum MemcachedRequest: Equatable {
    package enum Storing: Equatable {
        case set, add, replace
        case cas(UInt64)
    }

    case get(MemcachedKeys, withVersions: Bool)
    case store(Storing, CacheKey, flags: UInt32, expires: Int64, ByteBuffer, isQuiet: Bool)
    case delete(CacheKey, isQuiet: Bool)
    case touch(CacheKey, expires: Int64, isQuiet: Bool)
    case flushAll(isQuiet: Bool)
    /// `cache_memlimit`: megabytes.
    case capacity(Int, isQuiet: Bool)
    /// `cache_policy`, which is Hark's own.
    case policy(CachePolicy, isQuiet: Bool)
    case statistics
    /// `lru_crawler metadump all`.
    case keys
    case version
    case verbosity(isQuiet: Bool)
    case quit
    /// What was sent is no request; the line to answer.
    case refused(String)
}

/// Takes requests out of bytes as they come in.
package struct MemcachedRequestReader {
    /// A line may ask for many keys, not for all.
    static let mostLine = 64 << 10

    private enum State {
        case line
        /// So many bytes follow the line, and a line end.
        case data(MemcachedStoreLine, bytes: Int)
        /// So many are to be thrown away before the answer.
        case skip(bytes: Int, refusal: String)
        /// All up to the next line end is.
        case skipLine
    }

    private var state = State.line
    private let mostBytes: Int

    /// - Parameter mostBytes: of one value; larger ones are read and thrown away.
    package init(mostBytes: Int) { self.mostBytes = mostBytes }

    /// How many bytes have to be there until `next` can go on, where it is known; else 0.
    package var needed: Int { if case .data(_, let bytes) = state { bytes + 2 } else { 0 } }

    /// Nil: more has to come. `quit` after a line without an end.
    package mutating func next(from buffer: inout ByteBuffer) -> MemcachedRequest? {
        switch state {
        case .line: line(from: &buffer)
        case .data(let line, let bytes): data(line, bytes, from: &buffer)
        case .skip(let bytes, let refusal): skip(bytes, refusal, from: &buffer)
        case .skipLine: skipLine(from: &buffer)
        }
    }

    private mutating func line(from buffer: inout ByteBuffer) -> MemcachedRequest? {
        guard let end = buffer.readableBytesView.firstIndex(of: UInt8(ascii: "\n")) else {
            return buffer.readableBytes > Self.mostLine ? .quit : nil
        }
        let isReturned = end > buffer.readerIndex && buffer.getInteger(at: end - 1, as: UInt8.self) == UInt8(ascii: "\r")
        guard let line = buffer.getSlice(at: buffer.readerIndex, length: end - buffer.readerIndex - (isReturned ? 1 : 0)) else { return nil }
        buffer.moveReaderIndex(to: end + 1)
        if let request = MemcachedGetLine.request(line) { return request }
        let words = line.readableBytesView.split(separator: UInt8(ascii: " "))
        guard let name = words.first.map({ String(decoding: $0, as: UTF8.self) }) else { return .refused("ERROR") }
        guard MemcachedStoreLine.names.contains(name) else { return MemcachedLine(name, words.dropFirst()).request }
        return store(MemcachedStoreLine(name, words.dropFirst()), size: words.count > 4 ? Int(String(decoding: words[4], as: UTF8.self)) : nil, &buffer)
    }

    /// A storing line that is wrong is followed by its data all the same, where it says how much.
    private mutating func store(_ line: MemcachedStoreLine?, size: Int?, _ buffer: inout ByteBuffer) -> MemcachedRequest? {
        guard let size, 0...Int(UInt32.max) / 2 ~= size else { return .refused("CLIENT_ERROR bad command line format") }
        if let line {
            state =
                size <= mostBytes
                ? .data(line, bytes: size) : .skip(bytes: size + 2, refusal: line.isQuiet ? "" : "SERVER_ERROR object too large for cache")
        } else {
            state = .skip(bytes: size + 2, refusal: "CLIENT_ERROR bad command line format")
        }
        return next(from: &buffer)
    }

    private mutating func data(_ line: MemcachedStoreLine, _ bytes: Int, from buffer: inout ByteBuffer) -> MemcachedRequest? {
        guard buffer.readableBytes >= bytes + 2 else { return nil }
        let end = buffer.readerIndex + bytes
        guard let value = buffer.getSlice(at: buffer.readerIndex, length: bytes),
            buffer.getInteger(at: end, as: UInt16.self) == 0x0D0A
        else {
            // Where the data ends is unknown, so the next line begins after the next line end.
            state = .skipLine
            buffer.moveReaderIndex(forwardBy: bytes)
            return .refused("CLIENT_ERROR bad data chunk")
        }
        state = .line
        buffer.moveReaderIndex(to: end + 2)
        return line.request(value)
    }

    private mutating func skip(_ bytes: Int, _ refusal: String, from buffer: inout ByteBuffer) -> MemcachedRequest? {
        let there = min(bytes, buffer.readableBytes)
        buffer.moveReaderIndex(forwardBy: there)
        guard there == bytes else {
            state = .skip(bytes: bytes - there, refusal: refusal)
            return nil
        }
        state = .line
        return .refused(refusal)
    }

    private mutating func skipLine(from buffer: inout ByteBuffer) -> MemcachedRequest? {
        guard let end = buffer.readableBytesView.firstIndex(of: UInt8(ascii: "\n")) else {
            buffer.clear()
            return nil
        }
        buffer.moveReaderIndex(to: end + 1)
        state = .line
        return next(from: &buffer)
    }
}
