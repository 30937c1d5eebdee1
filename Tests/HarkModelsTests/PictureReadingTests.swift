import Foundation
import HarkCore
import HarkModels
import Testing

/// The steps around the networks that find and read lines.
@Suite struct PictureReadingTests {
    private typealias Point = TiltedRectangle.Point

    @Test func theSmallestRectangleFollowsALineThatIsAskew() throws {
        var random = SplitMix64(seed: 3)
        for _ in 0..<200 {
            let angle = Double.random(in: -0.7...0.7, using: &random)
            let line = TiltedRectangle(
                centre: Point(x: 200, y: 100), along: Point(x: cos(angle), y: sin(angle)), width: 90, height: Double.random(in: 5...40, using: &random))
            let found = try #require(TiltedRectangle(around: line.corners))
            #expect(abs(found.width - line.width) < 1e-6 && abs(found.height - line.height) < 1e-6)
            #expect(zip(found.corners, line.corners).allSatisfy { abs($0.x - $1.x) < 1e-6 && abs($0.y - $1.y) < 1e-6 })
        }
    }

    @Test func aPointIsARectangleOfNothing() {
        #expect(TiltedRectangle(around: [])?.width == nil)
        #expect(TiltedRectangle(around: [Point(x: 4, y: 5)])?.width == 0)
    }

    /// Against a walk from pixel to pixel over the same map.
    @Test func areasHangTogetherAsAFloodWouldFindThem() {
        var random = SplitMix64(seed: 11)
        for _ in 0..<50 {
            let (width, height) = (Int.random(in: 1...24, using: &random), Int.random(in: 1...16, using: &random))
            let ink = (0..<width * height).map { _ in Double.random(in: 0...1, using: &random) < 0.12 }
            let map = InkMap(width: width, height: height, probabilities: ink.map { $0 ? 0.9 : 0.1 })
            let found = map.areas().map { Set($0.map { Int($0.y) * width + Int($0.x) }) }
            let flooded = Self.flood(ink, width, height)
            #expect(found.count == flooded.count)
            for area in found { #expect(flooded.contains { area.isSubset(of: $0) }) }
        }
    }

    /// Each pixel reaches one to the right and one down; areas touch by sides and corners.
    private static func flood(_ ink: [Bool], _ width: Int, _ height: Int) -> [Set<Int>] {
        var open: Set<Int> = []
        for place in ink.indices where ink[place] {
            for (right, down) in [(0, 0), (1, 0), (0, 1), (1, 1)] where place % width + right < width && place / width + down < height {
                open.insert(place + right + down * width)
            }
        }
        var areas: [Set<Int>] = []
        while let first = open.popFirst() {
            var area: Set<Int> = [first], edge = [first]
            while let place = edge.popLast() {
                for down in -1...1 {
                    for right in -1...1 {
                        let next = place + right + down * width
                        guard 0..<width ~= place % width + right, open.remove(next) != nil else { continue }
                        area.insert(next)
                        edge.append(next)
                    }
                }
            }
            areas.append(area)
        }
        return areas
    }

    @Test func theMeanIsTakenWithinTheRectangle() throws {
        let map = InkMap(width: 8, height: 4, probabilities: (0..<32).map { 2...4 ~= $0 % 8 && 1...2 ~= $0 / 8 ? 0.8 : 0 })
        let rectangle = try #require(TiltedRectangle(around: map.areas()[0].filter { $0.x < 5 && $0.y < 3 }))
        #expect(abs(map.mean(in: rectangle) - 0.8) < 1e-5)
    }

    @Test func theSameCharacterTwiceInARowIsOne() {
        let decoder = LineDecoder(characters: ["a", "b"])
        // Nothing, a, b, space.
        func row(_ best: Int) -> [Float] { (0..<4).map { $0 == best ? 0.7 : 0 } }
        let decoded = decoder.decode([0, 1, 1, 0, 1, 3, 2, 2, 0, 3].flatMap(row), steps: 10)
        #expect(decoded.text == "aa b")
        #expect(abs(decoded.confidence - 0.7) < 1e-6)
        #expect(decoder.decode(row(0) + row(0), steps: 2).text == "")
    }

    /// One in a hundred is enough for a space, between two characters only.
    @Test func anUnlikelySpaceIsTaken() {
        let decoder = LineDecoder(characters: ["a", "b"])
        func nothing(_ space: Float) -> [Float] { [1 - space, 0, 0, space] }
        let a: [Float] = [0, 1, 0, 0], b: [Float] = [0, 0, 1, 0]
        #expect(decoder.decode(a + nothing(0.02) + b, steps: 3).text == "a b")
        #expect(decoder.decode(a + nothing(0.001) + b, steps: 3).text == "ab")
        #expect(decoder.decode(nothing(0.5) + a + nothing(0.6) + nothing(0.6) + b + nothing(0.4), steps: 6).text == "a b")
    }

    @Test func linesAreReadRowByRow() {
        func line(_ x: Double, _ y: Double) -> TiltedRectangle { TiltedRectangle(centre: Point(x: x, y: y), along: Point(x: 1, y: 0), width: 40, height: 20) }
        let rows = ReadingOrder.rows([line(200, 104), line(50, 130), line(60, 100), line(220, 133)])
        #expect(rows.map { $0.map(\.centre.x) } == [[60, 200], [50, 220]])
    }

    @Test func accuracyCountsWordsAndCharacters() {
        let accuracy = ReadingAccuracy(read: "total 9.90  THANK yov", truth: "TOTAL 9.90 THANK YOU")
        #expect(accuracy.wordsFound == 3 && accuracy.words == 4)
        #expect(abs(accuracy.characters - 0.95) < 1e-9)
        #expect(ReadingAccuracy(read: "", truth: "a b") == ReadingAccuracy(read: "xyz", truth: "a b"))
        #expect(ReadingAccuracy(read: "a", truth: "a a").wordsFound == 1)
    }
}

@Suite struct LearnedLabelsTests {
    private func near(_ direction: Int, _ random: inout SplitMix64) -> [Float] {
        var row = (0..<64).map { Float($0 == direction ? 1 : 0) + Float.random(in: -0.06...0.06, using: &random) }
        let length = row.reduce(0) { $0 + $1 * $1 }.squareRoot()
        for place in row.indices { row[place] /= length }
        return row
    }

    @Test func aFewExamplesAreEnough() {
        var random = SplitMix64(seed: 5)
        let learned = LearnedLabels([("Rex", near(1, &random)), ("boat", near(2, &random)), ("Rex", near(1, &random)), ("boat", near(2, &random))])
        #expect(learned.suggestions(for: near(1, &random)).map(\.label) == ["Rex"])
        #expect(learned.suggestions(for: near(2, &random)).map(\.label) == ["boat"])
        #expect(learned.suggestions(for: near(3, &random)).isEmpty)
        #expect(LearnedLabels([]).suggestions(for: near(3, &random)).isEmpty)
    }

    @Test func theOrderOfExamplesDoesNotMatter() {
        var random = SplitMix64(seed: 6)
        let examples = (0..<12).map { (label: ["a", "b", "c"][$0 % 3], features: near($0 % 3, &random)) }, question = near(0, &random)
        let one = LearnedLabels(examples).suggestions(for: question), other = LearnedLabels(examples.reversed()).suggestions(for: question)
        #expect(one.map(\.label) == other.map(\.label))
        #expect(zip(one, other).allSatisfy { abs($0.score - $1.score) < 1e-5 })
    }
}
