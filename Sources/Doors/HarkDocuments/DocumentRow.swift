import HarkCore
import HarkWords
import HarkText
import HarkWeb

/// A document as pages show it: in the list, and at the head of its own page.
struct DocumentRow {
    let document: Document
    let context: HarkContext

    /// For the list: the state, the first words, what can be done.
    var fields: [String: any Sendable] {
        var fields: [String: any Sendable] = [
            "id": document.id.description, "name": NFC.normalized(document.name), "state": document.state.rawValue, "tone": tone,
            "stateText": context.text(document.state.textKey), "size": size, "time": document.times.uploadedAt.html,
            "canRetry": document.state == .failed, "hasWords": !topWords.isEmpty, "words": topWords, "facts": facts,
            "retryLabel": context.text("documents.retry.label", document.name),
            "deleteLabel": context.text("documents.delete.label", document.name),
        ]
        if let error = document.error { fields["error"] = DocumentFault(text: error).sentence(context.language) }
        return fields
    }

    var tone: String {
        switch document.state {
        case .queued: "wait"
        case .processing: "work"
        case .done: "good"
        case .failed: "bad"
        }
    }

    private var topWords: [Fields] {
        (document.result?.words.prefix(5) ?? []).map { Fields(ShownWord($0).fields) }
    }

    private var facts: [String] {
        var facts: [String] = []
        if let result = document.result { facts.append(context.text("documents.fact.words", "\(result.total)")) }
        if let members = document.memberCount { facts.append(context.text("documents.fact.members", "\(members)")) }
        if document.attempts > 1 { facts.append(context.text("documents.fact.attempts.count", "\(document.attempts)")) }
        if context.caller.role >= .operator, document.owner != context.caller.documentOwner {
            facts.append(context.text("documents.fact.other"))
        }
        return facts
    }

    var size: String { Self.size(document.byteCount) }

    /// `958.3 KB`, as the documents' own lists show sizes.
    static func size(_ bytes: Int) -> String {
        if bytes < 1000 { return "\(bytes) B" }
        let (unit, name) = bytes < 1_000_000 ? (1000.0, "KB") : (1_000_000.0, "MB")
        let tenths = Int((Double(bytes) / unit * 10).rounded())
        return "\(tenths / 10).\(tenths % 10) \(name)"
    }
}
