import Foundation
import HarkCore
import HarkDatabase
import HarkFollowers
import HarkPosts
import HarkTopics
import Logging

/// The sources that the house listens to, with what they read lines with and hand posts to.
enum FollowersHall {
    /// - Parameters:
    ///   - folder: of the data; followed files lie in its folder `incoming`.
    ///   - sample: the posts that come with Hark, as JSON lines.
    ///   - sink: where the posts go.
    static func followers(
        _ settings: TopicsSettings, _ folder: DataFolder, _ database: any SQLDatabase, sample: [UInt8], sink: FollowerSink,
        clock: any WallClock, logger: Logger
    ) throws -> Followers {
        let files = "\(folder.path)/incoming"
        try FileManager.default.createDirectory(atPath: files, withIntermediateDirectories: true)
        return Followers(
            database: database, secret: try SecretFile.bytes(in: folder.path), files: files, sample: sample,
            lines: lines(keepingAuthors: settings.storesAuthors), sink: settings.storesAuthors ? sink : anonymous(sink), settings: settings.followers,
            clock: clock, logger: logger)
    }

    private static func lines(keepingAuthors: Bool) -> PostLines {
        PostLines { line, source, time in
            var reading = PostReaderSettings(defaultSource: source)
            reading.authors = keepingAuthors ? .asSent : .none
            switch line.withUnsafeBytes({ PostReader(reading).read(line: $0, arrivedAt: time) }) {
            case .success(let post): return .post(post)
            case .failure(let problem): return .unreadable(problem.detail)
            case nil: return .nothing
            }
        }
    }

    /// Who wrote a post is dropped before it goes anywhere (D-38).
    private static func anonymous(_ sink: FollowerSink) -> FollowerSink {
        @Sendable func nobody(_ post: Post) -> Post {
            var post = post
            post.user = nil
            return post
        }
        return FollowerSink(take: { try await sink.take($0.map(nobody)) }, replace: { try await sink.replace(nobody($0)) }, withdraw: sink.withdraw)
    }
}
