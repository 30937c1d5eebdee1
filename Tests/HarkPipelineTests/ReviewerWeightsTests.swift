import HarkCore
import HarkPipeline
import Testing

@Suite struct ReviewerWeightsTests {
    private typealias Vote = ReviewerWeights.Vote

    private func item(_ number: Int) -> Identifier { Identifier(high: 0, low: UInt64(number)) }

    /// `count` items on which each judge says what `say` has them say of the right label.
    private func votes(_ count: Int, _ judges: [String: (Int) -> Int]) -> [Vote] {
        (0..<count).flatMap { number in
            judges.sorted { $0.key < $1.key }.map { Vote(item: item(number), judge: $0.key, label: $0.value(number % 7)) }
        }
    }

    @Test func whoAlwaysDisagreesIsShownAndWeighsLess() throws {
        let weights = ReviewerWeights(
            votes(30, ["ann": { $0 }, "ben": { $0 }, "zed": { ($0 + 3) % 7 }]), labelCount: 7)
        let zed = try #require(weights.standings.first { $0.judge == "zed" })
        #expect(zed.judged == 30 && zed.compared == 30)
        #expect(try #require(zed.reliability) < 0.2)
        #expect(weights.weight(of: "zed") == 0)
        #expect(weights.weight(of: "ann") > 1 && weights.weight(of: "ben") > 1)
    }

    @Test func whoGuessesWeighsLessThanWhoKnows() {
        var random = SplitMix64(seed: 3)
        let guesses = (0..<60).map { _ in random.place(below: 7) }
        var all = votes(60, ["ann": { $0 }, "ben": { $0 }])
        all += guesses.enumerated().map { Vote(item: item($0.offset), judge: "guess", label: $0.element) }
        let weights = ReviewerWeights(all, labelCount: 7)
        #expect(weights.weight(of: "guess") < 0.3)
    }

    @Test func whoCanBeComparedWithNobodyWeighsOne() throws {
        let weights = ReviewerWeights(votes(10, ["ann": { $0 }]), labelCount: 7)
        #expect(weights.weight(of: "ann") == 1)
        #expect(weights.weight(of: "somebody else") == 1)
        #expect(try #require(weights.standings.first).reliability == nil)
    }

    @Test func knownLabelsTellWhoIsRightWhereTwoOnlyDisagree() {
        let all = votes(30, ["ann": { $0 }, "zed": { ($0 + 1) % 7 }])
        let gold = Dictionary(uniqueKeysWithValues: (0..<30).map { (item($0), $0 % 7) })
        let weights = ReviewerWeights(all, gold: gold, labelCount: 7)
        #expect(weights.weight(of: "ann") > 1)
        #expect(weights.weight(of: "zed") == 0)
    }

    @Test func withoutVotesThereIsNobody() {
        #expect(ReviewerWeights([], labelCount: 2).standings.isEmpty)
    }
}
