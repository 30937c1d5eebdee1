import HarkModels

/// The rows of one training, and those that measure it.
struct TrainingRows: Sendable {
    /// Reviews first, then the sentences to rehearse.
    let trained: LabelledTexts
    let weights: [Float]
    let isReview: [Bool]
    let reviewCount: Int
    /// Reviews of the gate first, then the sentences held out.
    let measured: [(text: String, label: Int)]
    let gateCount: Int

    init(_ set: TrainingSet, _ rehearsal: Rehearsal) {
        let reviews = set.items(on: .train), gate = set.items(on: .gate)
        let rehearsed = Self.rows(rehearsal.rehearsed)
        trained = LabelledTexts(reviews.map { ($0.text, $0.label) } + rehearsed)
        // Rehearsing is at least a quarter of what many reviews weigh, so that they do not drown it.
        let total = reviews.reduce(0) { $0 + $1.weight }
        let each = min(8, max(1, total / 4 / Double(max(1, rehearsed.count))))
        weights = reviews.map { Float($0.weight) } + rehearsed.map { _ in Float(each) }
        isReview = reviews.map { _ in true } + rehearsed.map { _ in false }
        reviewCount = reviews.count
        measured = gate.map { ($0.text, $0.label) } + Self.rows(rehearsal.heldOut)
        gateCount = gate.count
    }

    private static func rows(_ texts: LabelledTexts) -> [(text: String, label: Int)] {
        (0..<texts.count).map { (texts.text(at: $0), texts.label(at: $0)) }
    }

    /// Those trained on, then those that measure.
    var allTexts: [String] { (0..<trained.count).map { trained.text(at: $0) } + measured.map(\.text) }
}
