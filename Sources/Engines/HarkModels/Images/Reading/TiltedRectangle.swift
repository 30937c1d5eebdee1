/// A rectangle that may stand askew, as a line of text does: its width lies along the line.
package struct TiltedRectangle: Equatable {
    package struct Point: Equatable {
        package var x: Double, y: Double

        package init(x: Double, y: Double) {
            self.x = x
            self.y = y
        }
    }

    package var centre: Point
    /// Of length 1: along the line, to the right as far as can be. Across it, 90 degrees clockwise, is down.
    package var along: Point
    package var width: Double, height: Double

    var across: Point { Point(x: -along.y, y: along.x) }

    /// Wider on every side.
    func grown(by distance: Double) -> TiltedRectangle {
        var larger = self
        larger.width += 2 * distance
        larger.height += 2 * distance
        return larger
    }

    func scaled(_ x: Double, _ y: Double) -> TiltedRectangle {
        var scaled = self
        scaled.centre = Point(x: centre.x * x, y: centre.y * y)
        // Both scales are nearly the same, so it stays a rectangle.
        scaled.width *= (x * abs(along.x) + y * abs(along.y)) / (abs(along.x) + abs(along.y))
        scaled.height *= (y * abs(along.x) + x * abs(along.y)) / (abs(along.x) + abs(along.y))
        return scaled
    }

    /// The same, read a quarter turn later: for lines that run down.
    var turnedDown: TiltedRectangle { TiltedRectangle(centre: centre, along: across, width: height, height: width) }
    /// For lines that run up.
    var turnedUp: TiltedRectangle {
        TiltedRectangle(centre: centre, along: Point(x: -across.x, y: -across.y), width: height, height: width)
    }

    /// The point that lies `u` along and `v` across from the centre.
    func point(_ u: Double, _ v: Double) -> Point {
        Point(x: centre.x + u * along.x + v * across.x, y: centre.y + u * along.y + v * across.y)
    }

    /// From the upper left clockwise, as the line runs.
    package var corners: [Point] {
        [point(-width / 2, -height / 2), point(width / 2, -height / 2), point(width / 2, height / 2), point(-width / 2, height / 2)]
    }

    /// The smallest one around points; nil for none. One side lies on a side of the points' hull.
    package init?(around points: [Point]) {
        let hull = Self.hull(points)
        guard let first = hull.first else { return nil }
        var best: TiltedRectangle?, bestArea = Double.infinity
        for place in hull.indices {
            let next = hull[(place + 1) % hull.count], side = Point(x: next.x - hull[place].x, y: next.y - hull[place].y)
            let length = (side.x * side.x + side.y * side.y).squareRoot()
            guard length > 0 else { continue }
            let rectangle = Self.rectangle(hull, along: Point(x: side.x / length, y: side.y / length))
            if rectangle.width * rectangle.height < bestArea { (best, bestArea) = (rectangle, rectangle.width * rectangle.height) }
        }
        self = best?.upright ?? TiltedRectangle(centre: first, along: Point(x: 1, y: 0), width: 0, height: 0)
    }

    package init(centre: Point, along: Point, width: Double, height: Double) {
        self.centre = centre
        self.along = along
        self.width = width
        self.height = height
    }

    private static func rectangle(_ hull: [Point], along: Point) -> TiltedRectangle {
        var (left, right, top, bottom) = (Double.infinity, -Double.infinity, Double.infinity, -Double.infinity)
        for point in hull {
            let u = point.x * along.x + point.y * along.y, v = -point.x * along.y + point.y * along.x
            (left, right, top, bottom) = (min(left, u), max(right, u), min(top, v), max(bottom, v))
        }
        let u = (left + right) / 2, v = (top + bottom) / 2
        let centre = Point(x: u * along.x - v * along.y, y: u * along.y + v * along.x)
        return TiltedRectangle(centre: centre, along: along, width: right - left, height: bottom - top)
    }

    /// The same with `along` within 45 degrees of the right.
    private var upright: TiltedRectangle {
        if abs(along.x) >= abs(along.y) {
            return along.x > 0 ? self : TiltedRectangle(centre: centre, along: Point(x: -along.x, y: -along.y), width: width, height: height)
        }
        return along.y < 0 ? turnedDown : turnedUp
    }

    /// The corners of the smallest convex shape around points (Andrew's monotone chain).
    static func hull(_ points: [Point]) -> [Point] {
        let sorted = points.sorted { ($0.x, $0.y) < ($1.x, $1.y) }
        guard sorted.count > 2 else { return sorted }
        func half(_ points: some Sequence<Point>) -> [Point] {
            var chain: [Point] = []
            for point in points {
                while chain.count > 1, turn(chain[chain.count - 2], chain[chain.count - 1], point) <= 0 { chain.removeLast() }
                chain.append(point)
            }
            return chain
        }
        return half(sorted).dropLast() + half(sorted.reversed()).dropLast()
    }

    private static func turn(_ a: Point, _ b: Point, _ c: Point) -> Double { (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) }
}
