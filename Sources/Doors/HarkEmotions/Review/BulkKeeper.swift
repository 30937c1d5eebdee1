import HarkCore
import HarkDatabase
import HarkPipeline
import Logging
import ServiceLifecycle

/// Carries out decisions on all that a search finds, and takes them back: some sentences at a time, each time one transaction
/// that also notes how far it got. Whatever ends the program, the next start goes on from there.
package struct BulkKeeper: Service {
    let store: ReviewStore
    let finder: SuspectFinder
    let identifiers: IdentifierGenerator
    let clock: any WallClock
    let logger: Logger
    /// Most sentences decided in one transaction: the reviewers' own share the writer with it.
    private let chunk = 50
    /// Most sentences looked through for one.
    private let look = 1000
    /// Seconds between looks when there was nothing to do, and between searches for likely wrong decisions.
    private let pause = 0.5, searchSeconds = 600.0

    init(store: ReviewStore, finder: SuspectFinder, identifiers: IdentifierGenerator, clock: any WallClock, logger: Logger) {
        self.store = store
        self.finder = finder
        self.identifiers = identifiers
        self.clock = clock
        self.logger = logger
    }

    package func run() async throws {
        await cancelWhenGracefulShutdown {
            var searchAt = clock.now.advanced(bySeconds: searchSeconds)
            while !Task.isCancelled {
                do {
                    while try await step() {}
                    if clock.now >= searchAt {
                        try await finder.refresh()
                        searchAt = clock.now.advanced(bySeconds: searchSeconds)
                    }
                    try await clock.sleep(for: pause)
                } catch is CancellationError {
                    return
                } catch {
                    logger.error("deciding all of a search failed, again soon", metadata: ["error": "\(error)"])
                    // Cut short only by cancellation, which the loop sees.
                    try? await clock.sleep(for: 10)
                }
            }
        }
    }

    /// Does one piece of the oldest unfinished decision.
    /// - Returns: false when there was nothing to do.
    @discardableResult
    package func step() async throws -> Bool {
        guard let bulk = try await store.database.read({ [store] in try store.unfinishedBulk(in: $0) }) else { return false }
        if bulk.state == .running { try await decide(bulk) } else { try await undo(bulk) }
        return true
    }

    // MARK: Deciding

    private func decide(_ bulk: BulkDecision) async throws {
        let (found, place, isLast) = try await look(for: bulk)
        let ids = found.map { ($0, identifiers.next()) }
        try await store.database.write { [self] writer in
            // Somebody may have asked to take it back in between.
            guard let now = try store.bulk(bulk.id, in: writer), now.state == .running, now.place == bulk.place else { return }
            let time = clock.now
            try store.sweep(at: time, in: writer)
            var decided = 0, passed = 0
            for (id, judgement) in ids {
                switch try decide(id, bulk, judgement, at: time, in: writer) {
                case true?: decided += 1
                case false?: passed += 1
                case nil: break
                }
            }
            try store.advanceBulk(bulk.number, to: place, decided: decided, passed: passed, in: writer)
            if isLast { _ = try store.setBulk(bulk.number, from: [.running], to: .done, in: writer) }
        }
    }

    /// The next sentences that the search finds, and how far it looked for them.
    private func look(for bulk: BulkDecision) async throws -> (found: [EmotionID], place: Int, isLast: Bool) {
        let items = try await store.database.read { [store, look] in
            try store.inOrder(after: bulk.place, through: bulk.last, limit: look, in: $0)
        }
        let terms = bulk.search.terms
        var found: [EmotionID] = []
        for item in items where bulk.search.finds(item, terms) {
            found.append(item.id)
            if found.count == chunk { return (found, item.number, false) }
        }
        return (found, items.last?.number ?? bulk.last, items.count < look)
    }

    /// - Returns: false where another reviewer has it in hand, nil where there is nothing to decide any more.
    private func decide(
        _ id: EmotionID, _ bulk: BulkDecision, _ judgement: Identifier, at time: Timestamp, in writer: any SQLWriter
    ) throws -> Bool? {
        // Its words cannot have changed since; its prediction and its state can.
        guard let item = try store.emotions.emotion(id, in: writer), bulk.search.finds(item, []) else { return nil }
        if let holder = try store.holder(of: id, in: writer), holder.reviewer != bulk.reviewer.name { return false }
        let new = NewEmotionDecision(
            id: judgement, label: bulk.label ?? item.prediction.label, by: bulk.reviewer.name, weight: .decision, way: .review, time: time)
        guard try store.emotions.decide(id, new, in: writer) != nil else { return nil }
        try store.release(id, in: writer)
        try store.addBulkItem(bulk.number, id, judgement, in: writer)
        return true
    }

    // MARK: Taking back

    /// What stood before stands again, sentence by sentence; one that somebody has decided anew since keeps their word.
    private func undo(_ bulk: BulkDecision) async throws {
        let time = clock.now
        try await store.database.write { [store, chunk] writer in
            let items = try store.bulkItems(bulk.number, limit: chunk, in: writer)
            for entry in items {
                _ = try store.emotions.takeBack(entry.judgement, of: entry.item, at: time, in: writer)
                try store.removeBulkItem(entry.place, in: writer)
            }
            try store.advanceBulk(bulk.number, to: bulk.place, decided: -items.count, passed: 0, in: writer)
            if items.count < chunk { _ = try store.setBulk(bulk.number, from: [.undoing], to: .undone, in: writer) }
        }
    }
}
