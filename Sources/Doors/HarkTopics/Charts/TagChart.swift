import HarkPosts
import HarkWeb

/// Bars that stand, with the tags below them (001-31): how often each was used. Says the same in words, needs no script.
struct TagChart {
    let id: String, title: String, description: String
    let tags: [TopicCount]

    private static let width = 420.0, height = 196.0, left = 36.0, bottom = 84.0, top = 14.0
    /// What finds room below a bar.
    private static let letters = 13

    var svg: String {
        guard let most = tags.map(\.count).max(), most > 0 else { return "" }
        var text = """
            <svg class="chart tags" role="img" viewBox="0 0 \(Int(Self.width)) \(Int(Self.height))" aria-labelledby="\(id)-title \(id)-description">\
            <title id="\(id)-title">\(title.htmlEscaped)</title><desc id="\(id)-description">\(description.htmlEscaped)</desc>
            """
        // A few tags do not become a few walls.
        let step = min((Self.width - Self.left) / Double(tags.count), 42), base = Self.height - Self.bottom
        for (place, tag) in tags.enumerated() {
            let x = Self.left + Double(place) * step, height = (base - Self.top) * Double(tag.count) / Double(most)
            text += "<g><title>\("\(tag.text): \(tag.count)".htmlEscaped)</title><rect class=\"part-2\" x=\"\(SVGNumber.shown(x + step * 0.1))\" "
            text += "y=\"\(SVGNumber.shown(base - height))\" width=\"\(SVGNumber.shown(step * 0.8))\" height=\"\(SVGNumber.shown(max(height, 0.6)))\"/>"
            text += label(tag.text, x: x + step / 2 + 3, y: base + 6) + "</g>"
        }
        let axis = SVGNumber.shown(base)
        return text + "<text x=\"0\" y=\"10\">\(most)</text><line class=\"axis\" x1=\"0\" x2=\"\(Int(Self.width))\" y1=\"\(axis)\" y2=\"\(axis)\"/></svg>"
    }

    /// Turned upwards, so that twenty find room beside each other.
    private func label(_ tag: String, x: Double, y: Double) -> String {
        let shown = tag.count > Self.letters ? tag.prefix(Self.letters - 1) + "…" : tag[...]
        let place = "\(SVGNumber.shown(x)) \(SVGNumber.shown(y))"
        return "<text text-anchor=\"end\" transform=\"translate(\(place)) rotate(-60)\">\(String(shown).htmlEscaped)</text>"
    }
}
