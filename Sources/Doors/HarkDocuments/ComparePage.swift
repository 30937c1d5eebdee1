import HarkCore
import HarkWords
import HarkText
import HarkWeb

/// Two documents beside each other: which words they share, and how large a share of each text they are.
struct ComparePage: PageModel {
    let context: HarkContext
    /// What can be chosen: the newest that are done.
    let choices: [Document]
    let first: Document?, second: Document?

    var title: String { context.text("documents.compare.title") }
    var stylesheets: [String] { ["documents.css"] }

    func child(named name: String) -> Any? {
        switch name {
        case "rooms": DocumentRooms.html(context, current: "/documents/compare")
        case "choices": [field("a", first), field("b", second)]
        case "isEmpty": choices.count < 2
        case "result": result
        default: nil
        }
    }

    private func field(_ name: String, _ chosen: Document?) -> Fields {
        // One that is older than those to choose from stays chosen.
        let all = choices.contains { $0.id == chosen?.id } ? choices : [chosen].compactMap { $0 } + choices
        return [
            "field": name, "label": context.text("documents.compare.\(name)"),
            "options": all.map { Fields(["id": $0.id.description, "name": NFC.normalized($0.name), "isSelected": $0.id == chosen?.id]) },
        ]
    }

    private var result: Fields? {
        guard let first, let second, let left = first.result, let right = second.result else { return nil }
        let comparison = WordComparison(left, right)
        let shared = comparison.rows.filter { $0.isShared }.count
        return [
            "summary": context.text("documents.compare.summary", "\(shared)", "\(comparison.rows.count)"),
            "first": NFC.normalized(first.name), "second": NFC.normalized(second.name),
            "rows": comparison.rows.map { row in
                Fields(ShownWord(row.word).fields.merging([
                    "isShared": row.isShared, "firstBar": ValueBar.svg((row.first ?? 0) / comparison.largest, isReversed: true),
                    "firstShare": Self.perThousand(row.first), "secondBar": ValueBar.svg((row.second ?? 0) / comparison.largest),
                    "secondShare": Self.perThousand(row.second),
                ]) { first, _ in first })
            },
            "clouds": [
                Fields(["name": first.name, "cloud": WordCloud.of(left, named: first.name, id: "cloud-a", context).svg]),
                Fields(["name": second.name, "cloud": WordCloud.of(right, named: second.name, id: "cloud-b", context).svg]),
            ],
        ]
    }

    private static func perThousand(_ share: Double?) -> String {
        guard let share else { return "–" }
        let tenths = Int((share * 10_000).rounded())
        return "\(tenths / 10).\(tenths % 10) ‰"
    }
}

/// The ten most frequent words of each of two texts, with the share that each is of either text.
package struct WordComparison: Sendable {
    package struct Row: Sendable, Equatable {
        package let word: String
        /// Of all words of the text; nil where it is not among those that are kept.
        package let first: Double?, second: Double?
        package var isShared: Bool { first != nil && second != nil }
    }

    /// The largest sum of shares first.
    package let rows: [Row]
    /// The largest share, above 0.
    package let largest: Double

    package init(_ left: DocumentResult, _ right: DocumentResult) {
        let shares = [left, right].map { result in
            Dictionary(result.words.map { ($0.word, Double($0.count) / Double(max(1, result.total))) }) { first, _ in first }
        }
        let words = Set([left, right].flatMap { $0.words.prefix(DocumentResult.answeredWords).map(\.word) })
        rows = words.map { Row(word: $0, first: shares[0][$0], second: shares[1][$0]) }.sorted { one, other in
            let (sum, otherSum) = ((one.first ?? 0) + (one.second ?? 0), (other.first ?? 0) + (other.second ?? 0))
            return sum == otherSum ? one.word < other.word : sum > otherSum
        }
        largest = max(1e-9, rows.flatMap { [$0.first ?? 0, $0.second ?? 0] }.max() ?? 0)
    }
}
