import HarkText

/// Reads a query piece by piece. Pieces are parted by white space and commas; one may have a `-` before it and stand in quotation marks.
/// A piece without a letter or digit ("&", an emoji) asks for nothing.
struct TopicQueryParser {
    private(set) var anyOf: Set<TopicQuery.Term> = [], noneOf: Set<TopicQuery.Term> = []
    private(set) var languages: Set<String> = [], sources: Set<String> = []
    private var rest: Substring.UnicodeScalarView

    /// Straight ones, and those that keyboards of phones put in their place.
    private static let quotes: Set<Unicode.Scalar> = ["\"", "“", "”", "„", "«", "»"]

    init(_ text: String) { rest = text[...].unicodeScalars }

    mutating func parse() throws {
        while skipSeparators() {
            let isUnwanted = skip("-")
            if let filter = filterName() {
                guard !isUnwanted else {
                    throw TopicQuery.problem("A filter (\(filter):) cannot have a minus before it.", "topics.query.minus", filter)
                }
                try add(filter: filter)
            } else {
                let terms = try self.terms()
                if isUnwanted { noneOf.formUnion(terms) } else { anyOf.formUnion(terms) }
            }
        }
    }

    private mutating func skipSeparators() -> Bool {
        rest = rest.drop(while: Self.isSeparator)
        return !rest.isEmpty
    }

    private mutating func skip(_ sign: Unicode.Scalar) -> Bool {
        guard rest.first == sign else { return false }
        rest.removeFirst()
        return true
    }

    static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "," || scalar == "，" || scalar == "、" || ScalarKind.of(scalar.value) == .space
    }

    /// `lang` or `source` before a colon, in any case; stands behind the colon then.
    private mutating func filterName() -> String? {
        let text = String(rest.prefix(7)).lowercased()
        guard let name = ["lang", "source"].first(where: { text.hasPrefix($0 + ":") }) else { return nil }
        rest = rest.dropFirst(name.unicodeScalars.count + 1)
        return name
    }

    /// What stands in quotation marks here, or up to the next separator.
    private mutating func piece() throws -> (text: String, isQuoted: Bool) {
        guard let first = rest.first, Self.quotes.contains(first) else {
            let piece = rest.prefix { !Self.isSeparator($0) }
            rest = rest[piece.endIndex...]
            return (String(piece), false)
        }
        rest.removeFirst()
        guard let end = rest.firstIndex(where: Self.quotes.contains) else {
            throw TopicQuery.problem("A quotation mark is opened and never closed.", "topics.query.quote")
        }
        defer { rest = rest[rest.index(after: end)...] }
        return (String(rest[..<end]), true)
    }

    /// In quotes the words are one phrase, those of tags with them. Otherwise tags and names are terms, and the other words, where
    /// there are several ("don't", "文字"), a phrase.
    private mutating func terms() throws -> [TopicQuery.Term] {
        var (text, isQuoted) = try piece()
        var words: [String] = [], tags: [TopicQuery.Term] = []
        text.withUTF8 { bytes in
            PostTokens.forEach(in: UnsafeRawBufferPointer(bytes)) { kind, folded, _ in
                let token = String(decoding: folded, as: UTF8.self)
                switch kind {
                case .word: words.append(token)
                case .tagWord: if isQuoted { words.append(token) }
                case .hashtag: if !isQuoted { tags.append(.hashtag(token)) }
                case .mention: if !isQuoted { tags.append(.mention(token)) }
                }
            }
        }
        return tags + (words.isEmpty ? [] : words.count == 1 ? [.word(words[0])] : [.phrase(words)])
    }

    private mutating func add(filter name: String) throws {
        let value = try piece().text
        if name == "lang" {
            let isCode = 2...35 ~= value.utf8.count && value.utf8.allSatisfy { ASCIISet.hostLabels.contains($0) }
            guard isCode else { throw TopicQuery.problem("Behind lang: stands the code of a language, such as en.", "topics.query.lang") }
            languages.insert(value.lowercased())
        } else {
            guard !value.isEmpty, value.utf8.count <= 200 else {
                throw TopicQuery.problem("Behind source: stands the name of a source, such as api.", "topics.query.source")
            }
            sources.insert(value)
        }
    }
}
