import HarkPosts

/// What a post points at, for who reads the files with other programs: its hashtags and names, folded, and its links, each with a space behind
/// it. None of them has a space in it. Keeps its room from post to post.
struct PostEntities {
    private(set) var hashtags: [UInt8] = [], mentions: [UInt8] = [], links: [UInt8] = []

    mutating func read(_ text: String) {
        hashtags.removeAll(keepingCapacity: true)
        mentions.removeAll(keepingCapacity: true)
        links.removeAll(keepingCapacity: true)
        var text = text
        text.withUTF8 { read(UnsafeRawBufferPointer($0)) }
    }

    private mutating func read(_ text: UnsafeRawBufferPointer) {
        PostTokens.forEach(in: text) { kind, folded, _ in
            switch kind {
            case .hashtag: Self.add(folded, to: &hashtags)
            case .mention: Self.add(folded, to: &mentions)
            case .word, .tagWord: break
            }
        }
        PostLinks.forEach(in: text) { Self.add(UnsafeRawBufferPointer(rebasing: text[$0]), to: &links) }
    }

    private static func add(_ item: UnsafeRawBufferPointer, to list: inout [UInt8]) {
        list.append(contentsOf: item)
        list.append(UInt8(ascii: " "))
    }
}
