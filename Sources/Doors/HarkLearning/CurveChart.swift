import HarkWeb

/// A curve of shares over shares, drawn on the server as SVG, with the diagonal where wanted: calibration, and what the cascade gives.
struct CurveChart {
    struct Point {
        let x: Double, y: Double
        /// Says the point in words.
        let text: String
    }

    let id: String, title: String, description: String
    let points: [Point]
    let xName: String, yName: String
    /// What the axes begin and end with.
    var xRange = 0.0...1.0, yRange = 0.0...1.0
    var hasDiagonal = false

    private static let width = 300.0, height = 240.0, left = 44.0, bottom = 34.0, top = 8.0, right = 10.0

    var svg: String {
        let line = points.map { "\(x($0.x)) \(y($0.y))" }.joined(separator: "L")
        let dots = points.map { "<g><title>\($0.text.htmlEscaped)</title><circle class=\"dot\" cx=\"\(x($0.x))\" cy=\"\(y($0.y))\" r=\"4\"/></g>" }.joined()
        let diagonal =
            hasDiagonal
            ? "<line class=\"threshold\" x1=\"\(x(xRange.lowerBound))\" y1=\"\(y(xRange.lowerBound))\" x2=\"\(x(xRange.upperBound))\" y2=\"\(y(xRange.upperBound))\"/>"
            : ""
        return """
            <svg class="chart curve" role="img" viewBox="0 0 \(Int(Self.width)) \(Int(Self.height))" aria-labelledby="\(id)-title \(id)-description">\
            <title id="\(id)-title">\(title.htmlEscaped)</title><desc id="\(id)-description">\(description.htmlEscaped)</desc>\
            \(axes)\(diagonal)<path class="line" d="M\(line)"/>\(dots)</svg>
            """
    }

    private var axes: String {
        let base = shown(Self.height - Self.bottom), edge = shown(Self.left), far = shown(Self.width - Self.right)
        var text = "<line class=\"axis\" x1=\"\(edge)\" x2=\"\(far)\" y1=\"\(base)\" y2=\"\(base)\"/>"
        text += "<line class=\"axis\" x1=\"\(edge)\" x2=\"\(edge)\" y1=\"\(shown(Self.top))\" y2=\"\(base)\"/>"
        for step in 0...2 {
            let share = Double(step) / 2
            let atX = xRange.lowerBound + share * (xRange.upperBound - xRange.lowerBound), atY = yRange.lowerBound + share * (yRange.upperBound - yRange.lowerBound)
            let anchor = ["start", "middle", "end"][step]
            text += "<text text-anchor=\"\(anchor)\" x=\"\(x(atX))\" y=\"\(shown(Self.height - Self.bottom + 14))\">\(Percent.text(atX))</text>"
            text += "<text text-anchor=\"end\" x=\"\(shown(Self.left - 4))\" y=\"\(y(atY))\" dy=\"\(step == 2 ? 8 : 0)\">\(Percent.text(atY))</text>"
        }
        let middle = shown((Self.left + Self.width - Self.right) / 2)
        text += "<text text-anchor=\"middle\" x=\"\(middle)\" y=\"\(shown(Self.height - 4))\">\(xName.htmlEscaped)</text>"
        text += "<text text-anchor=\"start\" x=\"\(shown(Self.left + 5))\" y=\"\(shown(Self.top + 8))\">\(yName.htmlEscaped)</text>"
        return text
    }

    private func x(_ value: Double) -> String {
        shown(Self.left + (Self.width - Self.left - Self.right) * share(value, xRange))
    }

    private func y(_ value: Double) -> String {
        shown(Self.height - Self.bottom - (Self.height - Self.bottom - Self.top) * share(value, yRange))
    }

    private func share(_ value: Double, _ range: ClosedRange<Double>) -> Double {
        min(1, max(0, (value - range.lowerBound) / max(1e-9, range.upperBound - range.lowerBound)))
    }

    private func shown(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10).\(abs(tenths % 10))"
    }
}

/// Shares as people read them.
enum Percent {
    /// With one decimal, without it where it says nothing.
    static func text(_ share: Double) -> String {
        let tenths = Int((share * 1000).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10) %" : "\(tenths / 10).\(abs(tenths % 10)) %"
    }

    /// Three decimals.
    static func decimals(_ value: Double) -> String {
        let thousandths = Int((value * 1000).rounded()), rest = "\(abs(thousandths) % 1000)"
        return "\(thousandths / 1000).\(String(repeating: "0", count: 3 - rest.count))\(rest)"
    }
}
