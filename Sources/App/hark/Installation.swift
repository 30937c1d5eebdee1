import Configuration
import HarkAccounts
import HarkComments
import HarkCore
import HarkDatabase
import HarkDocuments
import HarkEmotions
import HarkLake
import HarkLearning
import HarkModels
import HarkMonitoring
import HarkPhotos
import HarkPipeline
import HarkQueue
import HarkTopics
import HarkWeb
import HarkWorkers

/// What this program is made of: the one place that names every door and the engine behind each protocol.
enum Installation {
    /// Every door's tables after those of the house.
    static let migrations =
        SeriesStore.migrations + Ledger.migrations + ReviewLog.migrations + HouseServer.migrations + AccountsDoor.migrations
        + CommentsDoor.migrations + JobQueue.migrations + WorkerPool.migrations + DocumentsDoor.migrations
        + EmotionsDoor.migrations + Lake.migrations + PostBuffer.migrations + TopicsDoor.migrations + LearningDoor.migrations + PhotosDoor.migrations
        + ManagerDoor.migrations

    static let doors: [any Door.Type] = [
        CommentsDoor.self, TopicsDoor.self, EmotionsDoor.self, DocumentsDoor.self, PhotosDoor.self, LearningDoor.self, AccountsDoor.self, ManagerDoor.self,
    ]

    /// What `hark worker` can do.
    static let workerTasks: [any WorkerTask.Type] = DocumentsDoor.tasks

    /// For each door the statement that counts its items, for the ledger's audit.
    static let itemCounts = [
        CommentsDoor.name: CommentsDoor.itemCount, EmotionsDoor.name: EmotionsDoor.itemCount, DocumentsDoor.name: DocumentsDoor.itemCount,
        TopicsDoor.name: TopicsDoor.itemCount, PhotosDoor.name: PhotosDoor.itemCount,
    ]

    /// Every door's line in the ledger, proved from one snapshot of the data.
    /// - Parameter posts: what the buffer of posts held before the snapshot was taken.
    static func audit(_ reader: any SQLReader, _ posts: UndeliveredCounts) throws -> [String: LedgerLine] {
        try Ledger.audit(itemCounts, beside: [TopicsDoor.name: TopicsDoor.supplement(posts)], in: reader)
    }
}
