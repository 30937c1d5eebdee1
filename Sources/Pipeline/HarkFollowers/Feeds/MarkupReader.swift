import HarkPosts

/// Reads the elements of an XML document as feeds need it: names, attributes and texts in their order, errors of form forgiven as feeds
/// need it too. It knows no document types: an entity that a document declares is text like any other, so no small document can grow
/// large, and none can name a file or an address to be read.
struct MarkupReader {
    enum Event: Equatable {
        case start(String, [String: String])
        case end(String)
        case text(String)
    }

    private var rest: ArraySlice<UInt8>
    /// Of an element that was empty.
    private var pendingEnd: String?

    init(_ text: String) { rest = Array(text.utf8)[...] }

    /// The next event; nil at the end.
    mutating func next() -> Event? {
        if let name = pendingEnd {
            pendingEnd = nil
            return .end(name)
        }
        while let first = rest.first {
            guard first == UInt8(ascii: "<") else { return .text(Self.unescaped(take(before: "<"))) }
            if skip("<![CDATA[") { return .text(String(decoding: take(through: "]]>"), as: UTF8.self)) }
            if skip("<!--") { _ = take(through: "-->") } else if skip("<?") { _ = take(through: "?>") } else if skip("<!") {
                skipDeclaration()
            } else {
                return element()
            }
        }
        return nil
    }

    /// The rest of `<!DOCTYPE …>` with whatever it declares in brackets.
    private mutating func skipDeclaration() {
        var depth = 0
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: ">") where depth <= 0: return
            default: break
            }
        }
    }

    private mutating func element() -> Event {
        rest.removeFirst()
        guard let first = rest.first, first == UInt8(ascii: "/") || Self.beginsName(first) else { return .text("<") }
        let tag = tagText(), name = String(decoding: tag.drop { $0 == UInt8(ascii: "/") }.prefix { !Self.isBlank($0) && $0 != UInt8(ascii: "/") }, as: UTF8.self)
        if first == UInt8(ascii: "/") { return .end(name) }
        if tag.last == UInt8(ascii: "/") { pendingEnd = name }
        return .start(name, Self.attributes(tag.dropFirst(name.utf8.count)))
    }

    /// Up to the `>`, which is left out; one within quotes does not count.
    private mutating func tagText() -> ArraySlice<UInt8> {
        var quote: UInt8?
        let start = rest
        while let byte = rest.popFirst() {
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return start[..<(rest.startIndex - 1)]
            }
        }
        return start
    }

    private static func attributes(_ tag: ArraySlice<UInt8>) -> [String: String] {
        var rest = tag, found: [String: String] = [:]
        while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
            let name = String(decoding: rest[..<equals].filter { !isBlank($0) }, as: UTF8.self)
            rest = rest[equals...].dropFirst().drop(while: isBlank)
            guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { break }
            let value = rest.dropFirst().prefix { $0 != quote }
            found[name] = unescaped(value)
            rest = rest[value.endIndex...].dropFirst()
        }
        return found
    }

    // MARK: Bytes

    private mutating func skip(_ word: StaticString) -> Bool {
        let wanted = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        guard rest.starts(with: wanted) else { return false }
        rest = rest.dropFirst(wanted.count)
        return true
    }

    private mutating func take(before byte: Unicode.Scalar) -> ArraySlice<UInt8> {
        let found = rest.prefix { $0 != UInt8(ascii: byte) }
        rest = rest[found.endIndex...]
        return found
    }

    /// What stands before `end`, which is skipped; all the rest where it does not come.
    private mutating func take(through end: StaticString) -> ArraySlice<UInt8> {
        let start = rest
        while !rest.isEmpty {
            let here = rest.startIndex
            if skip(end) { return start[..<here] }
            rest.removeFirst()
        }
        return start
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }
    private static func beginsName(_ byte: UInt8) -> Bool { 65...90 ~= byte || 97...122 ~= byte || byte == UInt8(ascii: "_") || byte >= 0x80 }

    /// XML's entities and, as feeds use them undeclared, HTML's; others stay as they stand.
    static func unescaped(_ text: ArraySlice<UInt8>) -> String {
        var result: [UInt8] = [], rest = text
        while let start = rest.firstIndex(of: UInt8(ascii: "&")) {
            result += rest[..<start]
            let name = rest[start...].dropFirst().prefix(12).prefix { $0 != UInt8(ascii: ";") }, after = rest[name.endIndex...]
            if after.first == UInt8(ascii: ";"), let character = HTMLText.character(String(decoding: name, as: UTF8.self)[...]) {
                result += Array(character.utf8)
                rest = after.dropFirst()
            } else {
                result.append(UInt8(ascii: "&"))
                rest = rest[start...].dropFirst()
            }
        }
        return String(decoding: result + rest, as: UTF8.self)
    }
}
