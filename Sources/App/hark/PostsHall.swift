import HarkCore
import HarkDatabase
import HarkLake
import HarkModels
import HarkPosts
import HarkTopics
import Logging
import Metrics
import ServiceLifecycle

/// Where posts come in: the buffer before the lake.
struct PostsHall {
    let buffer: PostBuffer
    /// The routes that take posts.
    let routes: PostRoutes
    /// `hark posts import`.
    let imports: PostImports
    /// Where lines go that are no posts.
    let letters: DeadLetters
    private let series: DeliverySeries
    /// Deliveries.
    var services: [any Service] { [buffer] }

    /// - Parameter models: judge the mood of each post, by the fast model that is there at that moment.
    init(
        _ settings: TopicsSettings, _ lake: Lake, _ folder: DataFolder, _ database: any SQLDatabase, models: ModelShelf, clock: any WallClock,
        logger: Logger
    ) async throws {
        let place = Self.folder(in: folder.path)
        var helpers = PostBuffer.Helpers(mood: { Self.moods(of: $0, models.fast(.sentiment)) }, count: TopicsDoor.count)
        helpers.languages = Self.languages(logger)
        series = DeliverySeries(database)
        buffer = try await PostBuffer.open(
            folder: place, shelf: lake, database: database, settings: settings.buffer,
            helpers: helpers, clock: clock,
            metrics: MetricsSystem.factory, logger: logger)
        do {
            let files = try await buffer.restoreIdentities(from: lake)
            if files > 0 { logger.info("identities of posts made anew", metadata: ["files": "\(files)"]) }
        } catch {
            logger.error("identities of posts are missing and cannot be made anew: posts may be kept twice", metadata: ["error": "\(error)"])
        }
        let reader = settings.reader(secret: try SecretFile.bytes(in: folder.path))
        letters = DeadLetters(database: database, buffer: buffer, reader: reader, settings: settings.deadLetters, clock: clock, logger: logger)
        routes = try PostRoutes(buffer: buffer, reader: reader, folder: "\(place)/uploads", letters: letters, clock: clock)
        imports = PostImports(intake: routes.intake)
    }

    /// How the stream of posts is.
    func stream(_ lake: Lake) -> TopicStream {
        var stream = TopicStream(
            pulse: { [buffer] in
                let figures = buffer.figures
                return TopicPulse(kept: figures.kept, newest: figures.newest)
            },
            figures: { [buffer] in
                let posts = buffer.figures, files = lake.snapshot().files
                var figures = TopicStream.Figures()
                (figures.kept, figures.duplicate, figures.rate) = (posts.kept, posts.duplicate, posts.recordsPerSecond)
                (figures.bufferPosts, figures.bufferBytes, figures.oldestSeconds) = (posts.bufferPosts, posts.bufferBytes, posts.oldestSeconds)
                (figures.lastDelivery, figures.failures, figures.trouble) = (posts.lastDelivery, posts.failuresInARow, lake.trouble)
                figures.files = files.count
                figures.filePosts = files.reduce(0) { $0 + $1.rows }
                figures.fileBytes = files.reduce(0) { $0 + $1.bytes }
                return figures
            })
        stream.minutes = { [series] in try await series.minutes($0, before: $1) }
        stream.parquet = { try await lake.write($0, toFile: $1) }
        return stream
    }

    /// The lake's folder, in which the buffer has its own.
    static func folder(in data: String) -> String { "\(data)/lake" }

    /// Without their model frequent words tell languages apart.
    private static func languages(_ logger: Logger) -> PostLanguages {
        do { return PostLanguages(model: try ModelLibrary.ofThisProcess().languageModel()) } catch {
            logger.warning("no model of languages: frequent words tell what language a post is in", metadata: ["error": "\(error)"])
            return PostLanguages()
        }
    }

    /// Without a model every post is in the middle.
    private static func moods(of texts: [String], _ model: FastTextModel?) -> [Mood] {
        guard let model else { return [Mood](repeating: Mood(level: 128), count: texts.count) }
        return model.positiveProbabilities(texts).map { Mood(probability: $0) }
    }
}
