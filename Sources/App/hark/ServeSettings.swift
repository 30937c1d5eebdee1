import Configuration
import HarkAccounts
import HarkComments
import HarkCore
import HarkDocuments
import HarkEmotions
import HarkLearning
import HarkPhotos
import HarkTopics
import HarkWeb
import HarkWorkers
import Logging

/// Everything that `hark serve` can be told.
struct ServeSettings: Sendable {
    /// Key `data`: the data folder, default `data`.
    let data: String
    /// Key `sample_data`: whether an empty house gets a few samples to look at; default off (`make demo` sets it).
    let sampleData: Bool
    /// Key `log_level`: `debug`, `info`, `warning` or `error`; default `info`. Below `info` requests are not logged.
    let logLevel: Logger.Level
    /// Key `log_requests`: one line per request on standard error; default on.
    let logsRequests: Bool
    let web: WebSettings
    let comments: CommentsSettings
    let emotions: EmotionsSettings
    let topics: TopicsSettings
    let accounts: AccountsSettings
    let documents: DocumentsSettings
    /// Keys `documents.…`, such as `documents.pace`.
    let documentsPool: WorkerPoolSettings
    let photos: PhotosSettings
    /// Keys `photos.…`, such as `photos.job_seconds`.
    let photosPool: WorkerPoolSettings
    /// Keys `inference.…`: the processes of the accurate tier.
    let inference: InferenceSettings
    /// Keys `photos.cache.…`.
    let photosCache: PhotoCacheSettings
    /// Key `learning.nightly`.
    let learning: LearningSettings
    /// Keys `doors.comments.concurrency.base`, `.reserve` and `.overflow`: requests at once; base 0, the default, is no limit.
    let commentsConcurrency: ConcurrencyLimit?

    init(_ config: ConfigReader) throws {
        data = config.string(forKey: "data", default: "data")
        sampleData = try config.flag("sample_data", default: false)
        let level = config.string(forKey: "log_level", default: "info")
        guard let logLevel = Logger.Level(rawValue: level) else {
            throw SettingsError("log_level must be debug, info, warning or error, got \"\(level)\".")
        }
        self.logLevel = logLevel
        logsRequests = try config.flag("log_requests", default: true)
        web = try WebSettings(config.scoped(to: "http"))
        comments = try CommentsSettings(config.scoped(to: "doors.comments"))
        emotions = try EmotionsSettings(config.scoped(to: "doors.emotions"))
        topics = try TopicsSettings(door: config.scoped(to: "doors.topics"), topics: config.scoped(to: "topics"))
        documents = try DocumentsSettings(config.scoped(to: "doors.documents"))
        documentsPool = try WorkerPoolSettings(config.scoped(to: "documents"))
        photos = try PhotosSettings(config.scoped(to: "doors.photos"))
        var photosPool = try WorkerPoolSettings(config.scoped(to: "photos"))
        // Who hands in a photo waits for it.
        photosPool.evaluateSeconds = min(photosPool.evaluateSeconds, 1)
        self.photosPool = photosPool
        photosCache = try PhotoCacheSettings(config.scoped(to: "photos.cache"))
        inference = try InferenceSettings(config.scoped(to: "inference"))
        learning = try LearningSettings(config.scoped(to: "learning"))
        var accounts = try AccountsSettings(config.scoped(to: "doors.accounts"))
        accounts.isThrottled = web.rateLimit != nil
        self.accounts = accounts
        let gate = config.scoped(to: "doors.comments.concurrency")
        let base = try gate.int("base", in: 0...100_000, default: 0)
        let limit = ConcurrencyLimit(
            base: base, reserve: try gate.int("reserve", in: 0...100_000, default: 0),
            overflow: try gate.int("overflow", in: 0...100_000, default: 0))
        commentsConcurrency = base > 0 ? limit : nil
    }
}
