import HarkText

/// Turns lines of text into lines of `label<TAB>confidence<TAB>text`: one out for one in, in their order, empty ones too.
/// The text is repeated byte for byte.
public struct LineLabeller: Sendable {
    private let model: FastTextModel
    private let heads: [[UInt8]]

    public init(model: FastTextModel) {
        self.model = model
        heads = model.header.labels.map { Array($0.utf8) + [UInt8(ascii: "\t")] }
    }

    /// Labels every whole line of `input` and appends the answers to `output`.
    /// - Parameter isEnd: nothing follows, so what stands after the last line feed is a line too.
    /// - Returns: how many bytes of `input` were used; hand the rest in again, with what follows it.
    public func label(_ input: UnsafeRawBufferPointer, isEnd: Bool, appendingTo output: inout [UInt8]) -> Int {
        model.caches.with { label(input, isEnd, &output, $0) }
    }

    private func label(_ input: UnsafeRawBufferPointer, _ isEnd: Bool, _ output: inout [UInt8], _ cache: GramCache) -> Int {
        var start = 0
        while start < input.count {
            let rest = UnsafeRawBufferPointer(rebasing: input[start...])
            let end = LineLabeller.lineFeed(in: rest) ?? (isEnd ? rest.count : -1)
            guard end >= 0 else { return start }
            answer(UnsafeRawBufferPointer(rebasing: rest[..<end]), &output, cache)
            start += end + 1
        }
        return min(start, input.count)
    }

    @inline(__always)
    private func answer(_ line: UnsafeRawBufferPointer, _ output: inout [UInt8], _ cache: GramCache) {
        let label: Int, confidence: Double
        if model.header.shape.columns == 1 {
            let second = model.positiveProbability(line, cache)
            (label, confidence) = second > 0.5 ? (1, second) : (0, 1 - second)
        } else {
            let scores = model.predict(line).scores
            label = scores.indices.max { scores[$0] < scores[$1] } ?? 0
            confidence = scores[label]
        }
        output.append(contentsOf: heads[label])
        Self.append(fraction: confidence, to: &output)
        output.append(UInt8(ascii: "\t"))
        output.append(contentsOf: line)
        output.append(UInt8(ascii: "\n"))
    }

    /// Four decimals, rounded to nearest.
    static func append(fraction: Double, to output: inout [UInt8]) {
        var value = Int((fraction * 10_000).rounded())
        let whole = UInt8(value / 10_000)
        value %= 10_000
        output.append(UInt8(ascii: "0") + whole)
        output.append(UInt8(ascii: "."))
        for power in [1000, 100, 10, 1] { output.append(UInt8(ascii: "0") + UInt8(value / power % 10)) }
    }

    static func lineFeed(in bytes: UnsafeRawBufferPointer) -> Int? { ByteSearch.first(UInt8(ascii: "\n"), in: bytes) }
}
