import Foundation
import HarkCore
import HarkModels

/// The form of `hark label` for programs: one JSON object a line. Broken UTF-8 in the text is shown as U+FFFD.
struct JSONLine {
    private struct Answer: Encodable {
        let label: String, confidence: Double, scores: [String: Double], tier: Tier, text: String
    }

    let task: TextTask

    func append(_ prediction: Prediction, _ line: UnsafeRawBufferPointer, to output: inout [UInt8]) throws {
        func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
        output.append(
            contentsOf: try HarkJSON.encode(
                Answer(
                    label: prediction.label, confidence: rounded(prediction.confidence),
                    scores: Dictionary(uniqueKeysWithValues: zip(task.labels, prediction.scores.map(rounded))), tier: prediction.tier,
                    text: String(decoding: line, as: UTF8.self))))
        output.append(UInt8(ascii: "\n"))
    }
}
