import HarkCore
import HarkDatabase
import HarkPipeline

/// Searches all decisions for those that are likely wrong: what a person said is compared with what the model had said before.
/// Two passes over the table, some thousands of rows at a time, each from a snapshot of its own; memory does not grow with them.
package struct SuspectFinder: Sendable {
    let store: ReviewStore
    let clock: any WallClock
    /// Most findings kept.
    private let limit = 2000
    private let batch = 5000
    /// Up to so many decisions a reader's own request searches; beyond it the keeper does, now and then.
    private let quickly = 5000
    /// And not more often than this, in seconds.
    private let rarely = 5.0

    /// Searches when something was decided since the last time and there is little to read.
    package func refreshIfQuick() async throws {
        let (last, searchedAt) = try await store.database.read { [store] in
            (try store.lastDecisionNumber(in: $0), try store.suspectSearch(in: $0)?.search.searchedAt)
        }
        if let searchedAt, abs(clock.now.seconds(since: searchedAt)) < rarely { return }
        if last <= quickly { try await refresh() }
    }

    /// Searches when something was decided since the last time.
    /// - Returns: whether it did.
    @discardableResult
    package func refresh() async throws -> Bool {
        let (seen, last) = try await store.database.read { [store] in
            (try store.suspectSearch(in: $0)?.seen, try store.lastDecisionNumber(in: $0))
        }
        guard seen != last else { return false }
        var thresholds = ConfidentLearning.Thresholds(labelCount: EmotionLabel.allCases.count)
        try await forEachItem { thresholds.add($0) }
        var findings = ConfidentLearning.Findings(thresholds, limit: limit), count = 0
        try await forEachItem { item in
            findings.add(item)
            count += 1
        }
        let ranked = findings.ranked
        let search = SuspectSearch(searchedAt: clock.now, decisions: count, found: ranked.count, noise: findings.noise)
        try await store.database.write { [store] in try store.replaceSuspects(ranked, search, seen: last, in: $0) }
        return true
    }

    private func forEachItem(_ body: (ConfidentLearning.Item) -> Void) async throws {
        var number = 0
        while true {
            let rows = try await store.database.read { [store, batch, number] in try store.decided(after: number, limit: batch, in: $0) }
            for row in rows where row.item.scores.count == EmotionLabel.allCases.count { body(row.item) }
            guard rows.count == batch, let last = rows.last else { return }
            number = last.number
        }
    }
}
