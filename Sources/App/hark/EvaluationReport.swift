import Foundation
import HarkCore
import HarkModels

/// What `hark evaluate` and `hark train` print: JSON for programs, a small table for people.
struct EvaluationReport {
    let evaluation: Evaluation
    let model: String
    let json: Bool

    var text: String {
        get throws { json ? try HarkJSON.string(evaluation) : table }
    }

    private var table: String {
        var lines = [
            "\(model), \(evaluation.n) texts, \(Int(evaluation.textsPerSecond)) texts/s",
            "accuracy \(decimals(evaluation.accuracy))   macro recall \(decimals(evaluation.macroRecall))   "
                + "macro F1 \(decimals(evaluation.macroF1))   ECE \(decimals(evaluation.ece)) (\(evaluation.eceBins) bins)",
        ]
        for (name, label) in evaluation.labels.sorted(by: { $0.key < $1.key }) {
            lines.append("  \(name): \(label.n) texts, precision \(decimals(label.precision)), recall \(decimals(label.recall)), F1 \(decimals(label.f1))")
        }
        return lines.joined(separator: "\n")
    }

    private func decimals(_ value: Double) -> String { String(format: "%.4f", value) }
}
