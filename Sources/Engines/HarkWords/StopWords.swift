/// Words that are not to be counted, in the form in which words are counted.
struct StopWords: Sendable {
    static let none = StopWords(words: [])

    private let words: Set<[UInt8]>

    private init(words: Set<[UInt8]>) { self.words = words }

    init(_ words: [String]) throws {
        guard !words.isEmpty else {
            self = .none
            return
        }
        var settings = WordCounterSettings(top: .max)
        settings.encoding = .utf8
        let counted = try WordCounter.count(words.joined(separator: "\n").utf8, settings)
        self.init(words: Set(counted.top.map { Array($0.word.utf8) }))
    }

    var isEmpty: Bool { words.isEmpty }

    func contains(_ word: UnsafeRawBufferPointer) -> Bool { !isEmpty && words.contains(Array(word)) }
}
