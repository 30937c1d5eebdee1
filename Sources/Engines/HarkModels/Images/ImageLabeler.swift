public import HarkImages
import Foundation

/// Something that is seen in a picture.
public struct ImageLabel: Sendable, Codable, Equatable {
    public let name: String
    /// From 0 to 1; those of all labels that the model knows add up to 1.
    public let confidence: Double
    /// More general words for the same, such as `dog` and `animal`, so that it can be found by them.
    public let kinds: [String]

    public init(name: String, confidence: Double, kinds: [String] = []) {
        self.name = name
        self.confidence = confidence
        self.kinds = kinds
    }
}

/// Names what a picture shows, out of a thousand things, and gives the numbers from which it did: pictures that are alike have alike
/// ones, which is what `LearnedLabels` goes by.
///
/// Blocks the caller for some 20 ms a picture, in one thread. Not for two threads at once. Memory: some 60 MB.
public final class ImageLabeler {
    private let network: ImageNetwork
    private let classes: ImageClasses

    /// What the network was trained on: the middle of a picture, 224 pixels wide, 224/256 of its shorter side.
    private static let side = 224
    private static let share = 224.0 / 256
    /// The labels of an answer (003-07).
    public static let labelCount = 10

    /// Opens the model. Throws `ModelFileError`, `OnnxFailure`. Cost: some 100 ms.
    public init(_ files: LabelModelFiles) throws {
        try OnnxLibrary.load(files.library)
        classes = try ImageClasses(path: files.classes)
        network = try ImageNetwork(path: files.model, outputs: 2, keepsMemory: true)
    }

    /// - Returns: the ten most likely labels, the likeliest first, and 1,280 numbers of length 1.
    public func labels(of image: RGBImage) throws -> (labels: [ImageLabel], features: [Float]) {
        let tables = try network.run(Self.input(image), sides: [1, 3, Self.side, Self.side])
        let probabilities = tables[0].numbers
        guard probabilities.count == classes.count else { throw OnnxFailure("The model knows \(probabilities.count) labels, its list \(classes.count).") }
        let best = probabilities.indices.sorted { (probabilities[$0], $1) > (probabilities[$1], $0) }.prefix(Self.labelCount)
        return (best.map { classes.label($0, probabilities[$0]) }, Self.unit(tables[1].numbers))
    }

    /// Planes of red, green and blue, around zero.
    private static func input(_ image: RGBImage) -> [Float] {
        let square = image.resampled(image.centreSquare(share: share), width: side, height: side, .bicubic), pixels = side * side
        return [Float](unsafeUninitializedCapacity: 3 * pixels) { planes, count in
            square.withUnsafeBufferPointer { square in
                for pixel in 0..<pixels {
                    for band in 0..<3 { planes[band * pixels + pixel] = (square[3 * pixel + band] - 127) / 128 }
                }
            }
            count = 3 * pixels
        }
    }

    private static func unit(_ features: [Float]) -> [Float] {
        let length = features.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return length > 0 ? features.map { $0 / length } : features
    }
}

/// The names of the things that a model knows, in its order.
private struct ImageClasses {
    private let names: [String]
    private let kinds: [[String]]

    var count: Int { names.count }

    /// Reads a table with a heading: WordNet's number, name, kinds with commas between. Throws `ModelFileError`.
    init(path: String) throws {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { throw ModelFileError(path, "cannot be read") }
        let rows = text.split(separator: "\n").dropFirst().map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
        guard !rows.isEmpty, rows.allSatisfy({ $0.count == 3 }) else { throw ModelFileError(path, "has a row that is none") }
        names = rows.map { String($0[1]) }
        kinds = rows.map { $0[2].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) } }
    }

    func label(_ place: Int, _ probability: Float) -> ImageLabel {
        ImageLabel(name: names[place], confidence: Double(probability), kinds: kinds[place])
    }
}
