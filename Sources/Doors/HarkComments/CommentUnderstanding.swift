import HarkCore
package import HarkModels
import HarkText

/// What the models on this machine make of a comment: label and confidence, language, and the sentences of a long one.
package struct CommentUnderstanding: Sendable {
    /// Nil when no model is installed.
    let classifier: (any TextClassifier)?
    /// Languages that the model was trained on.
    private let trainedLanguages: Set<String> = ["en"]
    /// Comments of more bytes than this are answered with their sentences too.
    private static let longTextBytes = 200

    package init(classifier: (any TextClassifier)?) { self.classifier = classifier }

    /// - Parameter tier: the tier asked for; where it is not there, the one that is answers and says so.
    /// - Throws: `HarkError` `.overloaded` when no model is installed: no label is ever made up.
    func understand(_ content: String, tier: Tier?) throws -> Understanding {
        guard let classifier else {
            throw HarkError(
                .overloaded, "No sentiment model is installed, so no comment can be labelled. `hark doctor` says how to get it.",
                textKey: "comments.no_model"
            ).retry(after: 60)
        }
        let prediction = classifier.predict(content)
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
