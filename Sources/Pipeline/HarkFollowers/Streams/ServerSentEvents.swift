/// Reads server-sent events (WHATWG HTML, "Server-sent events", 9.2.6), wherever the pieces of their stream begin and end.
package struct ServerSentEvents {
    package struct Event: Equatable {
        /// `message` where the stream does not say.
        package var name: String
        package var data: String
        /// As they came, with their names and ends.
        package var byteCount: Int
    }

    /// More than this in one event is no source of posts.
    package static let longestEvent = 1 << 20

    private var line: [UInt8] = []
    private var endedInCR = false
    private var isFirstLine = true
    private var name = "", data: [UInt8] = [], hasData = false, byteCount = 0

    package init() {}

    /// Calls `body` with each event that is complete by now.
    /// - Throws: `FollowerTrouble` where an event is too long.
    package mutating func take(_ piece: some Sequence<UInt8>, _ body: (Event) throws -> Void) throws {
        for byte in piece {
            byteCount += 1
            guard byteCount <= Self.longestEvent else {
                throw FollowerTrouble.away("It sends an event of more than \(Self.longestEvent) bytes", retryAfter: nil)
            }
            // CR LF is one end of a line, and so is each of the two alone.
            let isSecondHalf = endedInCR && byte == 0x0A
            endedInCR = byte == 0x0D
            if isSecondHalf { continue }
            guard byte == 0x0A || byte == 0x0D else {
                line.append(byte)
                continue
            }
            if let event = endLine() { try body(event) }
        }
    }

    /// - Returns: the event that an empty line ends.
    private mutating func endLine() -> Event? {
        defer { line.removeAll(keepingCapacity: true) }
        if isFirstLine, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
        isFirstLine = false
        guard !line.isEmpty else { return dispatch() }
        let colon = line.firstIndex(of: UInt8(ascii: ":")) ?? line.endIndex
        var value = line[colon...].dropFirst()
        if value.first == UInt8(ascii: " ") { value = value.dropFirst() }
        switch String(decoding: line[..<colon], as: UTF8.self) {
        case "event": name = String(decoding: value, as: UTF8.self)
        case "data":
            if hasData { data.append(0x0A) }
            data.append(contentsOf: value)
            hasData = true
        // Comments begin with the colon; `id` and `retry` are of no use here: a source has a cursor of its own.
        default: break
        }
        return nil
    }

    private mutating func dispatch() -> Event? {
        defer { (name, data, hasData, byteCount) = ("", [], false, 0) }
        guard hasData else { return nil }
        return Event(name: name.isEmpty ? "message" : name, data: String(decoding: data, as: UTF8.self), byteCount: byteCount)
    }
}
