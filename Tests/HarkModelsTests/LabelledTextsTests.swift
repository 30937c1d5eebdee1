import HarkModels
import Testing

@Suite struct LabelledTextsTests {
    private func read(_ file: String) throws -> LabelledTexts { try LabelledTexts(Array(file.utf8), task: .sentiment, name: "rows.tsv") }

    @Test func rowsAreSplitAtTheFirstTabOnly() throws {
        let texts = try read("label\ttext\npositive\tone\ttwo\nNegative\t\r\n")
        #expect(texts.count == 2)
    }

    @Test(arguments: [
        ("positive\tgood\n", "line 1"), ("label\ttext\npositive good\n", "line 2"), ("label\ttext\npositive\ta\nmixed\tb\n", "line 3"),
        ("label\ttext\n", "no rows"), ("", "no rows"),
    ])
    func aBadFileIsNamedWithItsLine(_ item: (file: String, said: String)) throws {
        let error = #expect(throws: LabelledTexts.ReadError.self) { try self.read(item.file) }
        #expect(error?.description.contains(item.said) == true)
        #expect(error?.description.hasPrefix("rows.tsv") == true)
    }

    @Test func aMissingFileIsNamed() {
        for path in ["/no/such.tsv", "/no/such.tsv.zst"] {
            #expect(throws: LabelledTexts.ReadError.self) { try LabelledTexts(path: path, task: .sentiment) }
        }
    }
}
