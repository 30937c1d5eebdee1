import HarkCore

/// What an index file holds of each post besides its terms, column by column.
struct PostColumns: Sendable {
    private var created: [Int64] = [], sequences: [Int64] = []
    private var flags: [Int64] = [], moods: [Int64] = [], bodies: [Int64] = []
    private var languages = NameColumn(), sources = NameColumn(), places = NameColumn(first: "")
    private var hours = HourCounts()

    mutating func append(_ post: IndexedPost) {
        // Sequences mostly rise by one, so that what is left of them takes no room.
        sequences.append(Int64(bitPattern: post.sequence) - Int64(sequences.count))
        created.append(post.created)
        flags.append(Int64(post.facts.flags.rawValue))
        moods.append(Int64(post.mood.level))
        bodies.append(Int64(bitPattern: post.facts.body))
        languages.append(post.language)
        sources.append(post.source)
        places.append(post.place)
        hours.add(Timestamp(microseconds: post.created).hour)
    }

    var times: ClosedRange<Int64> { (created.min() ?? 0)...(created.max() ?? 0) }

    /// In the order of `IndexLayout.Section`.
    func sections() -> [[UInt8]] {
        [PackedColumn.pack(created, scales: [1_000_000, 1000])]
            + [sequences, flags, moods, bodies, languages.rows, sources.rows, places.rows].map { PackedColumn.pack($0) }
            + [IndexNames.pack([languages.names, sources.names, places.names]), IndexNames.pack(hours.all)]
    }
}

/// What an index keeps of a post besides its terms.
struct IndexedPost {
    var created: Int64
    var sequence: UInt64
    var facts: PostFacts
    var mood: Mood
    var language: String, source: String, place: String
}

extension IndexedPost {
    init(_ post: KeptPost, _ facts: PostFacts) {
        self.init(
            created: post.post.createdAt.microseconds, sequence: post.sequence, facts: facts, mood: post.mood, language: post.post.language,
            source: post.post.source, place: post.post.place ?? "")
    }
}

/// Names that come again and again, as numbers.
struct NameColumn: Sendable {
    private(set) var names: [String] = []
    private(set) var rows: [Int64] = []
    private var numbers: [String: UInt32] = [:]
    /// Of the name that was asked for last: mostly it comes again.
    private var last: UInt32 = 0

    init(first: String? = nil) { if let first { _ = number(of: first) } }

    mutating func append(_ name: String) { rows.append(Int64(number(of: name))) }

    mutating func number(of name: String) -> UInt32 {
        if Int(last) < names.count, names[Int(last)] == name { return last }
        last = numbers[name] ?? added(name)
        return last
    }

    private mutating func added(_ name: String) -> UInt32 {
        let number = UInt32(names.count)
        numbers[name] = number
        names.append(name)
        return number
    }
}
