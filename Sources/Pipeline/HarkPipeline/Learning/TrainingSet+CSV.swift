import Foundation
import HarkCore
import HarkCrypto
public import HarkModels

extension TrainingSet {
    /// The decided items of a downloaded `sentiment.csv`, in the documented form or the ordinary one: each row is one reviewed
    /// item, the last of those with one id. Their moments are not in the file.
    /// - Throws: `LabelledTexts.ReadError` with the line.
    public static func csv(path: String, task: TextTask) throws -> TrainingSet {
        var items: [Identifier: ReviewedItem] = [:]
        for row in try ReviewedRows(path: path, task: task).rows {
            let id = identifier(row)
            items[id] = ReviewedItem(
                itemID: id, text: row.text, label: row.label, weight: 1, judgements: [], judges: ["csv"], judgedAt: Timestamp(microseconds: 0))
        }
        return TrainingSet(task: task, items: Array(items.values), reviewers: [], leftOut: 0)
    }

    /// The row's own id where it is 32 hexadecimal digits, as documented; else one made of the text.
    private static func identifier(_ row: ReviewedRows.Row) -> Identifier {
        hexadecimal(row.id) ?? hexadecimal(String(SHA256.hash(row.text).hexText.prefix(32))) ?? Identifier(high: 0, low: 0)
    }

    private static func hexadecimal(_ digits: String) -> Identifier? {
        guard digits.utf8.count == 32, let high = UInt64(digits.prefix(16), radix: 16), let low = UInt64(digits.suffix(16), radix: 16) else {
            return nil
        }
        return Identifier(high: high, low: low)
    }
}
