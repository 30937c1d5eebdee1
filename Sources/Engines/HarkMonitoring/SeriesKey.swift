/// What tells one series from another: its kind, its name and its labels in the order of their names.
struct SeriesKey: Hashable, Sendable {
    enum Kind: String, Sendable { case counter, gauge, histogram, timer }

    struct Label: Hashable, Sendable, Codable {
        let name: String, value: String
    }

    let kind: Kind
    let name: String
    let labels: [Label]

    init(_ kind: Kind, _ name: String, _ labels: [(String, String)]) {
        self.kind = kind
        self.name = name
        self.labels = labels.map { Label(name: $0.0, value: $0.1) }.sorted { $0.name < $1.name }
    }
}

extension SeriesKey: Comparable {
    static func < (left: SeriesKey, right: SeriesKey) -> Bool {
        if left.name != right.name { return left.name < right.name }
        if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
        return left.labels.lexicographicallyPrecedes(right.labels) { ($0.name, $0.value) < ($1.name, $1.value) }
    }
}
