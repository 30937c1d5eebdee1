package import HarkCore
import HarkPosts

/// Says the posts that come with Hark: all of them at once the first time, so that a newcomer has something to ask about, and then again
/// and again, one after the other. Each time round they are new posts of now.
package struct SampleSource: FollowedSource {
    static let name = "sample"

    /// JSON lines, oldest first; their times count as before the moment of the last one.
    let bytes: [UInt8]
    let pause: Double
    let lines: PostLines
    let clock: any WallClock

    package init(_ bytes: [UInt8], pause: Double, lines: PostLines, clock: any WallClock) {
        self.bytes = bytes
        self.pause = pause
        self.lines = lines
        self.clock = clock
    }

    /// - Parameter cursor: counts the posts said.
    package func follow(from cursor: FollowerCursor?, into feed: FollowerFeed) async throws {
        let posts = read()
        guard !posts.isEmpty else { throw FollowerTrouble.refused("There is no sample") }
        feed.connected()
        var said = cursor?.place ?? 0
        while true {
            let (round, number) = said.quotientAndRemainder(dividingBy: Int64(posts.count))
            var post = posts[Int(number)].post
            let size = posts[Int(number)].bytes
            post.id = round == 0 ? post.id : "\(post.id)-\(round)"
            post.createdAt = round == 0 ? shifted(post.createdAt, posts[posts.count - 1].post.createdAt) : clock.now
            said += 1
            try await feed.give(FollowedEvent(.post(post), bytes: size, cursor: FollowerCursor(place: said)))
            if said >= Int64(posts.count) { try await clock.sleep(for: pause) }
        }
    }

    /// As long before now as it was before the last of them.
    private func shifted(_ time: Timestamp, _ last: Timestamp) -> Timestamp { min(clock.now, clock.now.advanced(bySeconds: time.seconds(since: last))) }

    private func read() -> [(post: Post, bytes: Int)] {
        bytes.split(separator: 0x0A).compactMap { line in
            guard case .post(let post) = lines.read(Array(line), Self.name, clock.now) else { return nil }
            return (post, line.count)
        }
    }
}
