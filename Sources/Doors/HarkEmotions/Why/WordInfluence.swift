import Foundation
package import HarkModels

/// Which words of a sentence moved the answer: each is left out in turn, and the model is asked again (occlusion; Zeiler & Fergus 2014,
/// Li et al. 2016). What the label's log-odds lose without a word is that word's influence: unlike the probability they tell words apart
/// where the model is all but certain.
package struct WordInfluence: Sendable, Equatable {
    /// A word or what lies between words, as it stands in the sentence.
    package struct Piece: Sendable, Equatable {
        package let text: String
        /// Loss of log-odds without it, in nats: 0.7 halves the odds; 0 for what is no word.
        package let influence: Double
        package let isWord: Bool
    }

    package let pieces: [Piece]

    /// Sentences of more words are not explained: it would say little, and cost an answer a word.
    static let wordLimit = 60
    /// With more words than this the accurate tier would take too long, and the fast one explains.
    private static let accurateWordLimit = 24
    /// Less than this is noise, whatever the rest does: the odds change by a tenth.
    private static let least = 0.1

    /// - Returns: nil for a single word and for long texts.
    /// - Throws: what the model throws. Cost: one prediction a word.
    package static func of(
        _ text: String, label: EmotionLabel, tier: Tier, by understanding: any TextUnderstanding
    ) async throws -> WordInfluence? {
        let pieces = split(text), words = pieces.indices.filter { pieces[$0].isWord }
        guard 2...wordLimit ~= words.count, let place = EmotionLabel.allCases.firstIndex(of: label) else { return nil }
        let variants = words.map { left in pieces.indices.filter { $0 != left }.map { pieces[$0].text }.joined() }
        let choice: TierChoice = tier == .accurate && words.count <= accurateWordLimit ? .accurate : .fast
        let scores = try await understanding.predict([text] + variants, tier: choice).map { $0.scores[place] }
        var influences: [Int: Double] = [:]
        for (word, score) in zip(words, scores.dropFirst()) { influences[word] = logOdds(scores[0]) - logOdds(score) }
        return WordInfluence(
            pieces: pieces.indices.map { Piece(text: pieces[$0].text, influence: influences[$0] ?? 0, isWord: pieces[$0].isWord) })
    }

    private static func logOdds(_ probability: Double) -> Double {
        let kept = min(max(probability, 1e-9), 1 - 1e-9)
        return log(kept / (1 - kept))
    }

    /// How strongly a piece is to be marked: 2 for what counted at least half as much as the word that counted most, 1 for a fifth.
    package func strength(of piece: Piece) -> Int {
        let most = pieces.map(\.influence).max() ?? 0
        guard most >= Self.least, piece.influence >= Self.least else { return 0 }
        return piece.influence >= most / 2 ? 2 : piece.influence >= most / 5 ? 1 : 0
    }

    /// The words that counted most, most first.
    package var strongest: [String] {
        pieces.filter { strength(of: $0) == 2 }.sorted { $0.influence > $1.influence }.map(\.text)
    }

    /// Words and the blanks between them; together they are the sentence.
    static func split(_ text: String) -> [(text: String, isWord: Bool)] {
        var pieces: [(text: String, isWord: Bool)] = []
        for character in text {
            let isWord = !character.isWhitespace
            if pieces.last?.isWord == isWord {
                pieces[pieces.count - 1].text.append(character)
            } else {
                pieces.append((String(character), isWord))
            }
        }
        return pieces
    }
}
