import HarkCore
import HarkPosts
import HarkTopics
import Testing

@Suite struct SamplePostsTests {
    /// All lines are posts, each with an id of its own, oldest first, and enough of them for every part of an answer.
    @Test func theSampleCanBeRead() throws {
        let reader = PostReader(PostReaderSettings(defaultSource: "sample")), now = Timestamp("2026-11-21T12:00:00Z")!
        let posts = try SamplePosts.lines.split(separator: UInt8(ascii: "\n")).map { line in
            try Array(line).withUnsafeBytes { try #require(try reader.read(line: $0, arrivedAt: now)?.get()) }
        }
        #expect(posts.count > 1_500 && Set(posts.map(\.id)).count == posts.count)
        #expect(posts.map(\.createdAt) == posts.map(\.createdAt).sorted())
        let comet = try TopicQuery(parsing: "comet")
        #expect(posts.count(where: comet.matches) > 50 && posts.count { $0.repostOf != nil } > 100)
    }
}
