import HarkCore
import HarkEmotions
import HarkModels
import Testing

@Suite struct EmotionIDTests {
    /// 002-21: both rows that the documents show.
    @Test(arguments: [
        ("hello, is it me you are looking for?", "4538d3d4d2a8a912d348ac276f81b87a"),
        ("I feel bad that I neglected this project for so long", "628f1588f783c7a840ed6c190cc2923a"),
    ])
    func theDocumentedSentencesHaveTheirDocumentedNames(text: String, id: String) throws {
        #expect(EmotionID(of: text).description == id)
        #expect(EmotionID(id) == EmotionID(of: text))
    }

    @Test func nothingIsTrimmedOrFolded() {
        let texts = ["hello", "Hello", "hello ", " hello", "hello\n", "he\u{301}llo", "h\u{E9}llo"]
        #expect(Set(texts.map(EmotionID.init(of:))).count == texts.count)
    }

    @Test(arguments: ["", "4538", "4538D3D4D2A8A912D348AC276F81B87A", "4538d3d4d2a8a912d348ac276f81b87g", "4538d3d4d2a8a912d348ac276f81b87a0", "+538d3d4d2a8a912d348ac276f81b87a"])
    func whatIsNoNameIsNone(text: String) { #expect(EmotionID(text) == nil) }

    @Test func theLabelsAreTheModelsInTheOrderOfTheButtons() {
        #expect(EmotionLabel.allCases.map(\.rawValue) == TextTask.emotion.labels)
        #expect(EmotionLabel.allCases.map(\.rawValue) == ["fear", "guilt", "joy", "anger", "disgust", "sadness", "shame"])
    }

    /// 002-23.
    @Test(arguments: [(1_582_282_544_783_738, "1582282544.783738"), (1_582_282_564_990_133, "1582282564.990133"), (1_000_000, "1.000000"), (5, "0.000005"), (-1_500_000, "-1.500000"), (-5, "-0.000005")])
    func aDocumentedTimeHasSixDecimals(microseconds: Int64, text: String) {
        #expect(Timestamp(microseconds: microseconds).unixSeconds == text)
    }
}
