import HarkCore
import HarkModels

extension Emotion {
    /// The fields of CONTRACT's emotion.
    func write(to json: inout JSONWriter) {
        json.beginObject()
        writeFields(to: &json)
        json.endObject()
    }

    /// The same, within an object that says more.
    func writeFields(to json: inout JSONWriter) {
        json.name("id")
        json.string(id.description)
        json.name("text")
        json.string(text)
        json.name("label")
        json.string(label.rawValue)
        json.name("predicted")
        json.string(prediction.label.rawValue)
        json.name("confidence")
        json.fraction(prediction.confidence)
        writeScores(to: &json)
        json.name("tier")
        json.string(prediction.tier.rawValue)
        json.name("model")
        json.string(prediction.model)
        json.name("state")
        json.string(state.rawValue)
        json.name("predicted_at")
        json.string(predictedAt.description)
        if let decision {
            json.name("classification")
            json.string(decision.label.rawValue)
            json.name("decided_at")
            json.string(decision.decidedAt.description)
        }
    }

    private func writeScores(to json: inout JSONWriter) {
        json.name("scores")
        json.beginObject()
        for (label, score) in zip(EmotionLabel.allCases, prediction.scores) {
            json.name(label.jsonName)
            json.fraction(score)
        }
        json.endObject()
    }

    /// The attributes of the documented table and nothing else (002-20, 002-23).
    func writeDocumented(to json: inout JSONWriter) {
        guard let decision else { return }
        json.beginObject()
        json.name("id")
        json.string(id.description)
        json.name("classification")
        json.string(decision.label.rawValue)
        json.name("created_at")
        json.string(decision.decidedAt.unixSeconds)
        json.name("review")
        json.string(text)
        json.endObject()
    }
}

extension EmotionLabel {
    fileprivate var jsonName: StaticString {
        switch self {
        case .fear: "fear"
        case .guilt: "guilt"
        case .joy: "joy"
        case .anger: "anger"
        case .disgust: "disgust"
        case .sadness: "sadness"
        case .shame: "shame"
        }
    }
}

extension Timestamp {
    /// Unix seconds with six decimals, such as `1582282544.783738`.
    package var unixSeconds: String {
        let (seconds, rest) = microseconds.quotientAndRemainder(dividingBy: 1_000_000)
        let digits = String(rest.magnitude)
        return "\(microseconds < 0 && seconds == 0 ? "-" : "")\(seconds)." + String(repeating: "0", count: 6 - digits.utf8.count) + digits
    }
}
