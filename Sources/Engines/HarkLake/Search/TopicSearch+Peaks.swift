import HarkCore
import HarkPosts

extension TopicSearch {
    /// Forms that are weighed for each peak.
    private static let weighed = 25

    /// The hours that stand out, each with what rose in it and the post repeated most.
    func peaks(_ request: TopicRequest, _ asked: SegmentRequest, _ evaluation: TopicEvaluation, _ data: SearchedData, _ view: PostsView) async throws -> [TopicPeak] {
        var peaks = evaluation.peaks(of: data.hours)
        var posts: [TopicEvaluation.Place?] = []
        for place in peaks.indices {
            let post = try await explain(&peaks[place], PeakHour(request, asked, data, view, peaks[place].hour), evaluation, data)
            posts.append(post)
        }
        let found = try await data.posts(posts.compactMap { $0 }, lake)
        for (place, post) in zip(posts.indices.filter { posts[$0] != nil }, found) {
            peaks[place].post = post
            peaks[place].repetitions = posts[place]!.repetitions
        }
        return peaks
    }

    /// Finds the words that rose in a peak, and answers the post that was repeated most.
    private func explain(
        _ peak: inout TopicPeak, _ hour: PeakHour, _ evaluation: TopicEvaluation, _ data: SearchedData
    ) async throws -> TopicEvaluation.Place? {
        var keeping = TopicNode.usual
        while true {
            let (here, post) = if let key = hour.key { try await settled(hour, key, data, keeping) } else { try await open(hour, data, &keeping) }
            if let words = try await evaluation.risenWords(in: here, weighing: Self.weighed) {
                peak.words = words
                return post
            }
            keeping = TopicNode.more(keeping)
        }
    }

    /// An hour to which no post comes any more.
    private func settled(
        _ hour: PeakHour, _ key: DigestShelf.Key, _ data: SearchedData, _ keeping: Int
    ) async throws -> (TopicEvaluation, TopicEvaluation.Place?) {
        let kept = digests.node(key).flatMap { $0.keeping < keeping ? nil : $0 }
        let here = try await TopicEvaluation(data.parts, hour.asked, crew, portions: [.init(hour.parts, node: kept)], keeping: keeping)
        digests.keep(here.portions.map { $0.node! }, [key])
        if let repeated = digests.repeated(key) { return (here, hour.place(of: repeated)) }
        let post = try await here.mostRepeated(1, after: nil).first
        if let post { digests.keep(.init(file: hour.parts.firstIndex(of: post.part)!, row: post.row, repetitions: post.repetitions), key) }
        return (here, post)
    }

    /// An hour that still goes on: what lies in it as a whole was told of by itself already.
    private func open(_ hour: PeakHour, _ data: SearchedData, _ keeping: inout Int) async throws -> (TopicEvaluation, TopicEvaluation.Place?) {
        let here = try await evaluated(hour.portions, hour.asked, data, keeping: &keeping)
        return (here, try await here.mostRepeated(1, after: nil).first)
    }
}

/// One hour of a search, and the parts that may have posts of it.
private struct PeakHour {
    let asked: SegmentRequest
    let parts: [Int]
    /// Under which what is found is kept; nil while posts may come to it.
    let key: DigestShelf.Key?
    /// What of the hour is told of together.
    let portions: TopicPortions

    init(_ request: TopicRequest, _ asked: SegmentRequest, _ data: SearchedData, _ view: PostsView, _ hour: Timestamp) {
        let narrow = asked.narrowed(to: hour)
        self.asked = narrow
        parts = data.parts.indices.filter { narrow.reaches(data.parts[$0].segment) }
        portions = TopicPortions(data, parts, request, narrow, view)
        let files = parts.compactMap { data.file($0, through: narrow.through) }
        // What is left of an hour that goes on depends on the moment.
        guard files.count == parts.count, narrow.holds(hour: hour), data.parts.allSatisfy({ $0.confirmed == nil }) else {
            key = nil
            return
        }
        var key = DigestShelf.Key(files, request, view)
        key.hour = hour.hour
        self.key = key
    }

    func place(of post: DigestShelf.Repeated) -> TopicEvaluation.Place {
        TopicEvaluation.Place(part: parts[post.file], row: post.row, repetitions: post.repetitions, cursor: TopicCursor(rank: 0, sequence: 0))
    }
}

extension SearchedData {
    /// The file of a part, where all its posts are up to `sequence`.
    fileprivate func file(_ part: Int, through sequence: UInt64) -> SettledPosts? {
        if case .file(let file) = origins[part], file.lastSequence <= sequence { SettledPosts(file) } else { nil }
    }
}
