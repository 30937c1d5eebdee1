/// Keeps the most frequent of the words it is offered, and counts all.
struct TopWords {
    private struct Candidate {
        let word: [UInt8]
        let count: Int
    }

    private let limit: Int
    private let stopWords: StopWords
    private var total = 0, distinct = 0
    /// A heap: the one to be pushed out first is at the root.
    private var candidates: [Candidate] = []

    init(count: Int, leavingOut stopWords: StopWords = .none) {
        limit = max(0, count)
        self.stopWords = stopWords
    }

    /// Counts a word; whether it may be among the most frequent, or left out, and so has to be offered.
    mutating func takes(_ count: Int) -> Bool {
        total += count
        distinct += 1
        return !stopWords.isEmpty || candidates.count < limit || count >= candidates.first?.count ?? .max
    }

    /// Offers a word that was taken.
    mutating func offer(_ word: UnsafeRawBufferPointer, _ count: Int) {
        guard !stopWords.contains(word) else {
            total -= count
            distinct -= 1
            return
        }
        if candidates.count < limit {
            candidates.append(Candidate(word: Array(word), count: count))
            rise(candidates.count - 1)
        } else if let last = candidates.first, count >= last.count {
            let candidate = Candidate(word: Array(word), count: count)
            guard Self.precedes(candidate, last) else { return }
            candidates[0] = candidate
            sink()
        }
    }

    func result() -> WordCount {
        let top = candidates.sorted(by: Self.precedes)
        return WordCount(total: total, distinct: distinct, top: top.map { .init(word: String(decoding: $0.word, as: UTF8.self), count: $0.count) })
    }

    /// More frequent first, then by bytes, whose order in UTF-8 is that of code points.
    private static func precedes(_ one: Candidate, _ other: Candidate) -> Bool {
        one.count != other.count ? one.count > other.count : one.word.lexicographicallyPrecedes(other.word)
    }

    private mutating func rise(_ start: Int) {
        var place = start
        while place > 0, Self.precedes(candidates[(place - 1) / 2], candidates[place]) {
            candidates.swapAt(place, (place - 1) / 2)
            place = (place - 1) / 2
        }
    }

    private mutating func sink() {
        var place = 0
        while true {
            var last = place
            for child in [2 * place + 1, 2 * place + 2] where child < candidates.count && Self.precedes(candidates[last], candidates[child]) {
                last = child
            }
            if last == place { return }
            candidates.swapAt(place, last)
            place = last
        }
    }
}
