import HarkCore
import HarkPosts
import Testing

@Suite struct DocumentedMatchTests {
    @Test(arguments: [
        ("covid", "covid", true), ("covid", "a covid b", true), ("covid", "covid, b", false), ("covid", "#covid", false), ("covid", "Covid", false), ("covid", "acovid covid", true),
        ("covid,flu", "the flu\nis", true), (" covid , flu ", "flu", true), ("big vote", "a big vote b", true), ("big vote", "big  vote", false), ("a.c", "abc", false), ("a.c", "a.c", true),
        ("covid", "x\u{0B}covid\u{0B}y", true), ("covid", "x\u{A0}covid", false), ("aa", "aaa aa", true), ("a a b", "a a a b", true), ("(", "x ( y", true), ("é", "é", true),
    ])
    func theDocumentedSearch(_ item: (keyword: String, text: String, isFound: Bool)) throws {
        #expect(try DocumentedMatch(keyword: item.keyword).matches(item.text) == item.isFound)
    }

    @Test(arguments: [
        ("", "topics.query.keyword"), ("  ", "topics.query.keyword"), (" , ,", "topics.query.keyword"), ((0..<101).map { "w\($0)" }.joined(separator: ","), "topics.query.many"),
        (String(repeating: "w", count: 1_001), "topics.query.long"),
    ])
    func keywordsThatSayNothingAreRefused(_ item: (keyword: String, key: String)) {
        let error = #expect(throws: HarkError.self) { try DocumentedMatch(keyword: item.keyword) }
        #expect(error?.code == .unacceptable && error?.textKey == item.key)
    }

    @Test func signsAreEscaped() throws {
        #expect(try DocumentedMatch(keyword: "a.b|c d,é\"'").regularExpression == #"(^|[\s\x0B])(a\.b\|c\ d|é\"\')([\s\x0B]|$)"#)
    }

    /// A megabyte that keeps every pattern of this kind busy takes as long as any other.
    @Test func noTextIsABomb() throws {
        let pattern = String(repeating: "a ", count: 400) + "b", text = String(repeating: "a ", count: 500_000)
        #expect(try !DocumentedMatch(keyword: pattern).matches(text))
        #expect(try !DocumentedMatch(keyword: "(a+)+$,(a|aa)*").matches(String(repeating: "a", count: 1_000_000)))
    }

    /// Python's `re` is asked the same with the regular expression that is handed out.
    @Test func theRegularExpressionSaysTheSame() throws {
        guard let python = Commands.python else { return }
        var random = SplitMix64(seed: 5)
        let letters = ["a", "a", "b", " ", " ", ",", ".", "\\", "(", "|", "[", "^", "$", "*", "\n", "\u{0B}", "\t", "é", "\"", "'", "\u{A0}", "-", "#"]
        func text(_ length: Int) -> String { (0..<length).map { _ in letters[random.place(below: letters.count)] }.joined() }
        let questions = (0..<4_000).compactMap { _ -> (DocumentedMatch, String)? in
            guard let match = try? DocumentedMatch(keyword: text(1 + random.place(below: 5))) else { return nil }
            // Half of the texts hold a word that is looked for, mostly between spaces.
            let gaps = ["", " ", " ", "\n", "\u{0B}", "\u{A0}"]
            let inner = random.place(below: 2) == 0 ? gaps[random.place(below: 6)] + match.words[0] + gaps[random.place(below: 6)] : ""
            return (match, text(random.place(below: 6)) + inner + text(random.place(below: 6)))
        }
        func hexadecimal(_ text: String) -> String { text.utf8.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined() }
        let program = """
            import re, sys
            for line in sys.stdin:
                pattern, text = (bytes.fromhex(part).decode() for part in line.rstrip("\\n").split(":"))
                print(int(bool(re.search(pattern, text, re.ASCII))), end="")
            """
        let input = questions.map { "\(hexadecimal($0.0.regularExpression)):\(hexadecimal($0.1))\n" }.joined()
        let answers = try Commands.output(of: python, ["-c", program], input: Array(input.utf8)).map { $0 == UInt8(ascii: "1") }
        #expect(answers.count == questions.count && answers.count { $0 } > 500 && answers.count { !$0 } > 500, "\(answers.count { $0 }) of \(answers.count)")
        for ((match, text), answer) in zip(questions, answers) {
            #expect(match.matches(text) == answer, "\(match.regularExpression) in \(text.debugDescription)")
        }
    }
}
