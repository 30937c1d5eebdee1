import HarkCore
public import HarkDatabase
import HarkModels

extension TrainingSet {
    /// Gathers the judgements of a task that were not taken back: of each judge the last word on an item, visitors' only where somebody whose word decides
    /// says the same, each vote by its judge's weight; the heaviest label wins, of equal ones the latest said.
    /// - Complexity: O(judgements), and one query for each reviewed item.
    public static func read(_ texts: any JudgedTexts, in reader: any SQLReader) throws -> TrainingSet {
        let task = texts.task
        var votes: [Identifier: [Word]] = [:]
        try reader.forEachRow(
            "SELECT id, item_id, label, weight, judge, judged_at FROM judgement WHERE task = ? AND withdrawn_at IS NULL", [.text(task.rawValue)]
        ) { row in
            guard let label = task.labels.firstIndex(of: try row.text(2)) else { return }
            let word = Word(
                id: try row.identifier(0), item: try row.identifier(1), label: label, decides: try row.text(3) == Judgement.Weight.decision.rawValue,
                judge: try row.text(4), at: try row.timestamp(5))
            votes[word.item, default: []].append(word)
        }
        let standing = votes.mapValues(counted).filter { !$0.value.isEmpty }
        let weights = try reviewers(standing, texts, in: reader)
        var items: [ReviewedItem] = []
        for (item, words) in standing {
            guard let text = try texts.text(of: item, in: reader), let label = winner(words, weights, task.labels.count) else { continue }
            items.append(resolved(item, text, words, label, weights))
        }
        return TrainingSet(task: task, items: items, reviewers: weights.standings, leftOut: votes.count - items.count)
    }

    /// Everybody's weight, from their words on items that others judged too, and from their answers to known ones.
    private static func reviewers(
        _ words: [Identifier: [Word]], _ texts: any JudgedTexts, in reader: any SQLReader
    ) throws -> ReviewerWeights {
        let labels = texts.task.labels
        var votes: [String: ReviewerWeights.Vote] = [:]
        for answer in try texts.goldAnswers(in: reader) {
            guard let label = labels.firstIndex(of: answer.label) else { continue }
            votes["\(answer.item) \(answer.judge)"] = .init(item: answer.item, judge: answer.judge, label: label)
        }
        for word in words.values.joined() { votes["\(word.item) \(word.judge)"] = .init(item: word.item, judge: word.judge, label: word.label) }
        let gold = try texts.gold(in: reader).compactMapValues { labels.firstIndex(of: $0) }
        return ReviewerWeights(Array(votes.values), gold: gold, labelCount: labels.count)
    }

    private struct Word {
        let id: Identifier, item: Identifier, label: Int, decides: Bool, judge: String, at: Timestamp
    }

    /// The words on one item that count at all.
    private static func counted(_ words: [Word]) -> [Word] {
        var latest: [String: Word] = [:]
        for word in words.sorted(by: { $0.id < $1.id }) { latest[word.judge] = word }
        let decided = Set(latest.values.filter(\.decides).map(\.label))
        return latest.values.filter { $0.decides || decided.contains($0.label) }.sorted { $0.id < $1.id }
    }

    /// The label with the most weight behind it; nil where nobody's word weighs anything.
    private static func winner(_ words: [Word], _ weights: ReviewerWeights, _ labelCount: Int) -> Int? {
        var sums = [Double](repeating: 0, count: labelCount)
        for word in words { sums[word.label] += weights.weight(of: word.judge) }
        guard let most = sums.max(), most > 0 else { return nil }
        return words.last { sums[$0.label] == most }?.label
    }

    /// Its weight: that of the votes for its label, at most 1, times their share of all votes.
    private static func resolved(
        _ item: Identifier, _ text: String, _ words: [Word], _ label: Int, _ weights: ReviewerWeights
    ) -> ReviewedItem {
        let behind = words.filter { $0.label == label }
        let total = words.reduce(0) { $0 + weights.weight(of: $1.judge) }, sum = behind.reduce(0) { $0 + weights.weight(of: $1.judge) }
        return ReviewedItem(
            itemID: item, text: text, label: label, weight: min(1, sum) * sum / total, judgements: behind.map(\.id), judges: behind.map(\.judge),
            judgedAt: behind.map(\.at).max() ?? item.timestamp)
    }
}
