import HarkCore
import HarkWords
import HarkWeb

/// What the page of documents shows. Gives its fields by name, without reflection.
struct DocumentListPage: PageModel {
    let context: HarkContext
    let byteLimit: Int
    var query: DocumentStore.Query
    var items: [Document] = []
    var next: Int?
    var counts: [DocumentState: Int] = [:]
    var problem: String?

    var title: String { context.text("documents.title") }
    var stylesheets: [String] { ["documents.css"] }
    var scripts: [String] { ["documents.js"] }

    func child(named name: String) -> Any? {
        switch name {
        case "csrf": context.csrfToken
        case "rooms": DocumentRooms.html(context, current: "/documents")
        case "canUpload": context.caller.role >= .member
        case "limitText": context.text("documents.limit", "\(byteLimit >> 20)")
        case "problem": problem
        case "query": query.words
        case "states": stateChoices
        case "countsText": countsText
        case "items": items.map { Fields(DocumentRow(document: $0, context: context).fields) }
        case "emptyText": items.isEmpty ? context.text(isFiltered ? "documents.nothing" : "documents.none") : ""
        case "newest": query.before == nil ? nil : link(after: nil)
        case "older": next.map { link(after: $0) }
        default: nil
        }
    }

    private var isFiltered: Bool { !query.words.isEmpty || query.state != nil || query.before != nil }

    private var stateChoices: [Fields] {
        DocumentState.allCases.map { ["value": $0.rawValue, "text": context.text($0.textKey), "isSelected": $0 == query.state] }
    }

    private var countsText: String {
        let total = counts.values.reduce(0, +)
        let parts = DocumentState.allCases.compactMap { state in
            counts[state].map { "\($0) \(context.text(state.textKey))" }
        }
        return ([context.text(total == 1 ? "documents.count.one" : "documents.count", "\(total)")] + parts).joined(separator: " · ")
    }

    private func link(after number: Int?) -> String {
        var parameters: [(String, String)] = []
        if !query.words.isEmpty { parameters.append(("q", query.words)) }
        if let state = query.state { parameters.append(("state", state.rawValue)) }
        if let number { parameters.append(("after", Cursor(number).description)) }
        return Link.to("/documents", parameters)
    }
}

/// The rooms of this door, at the top of each of its pages.
enum DocumentRooms {
    private static let all = [
        ("/documents", "documents.title"), ("/documents/compare", "documents.compare.title"), ("/documents/workers", "documents.workers.title"),
        ("/documents/run", "documents.run.title"),
    ]

    static func html(_ context: HarkContext, current: String) -> String {
        let links = all.map { path, key in
            "<li><a href=\"\(path)\"\(path == current ? " aria-current=\"page\"" : "")>\(context.text(key).htmlEscaped)</a></li>"
        }
        return "<nav class=\"rooms\" aria-label=\"\(context.text("documents.rooms").htmlEscaped)\"><ul>\(links.joined())</ul></nav>"
    }
}
