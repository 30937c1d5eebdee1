import HarkCore
import HarkPosts

/// The segments of one search, and where the posts of each are.
struct SearchedData: Sendable {
    enum Origin: Sendable {
        case live(LiveSegment)
        case file(LakeFile)
    }

    var parts: [TopicEvaluation.Part] = []
    var origins: [Origin] = []
    /// How many of the parts were read from their posts, for want of an index.
    var built = 0
    /// Posts of files that can be read neither by their index nor whole, and those of which only the texts tell whether they match.
    var uncounted = 0
    /// Texts were read to know which posts match, or what they hold.
    var readsTexts = false

    mutating func add(_ segment: any PostSegment, after: UInt64 = 0, _ origin: Origin) {
        parts.append(TopicEvaluation.Part(segment, after: after))
        origins.append(origin)
    }

    /// All posts of each hour, whatever they say.
    var hours: [Int64: Int] {
        parts.reduce(into: [:]) { sums, part in for (hour, count) in part.segment.hours { sums[hour, default: 0] += count } }
    }

    var engine: TopicAnswer.Engine {
        if built == 0 { return readsTexts ? .both : .index }
        return built == parts.count ? .scan : .both
    }

    /// The posts at these places, in their order; nil for those whose file cannot be read.
    func posts(_ places: [TopicEvaluation.Place], _ lake: Lake) async throws -> [KeptPost?] {
        let byPart = Dictionary(grouping: places.indices) { places[$0].part }
        var found: [Int: KeptPost] = [:], wanted: [(file: LakeFile, ordinals: [Int])] = [], targets: [[Int]] = []
        for (part, members) in byPart {
            let members = members.sorted { places[$0].row < places[$1].row }, rows = members.map { places[$0].row }
            switch origins[part] {
            case .live(let live): for (member, post) in zip(members, live.posts(rows)) { found[member] = post }
            case .file(let file):
                wanted.append((file, rows))
                targets.append(members)
            }
        }
        for (members, posts) in zip(targets, try await lake.rows(wanted)) {
            for (member, post) in zip(members, posts ?? []) { found[member] = post }
        }
        return places.indices.map { found[$0] }
    }
}
