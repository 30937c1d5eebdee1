import HarkCore
import HarkPipeline
import HarkText
import HarkWeb

/// What the page of the queue shows. Gives its fields by name, without reflection.
struct ReviewPageModel: PageModel {
    let context: HarkContext
    let queue: ReviewQueue
    let item: ReviewLease?
    /// Lies in the page already, for the script.
    let next: ReviewLease?
    let figures: ReviewFigures

    var title: String { context.text("emotions.review.title") }
    var stylesheets: [String] { ["review.css"] }
    var scripts: [String] { ["review.js"] }

    func child(named name: String) -> Any? {
        switch name {
        case "csrf": context.csrfToken
        case "orders": orders
        case "isByLabel": queue.order == .label
        case "labels": labels
        case "queueQuery": Link.to("", queue.parameters)
        case "paceText": context.text("emotions.review.pace", "\(figures.pace.today)", Self.tenths(figures.pace.perMinute))
        case "item": item.map { Fields(fields(of: $0)) }
        case "nextJSON": nextJSON
        case "emptyText": context.text("emotions.review.empty.\(queue.order.rawValue)")
        case "agreementText": agreementText
        case "searchText": searchText
        case "hasGold": !figures.gold.isEmpty
        case "gold": gold
        default: nil
        }
    }

    private func fields(of lease: ReviewLease) -> [String: any Sendable] {
        let prediction = lease.item.prediction
        return [
            "id": lease.item.id.description, "text": NFC.normalized(lease.item.text), "predicted": prediction.label.rawValue,
            "predictedText": context.text(prediction.label.textKey),
            "confidence": context.text("emotions.confidence", String(Int(prediction.confidence * 100))),
        ]
    }

    private var orders: [Fields] {
        ReviewOrder.allCases.map { order in
            // An order by label begins with the first one.
            let other = ReviewQueue(order, label: queue.label ?? EmotionLabel.allCases.first)
            return [
                "text": context.text("emotions.review.order.\(order.rawValue)"), "link": Link.to("/emotions/review", other.parameters),
                "isCurrent": order == queue.order,
            ]
        }
    }

    private var labels: [Fields] {
        EmotionLabel.allCases.enumerated().map { place, label in
            [
                "key": "\(place + 1)", "value": label.rawValue, "text": context.text(label.textKey),
                "isPredicted": label == item?.item.prediction.label, "isQueueLabel": label == queue.label,
                "guide": context.text("emotions.guide.\(label.rawValue)"),
                "examples": (1...2).map { context.text("emotions.guide.\(label.rawValue).\($0)") },
            ]
        }
    }

    /// The fields that the script needs; `null` where nothing follows.
    private var nextJSON: String {
        guard let next else { return "null" }
        var json = JSONWriter(reserving: 480 + next.item.text.utf8.count)
        next.blind.write(to: &json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    private var agreementText: String {
        let agreement = figures.agreement
        guard let kappa = agreement.kappa, let error = agreement.standardError, let observed = agreement.observed else {
            return context.text("emotions.review.agreement.none", "\(agreement.total)")
        }
        return context.text(
            "emotions.review.agreement", "\(agreement.total)", "\(Int((observed * 100).rounded()))", Self.hundredths(kappa),
            Self.hundredths(1.96 * error))
    }

    private var searchText: String? {
        figures.search.map { search in
            context.text("emotions.review.likely", "\(search.found)", "\(search.decisions)", Self.tenths(search.noise * 100))
        }
    }

    private var gold: [Fields] {
        figures.gold.map { score in
            ["name": score.username, "asked": "\(score.asked)", "right": "\(score.right) (\(score.right * 100 / max(1, score.asked)) %)"]
        }
    }

    private static func tenths(_ value: Double) -> String {
        let scaled = Int((value * 10).rounded())
        return "\(scaled / 10).\(scaled % 10)"
    }

    private static func hundredths(_ value: Double) -> String {
        let scaled = Int((abs(value) * 100).rounded())
        return (value < 0 && scaled > 0 ? "−" : "") + "\(scaled / 100)." + (scaled % 100 < 10 ? "0" : "") + "\(scaled % 100)"
    }
}

/// What the page of decisions on a search shows.
struct ReviewSearchModel: PageModel {
    let context: HarkContext
    let search: ReviewSearch
    let items: [Emotion]
    let bulks: [BulkDecision]

    var title: String { context.text("emotions.review.search.title") }
    var stylesheets: [String] { ["review.css"] }

    func child(named name: String) -> Any? {
        switch name {
        case "csrf": context.csrfToken
        case "words": search.words
        case "predicted": search.predicted?.rawValue ?? ""
        case "includesDecided": search.includesDecided
        case "labels": labels
        case "hasSearched": !search.isEmpty
        case "isEmpty": items.isEmpty
        case "items": items.map(row)
        case "hasBulks": !bulks.isEmpty
        case "bulks": bulks.map(row)
        default: nil
        }
    }

    private var labels: [Fields] {
        EmotionLabel.allCases.map { ["value": $0.rawValue, "text": context.text($0.textKey), "isSearched": $0 == search.predicted] }
    }

    private func row(_ item: Emotion) -> Fields {
        [
            "text": NFC.normalized(item.text), "label": context.text(item.label.textKey),
            "stateText": context.text("emotions.state.\(item.state.rawValue)"),
        ]
    }

    private func row(_ bulk: BulkDecision) -> Fields {
        let asked = [bulk.search.words, bulk.search.predicted.map { context.text($0.textKey) } ?? ""].filter { !$0.isEmpty }
        let label = bulk.label.map { context.text($0.textKey) } ?? context.text("emotions.review.search.as_predicted")
        return [
            "id": bulk.id.description, "what": asked.joined(separator: " · ") + " → " + label, "who": bulk.reviewer.username,
            "stateText": context.text("emotions.review.search.state.\(bulk.state.rawValue)"), "time": bulk.createdAt.html,
            "count": context.text("emotions.review.search.count", "\(bulk.decided)", "\(bulk.passed)"),
            "canUndo": bulk.state == .running || bulk.state == .done,
        ]
    }
}
