/// Where a detector says that there is text: a probability for each pixel, and the connected areas of the likely ones.
package struct InkMap {
    let width: Int, height: Int
    let probabilities: [Float]

    package init(width: Int, height: Int, probabilities: [Float]) {
        precondition(probabilities.count == width * height)
        self.width = width
        self.height = height
        self.probabilities = probabilities
    }

    static let threshold: Float = 0.3

    private struct Run {
        let start: Int, end: Int, y: Int
        var area: Int
    }

    /// The outermost pixels of each area that hangs together, also by a corner; the largest number of areas is bounded.
    package func areas(most: Int = 1000) -> [[TiltedRectangle.Point]] {
        var runs: [Run] = [], parents: [Int] = [], previous = 0..<0
        for y in 0..<height {
            let first = runs.count
            for (start, end) in spans(y) {
                runs.append(Run(start: start, end: end, y: y, area: parents.count))
                parents.append(parents.count)
            }
            join(first..<runs.count, previous, runs, &parents)
            previous = first..<runs.count
        }
        var points: [Int: [TiltedRectangle.Point]] = [:]
        for run in runs {
            let ends = [TiltedRectangle.Point(x: Double(run.start), y: Double(run.y)), TiltedRectangle.Point(x: Double(run.end), y: Double(run.y))]
            points[Self.root(run.area, &parents), default: []] += ends
        }
        return points.sorted { $0.key < $1.key }.prefix(most).map(\.value)
    }

    /// Likely pixels side by side in a row, first and last; each pixel reaches one to the right and one down, so that what is torn by a
    /// pixel holds together.
    private func spans(_ y: Int) -> [(Int, Int)] {
        var spans: [(Int, Int)] = [], start = -1
        probabilities.withUnsafeBufferPointer { map in
            func isInk(_ x: Int) -> Bool { map[y * width + x] > Self.threshold || y > 0 && map[(y - 1) * width + x] > Self.threshold }
            var before = false
            for x in 0..<width {
                let here = isInk(x)
                if here || before { if start < 0 { start = x } } else if start >= 0 {
                    spans.append((start, x - 1))
                    start = -1
                }
                before = here
            }
        }
        if start >= 0 { spans.append((start, width - 1)) }
        return spans
    }

    private func join(_ current: Range<Int>, _ previous: Range<Int>, _ runs: [Run], _ parents: inout [Int]) {
        var above = previous.lowerBound
        for place in current {
            while above < previous.upperBound, runs[above].end < runs[place].start - 1 { above += 1 }
            var other = above
            while other < previous.upperBound, runs[other].start <= runs[place].end + 1 {
                let a = Self.root(runs[place].area, &parents), b = Self.root(runs[other].area, &parents)
                parents[max(a, b)] = min(a, b)
                other += 1
            }
        }
    }

    private static func root(_ area: Int, _ parents: inout [Int]) -> Int {
        var area = area
        while parents[area] != area {
            parents[area] = parents[parents[area]]
            area = parents[area]
        }
        return area
    }

    /// The mean probability within a rectangle.
    package func mean(in rectangle: TiltedRectangle) -> Float {
        let corners = rectangle.corners
        let left = max(0, Int(corners.map(\.x).min() ?? 0)), right = min(width - 1, Int((corners.map(\.x).max() ?? 0).rounded(.up)))
        let top = max(0, Int(corners.map(\.y).min() ?? 0)), bottom = min(height - 1, Int((corners.map(\.y).max() ?? 0).rounded(.up)))
        guard left <= right, top <= bottom else { return 0 }
        var sum: Float = 0, count: Float = 0
        for y in top...bottom {
            for x in left...right {
                let dx = Double(x) - rectangle.centre.x, dy = Double(y) - rectangle.centre.y
                let u = dx * rectangle.along.x + dy * rectangle.along.y, v = dy * rectangle.along.x - dx * rectangle.along.y
                guard abs(u) <= rectangle.width / 2 + 0.5, abs(v) <= rectangle.height / 2 + 0.5 else { continue }
                sum += probabilities[y * width + x]
                count += 1
            }
        }
        return count > 0 ? sum / count : 0
    }
}
