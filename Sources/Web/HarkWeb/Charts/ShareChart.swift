public import HarkCore

/// Stacked bars over time, drawn on the server as SVG: what share each part has in each span.
///
/// It says the same in words (title, description, a text on each bar), needs no script and no inline style (colours come from
/// the stylesheet by class), and grows with its place.
public struct ShareChart: Sendable {
    public struct Bar: Sendable {
        /// Below the bar, such as `14:00`; shown on some bars where there are many.
        public let label: String
        /// Where the label is a time of day in UTC: the moment, so that the page's script can show it in the reader's zone.
        public let time: Timestamp?
        /// One count per part, in the order of `parts`.
        public let counts: [Int]

        public init(label: String, time: Timestamp? = nil, counts: [Int]) {
            self.label = label
            self.time = time
            self.counts = counts
        }
    }

    public let id: String, title: String, description: String
    public let parts: [String]
    public let bars: [Bar]
    /// Whether every bar has full height, so that only shares are compared; else bars are as high as their totals.
    public let isNormalised: Bool

    /// - Parameter id: unique in its page; letters, digits and `-`.
    public init(id: String, title: String, description: String, parts: [String], bars: [Bar], isNormalised: Bool = false) {
        self.id = id
        self.title = title
        self.description = description
        self.parts = parts
        self.bars = bars
        self.isNormalised = isNormalised
    }

    private static let width = 420.0, height = 140.0, bottom = 20.0, top = 6.0

    /// The SVG element; empty text where there is no bar.
    public var svg: String {
        guard !bars.isEmpty else { return "" }
        var text = """
            <svg class="chart" role="img" viewBox="0 0 \(Int(Self.width)) \(Int(Self.height))" aria-labelledby="\(id)-title \(id)-description">\
            <title id="\(id)-title">\(title.htmlEscaped)</title><desc id="\(id)-description">\(description.htmlEscaped)</desc>
            """
        let most = bars.map { $0.counts.reduce(0, +) }.max() ?? 0
        let step = Self.width / Double(bars.count)
        let every = max(1, Int((60 / step).rounded(.up)))
        for (position, bar) in bars.enumerated() {
            text += columns(bar, left: Double(position) * step, width: step, most: most)
            if position % every == 0 {
                text += "<text x=\"\(SVGNumber.shown(Double(position) * step + 2))\" y=\"\(SVGNumber.shown(Self.height - 6))\"\(moment(bar))>\(bar.label.htmlEscaped)</text>"
            }
        }
        let axis = SVGNumber.shown(Self.height - Self.bottom)
        return text + "<line class=\"axis\" x1=\"0\" x2=\"\(Int(Self.width))\" y1=\"\(axis)\" y2=\"\(axis)\"/></svg>"
    }

    private func columns(_ bar: Bar, left: Double, width: Double, most: Int) -> String {
        let total = bar.counts.reduce(0, +)
        guard total > 0, most > 0 else { return "" }
        let words = zip(parts, bar.counts).map { "\($0): \($1)" }.joined(separator: ", ")
        var text = "<g><title\(moment(bar))>\("\(bar.label) – \(words)".htmlEscaped)</title>"
        var base = Self.height - Self.bottom
        for (part, count) in bar.counts.enumerated() where count > 0 {
            let height = (Self.height - Self.bottom - Self.top) * Double(count) / Double(isNormalised ? total : most)
            base -= height
            text += "<rect class=\"part-\(part)\" x=\"\(SVGNumber.shown(left + width * 0.08))\" y=\"\(SVGNumber.shown(base))\" "
            text += "width=\"\(SVGNumber.shown(width * 0.84))\" height=\"\(SVGNumber.shown(height))\"/>"
        }
        return text + "</g>"
    }

    private func moment(_ bar: Bar) -> String { bar.time.map { " data-time=\"\($0)\"" } ?? "" }
}
