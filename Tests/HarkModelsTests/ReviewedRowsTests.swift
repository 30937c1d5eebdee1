import HarkModels
import Testing

@Suite struct ReviewedRowsTests {
    private func rows(_ text: String) throws -> [ReviewedRows.Row] { try ReviewedRows(Array(text.utf8), task: .emotion, name: "a.csv").rows }

    @Test func theDocumentedFormIsRead() throws {
        let found = try rows(
            """
            id;review;sentiment;
            628f1588f783c7a840ed6c190cc2923a;I feel bad that I neglected this project for so long;guilt;
            4538d3d4d2a8a912d348ac276f81b87a;hello, is it me you are looking for?;joy;

            """)
        #expect(found.map(\.label) == [1, 2])
        #expect(found[1].text == "hello, is it me you are looking for?" && found[0].id == "628f1588f783c7a840ed6c190cc2923a")
    }

    @Test func theOrdinaryFormIsReadWithQuotesAndLineEnds() throws {
        let found = try rows("\u{FEFF}id,review,sentiment\r\n1,\"he said \"\"no\"\",\nand left\",anger\r\n2,plain,Shame\r\n")
        #expect(found.map(\.text) == ["he said \"no\",\nand left", "plain"])
        #expect(found.map(\.label) == [3, 6])
    }

    @Test(arguments: [
        ("review;sentiment\nx;joy", "line 1"), ("id;review;sentiment;\n1;x;happy;", "line 2"), ("id;review;sentiment;\n1;\"a\nb\";joy;\n2;x;", "line 4"),
        ("id;review;sentiment;\n", "no rows"), ("", "line 1"),
    ])
    func whatCannotBeReadIsToldByItsLine(_ text: String, _ words: String) {
        do {
            _ = try rows(text)
            Issue.record("read")
        } catch { #expect("\(error)".contains(words)) }
    }
}
