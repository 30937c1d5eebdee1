import HarkCore
import HarkPosts
import Testing

/// Texts are read once, on the way in: what is made of their terms later is what reading them again would make.
struct LiveTermsTests {
    /// Posts in a live segment, as batches of which some posts were left out.
    private func live(_ posts: [KeptPost], _ random: inout RandomPosts) -> (segment: LivePosts, kept: [KeptPost]) {
        let segment = LivePosts()
        var kept: [KeptPost] = [], rest = posts[...]
        while !rest.isEmpty {
            let batch = Array(rest.prefix(random.number(below: 300) + 1)), rows = batch.indices.filter { _ in random.number(below: 5) > 0 }
            rest = rest.dropFirst(batch.count)
            let some = rows.map { batch[$0] }
            segment.append(some, BatchTerms(of: batch.map(\.post), moods: batch.map(\.mood)), rows: rows) { (some[$0].sequence, some[$0].arrivedAt) }
            kept += some
        }
        return (segment, kept)
    }

    @Test(arguments: 1...8) func anIndexFromALiveSegmentIsTheOneFromTheTexts(seed: Int) throws {
        var random = RandomPosts(seed: UInt64(seed))
        let (segment, kept) = live(random.posts(random.number(below: 1_500) + 1), &random)
        #expect(segment.all == kept)
        let middle = random.number(below: kept.count + 1)
        for part in [0..<kept.count, 0..<middle, middle..<kept.count] {
            var read = PostIndexWriter(), taken = PostIndexWriter()
            for row in part {
                read.add(kept[row])
                taken.add(row, of: segment.terms())
            }
            let expected = try read.bytes(), found = try taken.bytes()
            #expect(found == expected)
        }
    }

    @Test(arguments: 1...4) func tagsAreThoseOfTheText(seed: Int) {
        var random = RandomPosts(seed: UInt64(seed))
        let (segment, kept) = live(random.posts(500), &random)
        let terms = segment.terms()
        for (row, post) in kept.enumerated() {
            var expected: [String] = [], found: [String] = []
            Array(post.post.text.utf8).withUnsafeBytes { text in
                PostTokens.forEach(in: text) { kind, folded, _ in
                    if kind == .hashtag || kind == .mention { expected.append((kind == .hashtag ? "#" : "@") + String(decoding: folded, as: UTF8.self)) }
                }
            }
            terms.forEachTag(of: row) { found.append(($0 ? "#" : "@") + String(decoding: $1, as: UTF8.self)) }
            #expect(found == expected, "\(post.post.text)")
        }
    }

    @Test func whatIsHandedOnDoesNotGrow() {
        var random = RandomPosts(seed: 3)
        let posts = random.posts(200), segment = LivePosts()
        segment.append(Array(posts[..<100]))
        let terms = segment.terms()
        segment.append(Array(posts[100...]))
        #expect(terms.count == 100 && terms.all == Array(posts[..<100]))
    }
}
