import Foundation
import HarkScaling
import Testing

/// What the predictive policy promises beside the documents' step policy, under equal limits and starts.
@Suite struct ComparisonTests {
    @Test(arguments: ArrivalShape.allCases)
    func predictingIsNoWorseInWaitAndInCost(shape: ArrivalShape) {
        for seed in UInt64(1)...4 {
            let arrivals = shape.arrivals(seed: seed)
            let step = Simulation.run(.standard, on: arrivals).report, predictive = Simulation.run(.predictive, on: arrivals).report
            #expect(predictive.waitSeconds.p95 <= step.waitSeconds.p95)
            #expect(predictive.workerSeconds <= step.workerSeconds)
            #expect(predictive.done == arrivals.count && step.done == arrivals.count)
        }
    }

    @Test(arguments: [ArrivalShape.ramp, .daily])
    func whereLoadComesAndGoesSlowlyWaitsAreHalved(shape: ArrivalShape) {
        let arrivals = shape.arrivals()
        let step = Simulation.run(.standard, on: arrivals).report, predictive = Simulation.run(.predictive, on: arrivals).report
        #expect(predictive.waitSeconds.p95 < step.waitSeconds.p95 / 2)
        #expect(predictive.workerSeconds < step.workerSeconds * 0.98)
    }

    @Test func theDocumentedTableIsWhatTheProgramPrints() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let page = try String(contentsOf: root.appending(path: "Documentation/scaling.md"), encoding: .utf8)
        let table = ScalingComparison().markdown
        #expect(page.contains(table), "hark scaling table prints another table than Documentation/scaling.md shows")
    }

    @Test func aShapeIsTheSameFromTheSameSeed() {
        for shape in ArrivalShape.allCases {
            #expect(shape.arrivals(seed: 7) == shape.arrivals(seed: 7))
            #expect(shape.arrivals(seed: 7) != shape.arrivals(seed: 8))
            let times = shape.arrivals().map(\.seconds)
            #expect(times == times.sorted() && times.allSatisfy { 0..<ArrivalShape.daySeconds ~= $0 })
        }
        #expect(ArrivalShape.burst120.arrivals().count == 120)
    }
}
