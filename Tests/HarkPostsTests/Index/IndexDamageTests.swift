import Foundation
import HarkCore
import HarkPosts
import Testing

/// A damaged index says so before anything is read from it.
struct IndexDamageTests {
    private func index(_ posts: Int) throws -> [UInt8] {
        var random = RandomPosts(seed: 7), writer = PostIndexWriter()
        for post in random.posts(posts) { writer.add(post) }
        return try writer.bytes()
    }

    @Test func anyChangedByteIsNoticed() throws {
        let sound = try index(300)
        #expect(throws: Never.self) { try PostIndexFile(sound).segment() }
        var random = SplitMix64(seed: 1)
        let places = Array(0..<600) + (0..<2_000).map { _ in random.place(below: sound.count) }
        for place in places where place < sound.count {
            var damaged = sound
            damaged[place] ^= UInt8(1 + random.place(below: 255))
            #expect(throws: IndexDamage.self, "byte \(place)") { try PostIndexFile(damaged).segment() }
        }
    }

    @Test func aCutFileIsNoticed() throws {
        let sound = try index(100)
        for count in stride(from: 0, to: sound.count, by: 7) {
            #expect(throws: IndexDamage.self, "\(count) bytes") { try PostIndexFile(Array(sound[..<count])).segment() }
        }
    }

    @Test func randomBytesAreNoIndex() {
        var random = SplitMix64(seed: 3)
        for _ in 0..<200 {
            let bytes = (0..<random.place(below: 4_000)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
            #expect(throws: IndexDamage.self) { try PostIndexFile(bytes).segment() }
        }
    }

    @Test func whatIsWrittenIsWhatIsRead() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "hark-\(UUID().uuidString).idx").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        var random = RandomPosts(seed: 8), writer = PostIndexWriter()
        let posts = random.posts(500)
        for post in posts { writer.add(post) }
        try writer.write(to: path)
        #expect(FileManager.default.contents(atPath: path).map { Array($0) } == (try writer.bytes()))
        let file = try PostIndexFile(mapping: path), segment = try file.segment()
        #expect(file.rows == 500 && segment.rows == 500)
        for (row, post) in posts.enumerated() {
            #expect(segment.sequence(row) == post.sequence && segment.createdAt(row) == post.post.createdAt.microseconds)
            #expect(segment.mood(row) == post.mood.level && segment.places[segment.place(row)] == post.post.place ?? "")
        }
        #expect(throws: IndexDamage.self) { try PostIndexFile(mapping: path + ".none") }
    }

    @Test func anIndexOfNoPostsIsSound() throws {
        #expect(try PostIndexFile(PostIndexWriter().bytes()).segment().rows == 0)
    }

    /// Texts as long as they come, and more terms than two bytes can number.
    @Test func manyTermsAndLongTextsAreFoundAgain() async throws {
        var writer = PostIndexWriter()
        let long = (0..<120_000).map { "w\($0)" }.joined(separator: " ")
        for (sequence, text) in [(1, long), (2, "w119999 w5"), (3, "w5 #w5"), (4, "")] as [(UInt64, String)] {
            let post = Post(id: "\(sequence)", source: "s", createdAt: Timestamp(microseconds: Int64(sequence) * 7), text: text)
            writer.add(KeptPost(post: post, arrivedAt: post.createdAt, sequence: sequence, mood: Mood(level: 1)))
        }
        let segment = try PostIndexFile(writer.bytes()).segment()
        for (query, rows) in [("w119999", [1, 2]), ("w5", [1, 2, 3]), ("#w5", [3]), ("\"w77 w78\"", [1]), ("w120000", [])] as [(String, [UInt64])] {
            let request = SegmentRequest(query: try TopicQuery(parsing: query), from: .min, to: .max, newest: 10)
            let found = try await TopicEvaluation([.init(segment)], request, SearchCrew(lanes: 1))
            #expect(found.newest(10).map(\.cursor.sequence).sorted() == rows, "\(query)")
        }
    }
}
