/// What is wrong with JSON, and where.
struct JSONProblem: Error, Sendable {
    enum Reason: String {
        case utf8 = "the bytes are no UTF-8"
        case value = "a value should stand"
        case key = "a key in quotation marks should stand"
        case colon = "a colon should stand"
        case commaOrBrace = "a comma or } should stand"
        case commaOrBracket = "a comma or ] should stand"
        case end = "nothing should stand"
        case unclosed = "a string is not closed"
        case control = "a control character stands in a string, not escaped,"
        case escape = "an escape is unknown or incomplete"
        case surrogate = "half of a surrogate pair stands alone"
        case number = "a number is not written as JSON writes it"
        case depth = "lists and objects are too deep in each other"
    }

    let reason: Reason, offset: Int
}

/// A value's place in a line: its bytes, of a string those between the quotation marks.
struct JSONSlice {
    enum Kind { case string, number, object, array, `true`, `false`, null }

    let kind: Kind, range: Range<Int>
    /// Whether a string holds a backslash.
    var isEscaped = false
}

/// Reads JSON (RFC 8259) by its bytes: checks all of it and hands out places, so that only what is wanted becomes a value.
/// - Precondition: the bytes are UTF-8.
struct JSONCursor {
    /// The depth beyond which Foundation gives up too.
    private static let maximalDepth = 512

    let bytes: UnsafeRawBufferPointer
    private(set) var offset: Int
    private let end: Int

    /// - Parameter range: where to read; nil for everything.
    init(_ bytes: UnsafeRawBufferPointer, in range: Range<Int>? = nil) {
        self.bytes = bytes
        (offset, end) = (range?.lowerBound ?? 0, range?.upperBound ?? bytes.count)
    }

    /// Steps over white space; whether anything is left.
    mutating func skipSpace() -> Bool {
        while offset < end, bytes[offset] == 0x20 || bytes[offset] &- 9 < 2 || bytes[offset] == 0x0D { offset += 1 }
        return offset < end
    }

    /// The value that stands here, and stands behind it.
    mutating func value(depth: Int = 0) throws(JSONProblem) -> JSONSlice {
        guard skipSpace() else { throw problem(.value) }
        let start = offset
        switch bytes[offset] {
        case UInt8(ascii: "\""): return try string()
        case UInt8(ascii: "{"):
            try members(depth: depth) { (_, _) throws(JSONProblem) in }
            return JSONSlice(kind: .object, range: start..<offset)
        case UInt8(ascii: "["):
            try elements(depth: depth) { (_) throws(JSONProblem) in }
            return JSONSlice(kind: .array, range: start..<offset)
        case UInt8(ascii: "t"): return try literal("true", .true)
        case UInt8(ascii: "f"): return try literal("false", .false)
        case UInt8(ascii: "n"): return try literal("null", .null)
        case UInt8(ascii: "-"), 0x30...0x39: return try number()
        default: throw problem(.value)
        }
    }

    /// The members of the object that begins here.
    mutating func members(depth: Int = 0, _ body: (JSONSlice, JSONSlice) throws(JSONProblem) -> Void) throws(JSONProblem) {
        try open(depth)
        if skip(UInt8(ascii: "}")) { return }
        repeat {
            guard skipSpace(), bytes[offset] == UInt8(ascii: "\"") else { throw problem(.key) }
            let key = try string()
            guard skip(UInt8(ascii: ":")) else { throw problem(.colon) }
            try body(key, value(depth: depth + 1))
        } while skip(UInt8(ascii: ","))
        guard skip(UInt8(ascii: "}")) else { throw problem(.commaOrBrace) }
    }

    /// The elements of the list that begins here.
    mutating func elements(depth: Int = 0, _ body: (JSONSlice) throws(JSONProblem) -> Void) throws(JSONProblem) {
        try open(depth)
        if skip(UInt8(ascii: "]")) { return }
        repeat { try body(value(depth: depth + 1)) } while skip(UInt8(ascii: ","))
        guard skip(UInt8(ascii: "]")) else { throw problem(.commaOrBracket) }
    }

    private mutating func open(_ depth: Int) throws(JSONProblem) {
        guard depth < Self.maximalDepth else { throw problem(.depth) }
        offset += 1
    }

