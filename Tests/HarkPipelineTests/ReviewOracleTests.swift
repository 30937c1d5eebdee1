import HarkCore
import HarkPipeline
import Testing

/// Figures beside `Oracle/review.py`, which computes them with NumPy and was held to statsmodels and cleanlab.
@Suite struct ReviewOracleTests {
    // MARK: Cohen's kappa

    @Test(arguments: [
        ([[44, 5, 1], [7, 20, 3], [9, 5, 6]], 0.49152542372881347, 0.07212745929334068),
        ([[20, 5], [10, 15]], 0.3999999999999999, 0.12699606293110033),
        ([[0, 10], [10, 0]], -1.0, 0.0),
    ])
    func kappaAndItsErrorAreTheOracles(_ counts: [[Int]], _ kappa: Double, _ error: Double) throws {
        let agreement = agreement(counts)
        #expect(abs(try #require(agreement.kappa) - kappa) < 1e-12)
        #expect(abs(try #require(agreement.standardError) - error) < 1e-12)
    }

    @Test func kappaIsNotSaidWhereChanceAgreesOrNothingWasJudged() {
        #expect(Agreement(labels: ["joy", "fear"]).kappa == nil)
        #expect(Agreement(labels: ["joy", "fear"]).observed == nil)
        let always = agreement([[12, 0], [0, 0]])
        #expect(always.kappa == nil)
        #expect(always.standardError == nil)
        #expect(always.observed == 1)
    }

    @Test func aLabelOfAnotherTaskIsNotCounted() {
        var agreement = Agreement(labels: ["joy", "fear"])
        agreement.add("joy", "positive")
        #expect(agreement.total == 0)
    }

    // MARK: Confident learning

    @Test func thresholdsAreTheOracles() {
        for (ours, oracle) in zip(thresholds.values, [0.5765236051590286, 0.5789111998534687, 0.621185574286488]) {
            #expect(abs((ours ?? 0) - oracle) < 1e-12)
        }
    }

    @Test func theConfidentJointAndItsEstimateAreTheOracles() {
        let findings = findings()
        #expect(findings.joint == [[46, 4, 1], [4, 40, 1], [2, 1, 39]])
        let oracle = [
            0.302156862745098, 0.02627450980392157, 0.006568627450980392, 0.028000000000000004, 0.28, 0.007000000000000001,
            0.016666666666666666, 0.008333333333333333, 0.325,
        ]
        for (ours, oracle) in zip(findings.estimate.joined(), oracle) { #expect(abs(ours - oracle) < 1e-12) }
        #expect(abs(findings.noise - 0.0928431372549019) < 1e-12)
    }

    @Test func likelyWrongLabelsComeInTheOraclesOrder() throws {
        let ranked = findings().ranked
        #expect(ranked.map(\.id) == ["073", "033", "031", "016", "190", "176", "017", "158", "048", "042", "192", "134", "163"])
        let margins = [-0.745302374, -0.743841973, -0.679501885, -0.655868149, -0.65441506, -0.57955727, -0.529009028, -0.515405073]
        for (finding, margin) in zip(ranked, margins) { #expect(abs(finding.margin - margin) < 1e-9) }
    }

    @Test func ofMoreThanTheLimitTheLikeliestWrongAreKept() {
        let all = findings().ranked
        #expect(findings(limit: 2).ranked == Array(all.prefix(2)))
        #expect(findings(limit: 2).joint == findings().joint)
    }

    @Test func whatIsWrongOnPurposeIsFoundFirst() {
        var items = self.items.map { item in
            ConfidentLearning.Item(id: item.id, given: item.scores.indices.max { item.scores[$0] < item.scores[$1] } ?? 0, scores: item.scores)
        }
        let sure = ConfidentLearning.Item(id: "planted", given: 1, scores: [0.98, 0.01, 0.01])
        items.append(sure)
        #expect(Self.findings(items).ranked.first?.id == "planted")
        #expect(Self.findings(items).ranked.first?.likely == 0)
    }

    @Test func aLabelThatNobodyGaveIsNeverLikely() {
        let items = [[0.1, 0.2, 0.7], [0.3, 0.3, 0.4]].enumerated().map { ConfidentLearning.Item(id: "\($0)", given: $0, scores: $1) }
        let findings = Self.findings(items)
        #expect(findings.joint.allSatisfy { $0[2] == 0 })
        #expect(abs(findings.estimate.joined().reduce(0, +) - 1) < 1e-12)
    }

    // MARK: Second opinions

    @Test func oneInTwentyGoesToASecondReviewerAndAlwaysTheSame() {
        var random = SplitMix64(seed: 3)
        let ids = (0..<40_000).map { _ in String(random.next(), radix: 16) + String(random.next(), radix: 16) }
        let chosen = ids.filter(SecondOpinion.isAsked)
        // Four standard deviations of the binomial around 2,000.
        #expect((1826...2174).contains(chosen.count))
        #expect(ids.filter(SecondOpinion.isAsked) == chosen)
        #expect(SecondOpinion.isAsked(for: "4538d3d4d2a8a912d348ac276f81b87a") == false)
    }

    // MARK: Support

    private func agreement(_ counts: [[Int]]) -> Agreement {
        let labels = counts.indices.map(String.init)
        var agreement = Agreement(labels: labels)
        for (row, line) in counts.enumerated() {
            for (column, count) in line.enumerated() { agreement.add(labels[row], labels[column], count: count) }
        }
        return agreement
    }

    /// The oracle's items, made by the same generator from the same seed.
    private var items: [ConfidentLearning.Item] {
        var random = SplitMix64(seed: 7)
        return (0..<200).map { number in
            let truth = random.place(below: 3)
            let weights = (0..<3).map { random.uniform() + ($0 == truth ? 1.5 : 0.1) }
            let given = random.uniform() < 0.2 ? random.place(below: 3) : truth
            let sum = weights.reduce(0, +)
            let name = String(number)
            return .init(id: String(repeating: "0", count: 3 - name.count) + name, given: given, scores: weights.map { $0 / sum })
        }
    }

    private var thresholds: ConfidentLearning.Thresholds { Self.thresholds(items) }

    private func findings(limit: Int = 100) -> ConfidentLearning.Findings { Self.findings(items, limit: limit) }

    private static func thresholds(_ items: [ConfidentLearning.Item]) -> ConfidentLearning.Thresholds {
        var thresholds = ConfidentLearning.Thresholds(labelCount: 3)
        for item in items { thresholds.add(item) }
        return thresholds
    }

    private static func findings(_ items: [ConfidentLearning.Item], limit: Int = 100) -> ConfidentLearning.Findings {
        var findings = ConfidentLearning.Findings(thresholds(items), limit: limit)
        for item in items { findings.add(item) }
        return findings
    }
}
