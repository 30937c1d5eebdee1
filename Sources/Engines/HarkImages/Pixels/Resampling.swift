/// How pixels become fewer or more: each new one is a weighted sum of old ones, with weights that widen where the picture shrinks, so
/// that nothing is skipped (as in Pillow).
public enum ResamplingFilter: Sendable {
    case bilinear, bicubic

    /// How far it reaches, in pixels of the larger grid.
    var reach: Double { self == .bilinear ? 1 : 2 }

    func weight(_ distance: Double) -> Double {
        let x = abs(distance)
        switch self {
        case .bilinear: return max(0, 1 - x)
        case .bicubic:
            let a = -0.5
            if x < 1 { return ((a + 2) * x - (a + 3)) * x * x + 1 }
            return x < 2 ? (((x - 5) * x + 8) * x - 4) * a : 0
        }
    }
}

/// The weights of one direction: for each new pixel where it begins to read, and with what.
private struct ResamplingWeights {
    var starts: [Int] = []
    var weights: [Float] = []
    let width: Int

    init(from start: Int, count: Int, to size: Int, limit: Int, _ filter: ResamplingFilter) {
        let scale = Double(count) / Double(size), widening = max(1, scale), reach = filter.reach * widening
        width = Int(reach.rounded(.up)) * 2 + 1
        for place in 0..<size {
            let centre = Double(start) + (Double(place) + 0.5) * scale
            let first = max(start, Int((centre - reach + 0.5).rounded(.down))), last = min(start + count, Int((centre + reach + 0.5).rounded(.down)))
            let row = (first..<max(first + 1, last)).map { filter.weight((Double($0) - centre + 0.5) / widening) }
            let sum = row.reduce(0, +)
            starts.append(min(first, limit - 1))
            weights += row.prefix(width).map { Float($0 / sum) } + [Float](repeating: 0, count: max(0, width - row.count))
        }
    }
}

extension RGBImage {
    /// A part of the picture in another size, as numbers from 0 to 255: a row of pixels after the other, three numbers each.
    /// Cost: linear in the pixels read and written, times the filter's reach.
    public func resampled(_ part: PixelRect? = nil, width newWidth: Int, height newHeight: Int, _ filter: ResamplingFilter) -> [Float] {
        let part = part ?? all
        let across = ResamplingWeights(from: part.x, count: part.width, to: newWidth, limit: width, filter)
        let down = ResamplingWeights(from: part.y, count: part.height, to: newHeight, limit: height, filter)
        let narrow = narrowed(part, newWidth, across)
        return [Float](unsafeUninitializedCapacity: 3 * newWidth * newHeight) { target, count in
            narrow.withUnsafeBufferPointer { source in
                let length = 3 * newWidth
                for y in 0..<newHeight {
                    let row = UnsafeMutableBufferPointer(rebasing: target[y * length..<(y + 1) * length])
                    row.initialize(repeating: 0)
                    for index in 0..<down.width {
                        let weight = down.weights[y * down.width + index]
                        if weight == 0 { continue }
                        let from = (down.starts[y] - part.y + index) * length
                        for x in 0..<length { row[x] += weight * source[from + x] }
                    }
                    for x in 0..<length { row[x] = Self.byte(row[x]) }
                }
            }
            count = 3 * newWidth * newHeight
        }
    }

    /// A whole number that a byte can hold: in each direction, as Pillow does it, since that is what the models were shown.
    private static func byte(_ number: Float) -> Float { min(255, max(0, (number + 0.5).rounded(.down))) }

    /// The rows of a part, each brought to the new width.
    private func narrowed(_ part: PixelRect, _ newWidth: Int, _ across: ResamplingWeights) -> [Float] {
        [Float](unsafeUninitializedCapacity: 3 * newWidth * part.height) { target, count in
            pixels.withUnsafeBufferPointer { source in
                across.weights.withUnsafeBufferPointer { weights in
                    for y in 0..<part.height {
                        for x in 0..<newWidth {
                            var red: Float = 0, green: Float = 0, blue: Float = 0
                            let first = 3 * ((part.y + y) * width + across.starts[x])
                            for index in 0..<across.width {
                                let weight = weights[x * across.width + index], from = first + 3 * index
                                if weight == 0 { continue }
                                red += weight * Float(source[from])
                                green += weight * Float(source[from + 1])
                                blue += weight * Float(source[from + 2])
                            }
                            let to = 3 * (y * newWidth + x)
                            (target[to], target[to + 1], target[to + 2]) = (Self.byte(red), Self.byte(green), Self.byte(blue))
                        }
                    }
                }
            }
            count = 3 * newWidth * part.height
        }
    }
}
