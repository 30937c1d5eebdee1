import HarkCore
import HarkPosts
import Testing

/// Hours that stand out, and what is said in them.
struct PeakTests {
    private let crew = SearchCrew(lanes: 2)
    private let monday = Timestamp("2026-11-16T00:00:00Z")!

    /// A week in which `counts` says how many posts on storms each hour has, among a hundred others.
    private func week(_ counts: (Int) -> Int, _ text: (Int) -> String = { _ in "storm over the sea" }) throws -> any PostSegment {
        var writer = PostIndexWriter(), sequence: UInt64 = 0
        for hour in 0..<168 {
            let storms = counts(hour)
            for place in 0..<storms + 100 {
                sequence += 1
                let said = monday.advanced(bySeconds: Double(hour) * 3600 + Double(place))
                let post = Post(id: "\(sequence)", source: "s", createdAt: said, text: place < storms ? text(hour) : "quiet talk number \(place)")
                writer.add(KeptPost(post: post, arrivedAt: said, sequence: sequence, mood: Mood(level: 200)))
            }
        }
        return try PostIndexFile(writer.bytes()).segment()
    }

    private func found(_ segment: any PostSegment) async throws -> (TopicEvaluation, [TopicPeak]) {
        let to = monday.advanced(bySeconds: 168 * 3600)
        let request = SegmentRequest(query: try TopicQuery(parsing: "storm"), from: monday.microseconds, to: to.microseconds)
        let evaluation = try await TopicEvaluation([.init(segment)], request, crew)
        return (evaluation, evaluation.peaks(of: Dictionary(uniqueKeysWithValues: segment.hours.map { ($0.hour, $0.count) })))
    }

    @Test func anEvenWeekHasNoPeak() async throws {
        #expect(try await found(try week { _ in 20 }).1.isEmpty)
    }

    /// More is said every evening: that is the rhythm.
    @Test func aDailyRhythmIsNoPeak() async throws {
        #expect(try await found(try week { $0 % 24 == 20 ? 90 : 10 }).1.isEmpty)
    }

    @Test func anHourBeyondTheRhythmIsAPeakWithWhatRoseInIt() async throws {
        let segment = try week({ $0 == 75 ? 120 : $0 % 24 == 20 ? 40 : 10 }, { $0 == 75 ? "storm breaks the harbour wall #genova" : "storm over the sea" })
        let (evaluation, peaks) = try await found(segment)
        #expect(peaks.map(\.hour) == [Timestamp(hour: monday.hour + 75)] && peaks.map(\.count) == [120])
        let hour = SegmentRequest(query: try TopicQuery(parsing: "storm"), from: .min, to: .max).narrowed(to: peaks[0].hour)
        let here = try await TopicEvaluation([.init(segment)], hour, crew)
        let risen = try #require(try await evaluation.risenWords(in: here, weighing: 50))
        #expect(Set(risen) == ["breaks", "harbour", "wall", "#genova"])
        let repeated = try await here.mostRepeated(1, after: nil)
        #expect(repeated.map(\.repetitions) == [120])
    }

    /// Of hours in a row, the highest stands for all.
    @Test func aLongEventIsOnePeak() async throws {
        let peaks = try await found(try week { [50, 51, 52].contains($0) ? 60 + $0 * 2 : 10 }).1
        #expect(peaks.map(\.hour) == [Timestamp(hour: monday.hour + 52)])
    }
}
