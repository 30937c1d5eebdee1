import HarkCore
import HarkDatabase
import HarkModels
import HarkPipeline

/// A few sentences of the project's own for a first look, so that a new house is not empty.
enum EmotionSamples {
    /// Oldest first. Those with a label were decided by somebody; the others wait for a decision.
    static let sentences: [(text: String, label: EmotionLabel?)] = [
        ("I sat on the stairs until the thunder was over, holding my brother's hand.", .fear),
        ("My sister came home a day early and we danced in the kitchen.", .joy),
        ("I told him that I had posted the letter, but it was still in my bag.", .guilt),
        ("They raised the rent again and nobody even answered the phone.", .anger),
        ("There was a hair in the soup, and then another one.", .disgust),
        ("Since the old dog died the house is too quiet.", .sadness),
        ("In the middle of my speech I forgot the name of my own teacher.", .shame),
        ("The first tomatoes of our garden are red!", .joy),
        ("Somebody walked behind me all the way from the station.", nil),
        ("I forgot her birthday for the second time.", nil),
        ("The train was late again, and the one after it too.", nil),
        ("After all those years we swam in the lake again.", nil),
    ]

    /// Who decided, in the log of judgements. Nobody: so it is no teacher of the model.
    static let judge = "sample"
}

extension EmotionsDoor {
    /// Fills an empty door with samples, spread over the last day: predicted by the model at hand, most of them decided. Does nothing
    /// when there is a sentence already, or no model.
    public func takeSamples() async throws {
        guard intake.understanding != nil else { return }
        let isEmpty = try await store.database.read { try $0.firstRow("SELECT 1 FROM emotion LIMIT 1") == nil }
        guard isEmpty else { return }
        let texts = EmotionSamples.sentences.map(\.text)
        let predictions: [EmotionPrediction]
        do { predictions = try await intake.requireUnderstanding().emotions(in: texts, tier: .auto) } catch let error as HarkError
        where error.code == .overloaded { return }
        let start = intake.clock.now.advanced(bySeconds: -Double(texts.count) * 3000)
        try await store.database.write { [store, acts] writer in
            for (place, sentence) in EmotionSamples.sentences.enumerated() {
                let time = start.advanced(bySeconds: Double(place) * 3000)
                let item = try store.keep(sentence.text, predictions[place], author: nil, at: time, in: writer)
                guard let label = sentence.label else { continue }
                let decision = NewEmotionDecision(
                    id: acts.identifiers.next(), label: label, by: EmotionSamples.judge, weight: .suggestion, way: .page, time: time)
                _ = try store.decide(item.id, decision, in: writer)
            }
        }
    }
}
