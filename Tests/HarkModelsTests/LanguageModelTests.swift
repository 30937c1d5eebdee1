import Foundation
import HarkModels
import HarkText
import Testing

/// The shipped model of languages.
@Suite struct LanguageModelTests {
    private static let folder = Checkout.root.appending(path: "Models/language")

    private func model() throws -> LanguageModel { try ModelLibrary(folder: Checkout.root.appending(path: "Models").path).languageModel() }

    private func tell(_ text: String, _ model: LanguageModel) -> String {
        Array(text.utf8).withUnsafeBytes { model.language(of: $0) } ?? "another script"
    }

    /// Who trained it and who reads with it cut a text into the same n-grams.
    @Test func itTellsWhatItsMakerTold() throws {
        let model = try model(), rows = try String(contentsOf: Self.folder.appending(path: "reference.tsv"), encoding: .utf8).split(separator: "\n").dropFirst()
        var told = 0
        for row in rows {
            let fields = row.split(separator: "\t", omittingEmptySubsequences: false)
            #expect(tell(String(fields[2]), model) == fields[0], "\(fields[2])")
            told += 1
        }
        #expect(told > 50)
    }

    @Test(arguments: ["", " ", "123 456", "😀", "\u{FFFD}", "4ever h8", "rt", "#love @the_and_of $AAPL http://the.of/and www.the.of"])
    func whatHasNoWordsIsUndetermined(_ text: String) throws { #expect(try tell(text, model()) == "und") }

    @Test func otherScriptsAreLeftToTheirLetters() throws {
        let model = try model()
        for text in ["今日は寒い", "Καλημέρα σε όλους", "อาหารเย็นมาก", "الطعام كان باردا", "음식이 너무 차가웠어요 ok"] { #expect(tell(text, model) == "another script") }
        #expect(tell("the word 今日 means today in Japanese", model) == "en")
    }

    /// Of a long text the beginning is read: what follows costs nothing and changes nothing.
    @Test func aLongTextIsToldByItsBeginning() throws {
        let model = try model(), german = String(repeating: "heute regnet es schon wieder den ganzen Tag ", count: 10)
        #expect(tell(german, model) == "de")
        #expect(tell(german + String(repeating: "the rain in the morning ", count: 100), model) == "de")
    }

    @Test func brokenBytesAreToldSomethingToo() throws {
        let model = try model()
        var random = SystemRandomNumberGenerator()
        for _ in 0..<2_000 {
            let bytes = (0..<Int.random(in: 0...200, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
            #expect(bytes.withUnsafeBytes { model.language(of: $0) } != "")
        }
        #expect(!String(repeating: "ə", count: 5_000).isEmpty && !tell(String(repeating: "ə", count: 5_000), model).isEmpty)
    }

    @Test func aFileThatIsNotWholeIsRefused() throws {
        let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: "model.hark")))
        var damaged = bytes, headless = bytes
        damaged[50_000] ^= 1
        headless[3] = 0
        try Checkout.withFolder { folder in
            let home = folder.appending(path: "language")
            try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
            for broken in [damaged, headless, Array(bytes.dropLast()), []] {
                try Data(broken).write(to: home.appending(path: "model.hark"))
                #expect(throws: ModelFileError.self) { try ModelLibrary(folder: folder.path).languageModel() }
            }
        }
        #expect(throws: ModelFileError.self) { try ModelLibrary(folder: "/no/such/folder").languageModel() }
    }
}
