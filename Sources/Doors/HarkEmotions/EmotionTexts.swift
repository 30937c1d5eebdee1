public import HarkCore
public import HarkDatabase
public import HarkModels
public import HarkPipeline

/// The sentences that people decided, for the learning loop: what is deleted, hidden or undecided again teaches nothing.
public struct EmotionTexts: JudgedTexts {
    public let task = TextTask.emotion

    public init() {}

    public func text(of itemID: Identifier, in reader: any SQLReader) throws -> String? {
        try reader.firstRow(
            "SELECT text FROM emotion WHERE id = ? AND hidden = 0 AND decided_at IS NOT NULL", EmotionID(itemID))?.text(0)
    }

    public func gold(in reader: any SQLReader) throws -> [Identifier: String] {
        try reader.rows("SELECT item_id, label FROM emotion_gold").reduce(into: [:]) { labels, row in
            if let id = EmotionID(try row.text(0)) { labels[id.identifier] = try row.text(1) }
        }
    }

    public func goldAnswers(in reader: any SQLReader) throws -> [(item: Identifier, judge: String, label: String)] {
        try reader.rows("SELECT item_id, reviewer, label FROM emotion_gold_answer").compactMap { row in
            guard let id = EmotionID(try row.text(0)) else { return nil }
            return (id.identifier, try row.text(1), try row.text(2))
        }
    }
}
