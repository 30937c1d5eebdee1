/// A line of text in a picture.
public struct TextLine: Sendable, Codable, Equatable {
    public let text: String
    /// From 0 to 1: the mean over its characters.
    public let confidence: Double
    /// Its four corners from the upper left clockwise, as the line runs; 0 to 1 across and down the picture.
    public let box: [TextCorner]

    public init(text: String, confidence: Double, box: [TextCorner]) {
        self.text = text
        self.confidence = confidence
        self.box = box
    }
}

public struct TextCorner: Sendable, Codable, Equatable {
    public var x: Double, y: Double

    public init(x: Double, y: Double) {
        self.x = x
        self.y = y
    }
}
