package import HarkCore
package import HarkLake
package import HarkPosts
import HarkWeb
import HTTPTypes

/// What the Topics door brings for those who hand in posts.
public struct PostRoutes: Sendable {
    package let intake: PostIntake
    package let letters: DeadLetters?
    private let api: PostsAPI

    /// - Parameters:
    ///   - folder: for packed bodies while they arrive; the door's own.
    ///   - letters: where lines are kept that are no posts.
    package init(buffer: PostBuffer, reader: PostReaderSettings, folder: String, letters: DeadLetters? = nil, clock: any WallClock) throws {
        self.letters = letters
        intake = PostIntake(buffer: buffer, settings: reader, letters: letters, clock: clock)
        api = PostsAPI(intake: intake, uploads: try UploadFolder(folder), identifiers: IdentifierGenerator(clock: clock))
    }

    var all: [Route] {
        [
            Route(
                .post, "/api/v1/posts", role: .operator, scope: .serviceWriter, bodyLimit: PostsAPI.bodyLimit, isStreamed: true, PostOperations.create,
                handler: api.create),
            Route(.delete, "/api/v1/posts/{id}", role: .operator, scope: .serviceWriter, PostOperations.delete, handler: api.delete),
        ]
    }
}
