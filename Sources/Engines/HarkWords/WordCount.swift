/// The words of one text: how many there are, how many different ones, and the most frequent.
public struct WordCount: Sendable, Equatable {
    public struct Entry: Sendable, Equatable {
        public let word: String, count: Int
        public init(word: String, count: Int) {
            self.word = word
            self.count = count
        }
    }

    /// All words, repeats included.
    public let total: Int
    public let distinct: Int
    /// The most frequent first, equal ones by code point.
    public let top: [Entry]

    public init(total: Int, distinct: Int, top: [Entry]) {
        self.total = total
        self.distinct = distinct
        self.top = top
    }
}
