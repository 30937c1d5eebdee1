import HarkCore
import HarkPosts

/// Posts and queries from few words, so that chance makes repeats, phrases, tags in several spellings and all that an index may get wrong.
struct RandomPosts {
    private static let words = ["storm", "Storm", "sea", "the", "RT", "harbour", "Größe", "été", "ETE", "文字", "ни", "42", "a", "don't", "snow_day", "x"]
    private static let tags = ["#Storm", "#storm", "#STORM", "#sea", "#Été", "#文字", "#snow_day", "@Ada", "@ada", "@ada@social.example", "@sea", "＃storm"]
    private static let places = ["Genova", "Oslo", "", "Oslo, NO"]
    private static let languages = ["en", "it", "en-GB", "und"], sources = ["api", "mastodon:social.example", "jetstream"]
    private static let start = Timestamp(hour: 480_000)
    private var random: SplitMix64

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    private mutating func one(_ list: [String]) -> String { list[random.place(below: list.count)] }

    /// Sequences rise by one or more, event times mostly rise.
    mutating func posts(_ count: Int, from first: UInt64 = 1) -> [KeptPost] {
        var sequence = first, minute = 0.0
        return (0..<count).map { _ in
            defer { sequence += UInt64(random.place(below: 10) == 0 ? 3 : 1) }
            minute += Double(random.place(below: 3))
            let late = random.place(below: 20) == 0 ? Double(random.place(below: 9_000)) : 0
            let created = Self.start.advanced(bySeconds: (minute - late) * 60 + Double(random.place(below: 1000)) / 1000)
            let place = one(Self.places)
            let post = Post(
                id: "\(sequence)", source: one(Self.sources), createdAt: created, language: one(Self.languages), text: text(),
                place: place.isEmpty ? nil : place)
            return KeptPost(post: post, arrivedAt: created, sequence: sequence, mood: Mood(level: UInt8(random.place(below: 256))))
        }
    }

    private mutating func text() -> String {
        let pieces = (0..<random.place(below: 7)).map { _ in random.place(below: 3) == 0 ? one(Self.tags) : one(Self.words) }
        let start = ["", "", "", "RT @ada: ", "RT ", " "][random.place(below: 6)]
        let link = random.place(below: 10) == 0 ? " https://t.example/storm" : ""
        return start + pieces.joined(separator: [" ", ", ", "  "][random.place(below: 3)]) + link
    }

    mutating func query() -> String {
        var pieces = (0...random.place(below: 3)).map { _ in piece() }
        if random.place(below: 4) == 0 { pieces.append("-" + piece()) }
        if random.place(below: 6) == 0 { pieces.append("lang:" + ["en", "it"][random.place(below: 2)]) }
        if random.place(below: 6) == 0 { pieces.append("source:mastodon") }
        return pieces.joined(separator: " ")
    }

    private mutating func piece() -> String {
        switch random.place(below: 4) {
        case 0: one(Self.tags)
        case 1: "\"\(one(Self.words)) \(one(Self.words))\""
        default: one(Self.words)
        }
    }

    mutating func interval() -> (from: Timestamp, to: Timestamp) {
        let from = Double(random.place(below: 30_000)) * 60 - 600_000
        return (Self.start.advanced(bySeconds: from), Self.start.advanced(bySeconds: from + Double(random.place(below: 40_000)) * 60))
    }

    mutating func number(below count: Int) -> Int { random.place(below: count) }
}
