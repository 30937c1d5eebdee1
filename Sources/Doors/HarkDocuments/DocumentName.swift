import HarkCore

/// What a document may be called, and what its name says of it.
package enum DocumentName {
    package static let byteLimit = 255

    /// The last part of a path, whichever way its slashes lean: some senders tell the whole path of a file.
    /// - Throws: `.unacceptable` for a name that is empty, too long, or holds control characters.
    package static func admit(_ given: String) throws -> String {
        let name = given.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
        guard name.utf8.count <= byteLimit else {
            throw HarkError.unacceptable("name", "A document's name has at most 255 bytes.", textKey: "documents.name.long")
        }
        guard name.unicodeScalars.contains(where: { !$0.properties.isWhitespace }), name != ".", name != "..",
            name.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control })
        else { throw HarkError.unacceptable("name", "A document needs a name that can be shown.", textKey: "documents.name.blank") }
        return name
    }

    /// By the ending alone: what is in the bytes, a worker finds out.
    package static func kind(of name: String) -> DocumentKind {
        let lower = name.lowercased()
        return [".zip", ".tar.gz", ".tgz", ".tar"].contains(where: lower.hasSuffix) ? .archive : .text
    }
}
