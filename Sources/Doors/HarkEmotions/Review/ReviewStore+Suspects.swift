package import HarkCore
package import HarkDatabase
import HarkPipeline

/// What the last search for likely wrong decisions found.
package struct SuspectSearch: Sendable, Equatable {
    package let searchedAt: Timestamp
    /// Decisions that were compared with what the model had said.
    package let decisions: Int
    /// Those that are likely wrong, at most as many as are kept.
    package let found: Int
    /// Estimated share of wrong decisions, 0…1.
    package let noise: Double
}

/// Decisions that are likely wrong.
extension ReviewStore {
    enum SuspectSource: String {
        /// The model, by confident learning.
        case model
        /// Two reviewers who differ.
        case reviewers
    }

    func suspect(
        _ id: EmotionID, given: EmotionLabel, likely: EmotionLabel, margin: Double, source: SuspectSource, at time: Timestamp,
        in writer: any SQLWriter
    ) throws {
        // What somebody has checked stays checked, unless its label was changed since.
        try writer.execute(
            """
            INSERT INTO emotion_suspect (item_id, given, likely, margin, source, found_at) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (item_id) DO UPDATE SET given = excluded.given, likely = excluded.likely, margin = excluded.margin,
                source = excluded.source, found_at = excluded.found_at, checked_at = NULL
            WHERE emotion_suspect.checked_at IS NULL OR emotion_suspect.given <> excluded.given
            """, id, given.rawValue, likely.rawValue, margin, source.rawValue, time)
    }

    /// Somebody looked at it again, and `label` stands.
    func setChecked(_ id: EmotionID, _ label: EmotionLabel, at time: Timestamp?, in writer: any SQLWriter) throws {
        try writer.execute("UPDATE emotion_suspect SET checked_at = ?, given = ? WHERE item_id = ?", time, label.rawValue, id)
    }

    /// Puts what a search found in place of what an earlier one did.
    func replaceSuspects(_ findings: [ConfidentLearning.Finding], _ search: SuspectSearch, seen: Int, in writer: any SQLWriter) throws {
        try writer.execute("DELETE FROM emotion_suspect WHERE checked_at IS NULL AND source = 'model'")
        for finding in findings {
            guard let id = EmotionID(finding.id) else { continue }
            try suspect(
                id, given: EmotionLabel.allCases[finding.given], likely: EmotionLabel.allCases[finding.likely], margin: finding.margin,
                source: .model, at: search.searchedAt, in: writer)
        }
        try writer.execute("DELETE FROM emotion_suspect_search")
        try writer.execute(
            "INSERT INTO emotion_suspect_search (searched_at, decisions, found, noise, seen) VALUES (?, ?, ?, ?, ?)", search.searchedAt,
            search.decisions, search.found, search.noise, seen)
    }

    /// The last search, and the last decision that it knew of.
    package func suspectSearch(in reader: any SQLReader) throws -> (search: SuspectSearch, seen: Int)? {
        try reader.firstRow("SELECT searched_at, decisions, found, noise, seen FROM emotion_suspect_search").map { row in
            let search = SuspectSearch(
                searchedAt: try row.timestamp(0), decisions: try row.int(1), found: try row.int(2), noise: try row.double(3))
            return (search, try row.int(4))
        }
    }

    /// The number of the latest decision; 0 when there is none.
    func lastDecisionNumber(in reader: any SQLReader) throws -> Int {
        try reader.firstRow("SELECT COALESCE(MAX(number), 0) FROM emotion_decision")?.int(0) ?? 0
    }

    /// Decisions with what the model had said, in the order of the items' arrival: those after `number`.
    func decided(after number: Int, limit: Int, in reader: any SQLReader) throws -> [(number: Int, item: ConfidentLearning.Item)] {
        try reader.rows(
            """
            SELECT number, id, classification, scores FROM emotion WHERE decided_at IS NOT NULL AND number > ? AND hidden = 0
            ORDER BY number LIMIT ?
            """, number, limit
        ).map { row in
            let given = EmotionLabel.allCases.firstIndex(of: try row.emotionLabel(2)) ?? 0
            return (try row.int(0), .init(id: try row.text(1), given: given, scores: EmotionStore.scores(in: try row.text(3))))
        }
    }
}
