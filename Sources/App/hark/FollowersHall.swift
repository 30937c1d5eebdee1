import Foundation
import HarkCore
import HarkDatabase
import HarkFollowers
import HarkLake
import HarkPosts
import HarkTopics
import Logging
import Metrics

/// The sources that the house listens to, between the reader of lines and the buffer of posts.
struct FollowersHall {
    let followers: Followers
    /// For `hark topics tail`.
    let tail: PostTail

    /// - Parameters:
    ///   - folder: of the data; followed files lie in its folder `incoming`.
    ///   - withdrawn: the sequences of posts that were taken back, sorted.
    init(
        _ settings: TopicsSettings, _ buffer: PostBuffer, _ letters: DeadLetters, withdrawn: @escaping @Sendable () -> [UInt64], _ folder: DataFolder,
        _ database: any SQLDatabase, clock: any WallClock, logger: Logger
    ) throws {
        let files = "\(folder.path)/incoming", secret = try SecretFile.bytes(in: folder.path)
        try FileManager.default.createDirectory(atPath: files, withIntermediateDirectories: true)
        followers = Followers(
            database: database, secret: secret, files: files, sample: SamplePosts.lines, lines: Self.lines(settings.reader(secret: secret)),
            sink: Self.sink(buffer, letters, authors: settings.authors.policy(secret: secret), clock), settings: settings.followers, clock: clock,
            metrics: MetricsSystem.factory, logger: logger)
        tail = PostTail(clock: clock, withdrawn: withdrawn)
        buffer.observe { [tail] in tail.note($0) }
    }

    private static func lines(_ settings: PostReaderSettings) -> PostLines {
        PostLines { line, source, time in
            var settings = settings
            settings.defaultSource = source
            // The sink does with authors what is to be done, for every kind of source.
            settings.authors = .asSent
            let reader = PostReader(settings)
            switch line.withUnsafeBytes({ reader.read(line: $0, arrivedAt: time) }) {
            case .success(let post): return .post(post)
            case .failure(let problem): return .unreadable(problem.detail)
            case nil: return line.withUnsafeBytes(reader.withdrawal).map(PostLines.Outcome.withdrawal) ?? .nothing
            }
        }
    }

    private static func sink(_ buffer: PostBuffer, _ letters: DeadLetters, authors: AuthorPolicy, _ clock: any WallClock) -> FollowerSink {
        // Who wrote a post is dropped, or hashed, before it goes anywhere (D-38).
        @Sendable func kept(_ post: Post) -> Post {
            var post = post
            post.user = post.user.flatMap(authors.kept)
            return post
        }
        return FollowerSink(
            take: { batch in
                buffer.noteArrival(bytes: batch.bytes)
                let refused = batch.unreadable.map { IncomingPosts.RefusedLine(line: 0, code: "malformed", detail: $0.problem, bytes: $0.line) }
                let incoming = IncomingPosts(batch.posts.map(kept), refused: refused, arrivedAt: clock.now)
                _ = try await buffer.take(try await buffer.prepare(incoming))
                // All of a batch come from one source.
                if let source = batch.unreadable.first?.source { await letters.keep(refused, source: source) }
            },
            replace: { _ = try await buffer.take([kept($0)], areEdits: true) },
            withdraw: { _ = try await buffer.withdraw(source: $0, id: $1) })
    }

    /// How each source is, for the operators' part of the page.
    @Sendable func sources() async -> [TopicStream.Source] {
        let views = (try? await followers.views()) ?? []
        return views.map { view in
            let isWell = if case .waiting = view.state { false } else { true }
            return TopicStream.Source(name: view.follower.name, state: view.state.name, isWell: isWell, lagSeconds: view.figures.lagSeconds)
        }
    }
}
