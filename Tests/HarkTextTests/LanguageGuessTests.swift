import Foundation
import HarkText
import Testing

@Suite struct LanguageGuessTests {
    @Test(arguments: [
        ("what a lovely morning", "en"), ("I don't think this is going to work", "en"), ("omg im so tired lol cant wait for the weekend", "en"),
        ("The food was cold and the waiter was rude.", "en"), ("thanks for the follow", "en"), ("is it friday yet", "en"), ("not happy", "en"),
        ("Das Essen war leider kalt und der Kellner unfreundlich.", "de"), ("Ich bin so müde heute", "de"), ("Was für ein schöner Abend!", "de"),
        ("Le repas était froid et le serveur désagréable.", "fr"), ("Je suis très content aujourd'hui", "fr"), ("C'est nul, je ne reviendrai jamais", "fr"),
        ("La comida estaba fría y el camarero fue muy antipático.", "es"), ("No me gusta nada este hotel", "es"),
        ("Il cibo era freddo e il cameriere è stato scortese.", "it"), ("Che bella giornata, sono molto felice", "it"),
        ("A comida estava fria e o garçom não foi simpático.", "pt"), ("Het eten was koud en de ober was niet vriendelijk.", "nl"),
        ("Maten var kall och servitören var inte trevlig.", "sv"), ("Ruoka oli kylmää ja tarjoilija ei ollut ystävällinen.", "fi"),
        ("Jedzenie było zimne, a kelner był bardzo niemiły.", "pl"), ("Yemek soğuktu ve garson çok kabaydı.", "tr"),
        ("Makanan ini sangat tidak enak dan saya tidak akan kembali.", "id"), ("Az étel hideg volt és a pincér nem volt kedves.", "hu"),
        ("Еда была холодной, а официант грубым.", "ru"), ("Їжа була холодна, а офіціант був грубий.", "uk"), ("Το φαγητό ήταν κρύο.", "el"),
        ("食べ物は冷たかったです", "ja"), ("这家餐厅的服务太差了", "zh"), ("음식이 너무 차가웠어요", "ko"), ("อาหารเย็นมาก", "th"), ("الطعام كان باردا", "ar"), ("האוכל היה קר", "he"),
        ("खाना ठंडा था", "hi"), ("ಊಟ ತಣ್ಣಗಿತ್ತು", "kn"), ("உணவு குளிர்ந்திருந்தது", "ta"), ("საჭმელი ცივი იყო", "ka"), ("غذا سرد بود و گارسون چندان خوب نبود", "fa"),
    ])
    func theLanguageOfASentenceIsFound(_ item: (text: String, language: String)) {
        #expect(LanguageGuess.language(of: item.text) == item.language)
    }

    @Test(arguments: ["", "   ", "123 456", "😀😀", "!!!", "\u{FFFD}", "http", "Zürich"])
    func whatDoesNotTellIsUndetermined(_ text: String) {
        #expect(LanguageGuess.language(of: text) == "und")
    }

    @Test func brokenBytesAreGuessedToo() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<2_000 {
            let bytes = (0..<Int.random(in: 0...100, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
            #expect(!bytes.withUnsafeBytes { LanguageGuess.language(of: $0) }.isEmpty)
        }
    }

    /// English posts must not be called foreign: at most one in a hundred of a thousand.
    @Test func englishPostsAreRarelyCalledForeign() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let path = root.deletingLastPathComponent().appending(path: "shared/data/text/sentiment140.dev.tsv")
        guard let file = try? String(contentsOf: path, encoding: .utf8) else { return print("skipped: \(path.path) is not there") }
        let guesses = file.split(separator: "\n").dropFirst().map { LanguageGuess.language(of: String($0.drop { $0 != "\t" })) }
        let foreign = guesses.count { $0 != "en" && $0 != "und" }, english = guesses.count { $0 == "en" }
        print("of \(guesses.count) posts \(english) are called English, \(foreign) foreign")
        #expect(Double(foreign) < 0.01 * Double(guesses.count))
        #expect(Double(english) > 0.9 * Double(guesses.count))
    }
}
