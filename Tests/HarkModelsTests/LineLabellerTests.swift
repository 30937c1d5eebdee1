import Foundation
import HarkModels
import Testing

@Suite struct LineLabellerTests {
    private let model: FastTextModel

    init() throws { model = try Checkout.shippedModel() }

    /// Hands `input` in blocks that end at `cuts`, keeping what is not used, as a reader of a pipe does.
    private func label(_ input: [UInt8], cuts: [Int] = []) -> String {
        let labeller = LineLabeller(model: model)
        var output: [UInt8] = [], waiting: [UInt8] = [], from = 0
        for cut in cuts + [input.count] {
            waiting += input[from..<cut]
            from = cut
            let used = waiting.withUnsafeBytes { labeller.label($0, isEnd: cut == input.count, appendingTo: &output) }
            waiting.removeFirst(used)
        }
        #expect(waiting.isEmpty)
        return String(decoding: output, as: UTF8.self)
    }

    @Test func oneLineComesOutForEachThatGoesIn() {
        #expect(label([]) == "")
        #expect(label(Array("\n\n".utf8)) == "negative\t0.5000\t\nnegative\t0.5000\t\n")
        #expect(label(Array("a\n\nb".utf8)).split(separator: "\n").count == 3)
    }

    @Test func theTextIsRepeatedAsItIs() {
        let line = label(Array("tab\there, \r".utf8))
        #expect(line.hasSuffix("\ttab\there, \r\n"))
    }

    @Test func manyTextsTogetherAreTheSameAsOneByOne() {
        let words = ["lovely", "awful", "morning", "so", "é", "zqxj", "#rain", "@ada", "not", "happy", "", "東京"]
        for count in [0, 1, 255, 256, 2_000] {
            let texts = (0..<count).map { "\(words[$0 % 12]) \(words[$0 / 5 % 12])\($0 % 7) \(words[$0 / 31 % 12])" }
            #expect(model.positiveProbabilities(texts) == texts.map { text in Array(text.utf8).withUnsafeBytes { model.positiveProbability($0) } })
        }
    }

    @Test func labelAndConfidenceAreThoseOfTheModel() {
        for text in ["what a lovely morning", "this is awful", "so so", "é"] {
            let prediction = model.predict(text)
            #expect(label(Array(text.utf8)) == "\(prediction.label)\t\(String(format: "%.4f", prediction.confidence))\t\(text)\n")
        }
    }

    @Test func whereTheInputIsCutMakesNoDifference() {
        let input = Array("first line\n\nsecond, longer line with words\nlast without end".utf8)
        let whole = label(input)
        for cut in input.indices { #expect(label(input, cuts: [cut]) == whole) }
    }
}
