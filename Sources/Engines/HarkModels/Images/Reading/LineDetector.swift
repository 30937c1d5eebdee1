import HarkImages

/// Finds lines of text in a picture (DBNet of PP-OCRv4).
final class LineDetector {
    private let network: ImageNetwork

    /// Sides that the network sees: the shorter one at least, for small print; the longer one at most, for time.
    private static let least = 736.0, most = 1536.0
    private static let step = 32.0
    /// How sure it must be of a line, and how far a line reaches beyond its core, as a share of the core's area by its circumference.
    private static let certainty: Float = 0.5, reach = 1.6

    init(path: String) throws { network = try ImageNetwork(path: path, keepsMemory: false) }

    /// In the picture's pixels, in no order.
    func lines(in image: RGBImage) throws -> [TiltedRectangle] {
        let (width, height) = Self.size(image)
        let pixels = image.resampled(width: width, height: height, .bilinear)
        let table = try network.run(Self.planes(pixels, width * height), sides: [1, 3, height, width])[0]
        guard table.numbers.count == width * height else { throw OnnxFailure("The detector answers in another size than it was asked.") }
        let map = InkMap(width: width, height: height, probabilities: table.numbers)
        let scale = (x: Double(image.width) / Double(width), y: Double(image.height) / Double(height))
        return map.areas().compactMap { Self.line(around: $0, map)?.scaled(scale.x, scale.y) }.filter { $0.width > 3 && $0.height > 3 }
    }

    private static func line(around points: [TiltedRectangle.Point], _ map: InkMap) -> TiltedRectangle? {
        guard let core = TiltedRectangle(around: points), min(core.width, core.height) >= 3, map.mean(in: core) >= certainty else { return nil }
        return core.grown(by: core.width * core.height * reach / (2 * (core.width + core.height)))
    }

    private static func size(_ image: RGBImage) -> (Int, Int) {
        let shorter = Double(min(image.width, image.height)), longer = Double(max(image.width, image.height))
        let scale = min(max(1, least / shorter), most / longer)
        func side(_ pixels: Int) -> Int { Int(max(1, (Double(pixels) * scale / step).rounded()) * step) }
        return (side(image.width), side(image.height))
    }

    /// Blue, green, red, from -1 to 1, as it was trained.
    private static func planes(_ pixels: [Float], _ count: Int) -> [Float] {
        [Float](unsafeUninitializedCapacity: 3 * count) { planes, filled in
            pixels.withUnsafeBufferPointer { pixels in
                for pixel in 0..<count {
                    for band in 0..<3 { planes[(2 - band) * count + pixel] = pixels[3 * pixel + band] / 127.5 - 1 }
                }
            }
            filled = 3 * count
        }
    }
}
