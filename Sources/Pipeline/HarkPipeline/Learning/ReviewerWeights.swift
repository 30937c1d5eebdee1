import Foundation
public import HarkCore

/// How far each reviewer's word can be relied on, from nothing but who agrees with whom: the one-coin model of Dawid & Skene
/// (1979; its one-coin form, Zhang, Chen, Zhou & Jordan 2014). Each reviewer is right with a chance of their own, else gives one
/// of the other labels; chances and true labels are estimated in turns (expectation-maximisation).
///
/// Only items that several people judged, or whose right label is known (gold), say anything of a person. Whoever has no such
/// item weighs 1; whoever agrees more often weighs more, up to 1.5; whoever does no better than chance weighs nothing.
public struct ReviewerWeights: Sendable {
    public struct Vote: Sendable {
        public let item: Identifier, judge: String
        /// Place among the task's labels.
        public let label: Int

        public init(item: Identifier, judge: String, label: Int) {
            self.item = item
            self.judge = judge
            self.label = label
        }
    }

    /// One reviewer, as the page of models shows them.
    public struct Standing: Sendable, Codable, Equatable {
        public let judge: String
        /// Items that they judged, and those of them that can be compared.
        public let judged: Int, compared: Int
        /// The estimated chance that they are right; nil where nothing can be compared.
        public let reliability: Double?
        public let weight: Double
    }

    /// What is taken for granted of somebody unknown: right four times of five, as if five comparisons had said so.
    private static let priorRight = 4.0, priorWrong = 1.0
    private static let rounds = 50

    public let standings: [Standing]
    private let weights: [String: Double]

    /// - Parameters:
    ///   - votes: at most one of a judge on an item.
    ///   - gold: right labels that are known.
    ///   - labelCount: of the task; at least 2.
    /// - Complexity: O(votes × labels), 50 times.
    public init(_ votes: [Vote], gold: [Identifier: Int] = [:], labelCount: Int) {
        // In one order, so that equal votes give equal numbers to the last bit.
        let byItem = Dictionary(grouping: votes.sorted { ($0.item, $0.judge) < ($1.item, $1.judge) }, by: \.item)
        let telling = byItem.filter { $0.value.count > 1 || gold[$0.key] != nil }.sorted { $0.key < $1.key }
        let compared = telling.flatMap(\.value)
        var chances: [String: Double] = [:]
        for _ in 0..<Self.rounds {
            var right: [String: Double] = [:], count: [String: Double] = [:]
            for (item, votes) in telling {
                let truth = gold[item].map { Self.certain($0, labelCount) } ?? Self.truth(votes, chances, labelCount)
                for vote in votes {
                    right[vote.judge, default: 0] += truth[vote.label]
                    count[vote.judge, default: 0] += 1
                }
            }
            chances = count.reduce(into: [:]) { chances, entry in
                chances[entry.key] = (Self.priorRight + right[entry.key, default: 0]) / (Self.priorRight + Self.priorWrong + entry.value)
            }
        }
        let judged = Dictionary(grouping: votes, by: \.judge).mapValues(\.count)
        let comparedCounts = Dictionary(grouping: compared, by: \.judge).mapValues(\.count)
        let weights = judged.reduce(into: [String: Double]()) { $0[$1.key] = Self.weight(chances[$1.key], labelCount) }
        self.weights = weights
        standings = judged.map { judge, count in
            Standing(judge: judge, judged: count, compared: comparedCounts[judge] ?? 0, reliability: chances[judge], weight: weights[judge] ?? 1)
        }.sorted { ($0.judged, $1.judge) > ($1.judged, $0.judge) }
    }

    /// What a vote of this judge counts.
    public func weight(of judge: String) -> Double { weights[judge] ?? 1 }

    private static var priorChance: Double { priorRight / (priorRight + priorWrong) }

    private static func certain(_ label: Int, _ count: Int) -> [Double] { (0..<count).map { $0 == label ? 1 : 0 } }

    /// How likely each label is, given who said what.
    private static func truth(_ votes: [Vote], _ chances: [String: Double], _ labelCount: Int) -> [Double] {
        var logs = [Double](repeating: 0, count: labelCount)
        for vote in votes {
            let chance = min(max(chances[vote.judge] ?? priorChance, 1e-3), 1 - 1e-3)
            for label in logs.indices { logs[label] += log(label == vote.label ? chance : (1 - chance) / Double(labelCount - 1)) }
        }
        let highest = logs.max() ?? 0
        let powers = logs.map { exp($0 - highest) }
        let sum = powers.reduce(0, +)
        return powers.map { $0 / sum }
    }

    /// The weight that a vote has in the likeliest label (Nitzan & Paroush 1982), in units of somebody unknown's.
    private static func weight(_ chance: Double?, _ labelCount: Int) -> Double {
        guard let chance else { return 1 }
        func evidence(_ chance: Double) -> Double { log(chance * Double(labelCount - 1) / (1 - chance)) }
        return min(1.5, max(0, evidence(min(chance, 0.999)) / evidence(priorChance)))
    }
}
