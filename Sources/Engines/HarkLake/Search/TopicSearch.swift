package import HarkCore
public import HarkPosts
package import Logging

/// The whole answer about a topic: what is still in the buffer and what is in files, counted by the index, with the posts that are to be shown.
///
/// Counting runs on the crew's threads, some searches at a time; others wait, and beyond that `.overloaded` is thrown. A cancelled task
/// stops between two segments.
public final class TopicSearch: Sendable {
    /// Searches that may wait for their turn; each is a request of somebody who looks at an empty page.
    static let waiting = 256

    let lake: Lake
    let crew: SearchCrew
    let shelf: IndexShelf
    let digests = DigestShelf()
    private let gate: SearchGate
    private let clock: any WallClock
    private let view: @Sendable () -> PostsView

    /// - Parameters:
    ///   - lanes: cores that searches may fill.
    ///   - view: all posts of this moment, asked for by each search.
    package init(lake: Lake, lanes: Int, clock: any WallClock, logger: Logger, view: @escaping @Sendable () -> PostsView) {
        self.lake = lake
        self.clock = clock
        self.view = view
        crew = SearchCrew(lanes: lanes)
        shelf = IndexShelf(lake, crew, logger)
        gate = SearchGate(running: lanes + 2, waiting: Self.waiting)
    }

    /// - Throws: `.overloaded` when too many ask, or when a file has no index and there is no DuckDB to read it; `CancellationError`.
    public func answer(_ request: TopicRequest) async throws -> TopicAnswer {
        let begun = clock.uptime
        var answer = try await gate.pass { try await found(request) }
        answer.tookMilliseconds = Double(clock.uptime - begun) / 1000
        return answer
    }

    /// Lets go of all that was kept of earlier searches but the indexes: for who measures a first answer.
    package func forget() {
        digests.forget()
        lake.forgetRows()
    }

    private func found(_ request: TopicRequest) async throws -> TopicAnswer {
        let view = view(), through = min(request.through ?? .max, view.through)
        let asked = SegmentRequest(request, through: through, withdrawn: view.lake.withdrawn)
        var found = try await data(request, view)
        var raw: (hashtags: [[UInt8]: Int], mentions: [[UInt8]: Int])?
        if let texts = try SearchedTexts(request) { raw = try await read(texts, asked, &found) }
        let data = found
        let (evaluation, counts) = try await counted(request, asked, data, view)
        var answer = counts
        if request.rawTokens, let raw {
            answer.hashtags = TopicCount.first(request.top, of: raw.hashtags)
            answer.mentions = TopicCount.first(request.top, of: raw.mentions)
        }
        answer.through = through
        answer.newest = newest(view)
        answer.engine = data.engine
        answer.uncounted = data.uncounted
        // Posts are read while peaks are looked for.
        async let peaks = request.explainsPeaks ? peaks(request, asked, evaluation, data, view) : []
        try await list(request, evaluation, data, &answer)
        answer.peaks = try await peaks
        return answer
    }

    /// The segments that may hold posts of the interval.
    private func data(_ request: TopicRequest, _ view: PostsView) async throws -> SearchedData {
        let files = view.lake.files.filter { $0.earliest < request.to && $0.latest >= request.from }
        shelf.keep(view.lake.files)
        let opened = try await crew.map(files.count) { [shelf] place, _ in shelf.opened(files[place]) }
        var data = SearchedData()
        for (file, segment) in zip(files, opened) {
            if let segment {
                data.add(segment, .file(file))
            } else if let built = try await shelf.built(file) {
                data.built += 1
                data.add(built, .file(file))
            } else {
                data.uncounted += file.rows
            }
        }
        for live in view.live.flatMap({ $0.segments() }) { data.add(live, after: view.lake.deliveredThrough, .live(live)) }
        return data
    }

    private func newest(_ view: PostsView) -> Timestamp? {
        (view.lake.files.map(\.latest) + view.live.compactMap(\.latest)).max()
    }

    /// The page of posts, and where the next begins.
    private func list(_ request: TopicRequest, _ evaluation: TopicEvaluation, _ data: SearchedData, _ answer: inout TopicAnswer) async throws {
        guard request.limit > 0 else { return }
        // One more than is shown tells whether there is a next page.
        let places = request.order == .newest
            ? evaluation.newest(request.limit + 1) : try await evaluation.mostRepeated(request.limit + 1, after: request.after)
        let shown = Array(places.prefix(request.limit))
        let read = zip(shown, try await data.posts(shown, lake)).filter { $0.1 != nil }
        answer.posts = read.map { $0.1! }
        if request.order == .mostRepeated { answer.repetitions = read.map(\.0.repetitions) }
        answer.unreadable = shown.count - read.count
        if places.count > shown.count { answer.next = shown.last?.cursor }
    }
}

extension SegmentRequest {
    init(_ request: TopicRequest, through: UInt64, withdrawn: [UInt64]) {
        self.init(
            query: request.query, from: request.from.microseconds, to: request.to.microseconds, through: through, withdrawn: withdrawn,
            newest: request.order == .newest && request.limit > 0 ? request.limit + 1 : 0, after: request.after)
    }
}
