import HarkText

/// Labels the lines of a block together, as the accurate tier wants them: one line out for each line in, in their order.
public struct BatchLabeller {
    private let tiers: LocalTiers
    private let print: (Prediction, UnsafeRawBufferPointer, inout [UInt8]) throws -> Void
    /// So many lines are answered together.
    private static let window = 16_384

    /// - Parameter print: how an answer is written, with its line; without one `label<TAB>confidence<TAB>text`, repeated byte for byte.
    public init(_ tiers: LocalTiers, print: @escaping (Prediction, UnsafeRawBufferPointer, inout [UInt8]) throws -> Void = Self.plain) {
        self.tiers = tiers
        self.print = print
    }

    /// Labels every whole line of `input` and appends the answers to `output`.
    /// - Parameter isEnd: nothing follows, so what stands after the last line feed is a line too.
    /// - Returns: how many bytes of `input` were used; hand the rest in again, with what follows it.
    public func label(_ input: UnsafeRawBufferPointer, isEnd: Bool, appendingTo output: inout [UInt8]) throws -> Int {
        var lines: [UnsafeRawBufferPointer] = [], start = 0
        while start < input.count {
            let rest = UnsafeRawBufferPointer(rebasing: input[start...])
            let end = LineLabeller.lineFeed(in: rest) ?? (isEnd ? rest.count : -1)
            guard end >= 0 else { break }
            lines.append(UnsafeRawBufferPointer(rebasing: rest[..<end]))
            start += end + 1
        }
        for first in stride(from: 0, to: lines.count, by: Self.window) {
            let window = lines[first..<min(first + Self.window, lines.count)]
            for (line, prediction) in zip(window, try tiers.predict(window.map { Array($0) })) { try print(prediction, line, &output) }
        }
        return min(start, input.count)
    }

    public static func plain(_ prediction: Prediction, _ line: UnsafeRawBufferPointer, _ output: inout [UInt8]) {
        output.append(contentsOf: prediction.label.utf8)
        output.append(UInt8(ascii: "\t"))
        LineLabeller.append(fraction: prediction.confidence, to: &output)
        output.append(UInt8(ascii: "\t"))
        output.append(contentsOf: line)
        output.append(UInt8(ascii: "\n"))
    }
}
