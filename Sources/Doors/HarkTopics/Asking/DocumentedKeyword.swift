import HarkPosts

/// The keyword of the documented search (001-27): commas part alternatives, and each stands as it is, blanks and case included.
enum DocumentedKeyword {
    /// A query that every post answers in which the regular expression finds something: each alternative as a phrase.
    /// - Throws: `.unacceptable` for a keyword without words, and for one with an alternative in which there is nothing that an index knows.
    static func candidates(_ keyword: String) throws -> TopicQuery {
        let phrases = try DocumentedMatch(keyword: keyword).words.map { "\"" + $0.filter { !"\"“”„«»".contains($0) } + "\"" }
        for phrase in phrases { _ = try TopicQuery(parsing: phrase) }
        return try TopicQuery(parsing: phrases.joined(separator: " "))
    }
}
