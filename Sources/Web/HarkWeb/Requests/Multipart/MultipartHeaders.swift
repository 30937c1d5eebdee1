import HarkCore
import HTTPTypes

/// What a part says of itself before its bytes (RFC 7578, section 4).
public struct MultipartHeaders: Sendable, Equatable {
    /// Of the form's field.
    public let name: String
    /// As the sender calls the file, which may hold anything: never a path to be trusted. nil for a plain field.
    public let fileName: String?
    public let contentType: String?
    /// `Content-Digest` of this part (RFC 9530), as it was sent.
    public let contentDigest: String?

    /// - Parameter lines: header lines without their line ends.
    /// - Throws: `HarkError` `.malformed` for lines that are none, a part that names no field, or a transfer encoding, which
    ///   RFC 7578 has done away with.
    init(lines: [Substring.UTF8View]) throws {
        var fields: [String: String] = [:]
        for line in lines {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { throw Multipart.malformed("a part has a broken header") }
            let field = String(Substring(line[..<colon])).lowercased()
            guard !field.isEmpty, field.utf8.allSatisfy({ 0x21...0x7E ~= $0 }), fields[field] == nil else {
                throw Multipart.malformed("a part has a broken header")
            }
            fields[field] = String(Substring(line[line.index(after: colon)...])).trimmingBlanks
        }
        let encoding = fields["content-transfer-encoding"]?.lowercased() ?? "binary"
        guard ["binary", "8bit", "7bit"].contains(encoding) else { throw Multipart.malformed("a part is transfer-encoded") }
        guard let value = fields["content-disposition"], let disposition = Disposition(value), disposition.kind == "form-data",
            let name = disposition.parameters["name"]
        else { throw Multipart.malformed("a part names no field of the form") }
        self.name = name
        fileName = disposition.parameters["filename"]
        contentType = fields["content-type"]
        contentDigest = fields["content-digest"]
    }
}

/// `form-data; name="a"; filename="b.txt"`, read as lenient as senders are different.
private struct Disposition {
    let kind: String
    private(set) var parameters: [String: String] = [:]

    init?(_ text: String) {
        var rest = Substring(text).utf8
        kind = String(Substring(rest.prefix { $0 != UInt8(ascii: ";") })).lowercased().trimmingBlanks
        rest = rest.drop { $0 != UInt8(ascii: ";") }
        while rest.popFirst() != nil {
            rest = rest.drop { $0 == 0x20 || $0 == 0x09 }
            if rest.isEmpty { break }
            let name = rest.prefix { $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ";") }
            rest = rest[name.endIndex...]
            guard rest.popFirst() == UInt8(ascii: "="), let value = Self.value(&rest) else { return nil }
            let key = String(Substring(name)).lowercased().trimmingBlanks
            guard parameters.updateValue(value, forKey: key) == nil else { return nil }
            rest = rest.drop { $0 == 0x20 || $0 == 0x09 }
            guard rest.first == nil || rest.first == UInt8(ascii: ";") else { return nil }
        }
    }

    private static func value(_ rest: inout Substring.UTF8View) -> String? {
        guard rest.first == UInt8(ascii: "\"") else {
            let token = rest.prefix { $0 != UInt8(ascii: ";") }
            rest = rest[token.endIndex...]
            return String(Substring(token)).trimmingBlanks
        }
        rest.removeFirst()
        var bytes: [UInt8] = []
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "\"") { return unescaped(bytes) }
            // RFC 2045's escape, which some senders use, for a quote and for itself.
            let isEscape = byte == UInt8(ascii: "\\") && (rest.first == byte || rest.first == UInt8(ascii: "\""))
            bytes.append(isEscape ? rest.removeFirst() : byte)
        }
        return nil
    }

    /// Browsers write a quote and the line ends as `%22`, `%0D` and `%0A`, and nothing else so (WHATWG HTML, "multipart/form-data").
    private static func unescaped(_ bytes: [UInt8]) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
        return text.replacing("%22", with: "\"").replacing("%0D", with: "\r").replacing("%0A", with: "\n")
    }
}
