package import HarkCore

/// In which order sentences come to a reviewer.
package enum ReviewOrder: String, Sendable, CaseIterable {
    /// Where the model's first two labels are closest.
    case leastSure = "least_sure"
    case newest
    /// Those predicted with one label, least sure first.
    case label
    /// Where the fast and the accurate tier said different things, least sure first.
    case tiersDisagree = "tiers_disagree"
    /// What visitors decided, latest last: the model learns from it only once a reviewer agrees.
    case visitors
    /// Decisions that are likely wrong, likeliest first: by confident learning, and where two reviewers differed.
    case likelyWrong = "likely_wrong"
    /// Sentences whose label is known for sure, to see how well reviewers do.
    case gold
}

/// What a reviewer works through: an order, and a label where the order asks for one.
package struct ReviewQueue: Sendable, Equatable {
    package let order: ReviewOrder
    package let label: EmotionLabel?

    /// - Parameter label: kept for the order `.label` alone; without one that order is `.leastSure`.
    package init(_ order: ReviewOrder, label: EmotionLabel? = nil) {
        self.order = order == .label && label == nil ? .leastSure : order
        self.label = order == .label ? label : nil
    }

    /// As leases keep it.
    var key: String { label.map { "\(order.rawValue):\($0.rawValue)" } ?? order.rawValue }

    /// From `key`; nil where it is none.
    init?(key: String) {
        let parts = key.split(separator: ":")
        guard let name = parts.first, let order = ReviewOrder(rawValue: String(name)) else { return nil }
        self.init(order, label: parts.count > 1 ? EmotionLabel(rawValue: String(parts[1])) : nil)
    }

    /// As addresses name it.
    var parameters: [(name: String, value: String)] {
        [("order", order.rawValue)] + (label.map { [("label", $0.rawValue)] } ?? [])
    }
}

/// Who reviews.
package struct Reviewer: Sendable, Equatable {
    /// `Caller.name`: names the reviewer in what is kept.
    package let name: String
    /// As people read it.
    package let username: String

    package init(name: String, username: String) {
        self.name = name
        self.username = username
    }
}

/// A sentence that one reviewer has in hand: until a moment nobody else gets it.
package struct ReviewLease: Sendable, Equatable {
    /// Why the reviewer got it. Reviewers are not told: each kind looks the same to them.
    package enum Kind: String, Sendable {
        /// Nobody whose word counts has decided it.
        case first
        /// Somebody has, and this is the second opinion: it is measured and changes nothing.
        case second
        /// Its decision is likely wrong: what is said now stands.
        case check
        /// Its label is known: what is said is compared with it.
        case gold
    }

    package let item: Emotion
    package let kind: Kind
    package let until: Timestamp

    /// The item as a reviewer may see it: what others decided would lead.
    package var blind: Emotion {
        var copy = item
        copy.decision = nil
        return copy
    }
}
