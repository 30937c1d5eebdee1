public import Foundation
public import HarkCore
import HarkCrypto
public import HarkModels

/// A reviewed item as learning reads it: what people made of it together, and where that comes from.
public struct ReviewedItem: Sendable, Equatable {
    public let itemID: Identifier
    public let text: String
    /// Place among the task's labels.
    public let label: Int
    /// How much it counts: 1 is one person of whom nothing is known, alone.
    public let weight: Double
    public let side: ReviewSplit
    /// The judgements that stand behind the label, and who made them.
    public let judgements: [Identifier]
    public let judges: [String]
    /// When the last of them was made.
    public let judgedAt: Timestamp

    public init(
        itemID: Identifier, text: String, label: Int, weight: Double, judgements: [Identifier], judges: [String], judgedAt: Timestamp
    ) {
        self.itemID = itemID
        self.text = text
        self.label = label
        self.weight = weight
        side = ReviewSplit.side(of: itemID)
        self.judgements = judgements
        self.judges = judges
        self.judgedAt = judgedAt
    }
}

/// All that people said of a task's items, as one training takes it: a row an item, each with its provenance.
public struct TrainingSet: Sendable {
    public let task: TextTask
    /// In the order of their ids.
    public let items: [ReviewedItem]
    public let reviewers: [ReviewerWeights.Standing]
    /// Reviewed items that are not in it: deleted, or with nobody behind them whose word counts.
    public let leftOut: Int

    public init(task: TextTask, items: [ReviewedItem], reviewers: [ReviewerWeights.Standing], leftOut: Int) {
        self.task = task
        self.items = items.sorted { $0.itemID < $1.itemID }
        self.reviewers = reviewers
        self.leftOut = leftOut
    }

    public func items(on side: ReviewSplit) -> [ReviewedItem] { items.filter { $0.side == side } }

    /// The rows without their texts: item, side, label, weight, judgements, judges, moment; kept beside each model that came of
    /// them. Texts are left out, so that what is deleted stays nowhere.
    /// - Parameter rehearsal: hash of the sentences that were rehearsed.
    public func rowsFile(rehearsal: String) -> Data {
        var text = "# task \(task.rawValue)\n# rehearsal \(rehearsal)\nitem\tside\tlabel\tweight\tjudgements\tjudges\tjudged_at\n"
        for item in items { text += TrainingRow(item, task).line + "\n" }
        return Data(text.utf8)
    }

    /// SHA-256 of `rowsFile`: equal data have equal fingerprints.
    public func fingerprint(rehearsal: String) -> String { SHA256.hash(rowsFile(rehearsal: rehearsal)).hexText }
}

/// A row of the file beside a model: where one thing that it was taught comes from.
public struct TrainingRow: Sendable, Codable, Equatable {
    public let item: Identifier
    public let side: ReviewSplit
    public let label: String
    public let weight: Double
    public let judgements: [Identifier]
    public let judges: [String]
    public let judgedAt: String

    init(_ item: ReviewedItem, _ task: TextTask) {
        self.item = item.itemID
        side = item.side
        label = task.labels[item.label]
        weight = (item.weight * 10_000).rounded() / 10_000
        judgements = item.judgements
        judges = item.judges
        judgedAt = item.judgedAt.description
    }

    var line: String {
        [
            item.description, side.rawValue, label, "\(weight)", judgements.map(\.description).joined(separator: ","),
            judges.joined(separator: ","), judgedAt,
        ].joined(separator: "\t")
    }

    /// The row of a line; nil for the lines above the rows.
    init?(line: Substring) {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard fields.count == 7, let item = Identifier(fields[0]), let side = ReviewSplit(rawValue: fields[1]), let weight = Double(fields[3])
        else { return nil }
        self.item = item
        self.side = side
        self.weight = weight
        label = fields[2]
        judgements = fields[4].split(separator: ",").compactMap { Identifier(String($0)) }
        judges = fields[5].split(separator: ",").map(String.init)
        judgedAt = fields[6]
    }

    /// The rows of a model's file.
    public static func all(in file: Data) -> [TrainingRow] {
        String(decoding: file, as: UTF8.self).split(separator: "\n").compactMap { TrainingRow(line: $0) }
    }
}
