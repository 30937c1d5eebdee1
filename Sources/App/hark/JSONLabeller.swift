import Foundation
import HarkCore
import HarkModels
import HarkText

/// The form of `hark label` for programs: one JSON object a line. Broken UTF-8 in the text is shown as U+FFFD.
struct JSONLabeller {
    private struct Answer: Encodable {
        let label: String, confidence: Double, scores: [String: Double], text: String
    }

    let model: FastTextModel

    func label(_ input: UnsafeRawBufferPointer, isEnd: Bool, appendingTo output: inout [UInt8]) throws -> Int {
        var start = 0
        while start < input.count {
            let rest = UnsafeRawBufferPointer(rebasing: input[start...])
            guard let end = ByteSearch.first(UInt8(ascii: "\n"), in: rest) ?? (isEnd ? rest.count : nil) else { return start }
            output.append(contentsOf: try HarkJSON.encode(answer(UnsafeRawBufferPointer(rebasing: rest[..<end]))))
            output.append(UInt8(ascii: "\n"))
            start += end + 1
        }
        return min(start, input.count)
    }

    private func answer(_ line: UnsafeRawBufferPointer) -> Answer {
        func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
        let prediction = model.predict(line)
        return Answer(
            label: prediction.label, confidence: rounded(prediction.confidence),
            scores: Dictionary(uniqueKeysWithValues: zip(model.header.labels, prediction.scores.map(rounded))),
            text: String(decoding: line, as: UTF8.self))
    }
}
