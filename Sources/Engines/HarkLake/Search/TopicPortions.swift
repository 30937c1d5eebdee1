import HarkCore
import HarkPosts

/// Which parts of a search are told of together, and under which key what they say is kept: files of which all posts lie in the interval, by
/// stretches of hours, and sealed stretches of what is in no file yet.
///
/// Stretches of 64, 16, 4 hours and of one, each beginning at a multiple of its length: while the interval moves on, the long ones in its midst stay
/// the same, and few are at its ends. The files of the last hour stand alone, since others will come.
struct TopicPortions: Sendable {
    struct Portion: Sendable {
        let parts: [Int]
        /// Nil where what is counted holds for this search only.
        var key: DigestShelf.Key?
        /// Of each part by itself.
        var pieces: [DigestShelf.Key] = []
    }

    private struct Settled {
        let part: Int
        let posts: SettledPosts
    }

    private struct LogPart: Hashable {
        let log: ObjectIdentifier
        let number: Int
    }

    private static let longest: Int64 = 64
    /// Sealed stretches that are told of together: as many rows as a delivered file has at most.
    private static let together = 4

    private(set) var all: [Portion] = []
    private let request: TopicRequest
    private let view: PostsView

    /// - Parameters:
    ///   - parts: of `data`, those that are told of.
    ///   - asked: what is asked of them, which may be less than the whole interval.
    init(_ data: SearchedData, _ parts: some Sequence<Int>, _ request: TopicRequest, _ asked: SegmentRequest, _ view: PostsView) {
        (self.request, self.view) = (request, view)
        var hours: [Int64: [Settled]] = [:], openHours: Set<Int64> = [], stretches: [(stretch: LiveSegment, settled: Settled)] = []
        let isKept = !data.readsTexts && request.order == .newest
        for part in parts {
            let posts = isKept ? data.settled(part).flatMap { $0.areAllSeen(by: asked) ? $0 : nil } : nil
            if posts == nil { all.append(Portion(parts: [part])) }
            switch (data.origins[part], posts) {
            case (.file(let file), let posts?): hours[file.hour, default: []].append(Settled(part: part, posts: posts))
            case (.file(let file), nil): openHours.insert(file.hour)
            case (.live(let stretch), let posts?): stretches.append((stretch, Settled(part: part, posts: posts)))
            case (.live, nil): break
            }
        }
        addFiles(hours, open: openHours)
        addStretches(stretches)
    }

    private mutating func addFiles(_ hours: [Int64: [Settled]], open: Set<Int64>) {
        guard let last = view.lake.files.map(\.hour).max(), let first = hours.keys.min() else { return }
        for stretch in Self.stretches(from: first, to: last, without: open) { add(stretch.flatMap { hours[$0] ?? [] }) }
        for file in hours[last] ?? [] { add([file]) }
    }

    /// Those together that a file will hold, once all of them are there; others alone.
    private mutating func addStretches(_ stretches: [(stretch: LiveSegment, settled: Settled)]) {
        let groups = Dictionary(grouping: stretches) { LogPart(log: $0.stretch.log, number: $0.stretch.number / Self.together) }
        for group in groups.values {
            let last = group[group.count - 1].stretch
            let areAll = group.count == last.number % Self.together + 1 && (group.count == Self.together || last.isLast)
            if areAll { add(group.map(\.settled)) } else { for (_, settled) in group { add([settled]) } }
        }
    }

    private mutating func add(_ settled: [Settled]) {
        guard !settled.isEmpty else { return }
        all.append(Portion(
            parts: settled.map(\.part), key: DigestShelf.Key(settled.map(\.posts), request, view),
            pieces: settled.count == 1 ? [] : settled.map { DigestShelf.Key([$0.posts], request, view) }))
    }

    /// Hours up to `end`, without it, in stretches; one that would hold an open hour is cut into shorter ones.
    static func stretches(from start: Int64, to end: Int64, without open: Set<Int64>) -> [Range<Int64>] {
        var stretches: [Range<Int64>] = [], hour = start
        while hour < end {
            var length = longest
            while length > 1, hour % length != 0 || hour + length > end || !open.isDisjoint(with: hour..<hour + length) { length /= 4 }
            stretches.append(hour..<hour + length)
            hour += length
        }
        return stretches
    }
}
