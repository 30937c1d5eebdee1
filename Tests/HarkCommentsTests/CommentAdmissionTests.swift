import HarkComments
import HarkCore
import HarkWeb
import Testing

@Suite struct CommentAdmissionTests {
    @Test(arguments: [
        "a", "😀", "  padded  ", "مرحبا", "你好", "e\u{301}", "\u{1F469}\u{200D}\u{1F692}", "a\u{0}b", "line\nline", ".", "\u{202E}abc",
    ])
    func whatHasAVisibleCharacterComesInUnchanged(text: String) throws {
        #expect(try CommentAdmission.admit(text).utf8.elementsEqual(text.utf8))
    }

    @Test func fiveThousandCharactersComeInHoweverManyBytesTheyHave() throws {
        for text in [String(repeating: "x", count: 5000), String(repeating: "é", count: 5000), String(repeating: "👨‍👩‍👧", count: 2000)] {
            let admitted = try CommentAdmission.admit(text)
            #expect(admitted.utf8.count == text.utf8.count)
        }
    }

    @Test(arguments: ["", " ", "\n\t\r", "\u{0}\u{1}\u{7F}", "\u{A0}\u{2003}\u{3000}", "\u{200B}\u{200D}\u{FEFF}", "\u{202E}\u{2066}", "\u{2028}\u{2029}"])
    func blankAndControlOnlyTextIsRefused(text: String) {
        expectRefused(text)
    }

    @Test func textBeyondTheLimitsIsRefused() {
        expectRefused(String(repeating: "x", count: 5001))
        expectRefused(String(repeating: "é", count: 5001))
        expectRefused("e" + String(repeating: "\u{301}", count: 20_000))
        expectRefused(String(repeating: "👨‍👩‍👧", count: 2223))
    }

    private func expectRefused(_ text: String) {
        do {
            _ = try CommentAdmission.admit(text)
            Issue.record("came in: \(text.prefix(20)), \(text.utf8.count) bytes")
        } catch {
            let error = error as? HarkError
            #expect(error?.code == .unacceptable)
            #expect(error?.problems.map(\.field) == ["content"])
            #expect(error?.textKey.flatMap { CommentsDoor.texts.text($0, .italian) } != nil)
        }
    }
}
