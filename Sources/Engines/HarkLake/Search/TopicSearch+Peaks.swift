import HarkCore
import HarkPosts

extension TopicSearch {
    /// Forms that are weighed for each peak.
    private static let weighed = 50

    /// The hours that stand out, each with what rose in it and the post repeated most.
    func peaks(
        _ request: TopicRequest, _ evaluation: TopicEvaluation, _ data: SearchedData, through: UInt64, withdrawn: [UInt64]
    ) async throws -> [TopicPeak] {
        var peaks = evaluation.peaks(of: data.hours)
        for place in peaks.indices {
            var hour = SegmentRequest(request, through: through, withdrawn: withdrawn)
            hour.narrow(to: peaks[place].hour)
            let here = try await TopicEvaluation(data.parts, hour, crew)
            peaks[place].words = try await evaluation.risenWords(in: here, weighing: Self.weighed)
            if let post = try await here.mostRepeated(1, after: nil).first {
                peaks[place].post = try await data.posts([post], lake).first
                peaks[place].repetitions = post.repetitions
            }
        }
        return peaks
    }
}
