/// Writes JSON straight into bytes, for lists that are too long or too often asked for to go through an encoder.
/// Strings are escaped as ECMAScript's `JSON.stringify` does: only `"`, `\` and the control characters below U+0020.
public struct JSONWriter {
    public private(set) var bytes: [UInt8]
    private var needsComma = false

    public init(reserving capacity: Int = 0) {
        bytes = []
        bytes.reserveCapacity(capacity)
    }

    public mutating func beginObject() { open(UInt8(ascii: "{")) }
    public mutating func endObject() { close(UInt8(ascii: "}")) }
    public mutating func beginArray() { open(UInt8(ascii: "[")) }
    public mutating func endArray() { close(UInt8(ascii: "]")) }

    /// A field's name; it must be plain ASCII that needs no escape.
    public mutating func name(_ name: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    public mutating func string(_ text: String) {
        separate()
        var text = text
        bytes.append(UInt8(ascii: "\""))
        text.withUTF8 { appendEscaped($0) }
        bytes.append(UInt8(ascii: "\""))
        needsComma = true
    }

    /// Asks for a comma before the next value: for a list that is written in pieces by several writers.
    public mutating func separator() { needsComma = true }

    public mutating func integer(_ value: Int) { literal("\(value)") }
    public mutating func boolean(_ value: Bool) { literal(value ? "true" : "false") }
    public mutating func null() { literal("null") }

    /// Any number, with four decimals at most; null where it is none.
    public mutating func decimal(_ value: Double) {
        guard value.isFinite else { return null() }
        let rounded = (value * 10_000).rounded() / 10_000
        literal(rounded == rounded.rounded() && abs(rounded) < 1e15 ? "\(Int64(rounded))" : "\(rounded)")
    }

    /// A number from 0 to 1 with four decimals at most.
    public mutating func fraction(_ value: Double) {
        let scaled = Int((value * 10_000).rounded())
        guard (1..<10_000).contains(scaled) else { return literal(scaled <= 0 ? "0" : "1") }
        var digits = String(scaled)
        digits = String(repeating: "0", count: 4 - digits.utf8.count) + digits
        while digits.last == "0" { digits.removeLast() }
        literal("0.\(digits)")
    }

    private mutating func open(_ byte: UInt8) {
        separate()
        bytes.append(byte)
        needsComma = false
    }

    private mutating func close(_ byte: UInt8) {
        bytes.append(byte)
        needsComma = true
    }

    private mutating func literal(_ text: String) {
        separate()
        bytes.append(contentsOf: text.utf8)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
    }

    private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for position in 0..<text.count {
            let byte = text[position]
            guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
            bytes.append(contentsOf: text[start..<position])
            appendEscape(byte)
            start = position + 1
        }
        bytes.append(contentsOf: text[start...])
    }

    private mutating func appendEscape(_ byte: UInt8) {
        let escape =
            switch byte {
            case 0x08: "\\b"
            case 0x09: "\\t"
            case 0x0A: "\\n"
            case 0x0C: "\\f"
            case 0x0D: "\\r"
            case UInt8(ascii: "\""): "\\\""
            case UInt8(ascii: "\\"): "\\\\"
            default: (byte < 16 ? "\\u000" : "\\u00") + String(byte, radix: 16)
            }
        bytes.append(contentsOf: escape.utf8)
    }
}
