import HarkPosts

/// What a post points at, for who reads the files with other programs: its hashtags and names, folded, and its links, each with a space behind
/// it. None of them has a space in it. Keeps its room from post to post.
struct PostEntities {
    private(set) var hashtags: [UInt8] = [], mentions: [UInt8] = [], links: [UInt8] = []

    mutating func read(_ row: Int, of live: LiveTerms, _ text: UnsafeRawBufferPointer) {
        hashtags.removeAll(keepingCapacity: true)
        mentions.removeAll(keepingCapacity: true)
        links.removeAll(keepingCapacity: true)
        live.forEachTag(of: row) { isHashtag, tag in if isHashtag { Self.add(tag, to: &hashtags) } else { Self.add(tag, to: &mentions) } }
        PostLinks.forEach(in: text) { Self.add(UnsafeRawBufferPointer(rebasing: text[$0]), to: &links) }
    }

    private static func add(_ item: UnsafeRawBufferPointer, to list: inout [UInt8]) {
        list.append(contentsOf: item)
        list.append(UInt8(ascii: " "))
    }
}
