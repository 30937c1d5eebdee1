import HarkCore
import HarkPosts

extension TopicSearch {
    /// Forms that are weighed for each peak.
    private static let weighed = 25

    /// The hours that stand out, each with what rose in it and the post repeated most.
    func peaks(_ request: SegmentRequest, _ evaluation: TopicEvaluation, _ data: SearchedData) async throws -> [TopicPeak] {
        var peaks = evaluation.peaks(of: data.hours)
        var posts: [TopicEvaluation.Place?] = []
        for place in peaks.indices {
            var hour = request
            hour.narrow(to: peaks[place].hour)
            let here = try await TopicEvaluation(data.parts, hour, crew)
            peaks[place].words = try await evaluation.risenWords(in: here, weighing: Self.weighed)
            posts.append(try await here.mostRepeated(1, after: nil).first)
        }
        let found = try await data.posts(posts.compactMap { $0 }, lake)
        for (place, post) in zip(posts.indices.filter { posts[$0] != nil }, found) {
            peaks[place].post = post
            peaks[place].repetitions = posts[place]!.repetitions
        }
        return peaks
    }
}
