import HarkText

extension TopicQuery {
    /// Whether a post answers the query, found by reading it: the definition, to which every index is held.
    /// Cost: about 2 µs for a post and a query of a few terms.
    public func matches(_ post: Post) -> Bool {
        guard admits(language: post.language), admits(source: post.source) else { return false }
        let words = PostWords(post.text)
        return (anyOf.isEmpty || anyOf.contains(where: words.has)) && !noneOf.contains(where: words.has)
    }

    /// Whether a post's language is asked for: the same, or a kind of it (`pt` admits `pt-BR`).
    public func admits(language: String) -> Bool {
        languages.isEmpty || languages.contains { Self.begins(language.lowercased(), $0, before: UInt8(ascii: "-")) }
    }

    /// Whether a post's source is asked for: the same, or one of its kind (`mastodon` admits `mastodon:social.example`).
    public func admits(source: String) -> Bool {
        sources.isEmpty || sources.contains { Self.begins(source, $0, before: UInt8(ascii: ":")) }
    }

    private static func begins(_ name: String, _ prefix: String, before sign: UInt8) -> Bool {
        guard name.utf8.starts(with: prefix.utf8) else { return false }
        let rest = name.utf8.dropFirst(prefix.utf8.count)
        return rest.isEmpty || rest.first == sign
    }
}

/// The tokens of one post, as a query's terms ask for them.
private struct PostWords {
    private var bytes: [UInt8] = []
    private var words: [Range<Int>] = [], hashtags: [Range<Int>] = [], mentions: [Range<Int>] = []

    init(_ text: String) {
        var text = text
        text.withUTF8 { text in
            PostTokens.forEach(in: UnsafeRawBufferPointer(text)) { kind, folded, _ in
                let place = bytes.count..<bytes.count + folded.count
                bytes.append(contentsOf: folded)
                switch kind {
                case .word, .tagWord: words.append(place)
                case .hashtag: hashtags.append(place)
                case .mention: mentions.append(place)
                }
            }
        }
    }

    func has(_ term: TopicQuery.Term) -> Bool {
        switch term {
        case .word(let word): words.contains { equal($0, word) }
        case .hashtag(let tag): hashtags.contains { equal($0, tag) }
        case .mention(let name): mentions.contains { equal($0, name) }
        case .phrase(let phrase): hasPhrase(phrase)
        }
    }

    private func hasPhrase(_ phrase: [String]) -> Bool {
        guard words.count >= phrase.count else { return false }
        return (0...words.count - phrase.count).contains { start in
            phrase.indices.allSatisfy { equal(words[start + $0], phrase[$0]) }
        }
    }

    private func equal(_ place: Range<Int>, _ word: String) -> Bool {
        place.count == word.utf8.count && bytes[place].elementsEqual(word.utf8)
    }
}
