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
            let kept = digests.nodes([hour.key])[0], repeated = hour.key.flatMap { digests.repeated($0) }
            // Without a node all posts of the hour are gone through, and their bodies with them.
            let node = repeated == nil || kept?.keeping ?? 0 < keeping ? nil : kept
            let here = try await TopicEvaluation(data.parts, hour.request, crew, portions: [.init(hour.parts, node: node)], keeping: keeping)
            let post = node == nil ? try await here.mostRepeated(1, after: nil).first : repeated.map(hour.place(of:))
            if let key = hour.key, let post {
                digests.keep([here.portions[0].node!], [key])
                digests.keep(.init(file: hour.parts.firstIndex(of: post.part)!, row: post.row, repetitions: post.repetitions), key)
            }
            if let words = try await evaluation.risenWords(in: here, weighing: Self.weighed) {
                peak.words = words
                return post
            }
            keeping = TopicNode.more(keeping)
        }
    }
}

/// One hour of a search, and the parts that may have posts of it.
private struct PeakHour {
    let request: SegmentRequest
    let parts: [Int]
    /// Under which what is found is kept; nil while posts may come to it.
    let key: DigestShelf.Key?

    init(_ request: TopicRequest, _ asked: SegmentRequest, _ data: SearchedData, _ view: PostsView, _ hour: Timestamp) {
        var narrow = asked
        narrow.narrow(to: hour)
        let parts = data.parts.indices.filter { narrow.reaches(data.parts[$0].segment) }
        let files = parts.compactMap { data.origins[$0].file(through: asked.through) }
        (self.request, self.parts) = (narrow, parts)
        guard files.count == parts.count, data.parts.allSatisfy({ $0.confirmed == nil }) else {
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

extension SearchedData.Origin {
    /// The file, where all its posts are up to `sequence`.
    fileprivate func file(through sequence: UInt64) -> LakeFile? {
        if case .file(let file) = self, file.lastSequence <= sequence { file } else { nil }
    }
}
