import HarkCore
import HarkDatabase
import HarkModels
import HarkPipeline

extension EmotionStore {
    /// Scores as they are kept: a JSON array, six decimals each.
    static func scoresText(_ scores: [Double]) -> String {
        "[" + scores.map { "\(($0 * 1_000_000).rounded() / 1_000_000)" }.joined(separator: ",") + "]"
    }

    static func scores(in text: String) -> [Double] { text.dropFirst().dropLast().split(separator: ",").compactMap { Double($0) } }
}

extension SQLRow {
    func emotionID(_ column: Int) throws -> EmotionID { try known(EmotionID(try text(column)), column) }

    func emotionLabel(_ column: Int) throws -> EmotionLabel { try known(EmotionLabel(rawValue: try text(column)), column) }

    fileprivate func known<Value>(_ value: Value?, _ column: Int) throws -> Value {
        guard let value else {
            throw HarkError(.internal, "The database holds something unexpected.").logged("emotion column \(column): \(values[column])")
        }
        return value
    }
}

extension EmotionDecision {
    /// From the columns label, state, decided_at, decided_by, decided_as and weight, the first of them at `start`.
    init(_ row: SQLRow, from start: Int) throws {
        self.init(
            label: try row.emotionLabel(start), state: try row.known(EmotionState(rawValue: row.text(start + 1)), start + 1),
            decidedAt: try row.timestamp(start + 2), by: try row.text(start + 3),
            way: try row.known(Way(rawValue: row.text(start + 4)), start + 4),
            weight: try row.known(Judgement.Weight(rawValue: row.text(start + 5)), start + 5))
    }
}

extension Emotion {
    /// From `EmotionStore.columns`.
    init(_ row: SQLRow) throws {
        self.init(
            id: try row.emotionID(1), number: try row.int(0), text: try row.text(2),
            prediction: EmotionPrediction(
                label: try row.emotionLabel(3), confidence: try row.double(4), scores: EmotionStore.scores(in: try row.text(5)),
                tier: try row.known(Tier(rawValue: row.text(6)), 6), model: try row.text(7)),
            predictedAt: try row.timestamp(8), author: try row.optional(9, SQLRow.text),
            decision: row.isNull(11) ? nil : try EmotionDecision(row, from: 11), isHidden: try row.bool(10))
    }
}