    private mutating func skip(_ byte: UInt8) -> Bool {
        guard skipSpace(), bytes[offset] == byte else { return false }
        offset += 1
        return true
    }

    private mutating func literal(_ name: StaticString, _ kind: JSONSlice.Kind) throws(JSONProblem) -> JSONSlice {
        let start = offset
        for place in 0..<name.utf8CodeUnitCount {
            guard offset < end, bytes[offset] == name.utf8Start[place] else { throw problem(.value) }
            offset += 1
        }
        return JSONSlice(kind: kind, range: start..<offset)
    }

    private func problem(_ reason: JSONProblem.Reason) -> JSONProblem { JSONProblem(reason: reason, offset: offset) }
}

extension JSONCursor {
    private mutating func number() throws(JSONProblem) -> JSONSlice {
        let start = offset
        if bytes[offset] == UInt8(ascii: "-") { offset += 1 }
        if offset < end, bytes[offset] == UInt8(ascii: "0") { offset += 1 } else { try digits() }
        if offset < end, bytes[offset] == UInt8(ascii: ".") {
            offset += 1
            try digits()
        }
        if offset < end, bytes[offset] | 0x20 == UInt8(ascii: "e") {
            offset += 1
            if offset < end, bytes[offset] == UInt8(ascii: "+") || bytes[offset] == UInt8(ascii: "-") { offset += 1 }
            try digits()
        }
        if offset < end, bytes[offset] &- 0x30 < 10 { throw problem(.number) }
        return JSONSlice(kind: .number, range: start..<offset)
    }

    /// One digit or more.
    private mutating func digits() throws(JSONProblem) {
        let start = offset
        while offset < end, bytes[offset] &- 0x30 < 10 { offset += 1 }
        if offset == start { throw problem(.number) }
    }

    private mutating func string() throws(JSONProblem) -> JSONSlice {
        let start = offset + 1
        var isEscaped = false
        offset = start
        while true {
            skipPlain()
            guard offset < end else { throw problem(.unclosed) }
            switch bytes[offset] {
            case UInt8(ascii: "\""):
                offset += 1
                return JSONSlice(kind: .string, range: start..<offset - 1, isEscaped: isEscaped)
            case UInt8(ascii: "\\"):
                isEscaped = true
                try escape()
            default: throw problem(.control)
            }
        }
    }

    /// Goes on to the next quotation mark, backslash or control character, eight bytes at a time.
    @inline(__always)
    private mutating func skipPlain() {
        let ones: UInt64 = 0x0101_0101_0101_0101, tops = ones << 7
        while offset + 8 <= end {
            let group = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            let quote = group ^ (ones &* 0x22), backslash = group ^ (ones &* 0x5C)
            // The lowest byte found is a true one; those above it may be false alarms (Mycroft's test).
            let found = (((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash) | ((group &- ones &* 0x20) & ~group)) & tops
            guard found == 0 else {
                offset += found.trailingZeroBitCount / 8
                return
            }
            offset += 8
        }
        while offset < end, bytes[offset] >= 0x20, bytes[offset] != UInt8(ascii: "\""), bytes[offset] != UInt8(ascii: "\\") { offset += 1 }
    }

    private mutating func escape() throws(JSONProblem) {
        guard offset + 1 < end else { throw problem(.escape) }
        switch bytes[offset + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"),
            UInt8(ascii: "t"):
            offset += 2
        case UInt8(ascii: "u"):
            let unit = try self.unit(at: offset)
            if 0xDC00...0xDFFF ~= unit { throw problem(.surrogate) }
            if 0xD800...0xDBFF ~= unit {
                guard offset + 7 < end, bytes[offset + 6] == UInt8(ascii: "\\"), bytes[offset + 7] == UInt8(ascii: "u"),
                    0xDC00...0xDFFF ~= (try self.unit(at: offset + 6))
                else { throw problem(.surrogate) }
                offset += 6
            }
            offset += 6
        default: throw problem(.escape)
        }
    }

    /// The number of four hexadecimal digits behind `\u`.
    private func unit(at offset: Int) throws(JSONProblem) -> UInt32 {
        guard offset + 6 <= end, let value = JSONText.unit(bytes, at: offset + 2) else { throw problem(.escape) }
        return value
    }
}
