/// The bytes of a document as text, by its mark or by what it says of itself: UTF-8, UTF-16, Latin 1 and Windows' form of it.
package enum FeedText {
    package static func decoded(_ bytes: [UInt8]) -> String {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return String(decoding: bytes.dropFirst(3), as: UTF8.self) }
        if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2)) { UInt16($0) << 8 | UInt16($1) } }
        if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2)) { UInt16($1) << 8 | UInt16($0) } }
        let head = String(decoding: bytes.prefix(200), as: UTF8.self).lowercased().prefix { $0 != ">" }
        if head.contains("iso-8859-1") || head.contains("windows-1252") { return latin(bytes) }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, _ unit: (UInt8, UInt8) -> UInt16) -> String {
        let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { unit(bytes[$0], bytes[$0 + 1]) }
        return String(decoding: units, as: UTF16.self)
    }

    /// What Windows puts where Latin 1 has control characters, 0x80 to 0x9F.
    private static let windows = Array("€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

    private static func latin(_ bytes: [UInt8]) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(0x80...0x9F ~= byte ? windows[Int(byte - 0x80)] : Unicode.Scalar(byte)) }
        return String(text)
    }
}
