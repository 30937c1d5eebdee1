import Foundation
import HarkImages

/// Reads one line of text (the SVTR of PP-OCRv4, English and Chinese).
final class LineReader {
    private let network: ImageNetwork
    private let characters: LineDecoder

    static let height = 48
    private static let leastWidth = 320, mostWidth = 3200

    init(path: String, characters: String) throws {
        network = try ImageNetwork(path: path, keepsMemory: false)
        self.characters = try LineDecoder(path: characters)
    }

    /// The text that stands in a part of a picture, and how sure that is; `""` for none.
    func text(in rectangle: TiltedRectangle, of image: RGBImage) throws -> (text: String, confidence: Double) {
        let inked = min(Self.mostWidth, max(8, Int((Double(Self.height) * rectangle.width / rectangle.height).rounded(.up))))
        let width = max(inked, Self.leastWidth)
        let strip = image.strip(rectangle, width: inked, height: Self.height, paddedTo: width)
        let table = try network.run(strip, sides: [1, 3, Self.height, width])[0]
        guard table.sides.count == 3, table.sides[2] == characters.count else { throw OnnxFailure("The reader knows other characters than its list.") }
        return characters.decode(table.numbers, steps: table.sides[1])
    }
}

/// Makes a text of what a reader sees at each step along a line.
package struct LineDecoder {
    /// The first stands for "nothing new", the last for a space.
    private let characters: [String]

    var count: Int { characters.count }

    /// Chosen on ten receipts: from 0.002 to 0.05 it read 0.78 to 0.85 of their words, without it 0.52.
    private static let leastSpace: Float = 0.01

    init(path: String) throws {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { throw ModelFileError(path, "cannot be read") }
        let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { Self.plain(String(String.UnicodeScalarView($0))) }
        characters = [""] + (lines.last == "" ? Array(lines.dropLast()) : lines) + [" "]
    }

    package init(characters: [String]) { self.characters = [""] + characters + [" "] }

    /// The likeliest character of each step; the same one twice in a row is one. Spaces are taken for less: the reader was trained on Chinese,
    /// which has none, and is seldom sure of one.
    package func decode(_ numbers: [Float], steps: Int) -> (text: String, confidence: Double) {
        var text = "", sum = 0.0, kept = 0, before = 0, space: Float = 0
        numbers.withUnsafeBufferPointer { numbers in
            for step in 0..<steps {
                let row = UnsafeBufferPointer(rebasing: numbers[step * count..<(step + 1) * count])
                var best = 0
                for place in 1..<count where row[place] > row[best] { best = place }
                space = max(space, row[count - 1])
                if best != 0, best != before {
                    if space >= Self.leastSpace, best != count - 1, kept > 0, !text.hasSuffix(" ") { text += " " }
                    space = 0
                    text += characters[best]
                    sum += Double(row[best])
                    kept += 1
                }
                before = best
            }
        }
        return (text.trimmingCharacters(in: .whitespaces), kept > 0 ? sum / Double(kept) : 0)
    }

    /// Wide forms of Latin letters and signs are the plain ones: nobody looks for the others.
    private static func plain(_ character: String) -> String {
        guard let scalar = character.unicodeScalars.first, 0xFF01...0xFF5E ~= scalar.value, let plain = Unicode.Scalar(scalar.value - 0xFEE0) else {
            return character
        }
        return String(Character(plain))
    }
}

extension RGBImage {
    /// A line, laid flat: planes of blue, green and red from -1 to 1; behind it zeros.
    func strip(_ line: TiltedRectangle, width: Int, height: Int, paddedTo padded: Int) -> [Float] {
        // More than one look for each new pixel where the line is much larger.
        let looks = max(1, Int((line.height / Double(height)).rounded())), plane = padded * height
        var strip = [Float](repeating: 0, count: 3 * plane)
        for y in 0..<height {
            for x in 0..<width {
                var colour = SIMD3<Float>.zero
                for look in 0..<looks * looks {
                    let u = (Double(x) + (Double(look % looks) + 0.5) / Double(looks)) / Double(width) - 0.5
                    let v = (Double(y) + (Double(look / looks) + 0.5) / Double(looks)) / Double(height) - 0.5
                    colour += sample(line.point(u * line.width, v * line.height))
                }
                colour = colour / Float(looks * looks) / 127.5 - 1
                for band in 0..<3 { strip[(2 - band) * plane + y * padded + x] = colour[band] }
            }
        }
        return strip
    }

    /// The colour at a point, out of the four pixels around it; beyond an edge it goes on as at the edge.
    private func sample(_ point: TiltedRectangle.Point) -> SIMD3<Float> {
        let x = min(max(point.x - 0.5, 0), Double(width - 1)), y = min(max(point.y - 0.5, 0), Double(height - 1))
        let left = Int(x), top = Int(y), right = min(left + 1, width - 1), bottom = min(top + 1, height - 1)
        let across = Float(x - Double(left)), down = Float(y - Double(top))
        func pixel(_ x: Int, _ y: Int) -> SIMD3<Float> {
            let place = 3 * (y * width + x)
            return SIMD3(Float(pixels[place]), Float(pixels[place + 1]), Float(pixels[place + 2]))
        }
        let upper = pixel(left, top) * (1 - across) + pixel(right, top) * across
        let lower = pixel(left, bottom) * (1 - across) + pixel(right, bottom) * across
        return upper * (1 - down) + lower * down
    }
}
