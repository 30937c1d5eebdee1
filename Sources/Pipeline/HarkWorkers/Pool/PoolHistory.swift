public import HarkCore
public import HarkScaling

/// Something that was changed about a pool, and why.
public struct PoolChange: Sendable, Equatable {
    public enum Kind: String, Sendable, Codable {
        /// The policy, or a person's fixed size, has changed how many workers there should be.
        case decision
        /// Another policy, another template, a size fixed or given free.
        case policy, template, manual
    }

    /// Counted from 1 in each pool.
    public var number = 0
    public let kind: Kind
    public let at: Timestamp
    /// How many workers there were to be, before and after; nil where that did not change.
    public var from: Int?, to: Int?
    /// Who did it; nil for the house itself.
    public var person: String?
    public let reason: String
    /// The parts of `reason` by key, for pages in other languages; empty where it has none.
    public var texts: [ScalingText] = []
}

extension PoolChange {
    init(_ decision: ScalingDecision) {
        self.init(
            kind: .decision, at: decision.at, from: decision.from, to: decision.desired, reason: decision.reason,
            texts: [decision.causeText, decision.outcomeText])
    }

    init(kind: Kind, at: Timestamp, by person: String, _ text: ScalingText) {
        self.init(kind: kind, at: at, from: nil, to: nil, person: person, reason: text.english, texts: [text])
    }
}

/// One worker's life as it was kept (004b-37).
public struct WorkerLife: Sendable, Equatable {
    /// Counted from 1 in each pool: `worker 7`.
    public let number: Int
    /// The version of its template.
    public let template: Int
    public let isQuarantine: Bool
    public let state: WorkerState
    public let startedAt: Timestamp
    public let runningAt: Timestamp?, stoppingAt: Timestamp?, endedAt: Timestamp?
    /// Why it was started or, later, stopped.
    public let reason: String
    /// Jobs done and failed, and processes that had to be started anew.
    public let done: Int, failed: Int, restarts: Int
    /// Health checks passed at the last look, of so many.
    public let checksPassed: Int, checks: Int
}
