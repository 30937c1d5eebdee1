import HarkPosts

/// Which parts of a search are told of together, and under which key what they say is kept: files of which all posts lie in the interval, by
/// stretches of hours.
///
/// Stretches of 64, 16, 4 hours and of one, each beginning at a multiple of its length: while the interval moves on, the long ones in its midst stay
/// the same, and few are at its ends. The files of the last hour stand alone, since others will come.
struct TopicPortions: Sendable {
    private static let longest: Int64 = 64

    private(set) var parts: [[Int]] = []
    private(set) var keys: [DigestShelf.Key?] = []

    /// - Parameter isKept: whether what is counted of files holds for later searches of this kind at all.
    init(_ data: SearchedData, _ request: TopicRequest, _ view: PostsView, through: UInt64, isKept: Bool) {
        var settled: [(part: Int, file: LakeFile)] = [], openHours: Set<Int64> = []
        for (part, origin) in data.origins.enumerated() {
            if isKept, case .file(let file) = origin, request.from <= file.earliest, file.latest < request.to, file.lastSequence <= through {
                settled.append((part, file))
            } else {
                parts.append([part])
                keys.append(nil)
                if case .file(let file) = origin { openHours.insert(file.hour) }
            }
        }
        let settledHours = Dictionary(grouping: settled, by: \.file.hour)
        guard let last = view.lake.files.map(\.hour).max(), let first = settledHours.keys.min() else { return }
        for hours in Self.stretches(from: first, to: last, without: openHours) {
            let files = hours.flatMap { settledHours[$0] ?? [] }
            if !files.isEmpty { add(files, request, view) }
        }
        for file in settledHours[last] ?? [] { add([file], request, view) }
    }

    private mutating func add(_ files: [(part: Int, file: LakeFile)], _ request: TopicRequest, _ view: PostsView) {
        parts.append(files.map(\.part))
        keys.append(DigestShelf.Key(files.map(\.file), request, view))
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

extension DigestShelf.Key {
    init(_ files: [LakeFile], _ request: TopicRequest, _ view: PostsView) {
        self.init(
            query: request.query, newest: request.limit, after: request.after, files: files.map(\.id),
            withdrawn: files.flatMap { view.lake.withdrawn(in: $0.firstSequence...$0.lastSequence) })
    }
}
