import Foundation

/// Features in, calibrated scores out: what the heads of an encoder's full and quick answers have in common.
///
/// With logits W·f + b the encoder's own probabilities are softmax(logits / temperature). The scores are proportional to
/// p_encoder^(1 - w) · p_fast^w with w = `fastWeight`; where `blendTemperature` is there, it divides the logarithm of that
/// once more, so that confidences are honest after blending too. Cost: a few microseconds.
struct HeadNumbers: Sendable, Equatable {
    /// One row a label, in the task's order.
    let weights: [[Float]]
    let bias: [Float]
    let temperature: Double
    /// The fast tier's share of the answer, 0…1.
    let fastWeight: Double
    let blendTemperature: Double?

    var width: Int { weights.first?.count ?? 0 }

    /// Throws `HeadProblem` where the numbers do not fit each other or cannot give probabilities.
    func check(_ task: TextTask) throws {
        try HeadProblem.demand(weights.count == task.labels.count && bias.count == weights.count, "has not one row of weights and one bias a label")
        try HeadProblem.demand(width > 0 && weights.allSatisfy { $0.count == width }, "has rows of weights of different lengths")
        try HeadProblem.demand((weights.joined() + bias).allSatisfy(\.isFinite), "has a weight that is no number")
        try HeadProblem.demand(temperature > 0 && temperature.isFinite, "has a temperature that is not above 0")
        try HeadProblem.demand(blendTemperature.map { $0 > 0 && $0.isFinite } ?? true, "has a blend_temperature that is not above 0")
        try HeadProblem.demand((0...1).contains(fastWeight), "has a fast_weight outside 0…1")
    }

    /// Probability of each label.
    func scores(features: [Float], fast: [Double]?) -> [Double] {
        let own = softmax(logits(features).map { $0 / temperature })
        guard let fast, fast.count == own.count, fastWeight > 0 else { return own }
        let tiny = 1e-12
        let blended = zip(own, fast).map { (1 - fastWeight) * log(max($0, tiny)) + fastWeight * log(max($1, tiny)) }
        return softmax(blended.map { $0 / (blendTemperature ?? 1) })
    }

    /// The encoder's evidence for each label, before temperature and blend.
    func logits(_ features: [Float]) -> [Double] {
        precondition(features.count == width, "A head and its encoder agree on how many features a text has.")
        return zip(weights, bias).map { row, bias in
            var sum = Double(bias)
            for place in row.indices { sum += Double(row[place]) * Double(features[place]) }
            return sum
        }
    }

    /// All numbers, for a name that only equal heads share.
    func append(to bytes: inout Data) {
        for value in weights.joined() + bias { withUnsafeBytes(of: value.bitPattern.littleEndian) { bytes.append(contentsOf: $0) } }
        for value in [temperature, fastWeight, blendTemperature ?? 0] { withUnsafeBytes(of: value.bitPattern.littleEndian) { bytes.append(contentsOf: $0) } }
    }
}

/// Why numbers are no head; the sentence goes on from the file's name.
public struct HeadProblem: Error, Sendable, Equatable, CustomStringConvertible {
    public let description: String

    static func demand(_ condition: Bool, _ problem: String) throws {
        if !condition { throw HeadProblem(description: problem) }
    }
}
