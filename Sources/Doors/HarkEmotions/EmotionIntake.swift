import HarkCore
package import HarkDatabase
package import HarkModels
import HarkPipeline
import HarkWeb

/// The way a sentence takes from its text to its prediction: admit, understand, keep as working data.
package struct EmotionIntake: Sendable {
    let store: EmotionStore
    /// Nil when no model is installed.
    let understanding: (any TextUnderstanding)?
    let clock: any WallClock

    /// Predicts a sentence and keeps the prediction until somebody decides or it expires. Nothing is counted yet (002-09).
    /// - Parameters:
    ///   - tier: nil for the one that suits a sentence somebody typed, the accurate one.
    ///   - author: who asks, as it is kept; nil for somebody who cannot be told apart.
    ///   - alongside: more to write in the same transaction, such as the answer under an idempotency key.
    /// - Throws: `.unacceptable`, counted as rejected; `.overloaded` when no model is there or too many ask.
    package func predict(
        _ text: String, tier: TierChoice?, author: String?, alongside: (@Sendable (Emotion, any SQLWriter) throws -> Void)? = nil
    ) async throws -> Emotion {
        let text = try await counted { try EmotionAdmission.admit(text) }
        let prediction = try await requireUnderstanding().emotion(in: text, tier: tier ?? .accurate)
        let time = clock.now
        return try await store.database.write { [store] writer in
            let item = try store.keep(text, prediction, author: author, at: time, in: writer)
            try alongside?(item, writer)
            return item
        }
    }

    /// - Throws: `.overloaded` with the reason when no model is installed: no label is ever made up.
    func requireUnderstanding() throws -> any TextUnderstanding {
        guard let understanding else {
            throw HarkError(
                .overloaded, "No emotion model is installed, so no sentence can be judged. `hark doctor` says how to get it.",
                textKey: "emotions.no_model"
            ).retry(after: 60)
        }
        return understanding
    }

    /// Runs `body`; what it refuses is counted in the ledger before the refusal goes on.
    func counted<Value: Sendable>(_ body: () throws -> Value) async throws -> Value {
        do { return try body() } catch let error as HarkError where [.malformed, .unacceptable, .tooLarge].contains(error.code) {
            let time = clock.now
            try await store.database.write { [store] writer in try store.ledger.reject(error, at: time, in: writer) }
            throw error
        }
    }
}

extension TextUnderstanding {
    /// Predictions that also hold what the fast tier says, where the accurate one answered: where they differ is worth a look.
    package func emotions(in texts: [String], tier: TierChoice) async throws -> [EmotionPrediction] {
        var predictions = try await predict(texts, tier: tier).map(EmotionPrediction.init)
        let accurate = predictions.indices.filter { predictions[$0].tier == .accurate }
        guard !accurate.isEmpty, predictions.count == texts.count else { return predictions }
        let fast = try await predict(accurate.map { texts[$0] }, tier: .fast)
        for (place, prediction) in zip(accurate, fast) where prediction.tier == .fast {
            predictions[place].fastLabel = try EmotionPrediction(prediction).label
        }
        return predictions
    }

    /// The same of one sentence.
    package func emotion(in text: String, tier: TierChoice) async throws -> EmotionPrediction {
        guard let prediction = try await emotions(in: [text], tier: tier).first else { throw HarkError(.internal, "A text was not answered.") }
        return prediction
    }
}

extension EmotionPrediction {
    /// From a model's answer: the task's labels are the door's, in their order.
    package init(_ prediction: Prediction) throws {
        guard let label = EmotionLabel(rawValue: prediction.label), prediction.scores.count == EmotionLabel.allCases.count else {
            throw HarkError(.internal, "The model answered something unexpected.").logged("\(prediction)")
        }
        self.init(
            label: label, confidence: prediction.confidence, scores: prediction.scores, tier: prediction.tier, model: prediction.model)
    }
}
