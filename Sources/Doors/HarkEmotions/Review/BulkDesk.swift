package import HarkCore
package import HarkDatabase
package import HarkWeb

/// Where decisions on all that a search finds are asked for and taken back.
package struct BulkDesk: Sendable {
    let store: ReviewStore
    let identifiers: IdentifierGenerator
    let clock: any WallClock
    /// A look at what a search finds shows so many, and looks through so many of the latest sentences.
    package static let shown = 20
    private let lookThrough = 20_000, batch = 1000

    init(store: ReviewStore, identifiers: IdentifierGenerator, clock: any WallClock) {
        self.store = store
        self.identifiers = identifiers
        self.clock = clock
    }

    /// The latest sentences that a search finds, for a look before deciding.
    package func preview(_ search: ReviewSearch) async throws -> [Emotion] {
        guard !search.isEmpty else { return [] }
        let terms = search.terms
        var found: [Emotion] = [], before: Int?, looked = 0
        while found.count < Self.shown, looked < lookThrough {
            let items = try await store.database.read { [store, batch, before] in
                try store.newestOfAll(batch, predictedOnly: !search.includesDecided, before: before, in: $0)
            }
            found += items.filter { search.finds($0, terms) }
            looked += items.count
            guard items.count == batch else { break }
            before = items.last?.number
        }
        return Array(found.prefix(Self.shown))
    }

    /// Decides all that the search finds among what is there now, soon; noted in the audit log.
    /// - Parameter label: nil to approve each one's prediction.
    /// - Throws: `.unacceptable` for a search that asks for nothing or too much.
    package func begin(
        _ search: ReviewSearch, _ label: EmotionLabel?, by reviewer: Reviewer, _ act: Act,
        alongside: (@Sendable (BulkDecision, any SQLWriter) throws -> Void)? = nil
    ) async throws -> BulkDecision {
        guard !search.isEmpty else {
            throw HarkError.unacceptable("words", "Say which: words, a predicted label, or both.", textKey: "emotions.review.search.empty")
        }
        guard search.words.unicodeScalars.count <= ReviewSearch.wordLimit else {
            throw HarkError.unacceptable("words", "A search has at most 200 characters.", textKey: "emotions.review.search.too_long")
        }
        let id = identifiers.next(), time = clock.now
        return try await store.database.write { [store] writer in
            try store.beginBulk(search, label, id: id, by: reviewer, at: time, in: writer)
            try AuditLog.record(act, in: writer)
            guard let bulk = try store.bulk(id, in: writer) else { throw HarkError.noBulk }
            try alongside?(bulk, writer)
            return bulk
        }
    }

    /// Takes all of it back, soon; one that is still running stops there.
    /// - Throws: `.notFound`; `.conflict` when that was asked for before.
    package func undo(_ id: Identifier, _ act: Act) async throws -> BulkDecision {
        try await store.database.write { [store] writer in
            guard let bulk = try store.bulk(id, in: writer) else { throw HarkError.noBulk }
            guard try store.setBulk(bulk.number, from: [.running, .done], to: .undoing, in: writer), let now = try store.bulk(id, in: writer)
            else { throw HarkError(.conflict, "This was taken back before.", textKey: "emotions.review.search.undone_before") }
            try AuditLog.record(act, in: writer)
            return now
        }
    }
}

extension ReviewStore {
    /// The latest sentences, newest first.
    func newestOfAll(_ limit: Int, predictedOnly: Bool, before: Int?, in reader: any SQLReader) throws -> [Emotion] {
        try reader.rows(
            """
            SELECT \(EmotionStore.columns) FROM emotion WHERE \(predictedOnly ? "state = 'predicted' AND " : "")number < ?
            ORDER BY number DESC LIMIT ?
            """, before ?? Int.max, limit
        ).map(Emotion.init)
    }
}

extension HarkError {
    static let noBulk = HarkError(.notFound, "There is no such decision on a search.", textKey: "emotions.review.search.unknown")
}
