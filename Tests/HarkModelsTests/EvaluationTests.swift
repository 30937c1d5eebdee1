import HarkModels
import Testing

@Suite struct EvaluationTests {
    @Test func figuresAreThoseOfAnExampleWorkedByHand() {
        // Truth a a a b; answers a a b b.
        let outcomes: [(truth: Int, answer: Int, confidence: Double)] = [(0, 0, 0.9), (0, 0, 0.8), (0, 1, 0.6), (1, 1, 0.7)]
        let evaluation = Evaluation(outcomes, labels: ["a", "b"], seconds: 2)
        #expect(evaluation.n == 4)
        #expect(evaluation.accuracy == 0.75)
        #expect(abs(evaluation.macroRecall - (2.0 / 3 + 1) / 2) < 1e-12)
        #expect(abs(evaluation.macroF1 - (0.8 + 2.0 / 3) / 2) < 1e-12)
        #expect(evaluation.textsPerSecond == 2)
        #expect(evaluation.eceBins == 10)
        // Bins: 0.9 right, 0.8 right, 0.7 right, 0.6 wrong: (0.1 + 0.2 + 0.3 + 0.6) / 4.
        #expect(abs(evaluation.ece - 0.3) < 1e-12)
    }

    @Test func twoThousandRowsAreCountedInFifteenBins() {
        let outcomes = [(truth: Int, answer: Int, confidence: Double)](repeating: (0, 0, 1), count: 2_000)
        let evaluation = Evaluation(outcomes, labels: ["a", "b"], seconds: 1)
        #expect(evaluation.eceBins == 15)
        #expect(evaluation.ece == 0)
        #expect(evaluation.macroRecall == 1)  // the label without rows is left out
    }
}
