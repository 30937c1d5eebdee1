import HarkCore

/// What somebody asks for: words, `"phrases"`, `#tags` and `@names`, of which a post has at least one, less those behind a `-`.
///
/// Two queries that mean the same by the order or repetition of their terms are equal and have one canonical text.
public struct TopicQuery: Sendable, Hashable {
    /// Something that a post has or has not; folded as `PostTokens` folds.
    public enum Term: Sendable, Hashable {
        /// A whole word, in a tag or name too.
        case word(String)
        /// Two words or more, one behind the other, whatever signs and links stand between them.
        case phrase([String])
        /// Without the `#`.
        case hashtag(String)
        /// Without the first `@`.
        case mention(String)
    }

    /// A query has at most so many terms, filters counted, and bytes of UTF-8.
    public static let maximalTerms = 100, maximalBytes = 1_000

    /// A post that is found has one of these; empty in `everything` alone. Sorted, each once, as the next three.
    public let anyOf: [Term]
    /// And none of these.
    public let noneOf: [Term]
    /// And is in one of these languages; empty for any. In lower case.
    public let languages: [String]
    /// And came from one of these sources; empty for any.
    public let sources: [String]

    /// The same meaning in the same text: the terms in a fixed order. Reads back as an equal query.
    public var canonical: String {
        let wanted = anyOf.map(\.text), unwanted = noneOf.map { "-" + $0.text }
        let filters = languages.map { "lang:" + $0 } + sources.map { "source:" + Self.quoted($0) }
        return (wanted + unwanted + filters).joined(separator: " ")
    }

    /// - Throws: `HarkError.unacceptable` of the field `q`: no term to look for, too long, too many terms, a quotation mark without its
    ///   other half, or a filter that says nothing.
    public init(parsing text: String) throws {
        guard text.utf8.count <= Self.maximalBytes else {
            throw Self.tooLong(text)
        }
        var parser = TopicQueryParser(text)
        try parser.parse()
        anyOf = parser.anyOf.sorted()
        noneOf = parser.noneOf.sorted()
        languages = parser.languages.sorted()
        sources = parser.sources.sorted()
        let count = anyOf.count + noneOf.count + languages.count + sources.count
        guard count <= Self.maximalTerms else {
            throw Self.tooMany(count)
        }
        guard !anyOf.isEmpty else {
            throw Self.problem("Say what to look for: a word, a \"phrase\", a #tag or a @name.", "topics.query.empty")
        }
    }

    /// What every post answers: for those who find out by reading what an index does not know, such as an emoji.
    public static let everything = TopicQuery()

    private init() { (anyOf, noneOf, languages, sources) = ([], [], [], []) }

    static func tooLong(_ text: String) -> HarkError {
        problem("A query has at most \(maximalBytes) bytes; this one has \(text.utf8.count).", "topics.query.long", "\(maximalBytes)")
    }

    static func tooMany(_ count: Int) -> HarkError {
        problem("A query has at most \(maximalTerms) terms; this one has \(count).", "topics.query.many", "\(maximalTerms)")
    }

    static func problem(_ detail: String, _ textKey: String, _ arguments: String...) -> HarkError {
        .unacceptable("q", detail, textKey: textKey, arguments: arguments)
    }

    private static func quoted(_ source: String) -> String {
        source.unicodeScalars.contains(where: TopicQueryParser.isSeparator) ? "\"\(source)\"" : source
    }
}

extension TopicQuery.Term: Comparable {
    /// As one writes it in a query.
    public var text: String {
        switch self {
        case .word(let word): word
        case .phrase(let words): "\"" + words.joined(separator: " ") + "\""
        case .hashtag(let tag): "#" + tag
        case .mention(let name): "@" + name
        }
    }

    /// Words, phrases, tags, names; within each by text.
    public static func < (left: TopicQuery.Term, right: TopicQuery.Term) -> Bool { (left.rank, left.text) < (right.rank, right.text) }

    private var rank: Int {
        switch self {
        case .word: 0
        case .phrase: 1
        case .hashtag: 2
        case .mention: 3
        }
    }
}
