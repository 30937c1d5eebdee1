public import HarkImages

/// Reads what is written in a picture: finds the lines, then reads each.
///
/// Blocks the caller for a second or so a picture, in one thread. Not for two threads at once. Memory: some 200 MB while it reads.
public final class ImageTextReader {
    private let detector: LineDetector
    private let reader: LineReader

    /// Below this a line is a guess, and left out.
    private static let leastConfidence = 0.5
    /// A line this much taller than wide runs up or down.
    private static let tall = 1.5

    /// Opens the models. Throws `ModelFileError`, `OnnxFailure`. Cost: some 200 ms.
    public init(_ files: ReadingModelFiles) throws {
        try OnnxLibrary.load(files.library)
        detector = try LineDetector(path: files.detector)
        reader = try LineReader(path: files.reader, characters: files.characters)
    }

    /// - Returns: the lines in the order in which they are read: from top to bottom, and within a row from left to right.
    public func read(_ image: RGBImage) throws -> [TextLine] {
        let found = try detector.lines(in: image)
        return try ReadingOrder.rows(found).joined().compactMap { try line($0, image) }
    }

    private func line(_ rectangle: TiltedRectangle, _ image: RGBImage) throws -> TextLine? {
        let ways = rectangle.height >= Self.tall * rectangle.width ? [rectangle.turnedDown, rectangle.turnedUp] : [rectangle]
        let readings = try ways.map { (rectangle: $0, read: try reader.text(in: $0, of: image)) }
        guard let best = readings.max(by: { $0.read.confidence < $1.read.confidence }), !best.read.text.isEmpty,
            best.read.confidence >= Self.leastConfidence
        else { return nil }
        let corners = best.rectangle.corners.map { corner in
            TextCorner(x: min(1, max(0, corner.x / Double(image.width))), y: min(1, max(0, corner.y / Double(image.height))))
        }
        return TextLine(text: best.read.text, confidence: best.read.confidence, box: corners)
    }
}

/// The order in which people read lines that were found anywhere.
package enum ReadingOrder {
    /// Lines side by side are a row: those whose middle lies within the row's middle half.
    package static func rows(_ lines: [TiltedRectangle]) -> [[TiltedRectangle]] {
        var rows: [[TiltedRectangle]] = []
        for line in lines.sorted(by: { ($0.centre.y, $0.centre.x) < ($1.centre.y, $1.centre.x) }) {
            if let last = rows.last, let beside = last.last, abs(line.centre.y - mean(last)) < 0.5 * min(line.height, beside.height) {
                rows[rows.count - 1].append(line)
            } else {
                rows.append([line])
            }
        }
        return rows.map { $0.sorted { $0.centre.x < $1.centre.x } }
    }

    private static func mean(_ row: [TiltedRectangle]) -> Double { row.reduce(0) { $0 + $1.centre.y } / Double(row.count) }
}
