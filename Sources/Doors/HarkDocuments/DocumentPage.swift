import HarkCore
import HarkWords
import HarkCrypto
import HarkText
import HarkWeb

/// The page of one document.
struct DocumentPage: PageModel {
    let document: Document
    /// Of an archive.
    let members: [Document]
    let context: HarkContext

    var title: String { NFC.normalized(document.name) }
    var stylesheets: [String] { ["documents.css"] }
    var scripts: [String] { ["documents.js"] }
    private var row: DocumentRow { DocumentRow(document: document, context: context) }

    func child(named name: String) -> Any? {
        switch name {
        case "csrf": context.csrfToken
        case "id": document.id.description
        case "name": title
        case "tone": row.tone
        case "stateText": context.text(document.state.textKey)
        case "summary": summary
        case "error": document.error.map { DocumentFault(text: $0).sentence(context.language) }
        case "isWaiting": !document.state.isFinal
        case "canRetry": document.state == .failed
        case "hasWords": document.result?.words.isEmpty == false
        case "bars": bars
        case "cloud": document.result.map { WordCloud.of($0, named: title, id: "cloud", context).svg }
        case "isArchive": document.kind == .archive && !members.isEmpty
        case "members": Fields(["items": members.map { Fields(DocumentRow(document: $0, context: context).fields) }])
        case "stages": stages
        case "facts": facts
        default: nil
        }
    }

    private var summary: String {
        if let result = document.result { return context.text("documents.summary", "\(result.total)", "\(result.distinct)") }
        if let count = document.memberCount { return context.text("documents.fact.members", "\(count)") }
        return ""
    }

    private var bars: [Fields] {
        let words = document.result?.words.prefix(DocumentResult.answeredWords) ?? []
        let most = Double(words.first?.count ?? 1)
        return words.map { Fields(ShownWord($0).fields.merging(["bar": ValueBar.svg(Double($0.count) / most)]) { first, _ in first }) }
    }

    /// Uploaded, queued, begun, ended (004b-02), each with the time since the one before.
    private var stages: [Fields] {
        let times = document.times
        let all: [(String, Timestamp?)] = [
            ("uploaded", times.uploadedAt), ("queued", times.queuedAt), ("started", times.startedAt),
            (document.state == .failed ? "failed" : "finished", times.finishedAt),
        ]
        var last: Timestamp?
        return all.compactMap { name, time in
            guard let time else { return nil }
            let after = last.map { Self.duration(time.seconds(since: $0)) } ?? ""
            last = time
            return Fields(["text": context.text("documents.stage.\(name)"), "time": time.html, "after": after])
        }
    }

    private var facts: [Fields] {
        var facts: [(String, String)] = [("size", row.size)]
        if let result = document.result { facts.append(("encoding", result.encoding)) }
        if let worker = document.worker { facts.append(("worker", worker)) }
        if let seconds = document.seconds { facts.append(("took", Self.duration(seconds))) }
        if document.state == .done, document.kind == .text, document.worker == nil { facts.append(("worker", context.text("documents.known_content"))) }
        facts.append(("attempts", "\(document.attempts)"))
        facts.append(("hash", String(document.sha256.hexText.prefix(16))))
        return facts.map { ["name": context.text("documents.fact.\($0.0)"), "value": $0.1] }
    }

    /// `12 ms`, `3.4 s`, `2 min 5 s`.
    static func duration(_ seconds: Double) -> String {
        if seconds < 1 { return "\(Int((max(0, seconds) * 1000).rounded())) ms" }
        if seconds < 90 { return "\(Int(seconds * 10) / 10).\(Int(seconds * 10) % 10) s" }
        if seconds >= 3600 { return "\(Int(seconds) / 3600) h \(Int(seconds) / 60 % 60) min" }
        return "\(Int(seconds) / 60) min \(Int(seconds) % 60) s"
    }
}

extension WordCloud {
    static func of(_ result: DocumentResult, named name: String, id: String, _ context: HarkContext) -> WordCloud {
        let words = result.words.map { Word(word: ShownWord($0).text, count: $0.count) }
        let top = words.prefix(DocumentResult.answeredWords).map { "\($0.word) \($0.count)" }.joined(separator: ", ")
        return WordCloud(id: id, title: context.text("documents.cloud.of", name), description: top, words: words)
    }
}
