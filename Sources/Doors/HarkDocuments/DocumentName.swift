import HarkCore

/// What a document may be called, and what its name says of it.
package enum DocumentName {
    /// In code points.
    package static let limit = 255
    /// What a document is called that came without a name.
    static let unnamed = "unnamed.txt"

    /// The last part of a path, whichever way its slashes lean: some senders tell the whole path of a file.
    /// - Throws: `.unacceptable` for a name that is blank, too long, or holds control characters.
    package static func admit(_ given: String) throws -> String {
        guard given.unicodeScalars.count <= limit else {
            throw HarkError.unacceptable("name", "A document's name has at most 255 characters.", textKey: "documents.name.long")
        }
        let parts = given.split { $0 == "/" || $0 == "\\" }
        guard let name = parts.last(where: { $0.unicodeScalars.contains { !$0.properties.isWhitespace } }),
            name != ".", name != "..", given.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control })
        else { throw HarkError.unacceptable("name", "A document needs a name that can be shown.", textKey: "documents.name.blank") }
        return String(name)
    }

    /// The same as a pattern, for those who describe it: at least one character that can be seen and is no slash, no control characters, and not the name of a folder's self or parent.
    static let pattern = "^(?!\\.{1,2}$)[^\\u0000-\\u001f\\u007f-\\u009f]*[^\\u0000-\\u0020\\u007f-\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000/\\\\]"
        + "[^\\u0000-\\u001f\\u007f-\\u009f]*$"

    /// By the ending alone: what is in the bytes, a worker finds out.
    package static func kind(of name: String) -> DocumentKind {
        let lower = name.lowercased()
        return [".zip", ".tar.gz", ".tgz", ".tar"].contains(where: lower.hasSuffix) ? .archive : .text
    }
}
