import HarkCore
import HarkPosts
import HarkWeb

/// Posts hour by hour, drawn on the server as SVG: a column an hour, hours that stand out marked with the number of their explanation.
/// Says the same in words, needs no script and no inline style.
struct HourChart {
    let id: String, title: String, description: String
    let from: Timestamp, to: Timestamp
    /// Hours with posts, in their order.
    let hours: [HourCount]
    /// The hours that stand out, in the order of their explanations.
    let peaks: [Timestamp]
    /// The count at the top of the picture; nil for the largest. Charts side by side share one.
    var ceiling: Int?
    /// What a column says of itself, from its count.
    let said: (Int) -> String

    private static let width = 420.0, height = 132.0, left = 30.0, top = 16.0, bottom = 18.0

    private var first: Int64 { from.hour }
    /// Columns from the hour of `from` to the one in which `to` lies; `to` itself is not asked for.
    private var columns: Int { max(1, Int(Timestamp(microseconds: to.microseconds - 1).hour - first) + 1) }
    private var step: Double { (Self.width - Self.left) / Double(columns) }
    private var most: Int { max(1, ceiling ?? hours.map(\.count).max() ?? 1) }
    private var base: Double { Self.height - Self.bottom }

    var svg: String {
        guard !hours.isEmpty else { return "" }
        var text = """
            <svg class="chart hours" role="img" viewBox="0 0 \(Int(Self.width)) \(Int(Self.height))" aria-labelledby="\(id)-title \(id)-description">\
            <title id="\(id)-title">\(title.htmlEscaped)</title><desc id="\(id)-description">\(description.htmlEscaped)</desc>
            """
        text += "<text x=\"0\" y=\"\(SVGNumber.shown(Self.top + 8))\">\(most)</text><text x=\"0\" y=\"\(SVGNumber.shown(base))\">0</text>"
        for hour in hours { text += column(hour) }
        text += "<line class=\"axis\" x1=\"\(SVGNumber.shown(Self.left))\" x2=\"\(Int(Self.width))\" y1=\"\(SVGNumber.shown(base))\" y2=\"\(SVGNumber.shown(base))\"/>"
        return text + labels + "</svg>"
    }

    private func column(_ hour: HourCount) -> String {
        let place = Int(hour.hour.hour - first)
        guard 0..<columns ~= place else { return "" }
        let x = Self.left + Double(place) * step, height = (base - Self.top) * Double(hour.count) / Double(most), y = base - height
        let number = peaks.firstIndex(of: hour.hour).map { $0 + 1 }
        let moment = hour.hour.description.prefix(16).replacing("T", with: " ")
        var text = "<g><title>\("\(moment) UTC: \(said(hour.count))".htmlEscaped)</title><rect class=\"\(number == nil ? "part-2" : "peak")\" "
        text += "x=\"\(SVGNumber.shown(x + step * 0.06))\" y=\"\(SVGNumber.shown(y))\" width=\"\(SVGNumber.shown(step * 0.88))\" height=\"\(SVGNumber.shown(max(height, 0.6)))\"/>"
        if let number {
            let middle = min(max(x + step / 2, Self.left + 4), Self.width - 6)
            text += "<text class=\"peak-number\" text-anchor=\"middle\" x=\"\(SVGNumber.shown(middle))\" y=\"\(SVGNumber.shown(y - 3))\">\(number)</text>"
        }
        return text + "</g>"
    }

    /// The clock every few hours, or the day at each midnight.
    private var labels: String {
        let every = columns <= 36 ? 6 : 24 * max(1, Int((40 / (step * 24)).rounded(.up)))
        // Counted from the first day's midnight, so that years of hours are not looked at one by one.
        return stride(from: Int(from.day * 24 - first), to: columns, by: every).filter { $0 >= 0 }.map { place in
            let moment = Timestamp(hour: first + Int64(place))
            let x = Self.left + Double(place) * step
            guard x < Self.width - 32 else { return "" }
            let text = moment.description
            // In the reader's zone an hour reads otherwise, and a day begins so many columns away.
            let shown = every < 24 ? text.dropFirst(11).prefix(5) : text.dropFirst(5).prefix(5)
            let zone = every < 24 ? "data-time=\"\(text)\"" : "data-day=\"\(text)\" data-step=\"\(SVGNumber.shown(step))\""
            return "<text x=\"\(SVGNumber.shown(x))\" y=\"\(SVGNumber.shown(Self.height - 5))\" \(zone)>\(shown)</text>"
        }.joined()
    }
}
