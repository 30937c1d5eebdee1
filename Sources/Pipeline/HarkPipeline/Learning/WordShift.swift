import HarkModels
import HarkText

extension WordShift {
    private static let most = 12, leastTexts = 2

    /// The words of several of the texts whose own answer moved most between two models, the farthest first.
    /// - Complexity: O(bytes), and two predictions for each distinct word.
    static func between(_ before: FastTextModel, _ after: FastTextModel, in texts: [String]) -> [WordShift] {
        var counts: [String: Int] = [:]
        for text in texts {
            var words: Set<String> = []
            var text = text
            text.withUTF8 { TextWords.forEach(in: UnsafeRawBufferPointer($0)) { words.insert(String(decoding: $0, as: UTF8.self)) } }
            for word in words { counts[word, default: 0] += 1 }
        }
        let shifts = counts.filter { $0.value >= leastTexts }.keys.sorted().compactMap { word -> WordShift? in
            let old = before.predict(word).scores, new = after.predict(word).scores
            guard let label = old.indices.max(by: { new[$0] - old[$0] < new[$1] - old[$1] }), new[label] - old[label] > 0.01 else { return nil }
            return WordShift(word: word, label: after.task.labels[label], before: old[label], after: new[label])
        }
        return Array(shifts.sorted { ($0.after - $0.before, $1.word) > ($1.after - $1.before, $0.word) }.prefix(most))
    }
}
