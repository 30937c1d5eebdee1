import HarkCore
import HarkWeb

/// What the page of refused lines shows.
struct DeadLettersPage: PageModel {
    /// Of a line; the rest is in the interface for programs.
    private static let shownBytes = 600

    let context: HarkContext
    let letters: [DeadLetter]
    let count: Int
    let mayAct: Bool

    var title: String { context.text("topics.dead.title") }
    var stylesheets: [String] { ["topics.css"] }

    func child(named name: String) -> Any? {
        switch name {
        case "csrf": context.csrfToken
        case "mayAct": mayAct && !letters.isEmpty
        case "isEmpty": letters.isEmpty
        case "count": context.text("topics.dead.count", count.grouped(context.language))
        case "letters": letters.map(row)
        default: nil
        }
    }

    private func row(_ letter: DeadLetter) -> Fields {
        let isCut = letter.line.count > Self.shownBytes
        return Fields([
            "id": letter.id.description, "time": letter.at.html, "source": letter.source, "detail": letter.detail, "mayAct": mayAct,
            "csrf": context.csrfToken, "line": String(decoding: letter.line.prefix(Self.shownBytes), as: UTF8.self) + (isCut ? "…" : ""),
        ])
    }
}
