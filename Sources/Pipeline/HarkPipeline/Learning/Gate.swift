public import HarkModels

/// What one model made of the rows that measure: the place of its label, and how sure it was.
public typealias GateAnswer = (label: Int, confidence: Double)

/// The record of a challenger before the gate: who met whom on what, what came of it, and why. Kept for good.
public struct GateRecord: Sendable, Codable, Equatable {
    /// One label's share found, before and after.
    public struct Recall: Sendable, Codable, Equatable {
        public let label: String, n: Int, champion: Double, challenger: Double

        /// By how many points it falls; negative where it rises.
        public var fall: Double { (champion - challenger) * 100 }
    }

    public enum Verdict: String, Sendable, Codable { case promoted, refused }

    /// Why: a sentence of the catalogue (`learning.reason.<key>`) with its arguments.
    public struct Reason: Sendable, Codable, Equatable {
        public let key: String, arguments: [String]
        /// The same in English.
        public let sentence: String
    }

    public let task: TextTask
    public let tier: Tier
    public let champion: String, challenger: String
    /// Rows trained on: reviews, and sentences rehearsed.
    public let reviews: Int, rehearsed: Int
    /// Rows that measure: reviews kept for it, and sentences held out.
    public let gateRows: Int, heldOutRows: Int
    public let championRight: Int, challengerRight: Int
    public let test: McNemar
    public let recalls: [Recall]
    /// How good the challenger is on the rows that measure.
    public let evaluation: Evaluation
    public let verdict: Verdict
    public let reason: Reason
}

/// Lets a challenger pass only when it is better beyond chance and no label pays for it.
public struct Gate: Sendable {
    /// The chance of a mere accident that is borne, and the points of recall that a label may lose.
    public static let significance = 0.05, recallPoints = 5.0

    let task: TextTask, tier: Tier
    let champion: String, challenger: String
    let reviews: Int, rehearsed: Int, gateRows: Int, heldOutRows: Int

    public init(
        task: TextTask, tier: Tier, champion: String, challenger: String, reviews: Int, rehearsed: Int, gateRows: Int, heldOutRows: Int
    ) {
        (self.task, self.tier, self.champion, self.challenger) = (task, tier, champion, challenger)
        (self.reviews, self.rehearsed, self.gateRows, self.heldOutRows) = (reviews, rehearsed, gateRows, heldOutRows)
    }

    /// - Parameters:
    ///   - truth: place of the right label of each row.
    ///   - before, after: what champion and challenger answer, in the same order.
    ///   - seconds: what the challenger took for them.
    public func judge(truth: [Int], before: [GateAnswer], after: [GateAnswer], seconds: Double) -> GateRecord {
        let old = zip(truth, before).map { $0 == $1.label }, new = zip(truth, after).map { $0 == $1.label }
        let test = McNemar(mended: zip(old, new).count { !$0 && $1 }, broken: zip(old, new).count { $0 && !$1 })
        let recalls = task.labels.indices.compactMap { recall($0, truth, old, new) }
        let reason = reason(test, recalls)
        return GateRecord(
            task: task, tier: tier, champion: champion, challenger: challenger, reviews: reviews, rehearsed: rehearsed, gateRows: gateRows,
            heldOutRows: heldOutRows, championRight: old.count { $0 }, challengerRight: new.count { $0 }, test: test, recalls: recalls,
            evaluation: Evaluation(zip(truth, after).map { ($0, $1.label, $1.confidence) }, labels: task.labels, seconds: seconds),
            verdict: reason.key == "better" ? .promoted : .refused, reason: reason)
    }

    private func recall(_ label: Int, _ truth: [Int], _ old: [Bool], _ new: [Bool]) -> GateRecord.Recall? {
        let rows = truth.indices.filter { truth[$0] == label }
        guard !rows.isEmpty else { return nil }
        let n = Double(rows.count)
        return .init(
            label: task.labels[label], n: rows.count, champion: Double(rows.count { old[$0] }) / n, challenger: Double(rows.count { new[$0] }) / n)
    }

    private func reason(_ test: McNemar, _ recalls: [GateRecord.Recall]) -> GateRecord.Reason {
        let p = GateText.chance(test.pValue), rows = "\(gateRows + heldOutRows)"
        if champion == challenger { return .init(key: "same", arguments: [], sentence: "The reviews changed nothing: it is the same model.") }
        guard test.mended > test.broken else {
            return .init(
                key: "no_better", arguments: ["\(test.mended)", "\(test.broken)", rows],
                sentence: "It is no better: of \(rows) rows it mends \(test.mended) and breaks \(test.broken).")
        }
        guard test.pValue < Self.significance else {
            return .init(
                key: "chance", arguments: ["\(test.mended)", "\(test.broken)", p],
                sentence: "It may be chance: it mends \(test.mended) rows and breaks \(test.broken), \(p), and 0.05 is asked for.")
        }
        if let worst = recalls.max(by: { $0.fall < $1.fall }), worst.fall > Self.recallPoints + 1e-9 {
            let points = GateText.tenths(worst.fall)
            return .init(
                key: "recall", arguments: [worst.label, points],
                sentence: "It finds less of \(worst.label): \(points) points of recall fewer, and at most 5 are borne.")
        }
        return .init(
            key: "better", arguments: ["\(test.mended)", "\(test.broken)", p],
            sentence: "It is better: it mends \(test.mended) rows and breaks \(test.broken), \(p), and no label loses more than 5 points of recall.")
    }
}

/// Numbers as the sentences write them.
enum GateText {
    /// `p = ` with four decimals, or that it is below them.
    static func chance(_ value: Double) -> String {
        value < 0.0001 ? "p < 0.0001" : "p = " + padded(Int((value * 10_000).rounded()), 10_000, digits: 4)
    }

    static func tenths(_ value: Double) -> String { padded(Int((value * 10).rounded()), 10, digits: 1) }

    private static func padded(_ value: Int, _ unit: Int, digits: Int) -> String {
        let rest = "\(abs(value) % unit)"
        return "\(value < 0 ? "-" : "")\(abs(value) / unit).\(String(repeating: "0", count: digits - rest.count))\(rest)"
    }
}
