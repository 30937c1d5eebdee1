import HarkCore
import HarkText

/// What a photo may be called by its owner.
package enum PhotoKey {
    /// In bytes of UTF-8: with its owner's name before it, it fits into a key of the cache.
    package static let byteLimit = 200

    /// - Throws: `.unacceptable` for a key that is blank, too long, or holds control characters.
    package static func admit(_ given: String) throws -> String {
        let key = NFC.normalized(given)
        guard key.utf8.count <= byteLimit else {
            throw HarkError.unacceptable("key", "A key has at most 200 bytes.", textKey: "photos.key.long")
        }
        guard key.unicodeScalars.contains(where: \.isSeen), key != ".", key != "..",
            key.unicodeScalars.allSatisfy({ ![.control, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory) })
        else { throw HarkError.unacceptable("key", "A key needs a character that can be seen, and has no control characters.", textKey: "photos.key.blank") }
        return key
    }

    /// The key of a file that came without one: its name without the folders before it and without its ending.
    package static func ofFile(_ path: String) throws -> String {
        let name = path.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return try admit(name) }
        return try admit(String(name[..<dot]))
    }

    /// As a schema describes it; what is longer in bytes or cannot be seen is refused with a sentence.
    static let pattern = "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$"
}

extension Unicode.Scalar {
    /// Whether there is something to see of it, at least with others.
    var isSeen: Bool { !properties.isWhitespace && !properties.isDefaultIgnorableCodePoint && properties.generalCategory != .format }
}
