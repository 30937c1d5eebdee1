import Foundation
import HarkCore
import HarkScaling
import Testing

@Suite struct PolicyTests {
    @Test func thePresetsAreTheDocuments() {
        let standard = ScalingPolicy.standard
        #expect((standard.min, standard.start, standard.max) == (1, 1, 3))
        #expect(standard.rule == .step(StepRule(metric: .visible, upAt: 15, upBy: 1, downAt: 2, downBy: 1, periodSeconds: 300)))
        #expect(standard.cooldownSeconds == 300)
        #expect(ScalingPolicy.fast.rule == .step(StepRule(upAt: 10, downAt: 2, periodSeconds: 180, downPeriodSeconds: 300)))
        let web = ScalingPolicy.web
        #expect((web.min, web.start, web.max) == (3, 3, 10))
        #expect(web.rule == .step(StepRule(metric: .cpu, upAt: 80, downAt: 30, periodSeconds: 60, downPeriodSeconds: 300)))
        let emotions = ScalingPolicy.emotions
        #expect((emotions.min, emotions.start, emotions.max) == (1, 1, 3))
    }

    @Test func everyPresetIsSoundAndSurvivesJSON() throws {
        for (_, policy) in ScalingPolicy.presets {
            #expect(try ScalingPolicy(json: HarkJSON.encode(policy.checked())) == policy)
        }
    }

    @Test func theStandardPolicyInJSON() throws {
        #expect(
            try HarkJSON.string(ScalingPolicy.standard)
                == #"{"cooldown_seconds":300,"down_at":2,"down_by":1,"down_period_seconds":300,"max":3,"metric":"visible","min":1,"#
                + #""period_seconds":300,"start":1,"type":"step","up_at":15,"up_by":1}"#)
    }

    @Test func whatIsLeftOutIsStandard() throws {
        #expect(try read(#"{"type": "step"}"#) == .standard)
        #expect(try read(#"{"type": "step", "min": 2, "max": 5, "up_at": 20}"#).start == 2)
    }

    @Test(arguments: [
        (#"{"type": "step", "min": 4, "max": 3}"#, ["min"]), (#"{"min": -1}"#, ["min"]),
        (#"{"min": 1, "start": 5, "max": 3}"#, ["start"]), (#"{"max": 0, "min": 0}"#, ["max"]), (#"{"max": 100000}"#, ["max"]),
        (#"{"up_at": 2, "down_at": 2}"#, ["down_at"]), (#"{"up_at": "many"}"#, ["up_at"]), (#"{"min": 1.5}"#, ["min"]),
        (#"{"period_seconds": 0, "cooldown_seconds": -1}"#, ["cooldown_seconds", "period_seconds"]), (#"{"type": "magic"}"#, ["type"]),
        (#"{"metric": "weather"}"#, ["metric"]), (#"{"up_by": 0, "down_by": 0}"#, ["up_by", "down_by"]),
    ])
    func aPolicyThatCannotBeIsRefusedByField(json: String, fields: [String]) {
        let error = #expect(throws: HarkError.self) { try read(json) }
        #expect(error?.code == .unacceptable)
        #expect(error?.problems.map(\.field).filter { $0 != "down_period_seconds" } == fields)
    }

    @Test func whatIsNoJSONIsMalformed() {
        #expect(#expect(throws: HarkError.self) { try read("step") }?.code == .malformed)
    }

    /// 001-56: limits that are not set are the maximum.
    @Test func aClusterIsTakenApartAsDocumented() {
        let cluster = MachineMix(maxOnDemand: 2, maxCore: 2)
        #expect([2, 10].map { cluster.parts(of: $0, max: 10).task } == [0, 8])
        let example = MachineMix(maxCore: 17).parts(of: 100, max: 100)
        #expect((example.core, example.task) == (17, 83))
        #expect((example.onDemand, example.spot) == (100, 0))
    }

    @Test func everyClauseIsThereInBothLanguages() {
        #expect(ScalingText.englishTexts.keys.sorted() == ScalingText.italianTexts.keys.sorted())
        for (key, english) in ScalingText.englishTexts {
            let italian = ScalingText.italianTexts[key] ?? ""
            for place in ["{0}", "{1}", "{2}", "{3}", "{4}"] { #expect(english.contains(place) == italian.contains(place), "\(key)") }
        }
    }

    private func read(_ json: String) throws -> ScalingPolicy { try ScalingPolicy(json: Data(json.utf8)) }
}
