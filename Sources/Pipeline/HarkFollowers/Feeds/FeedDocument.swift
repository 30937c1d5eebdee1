import HarkCore
import HarkPosts

/// A feed as it was sent: RSS 0.9 to 2.0, RSS 1.0 (RDF) or Atom (RFC 4287).
package struct FeedDocument {
    package struct Entry: Equatable {
        package var id = "", title = "", summary = "", content = "", link = "", date = "", author = ""
    }

    /// More than these in one document are not looked at.
    static let mostEntries = 1000
    private static let deepest = 100

    package private(set) var language = ""
    package private(set) var entries: [Entry] = []

    /// - Returns: nil where this is no feed.
    package init?(_ text: String) {
        var reader = MarkupReader(text), path: [String] = [], texts: [String] = [], isFeed = false
        while let event = reader.next(), entries.count <= Self.mostEntries {
            switch event {
            case .start(let name, let attributes):
                let name = Self.local(name)
                isFeed = isFeed || path.isEmpty && ["rss", "feed", "RDF"].contains(name)
                path.append(name)
                texts.append("")
                guard path.count <= Self.deepest else { return nil }
                begin(path, attributes)
            case .text(let text): if !texts.isEmpty { texts[texts.count - 1] += text }
            case .end(let name):
                // One that was never opened closes nothing; one that closes an outer one closes those within.
                guard path.contains(Self.local(name)) else { continue }
                while let last = path.last, let text = texts.popLast() {
                    end(path, text.trimmed)
                    // What an element within says is said by those around it too: XHTML in Atom's texts.
                    if Self.isText(path.dropLast()), !texts.isEmpty { texts[texts.count - 1] += "\(text) " }
                    path.removeLast()
                    if last == Self.local(name) { break }
                }
            }
        }
        guard isFeed else { return nil }
        entries = Array(entries.prefix(Self.mostEntries))
    }

    /// Prefixes are kept where they make another element of it: `media:title` is no title.
    private static func local(_ name: String) -> String {
        for prefix in ["atom:", "rdf:", "rss:"] where name.hasPrefix(prefix) { return String(name.dropFirst(prefix.count)) }
        return name
    }

    private static func isEntry(_ name: String?) -> Bool { name == "item" || name == "entry" }

    private static func isText(_ path: ArraySlice<String>) -> Bool {
        path.contains { isEntry($0) } && path.contains { ["title", "summary", "content", "description", "content:encoded"].contains($0) }
    }

    private mutating func begin(_ path: [String], _ attributes: [String: String]) {
        if path.count == 1, let told = attributes["xml:lang"] { language = told }
        if Self.isEntry(path.last) {
            entries.append(Entry())
            if let about = attributes["rdf:about"] { entries[entries.count - 1].id = about }
        }
        if path.last == "link", Self.isEntry(path.dropLast().last), !entries.isEmpty, let address = attributes["href"] {
            if ["alternate", nil].contains(attributes["rel"]) { entries[entries.count - 1].link = address }
        }
    }

    private mutating func end(_ path: [String], _ text: String) {
        guard let name = path.last, !text.isEmpty else { return }
        let outer = path.dropLast()
        if outer.last == "channel", name == "language" || name == "dc:language" { language = text }
        guard let entry = entries.indices.last, outer.contains(where: { Self.isEntry($0) }) else { return }
        // An author's name stands one level deeper in Atom.
        if outer.last == "author", name == "name" { entries[entry].author = text }
        guard Self.isEntry(outer.last) else { return }
        switch name {
        case "guid", "id": entries[entry].id = text
        case "title": entries[entry].title = text
        case "link": entries[entry].link = text
        case "description", "summary": entries[entry].summary = text
        case "content", "content:encoded": entries[entry].content = text
        case "pubDate", "published", "dc:date": entries[entry].date = text
        case "updated": if entries[entry].date.isEmpty { entries[entry].date = text }
        case "author", "dc:creator": if entries[entry].author.isEmpty { entries[entry].author = text }
        default: break
        }
    }
}

extension FeedDocument.Entry {
    /// Letters of an entry's text that make its post: a feed may send a whole book.
    private static let longestText = 4000

    /// What the post says: the title, the summary (or what there is of the whole) and the link.
    package var text: String {
        let title = HTMLText.plain(title)
        let body = HTMLText.plain(summary.isEmpty ? content : summary)
        let said = [title, body == title ? "" : body].filter { !$0.isEmpty }.joined(separator: "\n").prefix(Self.longestText)
        return said.isEmpty ? "" : [String(said), link].filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// What tells it from others of its feed: its id, or else its link, or else its title.
    package var identity: String { [id, link, title].first { !$0.isEmpty } ?? "" }
}

extension String {
    fileprivate var trimmed: String {
        let start = drop(while: \.isWhitespace)
        return String(start.reversed().drop(while: \.isWhitespace).reversed())
    }
}
