import HarkPosts

/// What a post points at, for who reads the files with other programs: its hashtags and names, folded, and its links, each with a space behind
/// it. None of them has a space in it. Keeps its room from post to post.
struct PostEntities {
    private(set) var hashtags: [UInt8] = [], mentions: [UInt8] = [], links: [UInt8] = []

    /// - Parameter terms: what a live segment knows of the post; where it knows nothing, the text is read.
    mutating func read(_ kept: KeptPost, _ terms: inout LiveTerms?) {
        hashtags.removeAll(keepingCapacity: true)
        mentions.removeAll(keepingCapacity: true)
        links.removeAll(keepingCapacity: true)
        var text = kept.post.text
        text.withUTF8 { bytes in
            let bytes = UnsafeRawBufferPointer(bytes)
            if let row = terms?.row(of: kept.sequence) {
                terms?.forEachTag(of: row) { isHashtag, tag in if isHashtag { Self.add(tag, to: &hashtags) } else { Self.add(tag, to: &mentions) } }
            } else {
                readTags(bytes)
            }
            PostLinks.forEach(in: bytes) { Self.add(UnsafeRawBufferPointer(rebasing: bytes[$0]), to: &links) }
        }
    }

    private mutating func readTags(_ text: UnsafeRawBufferPointer) {
        PostTokens.forEach(in: text) { kind, folded, _ in
            switch kind {
            case .hashtag: Self.add(folded, to: &hashtags)
            case .mention: Self.add(folded, to: &mentions)
            case .word, .tagWord: break
            }
        }
    }

    private static func add(_ item: UnsafeRawBufferPointer, to list: inout [UInt8]) {
        list.append(contentsOf: item)
        list.append(UInt8(ascii: " "))
    }
}
