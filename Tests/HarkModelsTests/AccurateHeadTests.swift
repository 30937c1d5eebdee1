import Foundation
import Testing

import HarkModels

/// The head's arithmetic as its documentation states it, and its file.
struct AccurateHeadTests {
    /// Two labels, three features.
    static func head(fastWeight: Double = 0, blend: Double? = nil, temperature: Double = 2, quick: QuickHead? = nil) throws -> AccurateHead {
        try AccurateHead(
            task: .sentiment, weights: [[1, 0, -1], [0.5, 2, 0]], bias: [0.25, -0.25], temperature: temperature, fastWeight: fastWeight,
            blendTemperature: blend, threshold: 0.9, maxTokens: 128, encoderSHA256: "ab", seed: 1, rows: 10, quick: quick)
    }

    static func quick(threshold: Double = 0.7, width: Int = 3) throws -> QuickHead {
        try QuickHead(
            task: .sentiment, weights: [Array(repeating: 0, count: width), Array(repeating: 0.125, count: width)], bias: [0.5, 0], temperature: 1.5,
            fastWeight: 0.25, blendTemperature: 0.9, threshold: threshold, reading: QuickReading(dropped: [101, 102, 1012], maxTokens: 4))
    }

    @Test("Logits are the weights times the features and the bias")
    func logits() throws {
        #expect(try Self.head().logits([1, 2, 3]) == [-1.75, 4.25])
    }

    @Test("Without a fast tier the probabilities are the softmax of the logits over the temperature")
    func alone() throws {
        let answer = try Self.head(fastWeight: 0.5).predict(features: [1, 2, 3], fast: nil)
        let positive = 1 / (1 + exp(-(4.25 + 1.75) / 2))
        #expect(answer.label == "positive" && answer.tier == .accurate)
        #expect(abs(answer.confidence - positive) < 1e-12)
        #expect(abs(answer.scores.reduce(0, +) - 1) < 1e-12)
    }

    @Test("The blend is the weighted geometric mean, and its temperature divides it once more", arguments: [nil, 1.5] as [Double?])
    func blend(temperature: Double?) throws {
        let answer = try Self.head(fastWeight: 0.25, blend: temperature).scores(features: [1, 2, 3], fast: [0.9, 0.1])
        let own = 1 / (1 + exp(-3.0))
        let odds = (0.75 * log(own / (1 - own)) + 0.25 * log(0.1 / 0.9)) / (temperature ?? 1)
        #expect(abs(answer[1] - 1 / (1 + exp(-odds))) < 1e-9)
    }

    @Test("A fast tier that is certain does not turn the blend into no number")
    func certain() throws {
        let scores = try Self.head(fastWeight: 0.5).scores(features: [0, 0, 0], fast: [1, 0])
        #expect(scores.allSatisfy(\.isFinite) && scores[0] > 0.99)
    }

    @Test("A head written and read again is equal, and so is its name")
    func file() throws {
        for head in [try Self.head(), try Self.head(fastWeight: 0.3, blend: 1.1)] {
            let again = try AccurateHead(try head.encoded(), path: "head.json")
            #expect(again == head)
            #expect(again.model == head.model && head.model.hasPrefix("sentiment-accurate-"))
        }
        #expect(try Self.head().model != Self.head(temperature: 3).model)
    }

    @Test(
        "A file that is no head is refused, naming it",
        arguments: [
            ("\"format\":1", "\"format\":2", "another version"), ("\"negative\",\"positive\"", "\"positive\",\"negative\"", "labels"),
            ("\"bias\":[0.25,-0.25]", "\"bias\":[0.25]", "one bias a label"), ("[0.5,2,0]", "[0.5,2]", "different lengths"),
            ("\"temperature\":2", "\"temperature\":0", "temperature"), ("\"max_tokens\":128", "\"max_tokens\":0", "max_tokens"),
            ("{\"", "\"", "no head"),
        ])
    func refused(of part: String, by other: String, says: String) throws {
        let text = String(decoding: try Self.head().encoded(), as: UTF8.self)
        let broken = text.replacingOccurrences(of: part, with: other)
        try #require(broken != text)
        let error = #expect(throws: ModelFileError.self) { try AccurateHead(Data(broken.utf8), path: "some/head.json") }
        #expect(error.map { $0.description.hasPrefix("some/head.json") && $0.description.contains(says) } ?? false)
    }

    @Test("A missing file says so")
    func missing() {
        #expect(throws: ModelFileError.self) { try AccurateHead(path: "/nowhere/head.json") }
    }

    @Test("A number that JSON can write and a Float cannot hold is refused")
    func infinite() throws {
        let text = String(decoding: try Self.head().encoded(), as: UTF8.self).replacingOccurrences(of: "[0.5,2,0]", with: "[0.5,1e300,0]")
        #expect(throws: ModelFileError.self) { try AccurateHead(Data(text.utf8), path: "head.json") }
    }

    @Test("A head with a quick part is read again as it was, and has another name than the one without")
    func quickFile() throws {
        let plain = try Self.head(), head = try Self.head(quick: Self.quick())
        let again = try AccurateHead(try head.encoded(), path: "head.json")
        #expect(again == head && again.quick == head.quick && again.quickModel == head.model + "-quick")
        #expect(plain.quick == nil && plain.model != head.model)
        #expect(!String(decoding: try plain.encoded(), as: UTF8.self).contains("\"quick\""))
    }

    @Test("Quick answers say that the whole encoder has not seen the text, and whose they are")
    func quickAnswer() throws {
        let answer = try Self.quick().predict(features: [8, 8, 8], fast: [0.5, 0.5], model: "of its head")
        let own = exp(3 / 1.5) / (exp(3 / 1.5) + exp(0.5 / 1.5))
        let shares = [pow(1 - own, 0.75 / 0.9), pow(own, 0.75 / 0.9)]
        #expect(answer.label == "positive" && answer.tier == .fast && answer.model == "of its head")
        #expect(abs(answer.confidence - shares[1] / (shares[0] + shares[1])) < 1e-9)
    }

    @Test("A quick part that fits no features of the encoder is refused")
    func quickRefused() throws {
        #expect(throws: HeadProblem.self) { try Self.head(quick: Self.quick(width: 4)) }
        #expect(throws: HeadProblem.self) { try Self.quick(threshold: 3) }
    }

    @Test("The quick step reads what is left of the tokens, cut; of nothing the first two")
    func quickTokens() {
        let reading = QuickReading(dropped: [101, 102, 1012], maxTokens: 3)
        #expect(reading.tokens(of: [101, 5, 1012, 6, 7, 8, 102]) == [5, 6, 7])
        #expect(reading.tokens(of: [101, 1012, 102]) == [101, 1012])
        #expect(reading.tokens(of: [101, 102]) == [101, 102])
    }
}
