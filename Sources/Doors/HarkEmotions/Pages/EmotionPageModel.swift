import HarkCore
import HarkModels
import HarkText
import HarkWeb

/// What the page of emotions shows. Gives its fields by name, without reflection.
struct EmotionPageModel: PageModel {
    /// What was just done.
    enum Message: String, CaseIterable {
        case approved, revised, suggested, undone

        /// Whether it can be true of the item: an address alone makes the page say nothing false.
        func fits(_ item: Emotion) -> Bool {
            switch self {
            case .approved, .revised, .suggested: item.decision != nil
            case .undone: true
            }
        }
    }

    let context: HarkContext
    /// The messages as documented, to the letter (D-18).
    var isDocumented = false
    var result: Emotion?
    var message: Message?
    var influence: WordInfluence?
    var history: [Emotion] = []
    var draft = ""
    var problem: String?

    var title: String { context.text("emotions.title") }
    var stylesheets: [String] { ["emotions.css"] }

    func child(named name: String) -> Any? {
        switch name {
        case "csrf": context.csrfToken
        case "query": isDocumented ? "?compat=1" : ""
        case "draft": draft
        case "problem": problem
        case "message": message.map { banner($0) }
        case "result": result.map { Fields(EmotionResult(item: $0, influence: influence, context: context).fields) }
        case "canReview": context.caller.isReviewer
        case "hasHistory": !history.isEmpty
        case "history": history.map { Fields(EmotionRow(item: $0, context: context).fields) }
        default: nil
        }
    }

    private func banner(_ message: Message) -> Fields {
        let key = isDocumented && message == .revised ? "emotions.said.documented.revised" : "emotions.said.\(message.rawValue)"
        let close = result.map { Link.to("/emotions", [("id", $0.id.description)] + (isDocumented ? [("compat", "1")] : [])) }
        return ["text": context.text(key), "tone": message.rawValue, "close": close ?? "/emotions"]
    }
}

extension EmotionLabel {
    /// Key of its name in the catalogue.
    var textKey: String { "emotions.label.\(rawValue)" }
}

/// The sentence that was just asked after.
struct EmotionResult {
    let item: Emotion
    let influence: WordInfluence?
    let context: HarkContext

    var fields: [String: any Sendable] {
        var fields: [String: any Sendable] = [
            "id": item.id.description, "predicted": item.prediction.label.rawValue,
            "predictedText": context.text(item.prediction.label.textKey), "scores": scores, "labels": labels,
            "confidence": context.text("emotions.confidence", String(Int(item.prediction.confidence * 100))),
            "tier": context.text("emotions.tier.\(item.prediction.tier.rawValue)"), "model": item.prediction.model,
            "isDecided": item.decision != nil,
        ]
        if let decision = item.decision {
            fields["recorded"] = context.text("emotions.recorded", context.text(decision.label.textKey))
            fields["canUndo"] = decision.by == context.caller.authorName || context.caller.runsThisDoor
        }
        if let influence, !influence.strongest.isEmpty {
            fields["why"] = Fields([
                "pieces": influence.pieces.map { piece in
                    var fields: [String: any Sendable] = ["text": NFC.normalized(piece.text)]
                    // Left out where it is not marked: an empty text counts as something in a template.
                    if influence.strength(of: piece) > 0 { fields["mark"] = influence.strength(of: piece) > 1 ? "much" : "some" }
                    return Fields(fields)
                },
                "words": context.text("emotions.why.words", influence.strongest.prefix(5).joined(separator: ", ")),
            ])
        }
        return fields
    }

    /// All seven in their order, as bars; the predicted one stands out. Rounded down, as the confidence above is.
    private var scores: [Fields] {
        zip(EmotionLabel.allCases, item.prediction.scores).map { label, score in
            let tenths = Int((score * 1000).rounded())
            return [
                "name": label.rawValue, "text": context.text(label.textKey), "width": "\(tenths / 10).\(tenths % 10)",
                "percent": "\(Int(score * 100))", "isPredicted": label == item.prediction.label,
            ]
        }
    }

    private var labels: [Fields] {
        EmotionLabel.allCases.map { label in
            ["value": label.rawValue, "text": context.text(label.textKey), "isRecorded": item.decision?.label == label]
        }
    }
}

/// One sentence in a person's own history.
struct EmotionRow {
    let item: Emotion
    let context: HarkContext

    var fields: [String: any Sendable] {
        let isOwn = item.author == context.caller.authorName
        return [
            "id": item.id.description, "text": NFC.normalized(item.text), "label": context.text(item.label.textKey),
            "state": item.state.rawValue, "stateText": context.text("emotions.state.\(item.state.rawValue)"),
            "time": (item.decision?.decidedAt ?? item.predictedAt).html, "link": Link.to("/emotions", [("id", item.id.description)]),
            "canUndo": item.decision?.by == context.caller.authorName && item.decision != nil,
            "canDelete": isOwn || context.caller.runsThisDoor, "canHide": context.caller.runsThisDoor,
        ]
    }
}
