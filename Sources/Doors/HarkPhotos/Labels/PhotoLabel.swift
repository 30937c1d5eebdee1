import HarkCore
import HarkText

/// A label as its owner sees it.
package struct PhotoLabel: Sendable, Equatable {
    package enum Source: String, Sendable, CaseIterable {
        case model, person
        /// By likeness to photos that a person gave this label.
        case learned
    }

    package let name: String
    /// 0 to 1; 1 for what a person said.
    package let confidence: Double
    package let source: Source

    package init(name: String, confidence: Double, source: Source) {
        self.name = name
        self.confidence = confidence
        self.source = source
    }

    /// What two names of the same label have in common.
    package var folded: String { Self.folded(name) }
    package static func folded(_ name: String) -> String { SearchText.folded(name) }

    /// In code points.
    static let limit = 80

    /// What a person calls a label.
    /// - Throws: `.unacceptable` where it is blank or too long.
    package static func admit(_ given: String) throws -> String {
        let name = NFC.normalized(given).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard (1...limit).contains(name.unicodeScalars.count), name.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }),
            name.unicodeScalars.contains(where: \.isSeen), !folded(name).isEmpty
        else { throw HarkError.unacceptable("name", "A label has 1 to 80 characters.", textKey: "photos.label.bad") }
        return name
    }
}

/// What people said of a photo's labels.
package struct PhotoJudgement: Sendable {
    package enum Verdict: String, Sendable {
        case added, removed
    }

    package let label: String, name: String
    package let verdict: Verdict
}

extension [PhotoLabel] {
    /// The ten labels of the contract: what people said first, then what the models say and nobody took away.
    package init(_ finding: PhotoFinding, _ judgements: [PhotoJudgement]) {
        let added = judgements.filter { $0.verdict == .added }.map { PhotoLabel(name: $0.name, confidence: 1, source: .person) }
        let judged = Set(judgements.map(\.label))
        let found = (finding.labels ?? []).map { PhotoLabel(name: $0.name, confidence: $0.confidence, source: .model) }
        self = Array((added + found.filter { !judged.contains($0.folded) }).prefix(10))
    }
}
