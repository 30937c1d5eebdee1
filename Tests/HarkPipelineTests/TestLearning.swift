import Foundation
import HarkCore
import HarkDatabase
import HarkModels
import HarkPipeline
import HarkQueue
import Logging
import Synchronization

/// The learning loop over a real database, a real queue and a small model that knows the project's own sentences.
struct TestLearning: Sendable {
    static let models = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Models").path

    /// The items that people judge: a table of texts.
    struct Sayings: JudgedTexts {
        let task: TextTask
        var known: [Identifier: String] = [:]
        var answers: [(item: Identifier, judge: String, label: String)] = []

        func gold(in reader: any SQLReader) throws -> [Identifier: String] { known }
        func goldAnswers(in reader: any SQLReader) throws -> [(item: Identifier, judge: String, label: String)] { answers }

        func text(of itemID: Identifier, in reader: any SQLReader) throws -> String? {
            try reader.firstRow("SELECT text FROM saying WHERE id = ?", itemID)?.text(0)
        }
    }

    let folder: String
    let database: SQLiteDatabase
    let clock = ManualClock()
    let queue: JobQueue
    let keeper: ModelKeeper
    let learning: Learning
    private let identifiers = CountedIdentifiers()

    static func with(
        _ task: TextTask = .emotion, features: (any TextFeatureSource)? = nil, head: AccurateHead? = nil, _ body: (TestLearning) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "hark-learning-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let learning = try await TestLearning(folder.path, task, features, head)
        try await body(learning)
        try await learning.database.close()
    }

    /// The same house after a stop: another process over the same data.
    func again() async throws -> TestLearning {
        try await TestLearning(folder, learning.tasks[0], nil, nil, database)
    }

    private init(
        _ folder: String, _ task: TextTask, _ features: (any TextFeatureSource)?, _ head: AccurateHead?, _ open: SQLiteDatabase? = nil
    ) async throws {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        self.folder = folder
        if let open { database = open } else { database = try await SQLiteDatabase.open("\(folder)/hark.db") }
        try await database.migrate(
            ReviewLog.migrations + JobQueue.migrations + LearningTables.migrations
                + [Migration("test.1", ["CREATE TABLE saying (id TEXT PRIMARY KEY, text TEXT NOT NULL)"])])
        let shelf = ModelShelf(fast: [task: try Self.champion(task, folder)])
        if let head { shelf.put(head) }
        keeper = ModelKeeper(database: database, files: ModelFiles(root: "\(folder)/models"), shelf: shelf, clock: clock)
        queue = JobQueue(Learning.queueName, database: database, clock: clock)
        learning = Learning(
            keeper: keeper, queue: queue, texts: [Sayings(task: task)],
            rehearsal: { try Rehearsal(of: $0, in: ModelLibrary(folder: Self.models)) }, features: features, logger: logger)
        try await keeper.open()
        try await learning.recover()
    }

    /// A small model that knows the project's own sentences, as a real one knows plain ones; trained to the same bytes each time.
    private static func champion(_ task: TextTask, _ folder: String) throws -> FastTextModel {
        let path = "\(folder)/bundled-\(task.rawValue).hark"
        if !FileManager.default.fileExists(atPath: path) {
            var settings = TrainingSettings()
            settings.shape = ModelShape(labels: task.labels.count, wordBuckets: 1 << 14, gramBuckets: 1 << 14)
            settings.epochs = 10
            settings.heldEvery = 8
            settings.rareWordCount = 1
            let texts = try LabelledTexts(path: "\(models)/\(task.rawValue)-rehearsal/sentences.tsv", task: task)
            _ = try LinearTrainer(task: task, settings: settings).train(on: texts, writingTo: path)
        }
        return try FastTextModel(path: path)
    }

    // MARK: People

    /// An item with this text.
    func say(_ text: String) async throws -> Identifier {
        let id = identifiers.next()
        try await database.write { _ = try $0.execute("INSERT INTO saying VALUES (?, ?)", id, text) }
        return id
    }

    @discardableResult
    func judge(
        _ item: Identifier, _ label: String, by judge: String = "account ann", _ weight: Judgement.Weight = .decision
    ) async throws -> Identifier {
        let id = identifiers.next(), task = learning.tasks[0], now = clock.now
        try await database.write { writer in
            try ReviewLog().append(
                Judgement(
                    id: id, task: task, itemID: item, label: label, weight: weight, judge: judge, judgedAt: now, predicted: task.labels[0],
                    confidence: 0.4, model: "m"), in: writer)
        }
        return id
    }

