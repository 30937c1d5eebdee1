import Foundation
import HarkModels
import Testing

@Suite struct HeadTrainingTests {
    private static let features: [[Float]] = [[1, 0, 0], [0.9, 0.1, 0], [0, 1, 0], [0, 0.9, 0.2], [0.2, 0.1, 1], [0, 0.2, 0.9]]
    private static let labels = [0, 0, 1, 1, 1, 0]

    private func train(_ settings: HeadSettings = HeadSettings(), weights: [Float] = Array(repeating: 1, count: 6), isNew: [Bool] = Array(repeating: true, count: 6)) throws -> AccurateHead {
        try HeadTraining(from: AccurateHeadTests.head(), settings: settings).train(features: Self.features, labels: Self.labels, weights: weights, isNew: isNew)
    }

    @Test func equalRowsGiveEqualNumbers() throws { #expect(try train() == train()) }

    @Test func itFollowsTheRowsAndKeepsTemperatures() throws {
        let before = try AccurateHeadTests.head(), after = try train()
        func loss(_ head: AccurateHead) -> Double {
            zip(Self.features, Self.labels).reduce(0) { $0 - log(head.scores(features: $1.0, fast: nil)[$1.1]) }
        }
        #expect(loss(after) < 0.8 * loss(before))
        #expect(after.temperature == before.temperature && after.encoderSHA256 == before.encoderSHA256 && after.model != before.model)
    }

    /// What the head is taught the quick step would not know.
    @Test func whatIsLearnedHasNoQuickPart() throws {
        let champion = try AccurateHeadTests.head(quick: AccurateHeadTests.quick())
        let after = try HeadTraining(from: champion).train(
            features: Self.features, labels: Self.labels, weights: Array(repeating: 1, count: 6), isNew: Array(repeating: true, count: 6))
        #expect(after.quick == nil && after.threshold == champion.threshold)
    }

    @Test func aStrongPullLeavesTheChampionWhereItIs() throws {
        var settings = HeadSettings()
        settings.pull = 1e6
        let before = try AccurateHeadTests.head(), after = try train(settings)
        let moved = zip(before.weights.joined(), after.weights.joined()).map { abs($0 - $1) }.max() ?? 1
        #expect(moved < 1e-3)
    }

    @Test func whatIsRehearsedAloneChangesNothing() throws {
        let before = try AccurateHeadTests.head(), after = try train(isNew: Array(repeating: false, count: 6))
        let moved = zip(before.weights.joined(), after.weights.joined()).map { abs($0 - $1) }.max() ?? 1
        #expect(moved < 1e-5)
    }

    /// The minimum is where the gradient vanishes: it is worked out here a second time, in Double.
    @Test func itStopsAtTheMinimumOfItsLoss() throws {
        var settings = HeadSettings()
        settings.steps = 4_000
        let before = try AccurateHeadTests.head(), after = try train(settings)
        let square = Self.features.reduce(0.0) { $0 + $1.reduce(0) { $0 + Double($1 * $1) } + 1 } / 6
        let pull = Double(settings.pull) * 0.5 * square / 4 / 4
        for label in 0..<2 {
            for place in 0..<4 {
                let now = place < 3 ? after.weights[label][place] : after.bias[label], start = place < 3 ? before.weights[label][place] : before.bias[label]
                var gradient = pull * Double(now - start)
                for (row, truth) in zip(Self.features, Self.labels) {
                    let score = after.scores(features: row, fast: nil)[label]
                    gradient += (score - (truth == label ? 1 : 0)) * Double(place < 3 ? row[place] : 1) / 2 / 6
                }
                #expect(abs(gradient) < 1e-4)
            }
        }
    }
}
