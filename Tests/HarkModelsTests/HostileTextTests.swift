import Foundation
import HarkModels
import Testing

/// The shipped model before texts that nobody would write, and those that a machine would.
@Suite struct HostileTextTests {
    private let model: FastTextModel

    init() throws { model = try Checkout.shippedModel() }

    private func answer(_ bytes: [UInt8]) -> Prediction { bytes.withUnsafeBytes { model.predict($0) } }

    private func check(_ prediction: Prediction) {
        #expect((0.5...1).contains(prediction.confidence))
        #expect(["negative", "positive"].contains(prediction.label))
        #expect(abs(prediction.scores.reduce(0, +) - 1) < 1e-9)
    }

    @Test(arguments: ["", " ", "\n\t\r", "\u{0}", "\u{200B}\u{FEFF}", "\u{FE0F}", "\u{1FAE8}", "🪿", "🫎🫎"])
    func textWithoutEvidenceGetsTheConfidenceOfACoin(_ text: String) {
        #expect(model.predict(text).confidence == 0.5)
    }

    @Test func aMegabyteOfOneLetterIsAnswered() {
        check(answer([UInt8](repeating: UInt8(ascii: "a"), count: 1 << 20)))
        check(answer([UInt8](repeating: UInt8(ascii: "!"), count: 1 << 20)))
        check(answer([UInt8](repeating: 0xFF, count: 1 << 20)))
        check(answer(Array(String(repeating: "good ", count: 200_000).utf8)))
        check(answer(Array(String(repeating: "漢", count: 350_000).utf8)))
    }

    @Test func brokenUTF8IsReadAsFarAsItGoes() {
        let broken: [[UInt8]] = [[0x80], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xED, 0xA0, 0x80], [0xC0, 0xAF], [0xF8, 0x88, 0x80, 0x80, 0x80]]
        for bytes in broken { #expect(answer(bytes).confidence == 0.5) }
        let good = Array("what a lovely morning".utf8)
        for bytes in broken { #expect(answer(good + [0x20] + bytes).label == "positive") }
    }

    @Test(arguments: [
        "مرحبا كيف حالك اليوم", "שלום עולם", "\u{202E}gnihtyna", "今日はとても良い天気ですね", "这家餐厅的服务太差了", "ภาษาไทย", "안녕하세요 반갑습니다", "مرحبا good שלום",
        "e\u{301}e\u{301}", "👩‍👩‍👧‍👦", "🧿🧿🧿", String(repeating: "\u{301}", count: 5_000), "ﷺ", "\u{10FFFF}",
    ])
    func everyScriptIsAnswered(_ text: String) { check(model.predict(text)) }

    @Test func manyRandomTextsAreAnswered() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<5_000 { check(answer((0..<Int.random(in: 0...300, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) })) }
    }

    @Test func drawnOutLettersAndCapitalsKeepTheSense() {
        #expect(model.predict("I LOVE this sooooooo much!!!!!!").label == "positive")
        #expect(model.predict("this is baaaaaad").label == "negative")
    }

    @Test func negationTurnsTheSense() {
        #expect(model.predict("I am happy with it").label == "positive")
        #expect(model.predict("I am not happy with it").label == "negative")
    }
}
