import HarkPosts

/// The keyword of the documented search (001-27): commas part alternatives, and each stands as it is, blanks and case included.
enum DocumentedKeyword {
    /// A query that every post answers in which the regular expression finds something: each alternative as a phrase. With an alternative in
    /// which there is nothing that an index knows (an emoji alone), that is everything, and the posts are read.
    /// - Throws: `.unacceptable` for a keyword without words, and for one that is too long.
    static func candidates(_ keyword: String) throws -> TopicQuery {
        let phrases = try DocumentedMatch(keyword: keyword).words.map { "\"" + $0.filter { !"\"“”„«»".contains($0) } + "\"" }
        guard phrases.allSatisfy({ (try? TopicQuery(parsing: $0)) != nil }) else { return .everything }
        return try TopicQuery(parsing: phrases.joined(separator: " "))
    }
}
