import HarkCore

/// What an index file holds of each post besides its terms, column by column.
struct PostColumns: Sendable {
    private var created: [Int64] = [], sequences: [Int64] = []
    private var flags: [Int64] = [], moods: [Int64] = [], bodies: [Int64] = []
    private var languages = NameColumn(), sources = NameColumn(), places = NameColumn(first: "")
    private var hours: [Int64: Int] = [:]

    mutating func append(_ post: KeptPost, _ facts: PostFacts) {
        // Sequences mostly rise by one, so that what is left of them takes no room.
        sequences.append(Int64(bitPattern: post.sequence) - Int64(sequences.count))
        created.append(post.post.createdAt.microseconds)
        flags.append(Int64(facts.flags.rawValue))
        moods.append(Int64(post.mood.level))
        bodies.append(Int64(bitPattern: facts.body))
        languages.append(post.post.language)
        sources.append(post.post.source)
        places.append(post.post.place ?? "")
        hours[post.post.createdAt.hour, default: 0] += 1
    }

    var times: ClosedRange<Int64> { (created.min() ?? 0)...(created.max() ?? 0) }

    /// In the order of `IndexLayout.Section`.
    func sections() -> [[UInt8]] {
        [PackedColumn.pack(created, scales: [1_000_000, 1000])]
            + [sequences, flags, moods, bodies, languages.rows, sources.rows, places.rows].map { PackedColumn.pack($0) }
            + [IndexNames.pack([languages.names, sources.names, places.names]), IndexNames.pack(hours)]
    }
}

/// Names that come again and again, as numbers.
struct NameColumn: Sendable {
    private(set) var names: [String] = []
    private(set) var rows: [Int64] = []
    private var numbers: [String: Int64] = [:]

    init(first: String? = nil) { if let first { _ = number(of: first) } }

    mutating func append(_ name: String) { rows.append(number(of: name)) }

    mutating func number(of name: String) -> Int64 {
        if let number = numbers[name] { return number }
        let number = Int64(names.count)
        numbers[name] = number
        names.append(name)
        return number
    }
}
