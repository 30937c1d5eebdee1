public import HarkCore
public import Hummingbird

/// The parameters of a request's query, read by name and type. Those that nobody asks for are ignored, as links with
/// tracking parameters need; a value that cannot be what it should be is 400 and names the parameter.
public struct QueryParameters: Sendable {
    private let values: [(name: String, value: String)]

    public init(_ request: Request) { values = URLEncoding.pairs(in: request.uri.query ?? "") }

    /// The first value of `name`; nil where there is none. Blank is a value.
    public func string(_ name: String) -> String? { values.first { $0.name == name }?.value }

    /// - Throws: `.malformed` when it comes twice, is no whole number or lies outside.
    public func int(_ name: String, in range: ClosedRange<Int>, default fallback: Int) throws -> Int {
        guard let text = try single(name) else { return fallback }
        guard let value = Int(text), range ~= value else {
            throw Self.malformed(name, "a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return value
    }

    /// One of `choices`, as it stands; nil where the parameter is missing.
    public func choice(_ name: String, _ choices: [String]) throws -> String? {
        guard let text = try single(name) else { return nil }
        guard choices.contains(text) else { throw Self.malformed(name, "one of \(choices.joined(separator: ", "))") }
        return text
    }

    /// The place that the `next` of the page before stands for.
    public func cursor(_ name: String) throws -> Int? {
        guard let text = try single(name) else { return nil }
        guard let cursor = Cursor(text) else { throw Self.malformed(name, "the `next` of a page, unchanged") }
        return cursor.place
    }

    public func flag(_ name: String) throws -> Bool {
        switch try single(name) {
        case nil, "0", "false": false
        case "1", "true", "": true
        default: throw Self.malformed(name, "1 or 0")
        }
    }

    public func time(_ name: String) throws -> Timestamp? {
        guard let text = try single(name) else { return nil }
        guard let time = Timestamp(text) else { throw Self.malformed(name, "a time such as 2026-01-31T12:00:00Z") }
        return time
    }

    private func single(_ name: String) throws -> String? {
        let found = values.filter { $0.name == name }
        if found.count > 1 { throw HarkError(.malformed, "The parameter \(name) may come only once.") }
        return found.first?.value
    }

    private static func malformed(_ name: String, _ expected: String) -> HarkError {
        var error = HarkError(.malformed, "The parameter \(name) must be \(expected).")
        error.problems = [.init(field: name, detail: "must be \(expected)")]
        return error
    }
}

/// `application/x-www-form-urlencoded`, as the WHATWG URL standard reads it: `+` is a space, broken escapes stay as they are,
/// bytes that are no UTF-8 become U+FFFD.
enum URLEncoding {
    static func pairs(in text: some StringProtocol) -> [(name: String, value: String)] {
        text.utf8.split(separator: UInt8(ascii: "&")).map { pair in
            let halves = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            return (decode(halves[0]), halves.count > 1 ? decode(halves[1]) : "")
        }
    }

    static func decode(_ bytes: some Collection<UInt8>) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var rest = bytes[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "+") {
                result.append(0x20)
            } else if byte == UInt8(ascii: "%"), let value = hexByte(rest.prefix(2)) {
                result.append(value)
                rest = rest.dropFirst(2)
            } else {
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// A segment of a path: as above, but `+` is a plus.
    static func decodePath(_ segment: Substring) -> String {
        segment.utf8.contains(UInt8(ascii: "%")) ? decode(segment.replacing("+", with: "%2B").utf8) : String(segment)
    }

    /// Escapes all but the letters that RFC 3986 leaves free.
    static func encode(_ text: String) -> String {
        var result = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return result
    }

    private static func hexByte(_ digits: some Collection<UInt8>) -> UInt8? {
        guard digits.count == 2, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
        return UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
    }
}
