import Foundation

/// The most frequent words as a picture, drawn on the server: the more often, the larger, the most frequent in the middle. All words
/// stand upright, none covers another, and the smallest can be read on a telephone; what finds no room is left out.
public struct WordCloud {
    public struct Word: Sendable {
        public let word: String, count: Int

        public init(word: String, count: Int) {
            self.word = word
            self.count = count
        }
    }

    let id: String, title: String, description: String
    let words: [Word]

    /// - Parameters:
    ///   - id: unique in its page; letters, digits and `-`.
    ///   - words: the most frequent first; 45 are shown at most.
    public init(id: String, title: String, description: String, words: [Word]) {
        self.id = id
        self.title = title
        self.description = description
        self.words = words
    }

    package static let width = 420.0, height = 250.0
    private static let smallest = 12.0, largest = 50.0, gap = 2.5
    private static let limit = 45

    /// A word with its place: the left end of its baseline is `x`, `y + ascent`.
    package struct Placed: Equatable {
        package let word: String, rank: Int, size: Double
        package let x: Double, y: Double, width: Double, height: Double

        package func overlaps(_ other: Placed) -> Bool {
            x < other.x + other.width + gap && other.x < x + width + gap && y < other.y + other.height && other.y < y + height
        }
    }

    /// The SVG element; empty text where there is no word. The stylesheet gives `c0` to `c3` their colours.
    public var svg: String {
        let placed = placed
        guard !placed.isEmpty else { return "" }
        let top = placed.map(\.y).min() ?? 0, bottom = placed.map { $0.y + $0.height }.max() ?? Self.height
        var text = """
            <svg role="img" viewBox="0 \(SVGNumber.shown(top - 2)) \(Int(Self.width)) \(SVGNumber.shown(bottom - top + 4))" \
            aria-labelledby="\(id)-title \(id)-description"><title id="\(id)-title">\(title.htmlEscaped)</title>\
            <desc id="\(id)-description">\(description.htmlEscaped)</desc>
            """
        for word in placed {
            // The length is said, so that no word is wider than its place, whatever the reader's fonts.
            text += "<text class=\"c\(word.rank == 0 ? 0 : word.rank % 4)\" x=\"\(SVGNumber.shown(word.x))\" y=\"\(SVGNumber.shown(word.y + word.height * 0.8))\" "
            text += "font-size=\"\(SVGNumber.shown(word.size))\" textLength=\"\(SVGNumber.shown(word.width))\" lengthAdjust=\"spacingAndGlyphs\">"
            text += "\(word.word.htmlEscaped)</text>"
        }
        return text + "</svg>"
    }

    /// Each word at the first free place of a spiral from the middle.
    package var placed: [Placed] {
        let shown = words.prefix(Self.limit)
        guard let most = shown.first?.count, let least = shown.last?.count, most > 0 else { return [] }
        var placed: [Placed] = []
        for (rank, entry) in shown.enumerated() {
            // Areas, not heights, are what the eye compares: sizes go by the square root.
            let share = most > least ? (Double(entry.count).squareRoot() - Double(least).squareRoot()) / (Double(most).squareRoot() - Double(least).squareRoot()) : 0.3
            let size = Self.smallest + (Self.largest - Self.smallest) * share
            let width = Self.width(of: entry.word) * size
            let fitted = width > Self.width * 0.9 ? size * Self.width * 0.9 / width : size
            if let word = Self.place(entry.word, rank: rank, size: fitted, among: placed) { placed.append(word) }
        }
        return placed
    }

    private static func place(_ word: String, rank: Int, size: Double, among others: [Placed]) -> Placed? {
        let width = width(of: word) * size, height = size * 1.08
        var angle = Double(rank) * 2.4
        var radius = 0.0
        while radius < Self.width / 2 {
            let x = Self.width / 2 + radius * cos(angle) - width / 2, y = Self.height / 2 + radius * 0.6 * sin(angle) - height / 2
            let candidate = Placed(word: word, rank: rank, size: size, x: x, y: y, width: width, height: height)
            let isInside = x >= 0 && y >= 0 && x + width <= Self.width && y + height <= Self.height
            if isInside, !others.contains(where: candidate.overlaps) { return candidate }
            angle += 0.35
            radius += 0.35
        }
        return nil
    }

    /// In units of the letters' size, by a usual sans-serif: narrow letters, wide ones, and those of East Asia, which fill a square.
    private static func width(of word: String) -> Double {
        word.unicodeScalars.reduce(0.1) { width, scalar in
            switch scalar {
            case "i", "j", "l", "I", "'", "’": width + 0.29
            case "f", "t", "r", "-": width + 0.4
            case "m", "w", "M", "W": width + 0.9
            default: width + (scalar.properties.generalCategory == .nonspacingMark ? 0 : scalar.value >= 0x2E80 ? 1.02 : 0.6)
            }
        }
    }
}
