import HarkCore
public import NIOCore

extension JSONValue {
    /// Reads exactly one JSON text (RFC 8259), strictly: valid UTF-8, no lone surrogates, no name twice in an object,
    /// at most 64 levels deep.
    /// - Throws: `HarkError` `.malformed` that names line and column.
    public init(parsing buffer: ByteBuffer) throws {
        self = try buffer.withUnsafeReadableBytes { bytes in
            var reader = JSONReader(bytes: bytes.bindMemory(to: UInt8.self))
            return try reader.document()
        }
    }
}

/// A recursive-descent parser over UTF-8 bytes that lives only while they are in reach.
private struct JSONReader {
    let bytes: UnsafeBufferPointer<UInt8>
    var position = 0
    var depth = 0

    mutating func document() throws -> JSONValue {
        if bytes.isEmpty { throw problem("The body is empty; JSON was expected.") }
        let result = try value()
        skipBlanks()
        if position < bytes.count { throw problem("There is more after the end of the JSON value.") }
        return result
    }

    private mutating func value() throws -> JSONValue {
        skipBlanks()
        switch peek {
        case UInt8(ascii: "{"): return try nested { try $0.object() }
        case UInt8(ascii: "["): return try nested { try $0.array() }
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .boolean(true))
        case UInt8(ascii: "f"): return try word("false", .boolean(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case nil: throw problem("The JSON ends too early.")
        case let byte? where byte == UInt8(ascii: "-") || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte: return try number()
        default: throw problem("A JSON value was expected.")
        }
    }

    private mutating func nested(_ body: (inout JSONReader) throws -> JSONValue) throws -> JSONValue {
        depth += 1
        guard depth <= 64 else { throw problem("The JSON is nested more than 64 levels deep.") }
        defer { depth -= 1 }
        return try body(&self)
    }

    private mutating func object() throws -> JSONValue {
        position += 1
        var fields: [JSONValue.Field] = []
        var names: Set<String> = []
        skipBlanks()
        if take("}") { return .object([]) }
        while true {
            skipBlanks()
            guard peek == UInt8(ascii: "\"") else { throw problem("A field's name in double quotes was expected.") }
            let name = try string()
            // A short object is searched, a long one looked up: an attacker's long one must not cost its square.
            let isNew = fields.count < 8 ? !fields.contains { $0.name == name } : remember(name, &names, fields)
            guard isNew else { throw problem("The field \"\(name.prefix(100))\" comes twice.") }
            skipBlanks()
            guard take(":") else { throw problem("A colon was expected after the field's name.") }
            fields.append(.init(name, try value()))
            skipBlanks()
            if take("}") { return .object(fields) }
            guard take(",") else { throw problem("A comma or } was expected.") }
        }
    }

    private func remember(_ name: String, _ names: inout Set<String>, _ fields: [JSONValue.Field]) -> Bool {
        if names.isEmpty { names = Set(fields.map(\.name)) }
        return names.insert(name).inserted
    }

    private mutating func array() throws -> JSONValue {
        position += 1
        var items: [JSONValue] = []
        skipBlanks()
        if take("]") { return .array([]) }
        while true {
            items.append(try value())
            skipBlanks()
            if take("]") { return .array(items) }
            guard take(",") else { throw problem("A comma or ] was expected.") }
        }
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) throws -> JSONValue {
        for offset in 0..<word.utf8CodeUnitCount {
            guard position + offset < bytes.count, bytes[position + offset] == word.utf8Start[offset] else {
                throw problem("A JSON value was expected.")
            }
        }
        position += word.utf8CodeUnitCount
        return value
    }

    private mutating func number() throws -> JSONValue {
        let start = position
        _ = take("-")
        if take("0") {} else { try digits() }
        var isWhole = true
        if take(".") {
            isWhole = false
            try digits()
        }
        if take("e") || take("E") {
            isWhole = false
            if !take("+") { _ = take("-") }
            try digits()
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        if isWhole, let whole = Int64(text) { return .integer(whole) }
        guard let number = Double(text), number.isFinite else { throw problem("The number is too large.") }
        return .number(number)
    }

    private mutating func digits() throws {
        let start = position
        while let byte = peek, UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte { position += 1 }
        if position == start { throw problem("A digit was expected.") }
    }

    private mutating func string() throws -> String {
        position += 1
        let start = position
        while let byte = peek, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { position += 1 }
        if peek == UInt8(ascii: "\"") {
            defer { position += 1 }
            return try text(bytes[start..<position])
        }
        return try escapedString(from: start)
    }

    private mutating func escapedString(from start: Int) throws -> String {
        var result = Array(bytes[start..<position])
        while let byte = peek {
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                return try text(result)
            case UInt8(ascii: "\\"):
                position += 1
                try escape(into: &result)
            case 0..<0x20: throw problem("A control character in a text must be escaped.")
            default:
                result.append(byte)
                position += 1
            }
        }
        throw problem("The JSON ends within a text.")
    }

    private func text(_ bytes: some Collection<UInt8>) throws -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw problem("The text before this place is no valid UTF-8.") }
        return text
    }

    private mutating func escape(into result: inout [UInt8]) throws {
        guard let byte = peek else { throw problem("The JSON ends within a text.") }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(byte)
        case UInt8(ascii: "b"): result.append(0x08)
        case UInt8(ascii: "f"): result.append(0x0C)
        case UInt8(ascii: "n"): result.append(0x0A)
        case UInt8(ascii: "r"): result.append(0x0D)
        case UInt8(ascii: "t"): result.append(0x09)
        case UInt8(ascii: "u"): result.append(contentsOf: String(Character(try escapedScalar())).utf8)
        default: throw problem("There is no such escape.")
        }
    }

    private mutating func escapedScalar() throws -> Unicode.Scalar {
        let first = try fourHexDigits()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard 0xD800..<0xDC00 ~= first, take("\\"), take("u") else { throw problem("Half of a surrogate pair stands alone.") }
        let second = try fourHexDigits()
        guard 0xDC00..<0xE000 ~= second, let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) else {
            throw problem("Half of a surrogate pair stands alone.")
        }
        return scalar
    }

    private mutating func fourHexDigits() throws -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = peek, let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 128 else {
                throw problem("Four hexadecimal digits were expected.")
            }
            value = value << 4 | UInt32(digit)
            position += 1
        }
        return value
    }

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func take(_ letter: Unicode.Scalar) -> Bool {
        guard peek == UInt8(ascii: letter) else { return false }
        position += 1
        return true
    }

    private mutating func skipBlanks() {
        while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    private func problem(_ sentence: String) -> HarkError {
        var line = 1, column = 1
        for byte in bytes[..<min(position, bytes.count)] {
            if byte == 0x0A { (line, column) = (line + 1, 1) } else if byte & 0xC0 != 0x80 { column += 1 }
        }
        return HarkError(.malformed, "The body is no valid JSON (line \(line), column \(column)). \(sentence)")
    }
}
