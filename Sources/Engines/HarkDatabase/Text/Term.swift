extension TextIndex {
    /// One thing that a person searches for; a text must match every term of a query.
    public struct Term: Sendable {
        /// Folded and set apart like `Entry.words`: matches where these words stand in a row; if `part` is shorter than three
        /// characters, the last word may be only begun.
        public var words: String
        /// Folded like `Entry.parts`: matches anywhere, from three characters (code points) on.
        public var part: String

        public init(words: String, part: String) {
            self.words = words
            self.part = part
        }

        var isLongEnoughForParts: Bool { part.unicodeScalars.count >= 3 }
        var isSearchable: Bool { isLongEnoughForParts || words.unicodeScalars.contains(where: Self.isWordScalar) }

        /// By the index' own rules.
        func matches(_ entry: Entry) -> Bool {
            let (text, sought) = (TextIndex.plain(entry.parts), TextIndex.plain(part))
            return isLongEnoughForParts && Self.contains(Array(text.utf8), Array(sought.utf8)) || holdsWords(entry.words)
        }

        private func holdsWords(_ text: String) -> Bool {
            let sought = Self.tokens(words), tokens = Self.tokens(text)
            guard let last = sought.last, sought.count <= tokens.count else { return false }
            return (0...(tokens.count - sought.count)).contains { start in
                let end = tokens[start + sought.count - 1]
                return tokens[start..<(start + sought.count - 1)].elementsEqual(sought.dropLast())
                    && (isLongEnoughForParts ? end == last : end.utf8.starts(with: last.utf8))
            }
        }

        /// What unicode61 keeps together with the categories that the index names.
        private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark,
                .enclosingMark, .decimalNumber, .letterNumber, .otherNumber, .privateUse:
                true
            default: false
            }
        }

        private static func tokens(_ text: String) -> [String] {
            text.unicodeScalars.split { !isWordScalar($0) }.map { String($0) }
        }

        private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
            guard part.count <= text.count else { return false }
            return (0...(text.count - part.count)).contains { text[$0] == part[0] && text[$0..<($0 + part.count)].elementsEqual(part) }
        }
    }
}
