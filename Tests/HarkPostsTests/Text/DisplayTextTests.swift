import HarkPosts
import Testing

@Suite struct DisplayTextTests {
    @Test(arguments: [
        ("see http://t.co/x now", "see now"), ("http://t.co/x", ""), ("a\n\n b\t\u{0}c", "a b c"), (" x ", "x"), ("#tag @name 😀", "#tag @name 😀"), ("a\u{202E}b\u{2066}c", "abc"),
        ("👩‍👩‍👧", "👩‍👩‍👧"), ("a http://t.co/x", "a"), ("<b>&amp;</b>", "<b>&amp;</b>"), ("", ""), ("می‌خواهم", "می‌خواهم"), ("\u{7F}\u{85}x", "x"),
    ])
    func textsAreShownClean(_ item: (text: String, shown: String)) { #expect(DisplayText.cleaned(item.text).unicodeScalars.elementsEqual(item.shown.unicodeScalars)) }

    @Test func whatIsCleanStaysAsItIs() {
        var texts = RandomTexts(seed: 3)
        for round in 0..<1_000 {
            let once = DisplayText.cleaned(texts.text(pieces: round % 20))
            #expect(!once.hasPrefix(" ") && !once.contains("  ") && !once.unicodeScalars.contains { $0.value < 0x20 })
            #expect(DisplayText.cleaned(once).utf8.elementsEqual(once.utf8), "\(once.debugDescription)")
        }
    }

    /// Each border of the four printed ranges (001-05), and its neighbours outside.
    @Test(arguments: [(0x1F600, 0x1F64F), (0x1F300, 0x1F5FF), (0x1F680, 0x1F6FF), (0x1F1E0, 0x1F1FF)] as [(UInt32, UInt32)])
    func theDocumentedRangesOfEmoji(_ range: (first: UInt32, last: UInt32)) {
        func isRemoved(_ value: UInt32) -> Bool { EmojiFilter.documented.removing(from: "a\(Unicode.Scalar(value)!)b") == "ab" }
        #expect(isRemoved(range.first) && isRemoved(range.last) && isRemoved((range.first + range.last) / 2))
        if range.first != 0x1F600 { #expect(!isRemoved(range.first - 1)) }  // the symbols end just before the emoticons
        if range.last != 0x1F5FF { #expect(!isRemoved(range.last + 1)) }
    }

    @Test(arguments: [
        ("a😀😀b🇮🇹c", "abc", "abc"), ("🤔", "🤔", ""), ("👍🏽!", "!", "!"), ("❤️ 1 # ™ ©", "❤️ 1 # ™ ©", " 1 # ™ ©"), ("👩‍👩‍👧x", "\u{200D}\u{200D}x", "x"), ("1️⃣", "1️⃣", ""), ("東", "東", "東"),
    ])
    func emojiAreTakenOut(_ item: (text: String, documented: String, all: String)) {
        #expect(EmojiFilter.documented.removing(from: item.text).unicodeScalars.elementsEqual(item.documented.unicodeScalars))
        #expect(EmojiFilter.all.removing(from: item.text).unicodeScalars.elementsEqual(item.all.unicodeScalars))
    }
}
