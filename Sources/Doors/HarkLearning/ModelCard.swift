import Foundation
import HarkWeb

/// A model's card as HTML: the little Markdown that our cards use (headings, paragraphs, lists, tables, code), everything escaped.
enum ModelCard {
    static func html(_ markdown: String) -> String {
        var html = "", rest = markdown.split(separator: "\n", omittingEmptySubsequences: false)[...]
        while let line = rest.first {
            if line.allSatisfy(\.isWhitespace) {
                rest.removeFirst()
            } else if line.hasPrefix("#") {
                // The page has its own two levels above.
                let level = min(6, 3 + line.prefix { $0 == "#" }.count)
                html += "<h\(level)>\(inline(line.drop { $0 == "#" || $0 == " " }))</h\(level)>"
                rest.removeFirst()
            } else if line.hasPrefix("|") {
                html += table(take(&rest) { $0.hasPrefix("|") })
            } else if line.hasPrefix("- ") {
                html += list(take(&rest) { $0.hasPrefix("- ") || $0.hasPrefix("  ") })
            } else if line.hasPrefix("    ") {
                html += "<pre>\(take(&rest) { $0.hasPrefix("    ") }.map { String($0.dropFirst(4)).htmlEscaped }.joined(separator: "\n"))</pre>"
            } else if line.hasPrefix("```") {
                rest.removeFirst()
                html += "<pre>\(take(&rest) { !$0.hasPrefix("```") }.map { String($0).htmlEscaped }.joined(separator: "\n"))</pre>"
                rest = rest.dropFirst()
            } else {
                html += "<p>\(inline(take(&rest) { line in !line.isEmpty && !["#", "|", "- ", "```"].contains(where: line.hasPrefix) }.joined(separator: " ")))</p>"
            }
        }
        return html
    }

    private static func take(_ rest: inout ArraySlice<Substring>, while belongs: (Substring) -> Bool) -> [Substring] {
        let lines = rest.prefix(while: belongs)
        rest = rest.dropFirst(lines.count)
        return Array(lines)
    }

    private static func list(_ lines: [Substring]) -> String {
        var items: [String] = []
        for line in lines {
            if line.hasPrefix("- ") { items.append(String(line.dropFirst(2))) } else { items[items.count - 1] += " " + line.drop { $0 == " " } }
        }
        return "<ul>\(items.map { "<li>\(inline($0))</li>" }.joined())</ul>"
    }

    private static func table(_ lines: [Substring]) -> String {
        let rows = lines.map { line in
            line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast(line.hasSuffix("|") ? 1 : 0).map { $0.trimmingSpaces }
        }.filter { row in !row.allSatisfy { $0.allSatisfy { $0 == "-" || $0 == ":" } && !$0.isEmpty } }
        guard let head = rows.first else { return "" }
        let top = head.allSatisfy(\.isEmpty) ? "" : "<thead><tr>\(head.map { "<th scope=\"col\">\(inline($0))</th>" }.joined())</tr></thead>"
        let body = rows.dropFirst().map { row in "<tr>\(row.map { "<td>\(inline($0))</td>" }.joined())</tr>" }.joined()
        return "<div class=\"scroll\"><table>\(top)<tbody>\(body)</tbody></table></div>"
    }

    /// Escaped; `code` and **weight** are marked, links keep their words alone.
    private static func inline(_ text: some StringProtocol) -> String {
        var html = "", isCode = false, isStrong = false
        var rest = String(text).htmlEscaped[...]
        while let character = rest.first {
            if character == "`" {
                html += isCode ? "</code>" : "<code>"
                isCode.toggle()
                rest = rest.dropFirst()
            } else if !isCode, rest.hasPrefix("**") {
                html += isStrong ? "</strong>" : "<strong>"
                isStrong.toggle()
                rest = rest.dropFirst(2)
            } else if !isCode, character == "[", let close = rest.range(of: "]("), let end = rest[close.upperBound...].firstIndex(of: ")") {
                html += rest[rest.index(after: rest.startIndex)..<close.lowerBound]
                rest = rest[rest.index(after: end)...]
            } else {
                html.append(character)
                rest = rest.dropFirst()
            }
        }
        return html + (isCode ? "</code>" : "") + (isStrong ? "</strong>" : "")
    }
}

extension Substring {
    fileprivate var trimmingSpaces: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}
