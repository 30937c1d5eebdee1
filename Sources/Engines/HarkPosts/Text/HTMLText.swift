/// The text that a piece of HTML shows, for sources that send posts as HTML. A scanner, not a browser: what it does not understand it
/// keeps as it stands. Linear in the length, whatever comes.
public enum HTMLText {
    /// Tags are left out; `<br>` ends a line, a paragraph ends with an empty one; what scripts and styles hold is dropped; entities
    /// become their characters. White space is kept as sent but for blank lines at both ends.
    public static func plain(_ html: String) -> String {
        var scanner = HTMLScanner(html)
        return scanner.plain()
    }

    /// The character that an entity's name or number stands for, without `&` and `;`; nil for none.
    public static func character(_ entity: Substring) -> String? {
        guard entity.utf8.first == UInt8(ascii: "#") else { return named[String(entity)] }
        let digits = entity.dropFirst()
        let number = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        // Nobody writes a control character that way in good faith.
        guard let number, let scalar = Unicode.Scalar(number), number >= 0x20 || number == 9 || number == 10 || number == 13 else { return nil }
        return String(Character(scalar))
    }

    /// Those that posts and feeds use; XML's five among them.
    private static let named: [String: String] = {
        let table = """
            amp & lt < gt > quot " apos ' nbsp \u{A0} hellip … ndash – mdash — lsquo ‘ rsquo ’ ldquo “ rdquo ” sbquo ‚ bdquo „ laquo « raquo » \
            bull • middot · copy © reg ® trade ™ deg ° plusmn ± times × divide ÷ euro € pound £ yen ¥ cent ¢ sect § para ¶ frac12 ½ frac14 ¼ \
            agrave à aacute á acirc â atilde ã auml ä aring å aelig æ ccedil ç egrave è eacute é ecirc ê euml ë igrave ì iacute í icirc î \
            iuml ï ntilde ñ ograve ò oacute ó ocirc ô otilde õ ouml ö oslash ø ugrave ù uacute ú ucirc û uuml ü yacute ý szlig ß oelig œ \
            Agrave À Aacute Á Acirc Â Atilde Ã Auml Ä Aring Å AElig Æ Ccedil Ç Egrave È Eacute É Ecirc Ê Ntilde Ñ Ograve Ò Oacute Ó Ouml Ö \
            Oslash Ø Ugrave Ù Uacute Ú Uuml Ü iexcl ¡ iquest ¿ larr ← rarr → uarr ↑ darr ↓ shy \u{AD} zwj \u{200D} zwnj \u{200C}
            """
        let parts = table.split(separator: " ")
        return Dictionary(uniqueKeysWithValues: stride(from: 0, to: parts.count, by: 2).map { (String(parts[$0]), String(parts[$0 + 1])) })
    }()
}

/// One way through the bytes.
private struct HTMLScanner {
    private static let blocks: Set<String> = ["p", "div", "li", "ul", "ol", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "tr"]
    private static let hidden: Set<String> = ["script", "style", "template", "head"]

    private var rest: ArraySlice<UInt8>
    private var text: [UInt8] = []
    /// A tag has begun that never ends: what follows is text, and is not searched for an end again.
    private var hasNoMoreTags = false

    init(_ html: String) { rest = Array(html.utf8)[...] }

    mutating func plain() -> String {
        while let byte = rest.first {
            switch byte {
            case UInt8(ascii: "<"): tag()
            case UInt8(ascii: "&"): entity()
            default:
                text.append(byte)
                rest.removeFirst()
            }
        }
        let isBlank = { (byte: UInt8) in byte == 0x20 || 0x09...0x0D ~= byte }
        let start = text.firstIndex { !isBlank($0) } ?? text.endIndex
        let end = text.lastIndex { !isBlank($0) } ?? text.startIndex
        return start < text.endIndex ? String(decoding: text[start...end], as: UTF8.self) : ""
    }

    private mutating func tag() {
        if rest.starts(with: "<!--".utf8) { return skip(past: "-->") }
        let after = rest.dropFirst(), isEnd = after.first == UInt8(ascii: "/"), body = isEnd ? after.dropFirst() : after
        let name = String(decoding: body.prefix { isLetterOrDigit($0) }, as: UTF8.self).lowercased()
        // A `<` that begins no tag is a `<`.
        guard let first = body.first, isLetter(first) || first == UInt8(ascii: "!") || first == UInt8(ascii: "?"), !hasNoMoreTags, skipTag() else {
            text.append(UInt8(ascii: "<"))
            rest = after
            return
        }
        if name == "br" { text.append(0x0A) }
        if Self.blocks.contains(name) { endBlock(isParagraph: name == "p" && isEnd) }
        if !isEnd, Self.hidden.contains(name) { skip(past: "</\(name)") }
    }

    /// Past the `>`, which may stand within quotes. False where there is none.
    private mutating func skipTag() -> Bool {
        var quote: UInt8?
        for place in rest.indices {
            let byte = rest[place]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                rest = rest[place...].dropFirst()
                return true
            }
        }
        hasNoMoreTags = true
        return false
    }

    private mutating func skip(past end: String) {
        let wanted = Array(end.utf8)
        while !rest.isEmpty {
            if rest.first == wanted[0], rest.prefix(wanted.count).map(lower).elementsEqual(wanted) {
                rest = rest.dropFirst(wanted.count)
                // The end tag's own `>`.
                if wanted.last != UInt8(ascii: ">"), let close = rest.firstIndex(of: UInt8(ascii: ">")) { rest = rest[close...].dropFirst() }
                return
            }
            rest.removeFirst()
        }
    }

    /// One end of a line, or an empty line after a paragraph; never more.
    private mutating func endBlock(isParagraph: Bool) {
        guard !text.isEmpty else { return }
        let wanted = isParagraph ? 2 : 1
        let present = text.reversed().prefix { $0 == 0x0A }.count
        text.append(contentsOf: repeatElement(0x0A, count: max(0, wanted - present)))
    }

    private mutating func entity() {
        let name = rest.dropFirst().prefix(12).prefix { isLetterOrDigit($0) || $0 == UInt8(ascii: "#") }
        let after = rest.dropFirst(1 + name.count)
        if after.first == UInt8(ascii: ";"), let character = HTMLText.character(String(decoding: name, as: UTF8.self)[...]) {
            text.append(contentsOf: character.utf8)
            rest = after.dropFirst()
        } else {
            text.append(UInt8(ascii: "&"))
            rest.removeFirst()
        }
    }

    private func lower(_ byte: UInt8) -> UInt8 { 65...90 ~= byte ? byte + 32 : byte }
    private func isLetter(_ byte: UInt8) -> Bool { 97...122 ~= lower(byte) }
    private func isLetterOrDigit(_ byte: UInt8) -> Bool { isLetter(byte) || 48...57 ~= byte }
}