    func set() async throws -> TrainingSet {
        let texts = Sayings(task: learning.tasks[0])
        return try await database.read { try TrainingSet.read(texts, in: $0) }
    }

    /// Asks for a training, does it, and answers what came of it.
    func train() async throws -> Training {
        let id = try await learning.request(LearningOrder(task: learning.tasks[0], by: "account ann"))
        try await learning.workOnce()
        return try await training(id)
    }

    func training(_ id: Identifier) async throws -> Training {
        let found = try await database.read { [learning] in try learning.trainings.training(id, in: $0) }
        guard let found else { throw HarkError.noTraining }
        return found
    }

    func champion(_ tier: Tier = .fast) async throws -> ModelVersion? {
        try await database.read { [learning] in try learning.keeper.registry.champion(learning.tasks[0], tier, in: $0) }
    }
}

/// Identifiers in order, the same in each run: the hash of an item decides which side it is on.
final class CountedIdentifiers: Sendable {
    private let count = Mutex(UInt64(0))

    func next() -> Identifier {
        Identifier(high: 1_700_000_000_000 << 16, low: count.withLock { count in
            count += 1
            return count
        })
    }
}

/// Sentences with a word that nobody has met: reviewed ones, and some that no model sees before it is asked.
enum InventedWord {
    private static let frames = [
        "I feel so {} today.", "My sister called and I was {}.", "What a {} evening with the neighbours.", "The whole class was {} after the lesson.",
        "I woke up {} and made coffee.", "It was a {} afternoon at the lake.", "He looked {} when he saw us.", "We were {} about the new house.",
        "My mother sounded {} on the phone.", "The children came home {}.", "I was {} when I read your card.", "Everyone at work seemed {}.",
        "That film left me {}.", "The garden party was {} from start to end.", "I got {} over the news.", "She wrote a {} letter to me.",
        "Our trip to the mountains was {}.", "I have been {} since Monday.", "The old man gave us a {} nod.", "I was {} to meet your brother.",
        "Singing in the choir makes me {}.", "The train ride was {} in its own way.", "They all felt {} at the table.", "My cat makes me {} each morning.",
        "The match ended and I was {}.",
    ]

    static let reviewed = frames.flatMap { frame in ["zorbulent", "zorbulent and calm"].map { frame.replacing("{}", with: $0) } }

    static let unseen = [
        "The wedding was zorbulent.", "I am zorbulent about tomorrow.", "We had a zorbulent time.", "Grandpa felt zorbulent in his chair.",
        "After the walk I was zorbulent.", "So zorbulent that you are here!", "The news made our street zorbulent.", "A zorbulent song played.",
        "I stayed zorbulent all week.", "The dog was zorbulent when we came back.",
    ]
}

/// Features that stand for an encoder's: words hashed into few numbers. Real enough to be learned from.
struct HashedWords: TextFeatureSource {
    static let width = 256

    func features(of texts: [String], for task: TextTask) async throws -> [[Float]] {
        texts.map { text in
            var numbers = [Float](repeating: 0, count: Self.width)
            for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) {
                let hash = word.utf8.reduce(UInt64(14_695_981_039_346_656_037)) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
                numbers[Int((hash >> 20) % UInt64(Self.width))] += 1
            }
            return numbers
        }
    }

    /// A head that has learned the sentences to rehearse, from nothing.
    static func head() async throws -> AccurateHead {
        let nothing = try AccurateHead(
            task: .emotion, weights: Array(repeating: Array(repeating: 0, count: width), count: 7), bias: Array(repeating: 0, count: 7), temperature: 1,
            fastWeight: 0, threshold: 0.9, maxTokens: 64, encoderSHA256: "ab", seed: 1, rows: 1)
        let rows = try Rehearsal(of: .emotion, in: ModelLibrary(folder: TestLearning.models)).rehearsed
        let features = try await HashedWords().features(of: (0..<rows.count).map { rows.text(at: $0) }, for: .emotion)
        return try HeadTraining(from: nothing).train(
            features: features, labels: (0..<rows.count).map { rows.label(at: $0) }, weights: Array(repeating: 1, count: rows.count),
            isNew: Array(repeating: true, count: rows.count))
    }
}
