import Foundation
import HarkCore
import HarkWords

/// What a worker answers, and how a result is kept: the same JSON in both places.
struct WordsAnswer: Codable, Sendable {
    struct Word: Codable, Sendable {
        let word: String, count: Int
    }

    let total: Int, distinct: Int, encoding: String, words: [Word]

    init(_ result: DocumentResult) {
        total = result.total
        distinct = result.distinct
        encoding = result.encoding
        words = result.words.map { Word(word: $0.word, count: $0.count) }
    }

    var result: DocumentResult {
        DocumentResult(
            total: total, distinct: distinct, encoding: encoding, words: words.map { WordCount.Entry(word: $0.word, count: $0.count) })
    }
}

/// What a worker says of a document that it cannot take: for good, so nobody tries it again.
struct Refusal: Codable, Sendable {
    /// A sentence for its owner.
    let refused: String
}
