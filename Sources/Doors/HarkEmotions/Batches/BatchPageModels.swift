import HarkCore
import HarkModels
import HarkWeb

/// The page on which batches are handed in and listed.
struct BatchListPage: PageModel {
    let context: HarkContext
    let batches: [EmotionBatch]
    let problem: String?
    let next: Int?

    var title: String { context.text("emotions.batches") }
    var stylesheets: [String] { ["emotions.css"] }

    func child(named name: String) -> Any? {
        switch name {
        case "csrf": context.csrfToken
        case "problem": problem
        case "hasBatches": !batches.isEmpty
        case "batches": batches.map { Fields(BatchRowView(batch: $0, context: context).fields) }
        case "tiers":
            TierChoice.allCases.reversed().map { Fields(["value": $0.rawValue, "text": context.text("emotions.choice.\($0.rawValue)")]) }
        case "older": next.map { Link.to("/emotions/batches", [("after", Cursor($0).description)]) }
        default: nil
        }
    }
}

/// One batch with its progress.
struct BatchPage: PageModel {
    let batch: EmotionBatch
    let context: HarkContext

    var title: String { batch.name }
    var stylesheets: [String] { ["emotions.css"] }

    func child(named name: String) -> Any? {
        if name == "csrf" { return context.csrfToken }
        return BatchRowView(batch: batch, context: context).fields[name]
    }
}

/// What pages show of a batch.
struct BatchRowView {
    let batch: EmotionBatch
    let context: HarkContext

    var fields: [String: any Sendable] {
        let done = batch.judged + batch.bad, percent = batch.rowCount == 0 ? 100 : done * 100 / batch.rowCount
        var fields: [String: any Sendable] = [
            "id": batch.id.description, "name": batch.name, "time": batch.createdAt.html, "link": "/emotions/batches/\(batch.id)",
            "stateText": context.text("emotions.batch.state.\(batch.state.rawValue)"), "isOver": batch.state.isOver,
            "tone": batch.state == .done ? "good" : batch.state == .failed ? "bad" : "",
            "percent": "\(percent)", "progress": context.text("emotions.batch.progress", "\(done)", "\(batch.rowCount)"),
            "result": "/api/v1/emotions/batches/\(batch.id)/result?safe=1",
        ]
        if batch.bad > 0 { fields["badText"] = context.text("emotions.batch.bad", "\(batch.bad)") }
        if let error = batch.error { fields["error"] = error }
        return fields
    }
}
