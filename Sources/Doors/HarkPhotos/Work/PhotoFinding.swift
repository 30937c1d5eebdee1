import HarkCore

/// What the models found in a picture: each part is nil until a worker has looked for it.
package struct PhotoFinding: Sendable, Equatable {
    package struct Label: Sendable, Codable, Equatable {
        package let name: String
        /// 0 to 1.
        package let confidence: Double
        /// What it is in general, such as `dog` and `animal`: words to be found by.
        package let kinds: [String]

        package init(name: String, confidence: Double, kinds: [String] = []) {
            self.name = name
            self.confidence = confidence
            self.kinds = kinds
        }
    }

    /// A line of text.
    package struct Line: Sendable, Codable, Equatable {
        package let text: String
        package let confidence: Double
        /// Its four corners, x and y in parts of the picture's width and height, from the first letter's upper one clockwise.
        package let box: [[Double]]

        package init(text: String, confidence: Double, box: [[Double]]) {
            self.text = text
            self.confidence = confidence
            self.box = box
        }
    }

    /// At most ten, the surest first.
    package var labels: [Label]?
    /// In reading order.
    package var lines: [Line]?

    package init(labels: [Label]? = nil, lines: [Line]? = nil) {
        self.labels = labels
        self.lines = lines
    }

    package var text: String { (lines ?? []).map(\.text).joined(separator: "\n") }

    /// Those that a photo is found by: the surest, and whatever is likely.
    var likelyLabels: [Label] {
        (labels ?? []).enumerated().filter { $0.offset == 0 || $0.element.confidence >= Self.likely }.map(\.element)
    }

    private static let likely = 0.1
}
