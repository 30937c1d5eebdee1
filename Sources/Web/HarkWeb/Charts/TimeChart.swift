public import HarkCore

/// Lines over time, drawn on the server as SVG: each value holds until the next, as counts do. Says the same in words, needs no script
/// and no inline style; the stylesheet gives `line-0`, `line-1` … their colours.
public struct TimeChart: Sendable {
    public struct Point: Sendable {
        public let at: Timestamp, value: Double

        public init(at: Timestamp, value: Double) {
            self.at = at
            self.value = value
        }
    }

    public struct Line: Sendable {
        public let name: String
        /// In the order of time.
        public let points: [Point]

        public init(name: String, points: [Point]) {
            self.name = name
            self.points = points
        }
    }

    /// Something that happened at a moment, told by a mark with its sentence.
    public struct Mark: Sendable {
        public let at: Timestamp, text: String

        public init(at: Timestamp, text: String) {
            self.at = at
            self.text = text
        }
    }

    public let id: String, title: String, description: String
    public let from: Timestamp, to: Timestamp
    public let lines: [Line]
    public let marks: [Mark]
    /// A value that the lines are compared with, such as a threshold.
    public let threshold: Double?

    /// - Parameters:
    ///   - id: unique in its page; letters, digits and `-`.
    ///   - to: later than `from`.
    public init(
        id: String, title: String, description: String, from: Timestamp, to: Timestamp, lines: [Line], marks: [Mark] = [], threshold: Double? = nil
    ) {
        self.id = id
        self.title = title
        self.description = description
        self.from = from
        self.to = to
        self.lines = lines
        self.marks = marks
        self.threshold = threshold
    }

    private static let width = 420.0, height = 120.0, left = 26.0, top = 8.0, bottom = 18.0

    private var most: Double { max(1, lines.flatMap(\.points).map(\.value).max() ?? 0, threshold ?? 0) }

    /// The SVG element.
    public var svg: String {
        var text = """
            <svg class="chart" role="img" viewBox="0 0 \(Int(Self.width)) \(Int(Self.height))" aria-labelledby="\(id)-title \(id)-description">\
            <title id="\(id)-title">\(title.htmlEscaped)</title><desc id="\(id)-description">\(description.htmlEscaped)</desc>
            """
        text += axes
        if let threshold { text += "<line class=\"threshold\" x1=\"\(SVGNumber.shown(Self.left))\" x2=\"\(SVGNumber.shown(Self.width))\" y1=\"\(y(threshold))\" y2=\"\(y(threshold))\"/>" }
        for (number, line) in lines.enumerated() where !line.points.isEmpty { text += path(line, number) }
        for mark in marks where mark.at >= from && mark.at <= to {
            text += "<g class=\"mark\"><title>\(mark.text.htmlEscaped)</title><circle cx=\"\(x(mark.at))\" cy=\"\(SVGNumber.shown(Self.height - Self.bottom))\" r=\"3\"/></g>"
        }
        return text + "</svg>"
    }

    private func path(_ line: Line, _ number: Int) -> String {
        var steps = "", last = 0.0
        for (position, point) in line.points.enumerated() {
            steps += position == 0 ? "M\(x(point.at)) \(y(point.value))" : "H\(x(point.at))V\(y(point.value))"
            last = point.value
        }
        steps += "H\(x(to))"
        let said = "\(line.name): \(whole(last))"
        return "<g><title>\(said.htmlEscaped)</title><path class=\"line line-\(number)\" d=\"\(steps)\"/></g>"
    }

    private var axes: String {
        let base = SVGNumber.shown(Self.height - Self.bottom)
        var text = "<line class=\"axis\" x1=\"\(SVGNumber.shown(Self.left))\" x2=\"\(Int(Self.width))\" y1=\"\(base)\" y2=\"\(base)\"/>"
        text += "<text x=\"0\" y=\"\(SVGNumber.shown(Self.top + 8))\">\(whole(most))</text><text x=\"0\" y=\"\(base)\">0</text>"
        for quarter in 0..<4 {
            let moment = from.advanced(bySeconds: to.seconds(since: from) * Double(quarter) / 4)
            let clock = moment.description.dropFirst(11).prefix(5)
            text += "<text x=\"\(x(moment))\" y=\"\(SVGNumber.shown(Self.height - 5))\" data-time=\"\(moment)\">\(clock)</text>"
        }
        return text
    }

    private func x(_ moment: Timestamp) -> String {
        let share = min(max(moment.seconds(since: from) / max(1e-6, to.seconds(since: from)), 0), 1)
        return SVGNumber.shown(Self.left + (Self.width - Self.left) * share)
    }

    private func y(_ value: Double) -> String { SVGNumber.shown(Self.height - Self.bottom - (Self.height - Self.bottom - Self.top) * min(max(value, 0), most) / most) }

    /// One decimal where it says something.
    private func whole(_ value: Double) -> String { value == value.rounded() ? "\(Int(value))" : SVGNumber.shown(value) }
}
