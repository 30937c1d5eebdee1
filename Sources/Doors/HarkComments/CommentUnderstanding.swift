import HarkCore
package import HarkModels
import HarkText

/// What the models on this machine make of a comment: label and confidence, language, and the sentences of a long one.
package struct CommentUnderstanding: Sendable {
    /// Nil when no model is installed.
    let classifier: (any TextClassifier)?
    /// Answers where another tier than the fast one is asked for; nil where there is no other.
    private let tiers: (any TextUnderstanding)?
    /// What a comment without a wish of its own is understood by, and what a line of many.
    let standard: TierChoice
    var standardOfMany: TierChoice { standard == .fast ? .fast : .auto }
    /// Languages that the model was trained on.
    private let trainedLanguages: Set<String> = ["en"]
    /// Comments of more bytes than this are answered with their sentences too.
    private static let longTextBytes = 200

    package init(classifier: (any TextClassifier)?, tiers: (any TextUnderstanding)? = nil, standard: TierChoice = .fast) {
        self.classifier = classifier
        self.tiers = tiers
        self.standard = standard
    }

    /// - Parameter tier: the tier asked for; where it is not there, the one that is answers and says so.
    /// - Throws: `HarkError` `.overloaded` when no model is installed (no label is ever made up), or too much waits for the accurate one.
    func understand(_ content: String, tier: TierChoice) async throws -> Understanding {
        guard tier != .fast, let tiers else { return try understand(content) }
        return understanding(of: content, try await tiers.predict(content, tier: tier))
    }

    /// By the fast tier, at once.
    func understand(_ content: String) throws -> Understanding {
        guard let classifier else {
            throw HarkError(
                .overloaded, "No sentiment model is installed, so no comment can be labelled. `hark doctor` says how to get it.",
                textKey: "comments.no_model"
            ).retry(after: 60)
        }
        return understanding(of: content, classifier.predict(content))
    }

    /// Many at once, each by its own tier, in their order: the encoder reads those that are equally long together.
    func understand(_ contents: [(content: String, tier: TierChoice)]) async throws -> [Understanding] {
        guard let tiers else { return try contents.map { try understand($0.content) } }
        var answers = [Understanding?](repeating: nil, count: contents.count)
        for tier in TierChoice.allCases where tier != .fast {
            let places = contents.indices.filter { contents[$0].tier == tier }
            let predictions = try await tiers.predict(places.map { contents[$0].content }, tier: tier)
            for (place, prediction) in zip(places, predictions) { answers[place] = understanding(of: contents[place].content, prediction) }
        }
        return try contents.indices.map { try answers[$0] ?? understand(contents[$0].content) }
    }

    private func understanding(of content: String, _ prediction: Prediction) -> Understanding {
        let language = LanguageGuess.language(of: content)
        return Understanding(
            label: CommentLabel(task: prediction.label), confidence: prediction.confidence, tier: prediction.tier,
            model: prediction.model, language: language, isSupported: language == "und" || trainedLanguages.contains(language))
    }

    /// The sentences of a long comment with a label each; empty for a short one or a single sentence.
    func parts(of content: String) -> [CommentPart] {
        guard let classifier, content.utf8.count > Self.longTextBytes else { return [] }
        let sentences = Sentences.split(content)
        guard sentences.count > 1 else { return [] }
        return sentences.map { sentence in
            let prediction = classifier.predict(sentence)
            return CommentPart(text: sentence, label: CommentLabel(task: prediction.label), confidence: prediction.confidence)
        }
    }
}
