package import HarkPosts

/// Which languages a follower keeps. What does not say its language is handed on: the house guesses it and has a rule of its own.
package struct LanguageChoice: Sendable {
    private let languages: Set<String>

    /// - Parameter languages: primary subtags; empty keeps all.
    package init(_ languages: [String]) { self.languages = Set(languages) }

    package func keep(_ post: Post) -> FollowedEvent.What { admits(post.language) ? .post(post) : .ignored }

    package func admits(_ language: String) -> Bool {
        languages.isEmpty || language == "und" || languages.contains(language.prefix { $0 != "-" && $0 != "_" }.lowercased())
    }

    /// Of several languages that a post names, the first that is kept; `und` where it names none, nil where none is kept.
    package func choice(of named: [String]) -> String? { named.isEmpty ? "und" : named.first(where: admits) }
}
