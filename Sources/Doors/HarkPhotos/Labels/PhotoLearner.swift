import HarkCore
import HarkDatabase
import HarkModels
import Logging
import ServiceLifecycle

/// Brings what people said of labels to photos that are like theirs: each such word, and each new photo of somebody who said one, is a lesson
/// that waits in the database until it is done. So a photo of "our dog Rex" is found by that name after a few examples.
package struct PhotoLearner: Service {
    let store: PhotoStore
    let bell: Bell
    let clock: any WallClock
    let logger: Logger
    /// Likening takes a thousand multiplications for each example and photo.
    private let lane = SerialLane("photos.learning")

    init(store: PhotoStore, bell: Bell, clock: any WallClock, logger: Logger) {
        self.store = store
        self.bell = bell
        self.clock = clock
        self.logger = logger
    }

    /// Photos of one write.
    private static let batch = 200

    package func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                let seen = bell.rings
                do {
                    while try await learnNext() {}
                    _ = await bell.wait(after: seen)
                } catch is CancellationError {
                    return
                } catch {
                    logger.error("learning labels failed, again soon", metadata: ["error": "\(error)"])
                    await bell.wait(after: seen, for: 60, clock)
                }
            }
        }
    }

    /// - Returns: false where nothing waited.
    package func learnNext() async throws -> Bool {
        guard let lesson = try await store.database.read({ [store] in try store.nextLesson(in: $0) }) else { return false }
        let examples = try await store.database.read { [store] in try store.examples(for: lesson, in: $0) }
        // Photos by their numbers, a batch at a time.
        var after = lesson.photo.map { $0 - 1 } ?? 0
        while true {
            let start = after
            let photos = try await store.database.read { [store] in
                try store.likened(lesson.account, after: start, limit: lesson.photo == nil ? Self.batch : 1, in: $0)
            }
            let found = try await lane.run { Self.suggestions(photos, examples) }
            try await store.database.write { [store] writer in
                for (photo, names) in found { try store.suggest(names, for: photo, about: lesson.label, in: writer) }
            }
            guard lesson.photo == nil, photos.count == Self.batch, let last = photos.last else { break }
            after = last.number
        }
        return try await store.database.write { [store] in
            try store.endLesson(lesson, in: $0)
            return true
        }
    }

    private static func suggestions(_ photos: [PhotoStore.Likened], _ examples: [PhotoStore.Example]) -> [(photo: Int, names: [String])] {
        let learned = LearnedLabels(examples.map { ($0.name, $0.features.vector) })
        return photos.map { photo in (photo.number, learned.suggestions(for: photo.features.vector).map(\.label)) }
    }
}
