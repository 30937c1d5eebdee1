import HarkCore
import HarkDatabase
import Testing

/// Words in any script, inside runs of scripts without spaces, and parts of words from three letters.
@Suite struct TextIndexTests {
    private static let texts = [
        "What a lovely morning by the river", "Ένα υπέροχο πρωινό δίπλα στο ποτάμι", "Какое чудесное утро у реки", "Ինչ հիանալի առավոտ գետի մոտ",
        "რა მშვენიერი დილაა მდინარესთან", "איזה בוקר נפלא ליד הנהר", "يا له من صباح جميل عند النهر", "नदी के किनारे कितनी सुहानी सुबह है",
        "ஆற்றங்கரையில் எவ்வளவு அழகான காலை", "เช้าที่สวยงามริมแม่น้ำ", "河边的早晨真美好啊", "川辺の素敵な朝ですね", "강가의 아름다운 아침이에요",
    ]

    /// Query, and the place of the one text it finds.
    private static let queries: [(String, Int)] = [
        ("lovely", 0), ("LOVELY", 0), ("morn", 0), ("ove river", 0), ("υπέροχο", 1), ("ποτά", 1), ("чудесное", 2), ("десн", 2), ("հիանալի", 3),
        ("გვენიერი", -1), ("შვენიერი", 4), ("נפלא", 5), ("צבא", -1), ("جميل", 6), ("सुबह", 7), ("सुहा", 7), ("அழகான", 8), ("สวยงาม", 9), ("แม่น้ำ", 9),
        ("早晨", 10), ("美好", 10), ("晨早", -1), ("素敵", 11), ("朝で", 11), ("아름다운", 12), ("아침", 12), ("lovely river", 0), ("lovely ποτάμι", -1),
    ]

    @Test(arguments: Driver.all) func wordsOfTwelveScriptsAreFound(_ driver: Driver) async throws {
        try await withIndex(driver, Self.texts) { index, database in
            for (query, place) in Self.queries {
                let found = try await database.read { try index.search(terms(query), limit: 10, in: $0) }
                #expect(found == (place < 0 ? [] : [Int64(place + 1)]), "\(query)")
            }
        }
    }

    @Test(arguments: Driver.all) func whatIsNotIndexedYetIsFoundByTheSameRules(_ driver: Driver) async throws {
        var random = SplitMix64(seed: 7)
        let letters = Array("ab c\"*-(é漢字ก\u{0}:")
        let texts = (0..<300).map { _ in String((0..<Int.random(in: 0...14, using: &random)).map { _ in letters.randomElement(using: &random)! }) }
        let queries = (0..<300).map { _ in String((0..<Int.random(in: 1...5, using: &random)).map { _ in letters.randomElement(using: &random)! }) }
        try await withIndex(driver, texts) { index, database in
            for query in queries {
                let terms = terms(query)
                let found = try await database.read { try index.search(terms, limit: 1000, in: $0) }
                let expected = texts.indices.reversed().filter { TextIndex.matches(entry(texts[$0], Int64($0 + 1)), terms) }
                #expect(found == expected.map { Int64($0 + 1) }, "\(query.debugDescription)")
            }
        }
    }

    @Test(arguments: Driver.all) func pagesFollowEachOtherFromTheNewest(_ driver: Driver) async throws {
        let texts = (1...30_000).map { $0 % 1000 == 0 ? "a rare thing" : "a common thing" }
        try await withIndex(driver, texts) { index, database in
            for (query, all) in [("rare", (1...30).map { Int64($0 * 1000) }), ("thing", (1...30_000).map { Int64($0) })] {
                var pages: [Int64] = [], last: Int64?
                while true {
                    let before = last, page = try await database.read { try index.search(terms(query), limit: 7, before: before, in: $0) }
                    pages += page
                    last = page.last
                    if page.count < 7 || pages.count >= 70 { break }
                }
                #expect(pages == all.reversed().prefix(pages.count).map { $0 })
                #expect(pages.count >= 30)
            }
        }
    }

    @Test(arguments: Driver.all) func whatWasRemovedIsNotFound(_ driver: Driver) async throws {
        try await withIndex(driver, ["one morning", "two mornings"]) { index, database in
            try await database.write { try index.remove([entry("one morning", 1)], in: $0) }
            #expect(try await database.read { try index.search(terms("morning"), limit: 10, in: $0) } == [2])
            try await database.write { try index.removeAll(in: $0) }
            #expect(try await database.read { try index.search(terms("morning"), limit: 10, in: $0) } == [])
        }
    }

    @Test(arguments: Driver.all) func whatAPersonTypesIsNeverSyntax(_ driver: Driver) async throws {
        try await withIndex(driver, Self.texts) { index, database in
            for query in ["\"", "\"\"\"", "lovely*", "a OR b", "NEAR(a b)", "body:lovely", "-lovely", "^lovely", "(", "a AND", "{a}:b", "'; --", "\u{0}\u{0}\u{0}", "!!!", ""] {
                _ = try await database.read { try index.search(terms(query), limit: 10, in: $0) }
            }
            let found = try await database.read { try index.search(terms("lovely ?"), limit: 10, in: $0) }
            #expect(found == [1])
        }
    }

    private func withIndex(
        _ driver: Driver, _ texts: [String], _ body: @Sendable (TextIndex, any SQLDatabase) async throws -> Void
    ) async throws {
        try await driver.withDatabase { database in
            let index = TextIndex("sample")
            try await database.migrate([Migration("sample.1-index", index.statements)])
            let entries = texts.enumerated().map { entry($1, Int64($0 + 1)) }
            try await database.write { try index.add(entries, in: $0) }
            try await body(index, database)
        }
    }
}

private func entry(_ text: String, _ rowid: Int64) -> TextIndex.Entry {
    TextIndex.Entry(rowid: rowid, words: apart(text.lowercased()), parts: text.lowercased())
}

private func terms(_ query: String) -> [TextIndex.Term] {
    query.lowercased().split(separator: " ").map { TextIndex.Term(words: apart(String($0)), part: String($0)) }
}

/// A stand-in for the house's own segmenting: Thai, kana and Han characters stand alone.
private func apart(_ text: String) -> String {
    text.map { character in
        let runs = character.unicodeScalars.contains { 0x0E00...0x0E7F ~= $0.value || 0x3040...0x30FF ~= $0.value || 0x4E00...0x9FFF ~= $0.value }
        return runs ? " \(character) " : String(character)
    }.joined()
}
